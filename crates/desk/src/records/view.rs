//! Records as screens show them.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Language;
use registers::{Kind, Kinds, RecordId};
use serde_json::Value;
use vault::{Done, Moment, Record, RecordVersion, Vault, moment_text};

use crate::erasure::erased_view;
use crate::protocol::{Changed, ChangedRecord, RecordView};
use crate::records::links::{linked_from, links_to};
use crate::records::sketch::said;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// The kind with that code, as it stands in the vault.
pub(crate) fn kind_of(vault: &Vault, code: &str) -> Result<&'static Kind> {
    kind_in(&vault.kinds()?, code)
}

/// The kind with that code among those.
pub(crate) fn kind_in(kinds: &Kinds, code: &str) -> Result<&'static Kind> {
    kinds.of(code).ok_or_else(|| Trouble::UnknownKind(code.to_owned()))
}

/// The kinds as they stand in the vault, or stood.
pub(crate) fn kinds_at(vault: &Vault, at: Option<Moment>) -> Result<Kinds> {
    Ok(match at {
        None => vault.kinds()?,
        Some(moment) => vault.kinds_as_at(moment)?,
    })
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
    let kinds = kinds_at(vault, at)?;
    let kind = kind_in(&kinds, &record.kind)?;
    let links = registers::links(kind, &record.value);
    let ends = linked(vault, links.iter().map(|link| link.id).collect(), at)?;
    let reader = Reader { language, titles: titles(&kinds, language, &ends)? };
    let completeness = registers::completeness(kind, &record.value);
    let linked_from = linked_from(vault, &kinds, language, record.id, at)?;
    let links_to = links_to(&reader, &kinds, kind, (&links, &ends))?;
    let dates = vault.files_added([&record])?.remove(&record.id).unwrap_or_default();
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
        files_added: dates.into_iter().map(|(hash, at)| (hash, moment_text(at))).collect(),
        linked_from,
        links_to,
        changed_at: moment_text(record.changed_at),
        erased: if record.value.is_null() { erased_view(vault, record.seq)? } else { None },
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
    let kinds = kinds_at(vault, at)?;
    Ok(Reader { language, titles: titles(&kinds, language, &ends)? })
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

fn titles(
    kinds: &Kinds,
    language: Language,
    records: &BTreeMap<RecordId, Record>,
) -> Result<BTreeMap<RecordId, String>> {
    records.iter().map(|(id, record)| Ok((*id, title(kinds, language, record)?))).collect()
}

fn title(kinds: &Kinds, language: Language, record: &Record) -> Result<String> {
    let title = Reader::untitled(language).title(kind_in(kinds, &record.kind)?, &record.value);
    Ok(said(language, &title, record.ended))
}
