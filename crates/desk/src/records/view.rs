//! Records as screens show them.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Language;
use registers::{Kind, RecordId};
use serde_json::Value;
use vault::{Done, Moment, Record, RecordVersion, Vault, moment_text};

use crate::protocol::{Changed, ChangedRecord, RecordView};
use crate::records::links::{linked_from, links_to};
use crate::records::sketch::said;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// The kind with that code.
pub(crate) fn kind_of(code: &str) -> Result<&'static Kind> {
    Kind::of(code).ok_or_else(|| Trouble::UnknownKind(code.to_owned()))
}

/// The id that a text names.
pub(crate) fn record_id(text: &str) -> Result<RecordId> {
    text.parse().map_err(|_| Trouble::UnknownRecord(text.to_owned()))
}

/// A record with what it lacks and what it is linked with, now or as it stood.
pub(crate) fn view(
    vault: &Vault,
    language: Language,
    record: Record,
    at: Option<Moment>,
) -> Result<RecordView> {
    let kind = kind_of(&record.kind)?;
    let links = registers::links(kind, &record.value);
    let ends = linked(vault, links.iter().map(|link| link.id).collect(), at)?;
    let reader = Reader { language, titles: titles(language, &ends)? };
    let completeness = registers::completeness(kind, &record.value);
    let linked_from = linked_from(vault, language, record.id, at)?;
    let links_to = links_to(&reader, kind, &links, &ends)?;
    Ok(RecordView {
        id: record.id.to_string(),
        kind: record.kind,
        version: record.version,
        ended: record.ended,
        title: reader.title(kind, &record.value),
        gaps: reader.gaps(&completeness),
        filled: completeness.filled,
        asked: completeness.asked,
        link_titles: reader.titles.iter().map(|(id, title)| (id.to_string(), title.clone())).collect(),
        linked_from,
        links_to,
        changed_at: moment_text(record.changed_at),
        value: if record.value.is_null() { Value::Object(serde_json::Map::new()) } else { record.value },
    })
}

/// A reader who knows the titles of what these records link to.
pub(crate) fn reader<'a>(
    vault: &Vault,
    language: Language,
    records: impl IntoIterator<Item = (&'a Kind, &'a Value)>,
    at: Option<Moment>,
) -> Result<Reader> {
    let ids = records.into_iter().flat_map(|(kind, value)| registers::links(kind, value)).map(|link| link.id);
    let ends = linked(vault, ids.collect(), at)?;
    Ok(Reader { language, titles: titles(language, &ends)? })
}

/// What an operation changed.
pub(crate) fn changed(op: &str, words: String, done: Done, records: &[RecordVersion]) -> Changed {
    let record = |record: &RecordVersion| ChangedRecord {
        id: record.id.to_string(),
        kind: record.kind.clone(),
        version: record.version,
        ended: record.ended,
    };
    Changed {
        op: op.to_owned(),
        words,
        at: moment_text(done.at),
        seq: done.seq,
        records: records.iter().map(record).collect(),
    }
}

/// The records with these ids that are there.
fn linked(vault: &Vault, ids: BTreeSet<RecordId>, at: Option<Moment>) -> Result<BTreeMap<RecordId, Record>> {
    let mut out = BTreeMap::new();
    for id in ids {
        let found = match at {
            None => vault.record(id)?,
            Some(moment) => vault.record_as_at(id, moment)?,
        };
        out.extend(found.map(|record| (id, record)));
    }
    Ok(out)
}

fn titles(language: Language, records: &BTreeMap<RecordId, Record>) -> Result<BTreeMap<RecordId, String>> {
    records.iter().map(|(id, record)| Ok((*id, title(language, record)?))).collect()
}

fn title(language: Language, record: &Record) -> Result<String> {
    let title = Reader::untitled(language).title(kind_of(&record.kind)?, &record.value);
    Ok(said(language, &title, record.ended))
}
