//! Bringing back an old version of a record.

use registers::RecordId;
use serde_json::{Map, Value};
use vault::{Operation, Record, RecordVersion};

use super::check::problems;
use super::save::{saved, subject, unchanged};
use crate::protocol::{RestoreRecord, Saved};
use crate::records::{changed, kind_of, record_id, view};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{Reader, operation_on};

/// The operation that it leaves in the log.
pub(crate) const RESTORED: &str = "record.restored";

/// Brings back the value of an old version as a new one. An ended record stands again. What keeps any value from being saved keeps
/// an old one too: a link to a record that has ended since, a second record of which there may be one.
pub fn restore(session: &mut Session, request: RestoreRecord) -> Result<Saved> {
    let record = current(session, &request)?;
    let (vault, language) = (session.vault()?, session.language());
    let kind = kind_of(vault, &record.kind)?;
    let value = old_value(session, record.id, request.version)?;
    if value == record.value && !record.ended {
        return unchanged(session, &record);
    }
    let found = problems(vault, &Reader::untitled(language), kind, &value, Some(&record))?;
    if !found.is_empty() {
        return Err(Trouble::BadInput(found));
    }

    let version =
        RecordVersion { id: record.id, kind: record.kind, version: record.version + 1, ended: false, value };
    let operation = Operation {
        op: RESTORED,
        subject: subject(kind.code, version.id),
        at: session.now(),
        records: vec![version.clone()],
        details: Map::from_iter([("version".to_owned(), Value::from(request.version))]),
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    let words = operation_on(language, RESTORED, kind.code);
    saved(session, changed(RESTORED, words, done, std::slice::from_ref(&version)), version.id)
}

/// The record, ended or not, if the wish was made from its version.
fn current(session: &Session, request: &RestoreRecord) -> Result<Record> {
    let vault = session.vault()?;
    let found = vault.record(record_id(&request.id)?)?;
    let record = found.ok_or_else(|| Trouble::UnknownRecord(request.id.clone()))?;
    if record.version == request.from_version {
        return Ok(record);
    }
    let theirs = view(vault, session.language(), record, None)?;
    Err(Trouble::Conflict { theirs: Box::new(theirs) })
}

fn old_value(session: &Session, id: RecordId, version: u32) -> Result<Value> {
    let found = session.vault()?.version(id, version)?;
    found.ok_or(Trouble::UnknownVersion { id, version })?.value.ok_or(Trouble::Erased { id, version })
}
