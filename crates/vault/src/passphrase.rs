//! One passphrase, whatever wrote it.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// NFC makes at most so many bytes of one.
const GROWTH: usize = 3;

/// The passphrase as it is stretched, and as its characters are counted: in Unicode's form NFC.
///
/// Keyboards, files and systems write `ż` as one character or as two that look the same.
pub fn normal_passphrase(typed: &str) -> Zeroizing<String> {
    // With room for all of it: a text that grows would leave copies behind.
    let mut normal = Zeroizing::new(String::with_capacity(typed.len() * GROWTH));
    normal.extend(typed.nfc());
    normal
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_are_composed_and_nothing_else_is_changed() {
        let cases = [
            ("z\u{307}o\u{301}\u{142}w", "\u{17c}\u{f3}\u{142}w"),
            (" A  b ", " A  b "),
            // Not the same letter to a person, so not the same passphrase.
            ("\u{fb01}x²", "\u{fb01}x²"),
            ("", ""),
        ];
        for (typed, normal) in cases {
            assert_eq!(*normal_passphrase(typed), normal);
        }
    }

    proptest! {
        #[test]
        fn the_text_never_grows_beyond_its_room(typed in ".*") {
            let normal = normal_passphrase(&typed);
            prop_assert!(normal.len() <= typed.len() * GROWTH);
            prop_assert_eq!(&*normal_passphrase(&normal), &*normal);
        }
    }
}
