//! What a register shows of one version of a record.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};

use catalogue::{Language, text_with};
use registers::{Field, Kind, Kinds, Link, RecordId, SearchText, Shape, fold, searchable, sort_key};
use serde_json::Value;
use vault::Record;

use super::column::{Column, ColumnName, day_number, local_day};
use super::filter::Facet;
use super::index::Index;
use crate::words::{Reader, labels};

/// What a register shows of one version of a record, links as they lead.
pub(crate) struct Sketch {
    pub(crate) kind: &'static Kind,
    pub(crate) ended: bool,
    pub(crate) version: u32,
    pub(crate) seq: u64,
    changed_on: u64,
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
    columns: BTreeMap<ColumnName, Known>,
}

/// What was read of a column.
struct Known {
    key: Key,
    facet: Facet,
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
            version: record.version,
            seq: record.seq,
            changed_on: local_day(record.changed_at),
            title,
            filled: completeness.filled,
            asked: completeness.asked,
            said,
            found_by: OnceCell::new(),
            place: OnceCell::new(),
            links: registers::links(kind, &record.value),
            words: None,
            columns: BTreeMap::new(),
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
        let mut said: Vec<String> = self
            .kind
            .fields
            .iter()
            .map(|field| registers::readable(field.shape, &value[field.name], &reader))
            .collect();
        let SearchText { title, body } = registers::search_text(Some(self.kind), value);
        for part in [title, body] {
            said.push(part.text);
            said.extend(part.choices.iter().flat_map(|key| labels(Some(self.kind), key)));
        }
        self.words = Some(searchable(&said.join("\n")));
    }

    /// Whether it says all these words, its links included.
    pub(crate) fn says(&self, id: RecordId, words: &[Heard], index: &Index) -> bool {
        let linked = |word: &Heard| {
            self.links.iter().any(|link| index.get(link.id).is_some_and(|it| it.is_called(&word.word)))
        };
        let says = |word: &Heard| match &word.holders {
            Some(holders) => holders.contains(&id),
            None => self.words.as_deref().is_some_and(|own| has_word(own, &word.word)),
        };
        words.iter().all(|word| says(word) || linked(word))
    }

    fn is_called(&self, word: &str) -> bool {
        has_word(self.found_by.get_or_init(|| searchable(&self.said)), word)
    }

    /// Whether what a column sorts and filters by is known.
    pub(crate) fn knows(&self, column: Column) -> bool {
        !learnt(column) || self.columns.contains_key(&column.name())
    }

    pub(crate) fn learn(&mut self, language: Language, column: Column, value: &Value) {
        if !learnt(column) {
            return;
        }
        let found = column.found(value);
        let first = found.first();
        let sorted = match column.shape() {
            Shape::Count => (first.and_then(|value| value.as_u64()).unwrap_or(0), Vec::new()),
            Shape::Date | Shape::Moment => {
                (0, first.and_then(|value| value.as_str()).unwrap_or_default().into())
            }
            _ => (0, words_key(&column.readable(value, &Reader::untitled(language)))),
        };
        let known = Known { key: Key { empty: found.is_empty(), sorted }, facet: facet(column, &found) };
        self.columns.insert(column.name(), known);
    }

    /// What sorts it by a column that was learnt, or by what its links say.
    pub(crate) fn key(&self, column: Column, index: &Index) -> Key {
        let number = |number: u64| Key { empty: false, sorted: (number, Vec::new()) };
        match column {
            Column::Changed => number(self.seq),
            Column::Gaps => number(self.gaps().into()),
            _ if column.leads() => {
                let mut places = Vec::new();
                let mut empty = true;
                for link in self.led(column) {
                    empty = false;
                    places.extend_from_slice(index.get(link.id).map_or(&[], |linked| linked.place()));
                }
                Key { empty, sorted: (0, places) }
            }
            _ => self.columns.get(&column.name()).map(|known| known.key.clone()).unwrap_or_default(),
        }
    }

    /// What conditions on a column that was learnt ask about.
    pub(crate) fn facet(&self, column: Column) -> Cow<'_, Facet> {
        let numbers = |number: u64| Cow::Owned(Facet { texts: Vec::new(), numbers: vec![number] });
        match column {
            Column::Changed => numbers(self.changed_on),
            Column::Gaps => numbers(self.gaps().into()),
            _ if column.leads() => {
                let texts = self.led(column).map(|link| link.id.to_string()).collect();
                Cow::Owned(Facet { texts, numbers: Vec::new() })
            }
            _ => match self.columns.get(&column.name()) {
                Some(known) => Cow::Borrowed(&known.facet),
                None => Cow::default(),
            },
        }
    }

    /// The links that stand in a column.
    fn led(&self, column: Column) -> impl Iterator<Item = &Link> {
        let (outer, inner) = column.name();
        self.links.iter().filter(move |link| {
            let mut steps = link.field.split('/');
            steps.next() == Some(outer) && (inner.is_empty() || steps.nth(1) == Some(inner))
        })
    }
}

/// Whether what a column sorts and filters by is read from the value: links and the rest stand in the sketch anyway.
const fn learnt(column: Column) -> bool {
    !column.leads() && matches!(column, Column::Field(_) | Column::Inner(..))
}

fn facet(column: Column, found: &[&Value]) -> Facet {
    let mut facet = Facet::default();
    for value in found {
        match value {
            Value::Array(items) => items.iter().for_each(|item| take(column, item, &mut facet)),
            value => take(column, value, &mut facet),
        }
    }
    facet
}

fn take(column: Column, value: &Value, facet: &mut Facet) {
    let text = || value.as_str().unwrap_or_default();
    match column.shape() {
        Shape::Count => facet.numbers.extend(value.as_u64()),
        Shape::Date | Shape::Moment => facet.numbers.extend(day_number(text())),
        Shape::Choice(_) | Shape::Choices(_) | Shape::Link(_) | Shape::Links(_) => {
            facet.texts.push(text().to_owned());
        }
        Shape::Line | Shape::Text | Shape::Lines => facet.texts.push(fold(text())),
        Shape::Files => facet.texts.push(fold(value["name"].as_str().unwrap_or_default())),
        Shape::Parts(_) => facet.texts.push(String::new()),
    }
}

/// A word that is searched for.
pub(crate) struct Heard {
    /// In the form in which texts are searched.
    pub(crate) word: String,
    /// The records that say it themselves, where an index knows.
    pub(crate) holders: Option<HashSet<RecordId>>,
}

/// Whether a word of the text begins with that.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// The title of a record where another links to it: an ended one says that it is ended, so that no link to it looks like
/// one to a standing record.
pub(crate) fn said(language: Language, title: &str, ended: bool) -> String {
    if ended { text_with(language, "title-ended", &[("title", title.into())]) } else { title.to_owned() }
}

/// The kinds that must be known to read what the links of this one say, itself first.
pub(crate) fn kinds_read(kinds: &Kinds, kind: &'static Kind) -> Vec<&'static Kind> {
    let mut out = vec![kind];
    collect_kinds(kinds, kind.fields, &mut out);
    out
}

fn collect_kinds(kinds: &Kinds, fields: &'static [Field], out: &mut Vec<&'static Kind>) {
    for field in fields {
        if let Shape::Link(code) | Shape::Links(code) = field.shape {
            let all = kinds.all().iter().copied().filter(|kind| code == registers::ANY || kind.code == code);
            for kind in all {
                if out.iter().all(|it| it.code != kind.code) {
                    out.push(kind);
                }
            }
        }
        if let Some(part) = field.shape.part() {
            collect_kinds(kinds, part.fields, out);
        }
    }
}

/// Long texts are told apart by their beginning.
fn words_key(text: &str) -> Vec<u8> {
    const ENOUGH: usize = 200;
    sort_key(&text.chars().take(ENOUGH).collect::<String>())
}
