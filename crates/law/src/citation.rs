//! Where a rule stands in the law, written once and shown in the words of either language.

use std::fmt;

use crate::Act;

/// Citations in compact form, for definitions: `cites!["gdpr:30(1)(b)", "upp:29(1)"]`.
#[macro_export]
macro_rules! cites {
    ($($compact:literal),+ $(,)?) => { const { &[$($crate::Citation::of($compact)),+] } };
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
    /// The place in the act.
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

    /// Reads the compact form, as content files and definitions have it.
    pub const fn parse(compact: &'static str) -> Option<Self> {
        let Some(colon) = position(compact.as_bytes(), b':') else { return None };
        let (code, rest) = compact.split_at(colon);
        let (_, place) = rest.split_at(1);
        let [b'0'..=b'9', ..] = place.as_bytes() else { return None };
        let mut index = 0;
        while index < Act::ALL.len() {
            if equal(Act::ALL[index].code().as_bytes(), code.as_bytes()) {
                return Some(Self { act: Act::ALL[index], place });
            }
            index += 1;
        }
        None
    }

    /// The same in a definition, where a malformed citation stops the compiler.
    #[doc(hidden)]
    pub const fn of(compact: &'static str) -> Self {
        match Self::parse(compact) {
            Some(citation) => citation,
            None => panic!("no citation: write act, colon, article, as in gdpr:30(1)(b)"),
        }
    }

    /// The compact form.
    pub fn compact(&self) -> String {
        format!("{}:{}", self.act.code(), self.place)
    }

    /// The citation as a lawyer of that language writes it.
    pub fn written(&self, style: Style) -> String {
        match style {
            Style::English => format!("{} Art. {}", self.act.english(), self.place),
            Style::Polish => format!("{} {}", self.polish_place(), self.act.polish()),
        }
    }

    /// `30(1)(b)` → `art. 30 ust. 1 lit. b`: the first number in brackets is a paragraph, a later one a point.
    fn polish_place(&self) -> String {
        let paragraph = if self.act.has_sections() { "§" } else { "ust." };
        let mut parts = self.place.split('(');
        let article = parts.next().unwrap_or_default();
        // These articles are one sentence each: their numbers are points.
        let one_sentence = matches!((self.act, article), (Act::Gdpr, "4") | (Act::Kp, "94"));
        let mut number_word = if one_sentence { "pkt" } else { paragraph };
        let mut words = vec![format!("art. {article}")];
        for part in parts {
            let part = part.trim_end_matches(')');
            if part.starts_with(|c: char| c.is_ascii_digit()) {
                words.push(format!("{number_word} {part}"));
                number_word = "pkt";
            } else {
                words.push(format!("lit. {part}"));
            }
        }
        words.join(" ")
    }
}

const fn position(bytes: &[u8], byte: u8) -> Option<usize> {
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] == byte {
            return Some(index);
        }
        index += 1;
    }
    None
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written(Style::English))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_a_citation_its_own_way() {
        let cases = [
            ("gdpr:30(1)(b)", "GDPR Art. 30(1)(b)", "art. 30 ust. 1 lit. b RODO"),
            ("gdpr:28", "GDPR Art. 28", "art. 28 RODO"),
            ("gdpr:4(15)", "GDPR Art. 4(15)", "art. 4 pkt 15 RODO"),
            ("upp:29(1)", "UPP Art. 29(1)", "art. 29 ust. 1 UPP"),
            ("upp:29(1)(2)", "UPP Art. 29(1)(2)", "art. 29 ust. 1 pkt 2 UPP"),
            ("kp:22¹(1)", "KP Art. 22¹(1)", "art. 22¹ § 1 KP"),
            ("kp:94(9b)", "KP Art. 94(9b)", "art. 94 pkt 9b KP"),
            ("udl:23a(1)", "UDL Art. 23a(1)", "art. 23a ust. 1 UDL"),
            ("uodo:11", "u.o.d.o. Art. 11", "art. 11 u.o.d.o."),
            ("uodo:81(2)(4)", "u.o.d.o. Art. 81(2)(4)", "art. 81 ust. 2 pkt 4 u.o.d.o."),
            ("pp:48", "Prawo przedsiębiorców Art. 48", "art. 48 Prawa przedsiębiorców"),
        ];
        for (compact, english, polish) in cases {
            let citation = Citation::parse(compact).unwrap();
            assert_eq!(citation.compact(), compact);
            assert_eq!(citation.written(Style::English), english);
            assert_eq!(citation.written(Style::Polish), polish);
        }
    }

    #[test]
    fn what_is_no_citation_is_not_read_as_one() {
        for text in ["", "gdpr", "gdpr:", "rodo:30", "gdpr:x", "30(1)"] {
            assert_eq!(Citation::parse(text), None, "{text:?}");
        }
    }
}
