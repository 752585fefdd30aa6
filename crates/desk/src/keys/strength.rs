//! How easily a passphrase is guessed: one rule for the vault that is made, for the passphrase that is changed, and for the words
//! beside the field.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use catalogue::{text, text_with};
use registers::fold;

use crate::protocol::{RateSecret, Strength, StrengthLevel};
use crate::session::Session;
use crate::trouble::{Result, Trouble, Weakness};

/// The least number of characters.
pub const LEAST_PASSPHRASE: u32 = 12;

const LEAST_DIFFERENT: usize = 6;

/// From so many characters on a passphrase is one of words. Below, practice 2 asks for capital and small letters, digits and signs.
const OF_WORDS: usize = 16;

/// Powers of ten of guesses: with some hundred machines, stretching of half a second leaves weeks for the first, lifetimes for
/// the second.
const REFUSED_BELOW: f64 = 8.5;
const STRONG_FROM: f64 = 11.0;

/// Polish words that people take first: of our own making, folded. English ones are known to the estimator.
static POLISH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../content/passphrases/pl.txt").split_whitespace().collect());

/// Tells how easily a passphrase is guessed. It is neither kept nor written anywhere.
pub fn strength(session: &mut Session, request: RateSecret) -> Result<Strength> {
    let names: Vec<&str> = request.names.iter().map(String::as_str).collect();
    let language = session.language();
    let (level, key) = if request.passphrase.is_empty() {
        (StrengthLevel::Empty, "strength-empty")
    } else {
        match judge(&request.passphrase, &names) {
            Err(Weakness::Short) => (StrengthLevel::Short, "strength-short"),
            Err(Weakness::Repetitive) => (StrengthLevel::Weak, "strength-repetitive"),
            Err(Weakness::Name) => (StrengthLevel::Weak, "strength-name"),
            Err(Weakness::Guessable) => (StrengthLevel::Weak, "strength-weak"),
            Ok(Accepted::Plain) => (StrengthLevel::Fair, "strength-plain"),
            Ok(Accepted::Fair) => (StrengthLevel::Fair, "strength-fair"),
            Ok(Accepted::Strong) => (StrengthLevel::Strong, "strength-strong"),
        }
    };
    let words = match level {
        StrengthLevel::Short => text_with(language, key, &[("least", LEAST_PASSPHRASE.into())]),
        _ => text(language, key),
    };
    Ok(Strength { level, words })
}

/// Refuses a passphrase that is too easy to guess; `names` are what anybody would try first.
pub(crate) fn check(passphrase: &str, names: &[&str]) -> Result<()> {
    judge(passphrase, names).map(drop).map_err(Trouble::WeakPassphrase)
}

/// How good a passphrase is that is good enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Accepted {
    /// Not one of several words, and without what practice 2 asks of a password.
    Plain,
    Fair,
    Strong,
}

fn judge(passphrase: &str, names: &[&str]) -> std::result::Result<Accepted, Weakness> {
    // As the vault takes it, so that no letter counts as two.
    let normal = vault::normal_passphrase(passphrase);
    let passphrase = normal.as_str();
    let different: BTreeSet<char> = passphrase.chars().collect();
    let plain = plain(passphrase);
    if passphrase.chars().count() < LEAST_PASSPHRASE as usize {
        return Err(Weakness::Short);
    }
    if different.len() < LEAST_DIFFERENT {
        return Err(Weakness::Repetitive);
    }
    if names.iter().any(|name| !self::plain(name).is_empty() && plain == self::plain(name)) {
        return Err(Weakness::Name);
    }
    match guesses(passphrase, names) {
        guesses if guesses < REFUSED_BELOW => Err(Weakness::Guessable),
        _ if is_plain(passphrase) => Ok(Accepted::Plain),
        guesses if guesses < STRONG_FROM => Ok(Accepted::Fair),
        _ => Ok(Accepted::Strong),
    }
}

/// The power of ten of the guesses that it takes. Diacritics and capitals are what a guesser tries last and people forget first:
/// they count nothing.
fn guesses(passphrase: &str, names: &[&str]) -> f64 {
    let names: Vec<String> = names
        .iter()
        .flat_map(|name| fold(name).split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let mut known: Vec<&str> = names.iter().map(String::as_str).collect();
    known.extend(POLISH.iter());
    let folded = zeroize::Zeroizing::new(fold(passphrase));
    zxcvbn::zxcvbn(&folded, &known).guesses_log10()
}

fn is_plain(passphrase: &str) -> bool {
    let has = |kind: fn(char) -> bool| passphrase.chars().any(kind);
    let mixed = has(char::is_uppercase)
        && has(char::is_lowercase)
        && has(char::is_numeric)
        && has(|c| !c.is_alphanumeric() && !c.is_whitespace());
    !mixed && passphrase.chars().count() < OF_WORDS
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
    fn a_passphrase_is_refused_with_the_reason_or_taken_for_what_it_is() {
        let names = ["Przychodnia Łąkowa", "Jan Nowak"];
        let cases = [
            ("", Err(Weakness::Short)),
            ("short", Err(Weakness::Short)),
            ("żółćżółćżół", Err(Weakness::Short)),
            ("żółćżółćżółć", Err(Weakness::Repetitive)),
            ("aaaaaaaaaaaaaaaa", Err(Weakness::Repetitive)),
            ("121212121212", Err(Weakness::Repetitive)),
            ("przychodnia lakowa 2026!", Err(Weakness::Name)),
            ("Przychodnia2026", Err(Weakness::Guessable)),
            ("Hasło123456!", Err(Weakness::Guessable)),
            ("password12345", Err(Weakness::Guessable)),
            ("qwertyuiop123", Err(Weakness::Guessable)),
            ("Warszawa 2026", Err(Weakness::Guessable)),
            ("październik2026", Err(Weakness::Guessable)),
            ("xkrwvptqzmsl", Ok(Accepted::Plain)),
            ("Xk7!wvptqzms", Ok(Accepted::Strong)),
            ("correct horse battery", Ok(Accepted::Strong)),
            ("ławka pod kasztanem", Ok(Accepted::Strong)),
            ("przychodnia demonstracyjna 2026", Ok(Accepted::Strong)),
            ("sześć ławek pod kasztanem", Ok(Accepted::Strong)),
        ];
        for (given, expected) in cases {
            assert_eq!(judge(given, &names), expected, "{given}: {}", guesses(given, &names));
        }
    }
}
