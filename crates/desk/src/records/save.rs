//! Saving a record: the one way in for a value.

use catalogue::text;
use registers::{Kind, RecordId};
use serde_json::{Map, Value};
use vault::{Done, Operation, Record, RecordVersion};

use crate::protocol::{ProblemView, SaveRecord, Saved};
use crate::records::check::{lost_names, problems};
use crate::records::own_field::with_codes;
use crate::records::{changed, kind_of, record_id, twice, view};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{Reader, operation_on};

/// Saves a record: a new one, or a new version of one that stands. Durable when it answers.
pub fn save(session: &mut Session, request: SaveRecord) -> Result<Saved> {
    save_as(session, request, "record.saved")
}

/// Saves under the name of another operation.
pub(crate) fn save_as(session: &mut Session, request: SaveRecord, op: &str) -> Result<Saved> {
    let kind = kind_of(session.vault()?, &request.kind)?;
    let before = match &request.id {
        None => None,
        Some(id) => Some(standing(session, kind, id, request.from_version)?),
    };
    let value = registers::normalise_as(kind, request.value.clone());
    let (vault, language) = (session.vault()?, session.language());
    let value = with_codes(vault, kind, value, before.as_ref())?;
    let reader = Reader::untitled(language);
    let mut found = problems(vault, &reader, kind, &value, before.as_ref())?;
    let old = before.as_ref().map_or(&Value::Null, |record| &record.value);
    found.extend(lost_names(&reader, kind, &request.value, &value, old));
    if !found.is_empty() {
        return Err(Trouble::BadInput(found));
    }
    if let Some(record) = before.as_ref().filter(|record| record.value == value) {
        return unchanged(session, record);
    }

    let version = RecordVersion {
        id: before.as_ref().map_or_else(|| session.new_id(), |record| Ok(record.id))?,
        kind: kind.code.to_owned(),
        version: before.as_ref().map_or(1, |record| record.version + 1),
        ended: false,
        value,
    };
    let done = write(session, op, &version)?;
    let words = operation_on(language, op, kind.code);
    saved(session, changed(op, words, done, std::slice::from_ref(&version)), version.id)
}

fn write(session: &mut Session, op: &str, version: &RecordVersion) -> Result<Done> {
    let operation = Operation {
        op,
        subject: subject(&version.kind, version.id),
        at: session.now(),
        records: vec![version.clone()],
        details: Map::new(),
        undoes: None,
    };
    Ok(session.vault_mut()?.operate(&operation)?)
}

/// The record that stands, if the change was made from its version.
pub(crate) fn standing(
    session: &Session,
    kind: &Kind,
    id: &str,
    from_version: Option<u32>,
) -> Result<Record> {
    let found = session.vault()?.record(record_id(id)?)?;
    let record = found
        .filter(|record| record.kind == kind.code)
        .ok_or_else(|| Trouble::UnknownRecord(id.to_owned()))?;
    if from_version.is_some_and(|version| version != record.version) {
        let theirs = view(session.vault()?, session.language(), record, None)?;
        return Err(Trouble::Conflict { theirs: Box::new(theirs) });
    }
    if record.ended {
        return Err(Trouble::Ended(record.id));
    }
    Ok(record)
}

/// What an entry about a record is done to.
pub(crate) fn subject(kind: &str, id: RecordId) -> String {
    format!("{kind}/{id}")
}

/// The same value again is no change: nothing is written.
pub(crate) fn unchanged(session: &Session, record: &Record) -> Result<Saved> {
    let done = Done { seq: record.seq, at: record.changed_at };
    let words = text(session.language(), "op-record-saved.unchanged");
    saved(session, changed("record.saved", words, done, &[]), record.id)
}

pub(crate) fn saved(session: &Session, changed: crate::protocol::Changed, id: RecordId) -> Result<Saved> {
    let vault = session.vault()?;
    let record = vault.record(id)?.ok_or_else(|| Trouble::UnknownRecord(id.to_string()))?;
    Ok(Saved { record: view(vault, session.language(), record, None)?, changed })
}

/// The value of a record from JSON text, for those who bring a file. A name that stands twice is refused: which of the two
/// was meant? Other values without a canonical form are told with their field by the check.
pub fn parse_value(session: &mut Session, text: String) -> Result<Value> {
    let value = serde_json::from_str(&text)
        .map_err(|error| Trouble::NotJson { line: error.line(), column: error.column() })?;
    if twice::named_twice(&text) {
        return Err(Trouble::BadInput(vec![problem(session, "duplicate_key")]));
    }
    Ok(value)
}

pub(super) fn problem(session: &Session, code: &str) -> ProblemView {
    let words = text(session.language(), &format!("problem-{code}"));
    ProblemView { field: String::new(), code: code.to_owned(), words, cites: Vec::new(), record: None }
}
