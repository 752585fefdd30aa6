//! Reads canonical JSON (RFC 8785) in place and refuses every other spelling of the same value.
//!
//! Reading strictly is cheaper than writing anew and comparing: nothing is allocated, and the million entries of a long
//! log pass in one sweep.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::canonical::{CanonicalError, MAX_DEPTH, MAX_INTEGER};

/// A place in a text of canonical JSON.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

/// A string as it stands between its quotes.
#[derive(Clone, Copy)]
pub(crate) struct RawString<'a> {
    raw: &'a str,
    escaped: bool,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Result<Self, CanonicalError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self { text, at: 0 }),
            Err(error) => Err(CanonicalError::NotCanonical { at: error.valid_up_to() }),
        }
    }

    /// Exactly these bytes.
    pub(crate) fn literal(&mut self, expected: &str) -> Result<(), CanonicalError> {
        if !self.rest().starts_with(expected.as_bytes()) {
            return self.refuse();
        }
        self.at += expected.len();
        Ok(())
    }

    /// Nothing is left.
    pub(crate) fn end(&self) -> Result<(), CanonicalError> {
        if self.at == self.text.len() { Ok(()) } else { self.refuse() }
    }

    pub(crate) fn string(&mut self) -> Result<RawString<'a>, CanonicalError> {
        self.literal("\"")?;
        let start = self.at;
        let mut escaped = false;
        loop {
            match self.rest() {
                [b'"', ..] => break,
                [b'\\', rest @ ..] => {
                    let Some(length) = escape_length(rest) else { return self.refuse() };
                    escaped = true;
                    self.at += 1 + length;
                }
                [0..0x20, ..] | [] => return self.refuse(),
                rest => self.at += plain_length(rest),
            }
        }
        let raw = &self.text[start..self.at];
        self.at += 1;
        Ok(RawString { raw, escaped })
    }

    pub(crate) fn integer(&mut self) -> Result<i64, CanonicalError> {
        let start = self.at;
        let negative = self.rest().starts_with(b"-");
        self.at += usize::from(negative);
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        let leading_zero = self.rest().starts_with(b"0") && (digits > 1 || negative);
        if digits == 0 || leading_zero || self.rest().get(digits).is_some_and(|byte| b".eE".contains(byte)) {
            return self.refuse();
        }
        self.at += digits;
        let number = self.text[start..self.at].parse::<i64>().ok();
        match number.filter(|number| number.unsigned_abs() <= MAX_INTEGER) {
            Some(number) => Ok(number),
            None => Err(CanonicalError::IntegerTooLarge),
        }
    }

    /// An integer that counts something.
    pub(crate) fn count(&mut self) -> Result<u64, CanonicalError> {
        let at = self.at;
        u64::try_from(self.integer()?).map_err(|_| CanonicalError::NotCanonical { at })
    }

    /// Any value; its bytes are handed back.
    pub(crate) fn value(&mut self) -> Result<&'a [u8], CanonicalError> {
        let start = self.at;
        self.skip(0)?;
        Ok(&self.text.as_bytes()[start..self.at])
    }

    fn skip(&mut self, depth: usize) -> Result<(), CanonicalError> {
        match self.rest().first() {
            Some(b'{' | b'[') if depth == MAX_DEPTH => Err(CanonicalError::TooDeep),
            Some(b'{') => self.skip_object(depth + 1),
            Some(b'[') => self.skip_array(depth + 1),
            Some(b'"') => self.string().map(drop),
            Some(b't') => self.literal("true"),
            Some(b'f') => self.literal("false"),
            Some(b'n') => self.literal("null"),
            _ => self.integer().map(drop),
        }
    }

    fn skip_object(&mut self, depth: usize) -> Result<(), CanonicalError> {
        self.literal("{")?;
        if self.take(b'}') {
            return Ok(());
        }
        let mut before: Option<RawString<'_>> = None;
        loop {
            let at = self.at;
            let name = self.string()?;
            match before.map(|before| before.order(name)) {
                None | Some(Ordering::Less) => before = Some(name),
                Some(Ordering::Equal) => return Err(CanonicalError::DuplicateKey),
                Some(Ordering::Greater) => return Err(CanonicalError::NotCanonical { at }),
            }
            self.literal(":")?;
            self.skip(depth)?;
            if self.take(b'}') {
                return Ok(());
            }
            self.literal(",")?;
        }
    }

    fn skip_array(&mut self, depth: usize) -> Result<(), CanonicalError> {
        self.literal("[")?;
        if self.take(b']') {
            return Ok(());
        }
        loop {
            self.skip(depth)?;
            if self.take(b']') {
                return Ok(());
            }
            self.literal(",")?;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let taken = self.rest().first() == Some(&byte);
        self.at += usize::from(taken);
        taken
    }

    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn refuse<T>(&self) -> Result<T, CanonicalError> {
        Err(CanonicalError::NotCanonical { at: self.at })
    }
}

impl<'a> RawString<'a> {
    /// The text itself; `None` where it stands with an escape.
    pub(crate) fn plain(self) -> Option<&'a str> {
        (!self.escaped).then_some(self.raw)
    }

    pub(crate) fn text(self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(unescape(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    /// RFC 8785 sorts names by their UTF-16 code units, which differs from the order of bytes beyond U+FFFF.
    fn order(self, other: Self) -> Ordering {
        if !self.escaped && !other.escaped && self.raw.is_ascii() && other.raw.is_ascii() {
            return self.raw.cmp(other.raw);
        }
        self.text().encode_utf16().cmp(other.text().encode_utf16())
    }
}

/// How many bytes until a quote, a backslash or a control character.
fn plain_length(bytes: &[u8]) -> usize {
    // Eight bytes at a time: most of a long log is plain text.
    let (words, tail) = bytes.as_chunks::<8>();
    for (word, at) in words.iter().zip((0..).step_by(8)) {
        let ends = ends_in(u64::from_le_bytes(*word));
        if ends != 0 {
            return at + ends.trailing_zeros() as usize / 8;
        }
    }
    let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    bytes.len() - tail.len() + tail.iter().position(ends).unwrap_or(tail.len())
}

/// Marks the first byte that ends plain text by its highest bit. Marks above the first may be wrong: a borrow runs upwards.
fn ends_in(word: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let below = |word: u64, limit: u8| word.wrapping_sub(ONES * u64::from(limit)) & !word;
    let equal = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    (below(word, 0x20) | equal(b'"') | equal(b'\\')) & (ONES << 7)
}

/// The length of a canonical escape, given what follows the backslash.
fn escape_length(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r', ..] => Some(1),
        [b'u', b'0', b'0', b'0', b'0'..=b'7' | b'b' | b'e' | b'f', ..]
        | [b'u', b'0', b'0', b'1', b'0'..=b'9' | b'a'..=b'f', ..] => Some(5),
        _ => None,
    }
}

/// Only for raw strings that were read, so only the escapes of [`escape_length`] occur.
fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let (character, length) = match escape.as_bytes() {
            [b'u', ..] => (u8::from_str_radix(&escape[3..5], 16).map_or('\u{fffd}', char::from), 5),
            [b'b', ..] => ('\u{8}', 1),
            [b't', ..] => ('\t', 1),
            [b'n', ..] => ('\n', 1),
            [b'f', ..] => ('\u{c}', 1),
            [b'r', ..] => ('\r', 1),
            [other, ..] => (char::from(*other), 1),
            [] => break,
        };
        text.push(character);
        rest = &escape[length..];
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_hand_back_their_text() {
        for (json, text) in [
            ("\"\"", ""),
            ("\"zażółć\"", "zażółć"),
            (r#""a\"b\\c\u0000\u001f\b\t\n\f\rd""#, "a\"b\\c\u{0}\u{1f}\u{8}\t\n\u{c}\rd"),
        ] {
            let mut scanner = Scanner::new(json.as_bytes()).unwrap();
            let string = scanner.string().unwrap();
            assert_eq!(string.text(), text);
            assert_eq!(string.plain().is_some(), !json.contains('\\'));
            assert_eq!(scanner.end(), Ok(()));
        }
    }

    #[test]
    fn plain_text_ends_at_the_first_byte_that_is_not() {
        for length in 0..40 {
            for at in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    bytes.extend(b"\"\"");
                    let ends = matches!(byte, b'"' | b'\\' | 0..0x20);
                    assert_eq!(
                        plain_length(&bytes),
                        if ends { at } else { length },
                        "{byte} at {at} of {length}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_value_hands_back_its_bytes_and_leaves_the_rest() {
        let mut scanner = Scanner::new(br#"{"a":[1,{"b":null}]},"c""#).unwrap();
        assert_eq!(scanner.value(), Ok(br#"{"a":[1,{"b":null}]}"#.as_slice()));
        assert_eq!(scanner.literal(","), Ok(()));
        assert_eq!(scanner.end(), Err(CanonicalError::NotCanonical { at: 21 }));
    }

    #[test]
    fn a_count_is_not_negative() {
        assert_eq!(Scanner::new(b"0").unwrap().count(), Ok(0));
        assert_eq!(Scanner::new(b"-1").unwrap().count(), Err(CanonicalError::NotCanonical { at: 0 }));
    }
}
