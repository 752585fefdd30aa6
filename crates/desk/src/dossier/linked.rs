//! The records that one is linked with, by kind and by the field that links them.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Language, text};
use registers::{Kind, Kinds, RecordId, sort_key};
use vault::{Moment, Record, Vault};

use crate::protocol::{Direction, LinkedBy, LinkedColumn, LinkedKind, LinkedRow};
use crate::records::{kind_in, reader};
use crate::trouble::Result;
use crate::words::Reader;

/// What is to be done stands first.
const FIRST: &str = "task";

/// The records that this one links to and those that link to it, ended ones too.
pub(super) fn linked(
    vault: &Vault,
    language: Language,
    kinds: &Kinds,
    record: &Record,
    at: Option<Moment>,
) -> Result<Vec<LinkedKind>> {
    let kind = kind_in(kinds, &record.kind)?;
    let mut found = Linked::new(kinds);
    for link in registers::links(kind, &record.value) {
        let other = match at {
            None => vault.record(link.id)?,
            Some(moment) => vault.record_as_at(link.id, moment)?,
        };
        if let Some(other) = other {
            found.add(Direction::To, &link.field, other)?;
        }
    }
    for (field, other) in linking(vault, kinds, record.id, at)? {
        found.add(Direction::From, &field, other)?;
    }
    found.by_kind(vault, language, kind, at)
}

/// The records that link to one, each with the path of the link.
fn linking(vault: &Vault, kinds: &Kinds, id: RecordId, at: Option<Moment>) -> Result<Vec<(String, Record)>> {
    let mut out = Vec::new();
    if let Some(moment) = at {
        for record in vault.all_records_as_at(moment)? {
            let links = registers::links(kind_in(kinds, &record.kind)?, &record.value);
            out.extend(
                links.into_iter().filter(|link| link.id == id).map(|link| (link.field, record.clone())),
            );
        }
        return Ok(out);
    }
    for link in vault.linking_to(id)? {
        out.extend(vault.record(link.from)?.map(|record| (link.path, record)));
    }
    Ok(out)
}

/// Links by the kind of the other record, then by direction and field; and the other records.
struct Linked<'a> {
    kinds: &'a Kinds,
    fields: BTreeMap<&'static str, BTreeMap<(Direction, String), BTreeSet<RecordId>>>,
    records: BTreeMap<RecordId, Record>,
}

impl<'a> Linked<'a> {
    fn new(kinds: &'a Kinds) -> Self {
        Self { kinds, fields: BTreeMap::new(), records: BTreeMap::new() }
    }

    fn add(&mut self, direction: Direction, path: &str, other: Record) -> Result<()> {
        let kind = kind_in(self.kinds, &other.kind)?;
        let by = self.fields.entry(kind.code).or_default();
        by.entry((direction, without_places(path))).or_default().insert(other.id);
        self.records.insert(other.id, other);
        Ok(())
    }

    fn by_kind(
        mut self,
        vault: &Vault,
        language: Language,
        own: &'static Kind,
        at: Option<Moment>,
    ) -> Result<Vec<LinkedKind>> {
        let values = self.records.values().filter_map(|it| Some((self.kinds.of(&it.kind)?, &it.value)));
        let reader = reader(vault, language, values, at)?;
        let (first, rest): (Vec<&'static Kind>, Vec<_>) =
            self.kinds.all().iter().copied().partition(|kind| kind.code == FIRST);
        let mut out = Vec::new();
        for kind in first.into_iter().chain(rest) {
            let Some(fields) = self.fields.remove(kind.code) else { continue };
            let by = fields.into_iter().map(|((direction, field), ids)| LinkedBy {
                label: label(language, if direction == Direction::To { own } else { kind }, &field),
                rows: rows(kind, ids.iter().filter_map(|id| self.records.get(id)), &reader),
                direction,
                field,
            });
            out.push(LinkedKind {
                kind: kind.code.to_owned(),
                label: text(language, &format!("kind-{}.register", kind.code)),
                columns: columns(language, kind),
                by: by.collect(),
            });
        }
        Ok(out)
    }
}

/// A path without the places in lists: `processors/0/processor` is the field `processors/processor`.
fn without_places(path: &str) -> String {
    let steps = path.split('/').filter(|step| step.parse::<usize>().is_err());
    steps.collect::<Vec<_>>().join("/")
}

/// The name of a field; inside a part, that of the list before it.
fn label(language: Language, kind: &'static Kind, field: &str) -> String {
    let reader = Reader::untitled(language);
    match field.split_once('/') {
        None => reader.label_at(kind, field),
        Some((list, inner)) => {
            format!(
                "{} · {}",
                reader.label_at(kind, list),
                reader.label_at(kind, &format!("{list}/0/{inner}"))
            )
        }
    }
}

fn columns(language: Language, kind: &'static Kind) -> Vec<LinkedColumn> {
    let reader = Reader::untitled(language);
    let shown = kind.fields.iter().filter(|field| field.column && field.name != kind.title);
    let column = |field: &registers::Field| LinkedColumn {
        field: field.name.to_owned(),
        label: field.label(kind.code, &reader),
    };
    shown.map(column).collect()
}

/// Standing ones first, each by the alphabet.
fn rows<'a>(
    kind: &'static Kind,
    records: impl Iterator<Item = &'a Record>,
    reader: &Reader,
) -> Vec<LinkedRow> {
    let cells = |record: &Record| {
        let shown = kind.fields.iter().filter(|field| field.column && field.name != kind.title);
        let cell = |field: &registers::Field| {
            (field.name.to_owned(), registers::readable(field.shape, &record.value[field.name], reader))
        };
        shown.map(cell).collect()
    };
    let mut rows: Vec<LinkedRow> = records
        .map(|record| LinkedRow {
            id: record.id.to_string(),
            title: reader.title(kind, &record.value),
            ended: record.ended,
            cells: cells(record),
        })
        .collect();
    rows.sort_by_cached_key(|row| (row.ended, sort_key(&row.title)));
    rows
}
