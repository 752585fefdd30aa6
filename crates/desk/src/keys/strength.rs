//! Which passphrases are too easy to guess.

use std::collections::BTreeSet;

use registers::fold;

use crate::trouble::{Result, Trouble, Weakness};

/// The least number of characters.
pub const LEAST_PASSPHRASE: u32 = 12;

const LEAST_DIFFERENT: usize = 6;

/// Refuses a passphrase that is too easy to guess; `names` are what anybody would try first.
pub(crate) fn check(passphrase: &str, names: &[&str]) -> Result<()> {
    // As the vault takes it, so that no letter counts as two.
    let normal = vault::normal_passphrase(passphrase);
    let passphrase = normal.as_str();
    let different: BTreeSet<char> = passphrase.chars().collect();
    let plain = plain(passphrase);
    let weakness = if passphrase.chars().count() < LEAST_PASSPHRASE as usize {
        Weakness::Short
    } else if different.len() < LEAST_DIFFERENT {
        Weakness::Repetitive
    } else if names.iter().any(|name| !self::plain(name).is_empty() && plain == self::plain(name)) {
        Weakness::Name
    } else {
        return Ok(());
    };
    Err(Trouble::WeakPassphrase(weakness))
}

/// Letters alone, folded: what stays of a name with a number and a sign at its end.
fn plain(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphabetic()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_letters_is_nobody_s_passphrase() {
        assert!(check("938201746582", &["112", ""]).is_ok());
        assert!(check("Ewa 938201746", &["112", "ewa"]).is_err());
    }

    #[test]
    fn a_passphrase_is_refused_with_the_reason() {
        let names = ["Przychodnia Łąkowa", "Jan Nowak"];
        let cases = [
            ("", Some(Weakness::Short)),
            ("short", Some(Weakness::Short)),
            ("żółćżółćżół", Some(Weakness::Short)),
            ("żółćżółćżółć", Some(Weakness::Repetitive)),
            ("aaaaaaaaaaaaaaaa", Some(Weakness::Repetitive)),
            ("121212121212", Some(Weakness::Repetitive)),
            ("przychodnia lakowa 2026!", Some(Weakness::Name)),
            ("correct horse battery", None),
            ("ławka pod kasztanem", None),
        ];
        for (given, expected) in cases {
            let found = match check(given, &names) {
                Ok(()) => None,
                Err(Trouble::WeakPassphrase(weakness)) => Some(weakness),
                Err(other) => panic!("{other}"),
            };
            assert_eq!(found, expected, "{given}");
        }
    }
}
