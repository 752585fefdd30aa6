//! A page of a register.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use registers::{Field, Kind, RecordId, fold};
use vault::{Record, moment_text};

use super::index::{Index, Source};
use super::sketch::{Key, Sketch, kinds_read};
use crate::moments::past;
use crate::protocol::{ListRecords, ProblemView, RecordPage, RecordRow};
use crate::records::{kind_of, reader};
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
    let words: Vec<String> = request.query.split_whitespace().map(fold).collect();
    let language = session.language();
    let kinds = if words.is_empty() && order.field().is_none() { vec![kind] } else { kinds_read(kind) };
    let (vault, known) = session.known()?;
    let source = Source::at(vault, moment, &kinds)?;
    let mut past = None;
    let index = if let Source::Now(vault) = source {
        known.index.catch_up(vault, language, &kinds)?;
        &mut known.index
    } else {
        past.insert(Index::then(language, &source, &kinds)?)
    };
    index.prepare(&source, kind, !words.is_empty(), order.field())?;

    let wanted = |sketch: &Sketch| {
        (request.ended_too || !sketch.ended)
            && (!request.incomplete_only || sketch.gaps() > 0)
            && sketch.says(&words, index)
    };
    let mut found: Vec<(RecordId, &Sketch)> = index.of(kind).filter(|(_, sketch)| wanted(sketch)).collect();
    order.sort(&mut found, descending, index);

    let limit = if request.limit == 0 { usize::MAX } else { request.limit as usize };
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let page: Vec<(RecordId, &Sketch)> =
        found.into_iter().skip(request.offset as usize).take(limit).collect();
    let ids: Vec<RecordId> = page.iter().map(|(id, _)| *id).collect();
    let records: BTreeMap<RecordId, Record> =
        source.some(kind, &ids)?.into_iter().map(|record| (record.id, record)).collect();
    let shown = || page.iter().filter_map(|(id, sketch)| Some((records.get(id)?, *sketch)));
    let reader = reader(vault, language, shown().map(|(record, _)| (kind, &record.value)), moment)?;
    Ok(RecordPage { total, rows: shown().map(|(record, sketch)| row(record, sketch, &reader)).collect() })
}

fn row(record: &Record, sketch: &Sketch, reader: &Reader) -> RecordRow {
    let cell = |field: &Field| {
        (field.name.to_owned(), registers::readable(field.shape, &record.value[field.name], reader))
    };
    RecordRow {
        id: record.id.to_string(),
        version: record.version,
        title: sketch.title.clone(),
        ended: record.ended,
        cells: sketch.kind.fields.iter().filter(|field| field.column).map(cell).collect(),
        filled: sketch.filled,
        asked: sketch.asked,
        changed_at: moment_text(record.changed_at),
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

    const fn field(&self) -> Option<&'static Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Title | Self::Changed | Self::Gaps => None,
        }
    }

    /// Empty ones stand last whichever way the rest goes. The title decides between equals, so that an order is the same
    /// every time.
    fn sort(&self, found: &mut [(RecordId, &Sketch)], descending: bool, index: &Index) {
        found.sort_by(|(_, a), (_, b)| a.place().cmp(b.place()));
        if descending {
            found.sort_by_cached_key(|(_, sketch)| {
                let Key { empty, sorted } = self.key(sketch, index);
                (empty, Reverse(sorted))
            });
        } else if !matches!(self, Self::Title) {
            found.sort_by_cached_key(|(_, sketch)| self.key(sketch, index));
        }
    }

    fn key(&self, sketch: &Sketch, index: &Index) -> Key {
        let number = |number: u64| Key { empty: false, sorted: (number, Vec::new()) };
        match self {
            Self::Title => Key { empty: false, sorted: (0, sketch.place().to_vec()) },
            Self::Changed => number(sketch.seq),
            Self::Gaps => number(sketch.gaps().into()),
            Self::Field(field) => sketch.key(field, index),
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
