//! What a record is linked with, in both directions.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Language, text};
use registers::{Kind, Kinds, Link, RecordId, sort_key};
use vault::{Moment, Record, Vault};

use super::sketch::said;
use super::view::kind_in;
use crate::protocol::LinkedRecord;
use crate::trouble::Result;
use crate::words::Reader;

/// What a record links to, in the order of its fields, each end once for each field. What is not there is left out: its place in the
/// value shows it.
pub(super) fn links_to(
    reader: &Reader,
    kinds: &Kinds,
    kind: &Kind,
    (links, ends): (&[Link], &BTreeMap<RecordId, Record>),
) -> Result<Vec<LinkedRecord>> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for link in links {
        let Some(end) = ends.get(&link.id) else { continue };
        let field = without_indices(&link.field);
        if seen.insert((field.clone(), link.id)) {
            out.push(linked(kinds, reader.language, end, field, reader.label_at(kind, &link.field))?);
        }
    }
    Ok(out)
}

/// What stands and links to a record, in the order of kinds, fields and titles.
pub(super) fn linked_from(
    vault: &Vault,
    kinds: &Kinds,
    language: Language,
    id: RecordId,
    at: Option<Moment>,
) -> Result<Vec<LinkedRecord>> {
    let records = match at {
        None => linking_now(vault, id)?,
        Some(moment) => vault.all_records_as_at(moment)?,
    };
    let reader = Reader::untitled(language);
    let mut out = Vec::new();
    for record in records.iter().filter(|record| !record.ended) {
        let kind = kind_in(kinds, &record.kind)?;
        let mut seen = BTreeSet::new();
        for link in registers::links(kind, &record.value).iter().filter(|link| link.id == id) {
            let field = without_indices(&link.field);
            if seen.insert(field.clone()) {
                out.push(linked(kinds, language, record, field, reader.label_at(kind, &link.field))?);
            }
        }
    }
    out.sort_by_cached_key(|linked| {
        let kind = kinds.all().iter().position(|kind| kind.code == linked.kind);
        let column = kind.and_then(|at| {
            let name = linked.field.split('/').next()?;
            kinds.all()[at].fields.iter().position(|field| field.name == name)
        });
        (kind, column, linked.field.clone(), sort_key(&linked.title))
    });
    Ok(out)
}

fn linking_now(vault: &Vault, id: RecordId) -> Result<Vec<Record>> {
    let from: BTreeSet<RecordId> = vault.linking_to(id)?.into_iter().map(|link| link.from).collect();
    let records = from.into_iter().filter_map(|id| vault.record(id).transpose());
    Ok(records.collect::<std::result::Result<_, _>>()?)
}

fn linked(
    kinds: &Kinds,
    language: Language,
    end: &Record,
    field: String,
    field_label: String,
) -> Result<LinkedRecord> {
    let kind = kind_in(kinds, &end.kind)?;
    let title = Reader::untitled(language).title(kind, &end.value);
    Ok(LinkedRecord {
        id: end.id.to_string(),
        kind: kind.code.to_owned(),
        kind_label: text(language, &format!("kind-{}", kind.code)),
        title: said(language, &title, end.ended),
        ended: end.ended,
        field,
        field_label,
    })
}

/// `processors/0/processor` is `processors/processor`, `systems/2` is `systems`.
fn without_indices(path: &str) -> String {
    let names = path.split('/').filter(|step| !step.bytes().all(|byte| byte.is_ascii_digit()));
    names.collect::<Vec<_>>().join("/")
}
