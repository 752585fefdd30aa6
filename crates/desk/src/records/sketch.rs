//! What a register shows of one version of a record.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use catalogue::{Language, text_with};
use registers::{Field, Kind, Link, Shape, fold, sort_key};
use serde_json::Value;
use vault::Record;

use super::index::Index;
use crate::words::Reader;

/// What a register shows of one version of a record, links as they lead.
pub(crate) struct Sketch {
    pub(crate) kind: &'static Kind,
    pub(crate) ended: bool,
    pub(crate) seq: u64,
    pub(crate) title: String,
    pub(crate) filled: u32,
    pub(crate) asked: u32,
    /// The title as links to it say it.
    said: String,
    /// The same, folded.
    found_by: OnceCell<String>,
    place: OnceCell<Vec<u8>>,
    links: Vec<Link>,
    /// Everything that it says but for its links, folded.
    words: Option<String>,
    keys: BTreeMap<&'static str, Key>,
}

/// What sorts a record by a field: empty ones last, numbers as they stand, words by the alphabet.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) empty: bool,
    pub(crate) sorted: (u64, Vec<u8>),
}

impl Sketch {
    pub(crate) fn of(kind: &'static Kind, record: &Record, language: Language) -> Self {
        let title = Reader::untitled(language).title(kind, &record.value);
        let said = said(language, &title, record.ended);
        let completeness = registers::completeness(kind, &record.value);
        Self {
            kind,
            ended: record.ended,
            seq: record.seq,
            title,
            filled: completeness.filled,
            asked: completeness.asked,
            said,
            found_by: OnceCell::new(),
            place: OnceCell::new(),
            links: registers::links(kind, &record.value),
            words: None,
            keys: BTreeMap::new(),
        }
    }

    /// Where the title stands in the alphabet.
    pub(crate) fn place(&self) -> &[u8] {
        self.place.get_or_init(|| sort_key(&self.title))
    }

    /// How many things the law asks for and it does not show.
    pub(crate) const fn gaps(&self) -> u32 {
        self.asked - self.filled
    }

    pub(crate) const fn has_words(&self) -> bool {
        self.words.is_some()
    }

    pub(crate) fn learn_words(&mut self, language: Language, value: &Value) {
        // What the links say changes with other records: `says` asks for it each time.
        let titles = self.links.iter().map(|link| (link.id, String::new())).collect();
        let reader = Reader { language, titles };
        let said = |field: &Field| registers::readable(field.shape, &value[field.name], &reader);
        self.words = Some(fold(&self.kind.fields.iter().map(said).collect::<Vec<_>>().join("\n")));
    }

    /// Whether it says all these words, its links included.
    pub(crate) fn says(&self, words: &[String], index: &Index) -> bool {
        let own = self.words.as_deref().unwrap_or_default();
        let linked = |word: &String| {
            self.links.iter().any(|link| index.get(link.id).is_some_and(|it| it.is_called(word)))
        };
        words.iter().all(|word| own.contains(word) || linked(word))
    }

    fn is_called(&self, word: &str) -> bool {
        self.found_by.get_or_init(|| fold(&self.said)).contains(word)
    }

    pub(crate) fn has_key(&self, field: &Field) -> bool {
        leads(field) || self.keys.contains_key(field.name)
    }

    pub(crate) fn learn_key(&mut self, language: Language, field: &'static Field, value: &Value) {
        if leads(field) {
            return;
        }
        let value = &value[field.name];
        let sorted = match field.shape {
            Shape::Count => (value.as_u64().unwrap_or(0), Vec::new()),
            Shape::Date => (0, value.as_str().unwrap_or_default().into()),
            _ => (0, words_key(&registers::readable(field.shape, value, &Reader::untitled(language)))),
        };
        self.keys.insert(field.name, Key { empty: value.is_null(), sorted });
    }

    /// What sorts it by a field that was learnt, or by what its links say.
    pub(crate) fn key(&self, field: &Field, index: &Index) -> Key {
        if !leads(field) {
            return self.keys.get(field.name).cloned().unwrap_or_default();
        }
        let here = self.links.iter().filter(|link| link.field.split('/').next() == Some(field.name));
        let titles: Vec<&str> =
            here.map(|link| index.get(link.id).map_or("", |linked| linked.said.as_str())).collect();
        Key { empty: titles.is_empty(), sorted: (0, words_key(&titles.join(", "))) }
    }
}

/// The title of a record where another links to it: an ended one says that it is ended, so that no link to it looks like
/// one to a standing record.
pub(crate) fn said(language: Language, title: &str, ended: bool) -> String {
    if ended { text_with(language, "title-ended", &[("title", title.into())]) } else { title.to_owned() }
}

/// The kinds that must be known to read what the links of this one say, itself first.
pub(crate) fn kinds_read(kind: &'static Kind) -> Vec<&'static Kind> {
    let mut out = vec![kind];
    collect_kinds(kind.fields, &mut out);
    out
}

fn collect_kinds(fields: &'static [Field], out: &mut Vec<&'static Kind>) {
    for field in fields {
        if let Shape::Link(code) | Shape::Links(code) = field.shape {
            let all = Kind::all().iter().copied().filter(|kind| code == registers::ANY || kind.code == code);
            for kind in all {
                if out.iter().all(|it| it.code != kind.code) {
                    out.push(kind);
                }
            }
        }
        if let Some(part) = field.shape.part() {
            collect_kinds(part.fields, out);
        }
    }
}

fn leads(field: &Field) -> bool {
    matches!(field.shape, Shape::Link(_) | Shape::Links(_))
}

/// Long texts are told apart by their beginning.
fn words_key(text: &str) -> Vec<u8> {
    const ENOUGH: usize = 200;
    sort_key(&text.chars().take(ENOUGH).collect::<String>())
}
