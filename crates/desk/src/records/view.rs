//! Records as screens show them.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Language;
use registers::{Kind, RecordId};
use serde_json::Value;
use vault::{Done, Moment, Record, RecordVersion, Vault, moment_text};

use crate::protocol::{Changed, ChangedRecord, LinkedFrom, RecordView};
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
    let linked: BTreeSet<RecordId> =
        registers::links(kind, &record.value).into_iter().map(|link| link.id).collect();
    let reader = Reader { language, titles: titles(vault, language, linked, at)? };
    let completeness = registers::completeness(kind, &record.value);
    let linked_from = match at {
        None => linked_now(vault, language, record.id)?,
        Some(moment) => linked_then(vault, language, record.id, moment)?,
    };
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
    Ok(Reader { language, titles: titles(vault, language, ids.collect(), at)? })
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

fn titles(
    vault: &Vault,
    language: Language,
    ids: BTreeSet<RecordId>,
    at: Option<Moment>,
) -> Result<BTreeMap<RecordId, String>> {
    let mut titles = BTreeMap::new();
    for id in ids {
        let found = match at {
            None => vault.record(id)?,
            Some(moment) => vault.record_as_at(id, moment)?,
        };
        if let Some(record) = found {
            titles.insert(id, title(language, &record)?);
        }
    }
    Ok(titles)
}

fn title(language: Language, record: &Record) -> Result<String> {
    let title = Reader::untitled(language).title(kind_of(&record.kind)?, &record.value);
    Ok(said(language, &title, record.ended))
}

fn linked_now(vault: &Vault, language: Language, id: RecordId) -> Result<Vec<LinkedFrom>> {
    let from: BTreeSet<RecordId> =
        vault.linking_to(id)?.into_iter().filter(|link| !link.ended).map(|link| link.from).collect();
    let records = from.into_iter().filter_map(|id| vault.record(id).transpose());
    records.map(|record| linked_from(language, &record?)).collect()
}

fn linked_then(vault: &Vault, language: Language, id: RecordId, moment: Moment) -> Result<Vec<LinkedFrom>> {
    let mut out = Vec::new();
    for record in vault.all_records_as_at(moment)?.iter().filter(|record| !record.ended) {
        let kind = kind_of(&record.kind)?;
        if registers::links(kind, &record.value).iter().any(|link| link.id == id) {
            out.push(linked_from(language, record)?);
        }
    }
    Ok(out)
}

fn linked_from(language: Language, record: &Record) -> Result<LinkedFrom> {
    Ok(LinkedFrom { id: record.id.to_string(), kind: record.kind.clone(), title: title(language, record)? })
}
