//! Numbers that other people's registers gave out, and their check digits.

use crate::Format;

/// What is wrong with a text of that form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// It has not the form at all.
    Form,
    /// It has the form, but its check digit says that a digit is wrong.
    CheckDigit,
}

impl Format {
    /// Whether a text has this form. Spaces and hyphens between digits are let be.
    pub(crate) fn misfit(self, text: &str) -> Option<Misfit> {
        match self {
            Self::Free => None,
            Self::Email => (!is_email(text)).then_some(Misfit::Form),
            Self::Nip => digits(text, &[10]).map_or(Some(Misfit::Form), |digits| unless(nip(&digits))),
            Self::Regon => digits(text, &[9, 14]).map_or(Some(Misfit::Form), |digits| unless(regon(&digits))),
            Self::Krs => digits(text, &[10]).is_none().then_some(Misfit::Form),
            Self::Sha256 => (!is_sha256(text)).then_some(Misfit::Form),
            Self::Rpwdl => digits(text, &[12]).is_none().then_some(Misfit::Form),
        }
    }

    /// Its name; the catalogue has it in words under `format-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Email => "email",
            Self::Nip => "nip",
            Self::Regon => "regon",
            Self::Krs => "krs",
            Self::Rpwdl => "rpwdl",
            Self::Sha256 => "sha256",
        }
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn unless(fits: bool) -> Option<Misfit> {
    (!fits).then_some(Misfit::CheckDigit)
}

fn digits(text: &str, lengths: &[usize]) -> Option<Vec<u32>> {
    let digits: Option<Vec<u32>> =
        text.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}')).map(|c| c.to_digit(10)).collect();
    digits.filter(|digits| lengths.contains(&digits.len()))
}

fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
}

fn nip(digits: &[u32]) -> bool {
    weighed(digits, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) == digits[9]
}

/// A long number begins with the short one of the same entity, check digit included.
fn regon(digits: &[u32]) -> bool {
    let short = weighed(digits, &[8, 9, 2, 3, 4, 5, 6, 7]) % 10 == digits[8];
    let long = || weighed(digits, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 10 == digits[13];
    short && (digits.len() == 9 || long())
}

fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let no_space = !text.contains(char::is_whitespace);
    let dotted = domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
    no_space && dotted && !name.is_empty() && !domain.contains("..") && !name.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_find_a_wrong_digit() {
        let cases = [
            (Format::Nip, "1234563218", None),
            (Format::Nip, "123-456-32-18", None),
            (Format::Nip, "1234563219", Some(Misfit::CheckDigit)),
            (Format::Nip, "123456321", Some(Misfit::Form)),
            (Format::Nip, "12345632I8", Some(Misfit::Form)),
            (Format::Regon, "123456785", None),
            (Format::Regon, "123456786", Some(Misfit::CheckDigit)),
            (Format::Regon, "12345678512347", None),
            (Format::Regon, "12345678512348", Some(Misfit::CheckDigit)),
            (Format::Krs, "0000123456", None),
            (Format::Krs, "123456", Some(Misfit::Form)),
            (Format::Rpwdl, "000000123456", None),
            (Format::Rpwdl, "W-123", Some(Misfit::Form)),
            (Format::Email, "iod@przychodnia.example", None),
            (Format::Email, "iod@przychodnia", Some(Misfit::Form)),
            (Format::Email, "iod @przychodnia.example", Some(Misfit::Form)),
            (Format::Email, "@przychodnia.example", Some(Misfit::Form)),
            (Format::Free, "anything", None),
        ];
        for (format, text, expected) in cases {
            assert_eq!(format.misfit(text), expected, "{format:?} {text}");
        }
    }
}
