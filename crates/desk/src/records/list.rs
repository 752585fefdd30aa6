//! A page of a register.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use registers::{Completeness, Field, Kind, Shape, fold, sort_key};
use vault::{Record, moment_text};

use crate::moments::past;
use crate::protocol::{ListRecords, ProblemView, RecordPage, RecordRow};
use crate::records::{self, kind_of, reader};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// A page of a register, found, sorted and cut.
pub fn list(session: &mut Session, request: ListRecords) -> Result<RecordPage> {
    let moment = past(session, request.as_at.as_deref())?;
    let kind = kind_of(&request.kind)?;
    let (name, descending) = match request.sort.strip_prefix('-') {
        Some(name) => (name, true),
        None => (request.sort.as_str(), false),
    };
    let order = Order::named(kind, name).ok_or_else(|| unknown_order(session, name))?;
    let (vault, language) = (session.vault()?, session.language());
    let mut records = match moment {
        None => vault.records(kind.code)?,
        Some(moment) => vault.records_as_at(kind.code, moment)?,
    };
    records.retain(|record| request.ended_too || !record.ended);
    let words: Vec<String> = request.query.split_whitespace().map(fold).collect();
    let reader = reader(vault, language, read(kind, &records, &words, &order), moment)?;

    let mut found: Vec<Found> = records
        .into_iter()
        .filter(|record| words.is_empty() || has_all(kind, record, &reader, &words))
        .filter(|record| !request.incomplete_only || !completeness(kind, record).gaps.is_empty())
        .map(|record| Found { title: reader.title(kind, &record.value), record })
        .collect();
    // The title decides between equals, so that an order is the same every time.
    found.sort_by_cached_key(|found| sort_key(&found.title));
    if descending {
        found.sort_by_cached_key(|found| Reverse(order.key(kind, found, &reader)));
    } else {
        found.sort_by_cached_key(|found| order.key(kind, found, &reader));
    }

    let limit = if request.limit == 0 { usize::MAX } else { request.limit as usize };
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let page: Vec<Found> = found.into_iter().skip(request.offset as usize).take(limit).collect();
    let reader =
        records::reader(vault, language, page.iter().map(|found| (kind, &found.record.value)), moment)?;
    Ok(RecordPage { total, rows: page.into_iter().map(|found| found.row(kind, &reader)).collect() })
}

/// The records whose links are read before the page is cut: all when they are searched or sorted by what they say.
fn read<'a>(
    kind: &'static Kind,
    records: &'a [Record],
    words: &[String],
    order: &Order,
) -> impl Iterator<Item = (&'a Kind, &'a serde_json::Value)> {
    let all = !words.is_empty() || matches!(order, Order::Field(_));
    records.iter().filter(move |_| all).map(move |record| (kind, &record.value))
}

fn completeness(kind: &Kind, record: &Record) -> Completeness {
    registers::completeness(kind, &record.value)
}

struct Found {
    record: Record,
    title: String,
}

impl Found {
    fn row(self, kind: &Kind, reader: &Reader) -> RecordRow {
        let cell = |field: &Field| (field.name.to_owned(), readable(field, &self.record, reader));
        let cells: BTreeMap<String, String> =
            kind.fields.iter().filter(|field| field.column).map(cell).collect();
        let completeness = completeness(kind, &self.record);
        RecordRow {
            id: self.record.id.to_string(),
            version: self.record.version,
            title: self.title,
            ended: self.record.ended,
            cells,
            filled: completeness.filled,
            asked: completeness.asked,
            changed_at: moment_text(self.record.changed_at),
        }
    }
}

/// What a page is sorted by.
enum Order {
    Title,
    Changed,
    Gaps,
    Field(&'static Field),
}

impl Order {
    fn named(kind: &'static Kind, name: &str) -> Option<Self> {
        match name {
            "" => Some(Self::Title),
            "changed_at" => Some(Self::Changed),
            "gaps" => Some(Self::Gaps),
            name => kind.field(name).map(Self::Field),
        }
    }

    /// Days and counts as they stand, words by the alphabet; empty ones last.
    fn key(&self, kind: &Kind, found: &Found, reader: &Reader) -> (bool, u64, Vec<u8>) {
        match self {
            Self::Title => (false, 0, sort_key(&found.title)),
            Self::Changed => (false, found.record.seq, Vec::new()),
            Self::Gaps => (false, completeness(kind, &found.record).gaps.len() as u64, Vec::new()),
            Self::Field(field) => {
                let value = &found.record.value[field.name];
                match field.shape {
                    Shape::Count => (value.is_null(), value.as_u64().unwrap_or(0), Vec::new()),
                    Shape::Date => (value.is_null(), 0, value.as_str().unwrap_or_default().into()),
                    _ => (value.is_null(), 0, sort_key(&readable(field, &found.record, reader))),
                }
            }
        }
    }
}

fn unknown_order(session: &Session, name: &str) -> Trouble {
    Trouble::BadInput(vec![ProblemView {
        field: "sort".into(),
        code: "unknown_order".into(),
        words: catalogue::text_with(session.language(), "problem-unknown_order", &[("name", name.into())]),
        cites: Vec::new(),
    }])
}

fn has_all(kind: &Kind, record: &Record, reader: &Reader, words: &[String]) -> bool {
    let text: Vec<String> = kind.fields.iter().map(|field| readable(field, record, reader)).collect();
    let text = fold(&text.join("\n"));
    words.iter().all(|word| text.contains(word))
}

fn readable(field: &Field, record: &Record, reader: &Reader) -> String {
    registers::readable(field.shape, &record.value[field.name], reader)
}
