//! Who is meant by a title.

use std::collections::HashMap;

use registers::{ANY, RecordId, fold};

/// What a record is called.
#[derive(Debug, Clone, Default)]
pub struct Named {
    /// Code of its kind.
    pub kind: String,
    /// Its title in each language, the one that is written first.
    pub titles: Vec<String>,
    /// Whether it stands; ended ones are named with their id.
    pub standing: bool,
}

/// The records that links may lead to.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    named: HashMap<RecordId, Named>,
    exactly: HashMap<String, Vec<RecordId>>,
    folded: HashMap<String, Vec<RecordId>>,
}

/// Why a text names no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    /// There is none with that title.
    Nobody,
    /// There are several.
    Several,
}

impl Directory {
    /// Takes a record in.
    pub fn add(&mut self, id: RecordId, named: Named) {
        let mut titles = named.titles.clone();
        titles.dedup();
        for title in titles.iter().filter(|title| named.standing && !title.is_empty()) {
            self.exactly.entry(title.clone()).or_default().push(id);
            self.folded.entry(fold(title)).or_default().push(id);
        }
        self.named.insert(id, named);
    }

    /// The title of a record, in the language that is written.
    pub fn title(&self, id: RecordId) -> Option<&str> {
        self.named.get(&id)?.titles.first().map(String::as_str).filter(|title| !title.is_empty())
    }

    /// How a link to a record is written: by title where that says who is meant, else with the id.
    pub fn written(&self, kind: &str, id: RecordId) -> String {
        let title = self.named.get(&id).and_then(|named| named.titles.first()).map_or("", String::as_str);
        let one_line = title.split('\n').collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            id.to_string()
        } else if self.find(kind, title) == Ok(id) && one_line == title {
            title.to_owned()
        } else {
            format!("{one_line} [{id}]")
        }
    }

    /// Who is meant by a text: an id, a title with the id behind it, or a title.
    pub fn find(&self, kind: &str, text: &str) -> Result<RecordId, Unnamed> {
        let text = text.trim();
        if let Some(id) = id_in(text) {
            return Ok(id);
        }
        match self.among(kind, self.exactly.get(text)) {
            Err(Unnamed::Nobody) => self.among(kind, self.folded.get(&fold(text))),
            found => found,
        }
    }

    /// All standing records of a kind with that title.
    pub fn all(&self, kind: &str, title: &str) -> Vec<RecordId> {
        let found = self.exactly.get(title.trim()).or_else(|| self.folded.get(&fold(title)));
        let mut found: Vec<RecordId> =
            found.into_iter().flatten().copied().filter(|id| self.is(kind, *id)).collect();
        found.dedup();
        found
    }

    fn among(&self, kind: &str, found: Option<&Vec<RecordId>>) -> Result<RecordId, Unnamed> {
        let mut fitting = found.into_iter().flatten().filter(|id| self.is(kind, **id));
        let first = fitting.next().ok_or(Unnamed::Nobody)?;
        if fitting.all(|id| id == first) { Ok(*first) } else { Err(Unnamed::Several) }
    }

    fn is(&self, kind: &str, id: RecordId) -> bool {
        kind == ANY || self.named.get(&id).is_some_and(|named| named.kind == kind)
    }
}

/// The id that a text is, or that stands in brackets at its end.
fn id_in(text: &str) -> Option<RecordId> {
    let bracketed = || Some(text.strip_suffix(']')?.rsplit_once('[')?.1);
    let written =
        |text: &str| text.parse().ok().filter(|id: &RecordId| id.to_string() == text.to_lowercase());
    written(text).or_else(|| written(bracketed()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u8) -> RecordId {
        format!("0190a0b0-c0d0-7000-8000-0000000000{number:02}").parse().unwrap()
    }

    fn directory() -> Directory {
        let mut directory = Directory::default();
        let people = [
            (1, "system", &["mMedica"][..], true),
            (2, "system", &["Portal"], true),
            (3, "system", &["Portal"], true),
            (4, "system", &["Old"], false),
            (5, "system", &["a\nb"], true),
            (6, "map", &["Archiwum", "Archive"], true),
            (7, "system", &["Archiwum"], true),
            (8, "system", &["0190a0b0-c0d0-7000-8000-000000000001"], true),
            (9, "system", &["MMEDICA"], true),
            (10, "system", &[""], true),
        ];
        for (number, kind, titles, standing) in people {
            let titles = titles.iter().map(|title| (*title).to_owned()).collect();
            directory.add(id(number), Named { kind: kind.to_owned(), titles, standing });
        }
        directory
    }

    #[test]
    fn a_link_reads_as_its_title_where_that_is_enough() {
        let cases = [
            (1, "mMedica".to_owned()),
            (2, format!("Portal [{}]", id(2))),
            (4, format!("Old [{}]", id(4))),
            (5, format!("a b [{}]", id(5))),
            (7, "Archiwum".to_owned()),
            (8, format!("{} [{}]", id(1), id(8))),
            (10, id(10).to_string()),
            (99, id(99).to_string()),
        ];
        for (number, expected) in cases {
            assert_eq!(directory().written("system", id(number)), expected);
        }
    }

    #[test]
    fn whatever_is_written_is_found_again() {
        for number in [1, 2, 3, 4, 5, 7, 8, 9, 10, 99] {
            for kind in ["system", ANY] {
                let written = directory().written(kind, id(number));
                assert_eq!(directory().find(kind, &written), Ok(id(number)), "{written}");
            }
        }
    }

    #[test]
    fn a_title_is_found_in_any_language_and_spelling() {
        let directory = directory();
        let cases = [
            ("map", "Archive", Ok(id(6))),
            ("map", "archiwum", Ok(id(6))),
            ("system", " mmedica ", Err(Unnamed::Several)),
            ("system", "MMEDICA", Ok(id(9))),
            ("system", "Portal", Err(Unnamed::Several)),
            ("system", "Old", Err(Unnamed::Nobody)),
            ("system", "", Err(Unnamed::Nobody)),
            (ANY, "Archiwum", Err(Unnamed::Several)),
        ];
        for (kind, text, expected) in cases {
            assert_eq!(directory.find(kind, text), expected, "{kind} {text}");
        }
        assert_eq!(directory.all("system", "portal"), [id(2), id(3)]);
    }
}
