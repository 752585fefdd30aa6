//! The canonical form of JSON (RFC 8785), narrowed to what every reader understands alike: no fractions, no integers that
//! a double cannot hold, no name twice, no bottomless nesting.

use serde_json::Value;

use crate::scan::Scanner;
use crate::strict::parse_strict;

/// The largest integer that every reader of JSON holds exactly: 2^53 − 1.
pub(crate) const MAX_INTEGER: u64 = (1 << 53) - 1;

/// How deep arrays and objects may nest.
pub(crate) const MAX_DEPTH: usize = 64;

/// Why a value has no canonical form here, or a text is not in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CanonicalError {
    /// A number with a fraction or an exponent.
    #[error("a number that is not an integer")]
    NotAnInteger,
    /// An integer beyond ±(2^53 − 1).
    #[error("an integer beyond 2^53 - 1")]
    IntegerTooLarge,
    /// Arrays and objects nested beyond 64.
    #[error("nested too deep")]
    TooDeep,
    /// A name stands twice in one object.
    #[error("a name stands twice in one object")]
    DuplicateKey,
    /// The text is not JSON.
    #[error("not JSON, column {column}")]
    NotJson {
        /// The column, from 1.
        column: usize,
    },
    /// The text is JSON perhaps, but not in canonical form.
    #[error("not canonical at byte {at}")]
    NotCanonical {
        /// The offset of the byte, from 0.
        at: usize,
    },
}

/// The canonical bytes of a value.
pub fn canonical(value: &Value) -> Result<Vec<u8>, CanonicalError> {
    let is_in_order = check(value, 0)?;
    // Most values are, and are written in a third of the time. Only a writer could still fail, and a vector takes everything.
    if is_in_order { serde_json::to_vec(value) } else { serde_json_canonicalizer::to_vec(value) }
        .map_err(|error| CanonicalError::NotJson { column: error.column() })
}

/// Refuses bytes that are not the canonical form of some value.
pub fn check_canonical(bytes: &[u8]) -> Result<(), CanonicalError> {
    let mut scanner = Scanner::new(bytes)?;
    scanner.value()?;
    scanner.end()
}

/// Reads JSON that has to be canonical already.
pub fn parse_canonical(bytes: &[u8]) -> Result<Value, CanonicalError> {
    check_canonical(bytes)?;
    parse_strict(bytes)
}

/// A string with its quotes, as RFC 8785 has it.
pub(crate) fn push_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(plain) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)) {
        out.extend_from_slice(&rest[..plain]);
        push_escape(out, rest[plain]);
        rest = &rest[plain + 1..];
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

fn push_escape(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        0x0c => b'f',
        b'\r' => b'r',
        _ => {
            out.extend_from_slice(b"\\u00");
            out.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
            return;
        }
    };
    out.extend([b'\\', short]);
}

/// Whether the names of every object already stand in the order of the canonical form: then that is what is written of it anyway.
fn check(value: &Value, depth: usize) -> Result<bool, CanonicalError> {
    match value {
        Value::Null | Value::Bool(_) | Value::String(_) => Ok(true),
        Value::Number(number) => check_number(number).map(|()| true),
        Value::Array(_) | Value::Object(_) if depth == MAX_DEPTH => Err(CanonicalError::TooDeep),
        Value::Array(items) => {
            items.iter().try_fold(true, |ordered, item| Ok(check(item, depth + 1)? && ordered))
        }
        Value::Object(fields) => {
            // Below U+D800 the order of UTF-16 is the order of UTF-8.
            let mut ordered =
                fields.keys().is_sorted() && fields.keys().all(|name| name.chars().all(|it| it < '\u{d7ff}'));
            for field in fields.values() {
                ordered &= check(field, depth + 1)?;
            }
            Ok(ordered)
        }
    }
}

fn check_number(number: &serde_json::Number) -> Result<(), CanonicalError> {
    let size = match (number.as_u64(), number.as_i64()) {
        (Some(size), _) => size,
        (None, Some(negative)) => negative.unsigned_abs(),
        (None, None) => return Err(CanonicalError::NotAnInteger),
    };
    if size <= MAX_INTEGER { Ok(()) } else { Err(CanonicalError::IntegerTooLarge) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Map, json};

    use super::*;

    #[test]
    fn names_are_sorted_by_utf_16_and_strings_have_the_shortest_escapes() {
        let value = json!({"\u{e000}": 1, "😀": 2, "b": [true, null, -1], "a": "\u{1}\n\"\\/\u{7f}ł"});
        let bytes = canonical(&value).unwrap();
        let text = "{\"a\":\"\\u0001\\n\\\"\\\\/\u{7f}ł\",\"b\":[true,null,-1],\"😀\":2,\"\u{e000}\":1}";
        assert_eq!(String::from_utf8(bytes).unwrap(), text);
        assert_eq!(parse_canonical(text.as_bytes()), Ok(value));
    }

    #[test]
    fn what_readers_could_understand_differently_has_no_canonical_form() {
        use CanonicalError::{DuplicateKey, IntegerTooLarge, NotAnInteger, TooDeep};
        for (text, error) in [
            ("1.0", NotAnInteger),
            ("1e2", NotAnInteger),
            ("-0", NotAnInteger),
            ("[0.5]", NotAnInteger),
            ("9007199254740992", IntegerTooLarge),
            ("-9007199254740992", IntegerTooLarge),
            ("{\"a\":18446744073709551615}", IntegerTooLarge),
            ("{\"a\":1,\"a\":1}", DuplicateKey),
            ("[{\"b\":{\"a\":1,\"\\u0061\":2}}]", DuplicateKey),
            (&format!("{}{}", "[".repeat(65), "]".repeat(65)), TooDeep),
        ] {
            assert_eq!(parse_strict(text.as_bytes()), Err(error), "{text}");
        }
        for text in ["", "{", "[1,]", "nul", "\"\n\"", "\"\\ud800\"", "1 2", "'a'", "{a:1}", "\u{feff}1"] {
            assert!(matches!(parse_strict(text.as_bytes()), Err(CanonicalError::NotJson { .. })), "{text}");
        }
        assert_eq!(canonical(&json!(0.5)), Err(NotAnInteger));
        assert_eq!(canonical(&json!([u64::MAX])), Err(IntegerTooLarge));
        assert_eq!(canonical(&json!({"a": i64::MIN})), Err(IntegerTooLarge));
    }

    #[test]
    fn the_largest_integers_and_the_deepest_nesting_are_kept() {
        for text in [
            "9007199254740991".to_owned(),
            "-9007199254740991".to_owned(),
            "0".to_owned(),
            format!("{}{}", "[".repeat(64), "]".repeat(64)),
        ] {
            let value = parse_strict(text.as_bytes()).unwrap();
            assert_eq!(canonical(&value).unwrap(), text.as_bytes());
            assert_eq!(check_canonical(text.as_bytes()), Ok(()));
        }
    }

    #[test]
    fn another_spelling_of_the_same_value_is_not_canonical() {
        for text in [
            " 1",
            "1 ",
            "1\n",
            "01",
            "-0",
            "-01",
            "+1",
            "1.0",
            "1e0",
            "[1, 2]",
            "{\"b\":1,\"a\":1}",
            "{\"a\":1,\"a\":1}",
            "\"\\u0061\"",
            "\"\\/\"",
            "\"\\u000A\"",
            "\"\\u000a\"",
            "\"\\u001F\"",
            "\"\\u007f\"",
            "\"\t\"",
            "True",
            "",
        ] {
            assert!(check_canonical(text.as_bytes()).is_err(), "{text:?}");
        }
        assert!(check_canonical(b"\"\xff\"").is_err());
        assert_eq!(check_canonical(b"[1,2x]"), Err(CanonicalError::NotCanonical { at: 4 }));
    }

    #[test]
    fn a_written_string_is_the_canonical_one() {
        for text in ["", "plain", "zażółć \u{7f} 😀", "\u{0}\u{8}\u{b}\u{c}\u{1f}\t\r\n\"\\/"] {
            let mut out = Vec::new();
            push_string(&mut out, text);
            assert_eq!(out, canonical(&json!(text)).unwrap());
        }
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Value::from),
            (-3_i64..=3).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            "[\u{0}-\u{1f}\"\\\\]{0,3}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let name = prop_oneof!["[a-c]{0,2}", any::<String>(), "[\u{0}-\u{1f}\"\u{e000}\u{10000}]{0,2}"];
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec((name, inner), 0..4)
                    .prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into()),
            ]
        })
    }

    proptest! {
        /// The writer and the reader in place know nothing of each other.
        #[test]
        fn what_is_written_is_read_back(value in values()) {
            let bytes = canonical(&value).unwrap();
            prop_assert_eq!(check_canonical(&bytes), Ok(()));
            prop_assert_eq!(&bytes, &serde_json_canonicalizer::to_vec(&value).unwrap());
            prop_assert_eq!(parse_canonical(&bytes).unwrap(), value);
        }

        #[test]
        fn bytes_are_canonical_if_and_only_if_writing_anew_gives_them(
            value in values(), at in any::<prop::sample::Index>(), byte in prop_oneof![any::<u8>(), 0x20_u8..0x7f],
            change in 0_u8..3,
        ) {
            let mut bytes = canonical(&value).unwrap();
            let at = at.index(bytes.len());
            match change {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
            let anew = parse_strict(&bytes).ok().and_then(|value| canonical(&value).ok());
            prop_assert_eq!(check_canonical(&bytes).is_ok(), anew == Some(bytes));
        }
    }
}
