//! The recovery key: 160 random bits, printed once, for the day when the passphrase is forgotten.
//!
//! Written as 36 characters of Crockford's Base32 in six groups. The last four are check characters, so that a
//! mistyped key is told as such and not as a wrong one.

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::{Error, Result};
use crate::keys;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const KEY_CHARS: usize = 32;
const CHARS: usize = 36;
const GROUP: usize = 6;

/// The recovery key as it is printed. It is kept nowhere.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKeyText(String);

impl RecoveryKeyText {
    /// A new one, which opens nothing yet.
    pub fn random() -> Result<Self> {
        Ok(RecoveryKey::random()?.text())
    }

    /// The key that somebody typed, as it is printed. [`Error::MistypedRecoveryKey`] if it is none.
    pub fn parse(typed: &str) -> Result<Self> {
        match read(typed) {
            Typed::RecoveryKey(key) => Ok(key.text()),
            Typed::Mistyped | Typed::Other => Err(Error::MistypedRecoveryKey),
        }
    }

    /// Six groups of six characters with hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for RecoveryKeyText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKeyText(…)")
    }
}

/// The secret behind the text.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct RecoveryKey([u8; 20]);

/// What a typed secret looks like.
pub(crate) enum Typed {
    /// A recovery key whose check characters fit.
    RecoveryKey(RecoveryKey),
    /// The form of a recovery key, mistyped; or a passphrase that happens to have that form.
    Mistyped,
    /// Anything else.
    Other,
}

impl RecoveryKey {
    pub(crate) fn random() -> Result<Self> {
        Ok(Self(keys::random()?))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn text(&self) -> RecoveryKeyText {
        let digits = Zeroizing::new(with_check(&self.0));
        let mut text = String::with_capacity(CHARS + CHARS / GROUP);
        for (at, digit) in digits.iter().enumerate() {
            if at > 0 && at % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[usize::from(*digit)]));
        }
        RecoveryKeyText(text)
    }
}

/// Reads a typed secret; spaces, dashes and case do not matter, nor do `O` for `0`, `I` and `L` for `1`.
pub(crate) fn read(typed: &str) -> Typed {
    let Some(digits) = digits(typed) else { return Typed::Other };
    let mut key = RecoveryKey([0; 20]);
    for bit in 0..KEY_CHARS * 5 {
        let set = digits[bit / 5] >> (4 - bit % 5) & 1;
        key.0[bit / 8] |= set << (7 - bit % 8);
    }
    let expected = Zeroizing::new(with_check(&key.0));
    if *expected == *digits { Typed::RecoveryKey(key) } else { Typed::Mistyped }
}

/// The digits if there are exactly as many as in a recovery key.
fn digits(typed: &str) -> Option<Zeroizing<[u8; CHARS]>> {
    let mut digits = Zeroizing::new([0; CHARS]);
    let mut count = 0;
    for character in typed.chars().filter(|character| !stands_between(*character)) {
        let plain = match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let digit = ALPHABET.iter().position(|letter| char::from(*letter) == plain)?;
        *digits.get_mut(count)? = u8::try_from(digit).ok()?;
        count += 1;
    }
    (count == CHARS).then_some(digits)
}

/// 32 digits of the key and four of its hash.
fn with_check(key: &[u8; 20]) -> [u8; CHARS] {
    let hash = Sha256::new().chain_update(b"tabularium/recovery/v1\0").chain_update(key).finalize();
    let bit = |at: usize| {
        let (bytes, at) = if at < KEY_CHARS * 5 { (&key[..], at) } else { (&hash[..], at - KEY_CHARS * 5) };
        bytes[at / 8] >> (7 - at % 8) & 1
    };
    std::array::from_fn(|digit| (0..5).fold(0, |value, at| value << 1 | bit(digit * 5 + at)))
}

impl Typed {
    /// The error for a secret that opened nothing.
    pub(crate) fn failure(&self) -> Error {
        match self {
            Self::Mistyped => Error::MistypedRecoveryKey,
            Self::RecoveryKey(_) | Self::Other => Error::WrongSecret,
        }
    }
}

/// Spaces and dashes of every kind, also those that cannot be seen: word processors and PDFs put them there.
fn stands_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{ad}'
                | '\u{2d7}'
                | '\u{58a}'
                | '\u{5be}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200d}'
                | '\u{2010}'..='\u{2015}'
                | '\u{2043}'
                | '\u{2060}'
                | '\u{207b}'
                | '\u{208b}'
                | '\u{2212}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{301c}'
                | '\u{3030}'
                | '\u{30a0}'
                | '\u{30fc}'
                | '\u{fe31}'
                | '\u{fe32}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{feff}'
                | '\u{ff0d}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_printed_key_is_read_back_however_it_is_spaced(bytes: [u8; 20]) {
            let text = RecoveryKey(bytes).text();
            prop_assert_eq!(text.as_str().len(), 41);
            for typed in [text.as_str().to_owned(), text.as_str().to_lowercase(), text.as_str().replace('-', " ")] {
                let Typed::RecoveryKey(key) = read(&typed) else { return Err(TestCaseError::fail("not read")) };
                prop_assert_eq!(key.0, bytes);
            }
        }

        #[test]
        fn one_wrong_character_is_told(bytes: [u8; 20], at in 0..CHARS, by in 1_u8..32) {
            let mut digits = with_check(&bytes);
            digits[at] = (digits[at] + by) % 32;
            let typed: String = digits.iter().map(|digit| char::from(ALPHABET[usize::from(*digit)])).collect();
            // Four check characters miss one typing mistake in a million.
            prop_assume!(with_check(&bytes)[KEY_CHARS..] != digits[KEY_CHARS..] || at < KEY_CHARS);
            prop_assert!(matches!(read(&typed), Typed::Mistyped));
        }
    }

    /// Word processors make en dashes of hyphens, and PDFs give back spaces that do not break: the key was not taken for one.
    #[test]
    fn every_dash_and_every_space_may_stand_between_the_groups() {
        let text = RecoveryKey([9; 20]).text();
        for between in [
            "-",
            "\u{2010}",
            "\u{2011}",
            "\u{2013}",
            "\u{2014}",
            "\u{2212}",
            "\u{fe63}",
            "\u{ff0d}",
            "\u{ad}",
            "\u{a0}",
            "\u{2009}",
            "\u{202f}",
            "\u{3000}",
            "\u{200b}",
            "\u{2028}",
            "\r\n",
            "\u{a0}\u{2013}\u{a0}",
        ] {
            let typed = format!("\u{feff}{} ", text.as_str().replace('-', between));
            assert!(matches!(read(&typed), Typed::RecoveryKey(key) if key.0 == [9; 20]), "{between:?}");
        }
    }

    #[test]
    fn letters_that_look_alike_are_the_same() {
        let text = RecoveryKey([0; 20]).text();
        let typed = text.as_str().replacen('0', "O", 3);
        assert!(matches!(read(&typed), Typed::RecoveryKey(_)));
    }

    #[test]
    fn a_passphrase_is_not_a_recovery_key() {
        for passphrase in ["", "correct horse battery staple", "żółw", "0000-0000"] {
            assert!(matches!(read(passphrase), Typed::Other), "{passphrase}");
        }
    }
}
