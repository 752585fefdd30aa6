//! Where a rule stands in the law, written once and shown in the words of either language.

use std::fmt;

/// An act of law that this program cites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// Polish act on patients' rights (ustawa o prawach pacjenta), Dz.U. 2009 nr 52 poz. 417.
    Upp,
    /// Any other act: the code is printed as it stands, in capitals.
    Other(&'static str),
}

/// A citation, from the compact form `gdpr:30(1)(b)`: act, colon, article, then paragraph and letter in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Citation {
    /// The act.
    pub act: Act,
    /// What follows the colon, e.g. `30(1)(b)`.
    pub place: &'static str,
}

/// The language that a citation is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `GDPR Art. 30(1)(b)`.
    English,
    /// `art. 30 ust. 1 lit. b RODO`.
    Polish,
}

impl Citation {
    /// Reads the compact form. Definitions are static, so a malformed one is a fault of the program.
    pub const fn new(act: Act, place: &'static str) -> Self {
        Self { act, place }
    }

    /// The article of the GDPR at `place`.
    pub const fn gdpr(place: &'static str) -> Self {
        Self::new(Act::Gdpr, place)
    }

    /// The article of the patients' rights act at `place`.
    pub const fn upp(place: &'static str) -> Self {
        Self::new(Act::Upp, place)
    }

    /// The citation as a lawyer of that language writes it.
    pub fn written(&self, style: Style) -> String {
        match style {
            Style::English => format!("{} Art. {}", self.act_name(style), self.place),
            Style::Polish => format!("{} {}", polish_place(self.place), self.act_name(style)),
        }
    }

    fn act_name(&self, style: Style) -> String {
        match (self.act, style) {
            (Act::Gdpr, Style::English) => "GDPR".into(),
            (Act::Gdpr, Style::Polish) => "RODO".into(),
            (Act::Upp, _) => "UPP".into(),
            (Act::Other(code), _) => code.to_uppercase(),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written(Style::English))
    }
}

/// `30(1)(b)` → `art. 30 ust. 1 lit. b`; a number in brackets is a paragraph, a letter a point.
fn polish_place(place: &str) -> String {
    let mut parts = place.split('(');
    let mut out = format!("art. {}", parts.next().unwrap_or_default());
    for part in parts {
        let part = part.trim_end_matches(')');
        let word = if part.starts_with(|c: char| c.is_ascii_digit()) { "ust." } else { "lit." };
        out.push_str(&format!(" {word} {part}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_a_citation_its_own_way() {
        let cases = [
            (Citation::gdpr("30(1)(b)"), "GDPR Art. 30(1)(b)", "art. 30 ust. 1 lit. b RODO"),
            (Citation::gdpr("28"), "GDPR Art. 28", "art. 28 RODO"),
            (Citation::upp("29(1)"), "UPP Art. 29(1)", "art. 29 ust. 1 UPP"),
        ];
        for (citation, english, polish) in cases {
            assert_eq!(citation.written(Style::English), english);
            assert_eq!(citation.written(Style::Polish), polish);
        }
    }
}
