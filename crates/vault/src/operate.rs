//! The one way to change a vault.

use registers::RecordId;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use serde_json::{Map, Value};

use crate::blobs;
use crate::error::{Error, Result};
use crate::index::{index_now_and_then, note_redefined};
use crate::links;
use crate::log::{Draft, Head, SAVED, key};
use crate::moment::Moment;
use crate::own;
use crate::payload::{self, RecordsPart};
use crate::undo;
use crate::vault::Vault;

/// A named change by a person: one transaction, one entry.
#[derive(Debug, Clone)]
pub struct Operation<'a> {
    /// Its name, such as `record.saved`.
    pub op: &'a str,
    /// What it is done to, such as `activity/0190…`. No personal data.
    pub subject: String,
    /// When, from the clock.
    pub at: Moment,
    /// The records as they stand after it.
    pub records: Vec<RecordVersion>,
    /// What else belongs into the payload.
    pub details: Map<String, Value>,
    /// The entry that this one takes back: an operation for an undo, the undo of one for a redo.
    pub undoes: Option<u64>,
}

impl<'a> Operation<'a> {
    /// One that changes no record: it tells that something was done. `details` is a JSON object.
    pub fn telling(op: &'a str, subject: impl Into<String>, at: Moment, details: Value) -> Self {
        let details = match details {
            Value::Object(details) => details,
            _ => Map::new(),
        };
        Self { op, subject: subject.into(), at, records: Vec::new(), details, undoes: None }
    }
}

/// A new version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordVersion {
    /// The record.
    pub id: RecordId,
    /// Code of its kind, the same in all versions.
    pub kind: String,
    /// One more than the version that it was made from; 1 for a new record.
    pub version: u32,
    /// Whether the record ends with it.
    pub ended: bool,
    /// Its whole value, an object.
    pub value: Value,
}

/// An operation that is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// Its entry.
    pub seq: u64,
    /// Its moment as it stands in the log.
    pub at: Moment,
}

impl Vault {
    /// Does an operation: all of it, durably, or nothing.
    ///
    /// The payload of its entry is the details and, when there are any, `records` and `undoes`. A file that a value names must
    /// have been stored.
    pub fn operate(&mut self, operation: &Operation<'_>) -> Result<Done> {
        self.operate_with(operation, |_| Ok(()))
    }

    /// The same, with something else in its transaction.
    pub(crate) fn operate_with(
        &mut self,
        operation: &Operation<'_>,
        also: impl FnOnce(&Transaction<'_>) -> Result<()>,
    ) -> Result<Done> {
        self.check_sound()?;
        let payload = payload::of(operation)?;
        // Taken out: should this fail halfway, the end of the log is read again before the next operation.
        let head = self.taken_head()?;
        let (done, head) = write(&mut self.db, &self.actor, head, operation, &payload, also)?;
        self.head = Some(head);
        if own::among(&operation.records) {
            self.kinds.take();
        }
        Ok(done)
    }

    pub(crate) fn taken_head(&mut self) -> Result<Head> {
        match self.head.take() {
            Some(head) => Ok(head),
            None => self.reread(),
        }
    }

    fn reread(&self) -> Result<Head> {
        if !self.db.is_autocommit() {
            self.db.execute_batch("ROLLBACK")?;
        }
        Head::read(&self.db)
    }
}

fn write(
    db: &mut Connection,
    actor: &str,
    mut head: Head,
    operation: &Operation<'_>,
    payload: &str,
    also: impl FnOnce(&Transaction<'_>) -> Result<()>,
) -> Result<(Done, Head)> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if let Some(undone) = operation.undoes {
        undo::check_next(&transaction, undone)?;
    }
    let kinds = own::among(&operation.records).then(|| own::read(&transaction)).transpose()?;
    let Operation { op, subject, at, .. } = operation;
    // By its record, and by nothing else, a save is missed when its entry is not there any more.
    if *op == SAVED && operation.records.is_empty() {
        return Err(Error::Invalid("a save of nothing"));
    }
    let part = RecordsPart::read(head.size, payload.as_bytes())?;
    let draft = Draft { op, subject, at: *at, payload, is_step: part.is_step() };
    let seq = head.append(&transaction, actor, &draft)?;
    for (record, text) in operation.records.iter().zip(part.records) {
        project(&transaction, seq, record, text.value.get())?;
        blobs::name(&transaction, seq, &record.value)?;
    }
    if let Some(undone) = operation.undoes {
        undo::turn(&transaction, undone, seq)?;
    }
    if let Some(before) = kinds {
        note_redefined(&transaction, &before)?;
    }
    index_now_and_then(&transaction, seq, operation.records.len())?;
    also(&transaction)?;
    transaction.commit()?;
    Ok((Done { seq, at: head.at() }, head))
}

const CURRENT: &str = "SELECT version, kind FROM record WHERE id = ?1";

const FIRST: &str = "
    INSERT INTO record (id, kind, version, ended, seq, value, history)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, '[[' || ?5 || ',' || ?4 || ']]') ON CONFLICT (id) DO NOTHING";

const NEXT: &str = "
    UPDATE record SET version = ?3, ended = ?4, seq = ?5, value = ?6,
        history = substr(history, 1, length(history) - 1) || ',[' || ?5 || ',' || ?4 || ']]'
    WHERE id = ?1 AND kind = ?2 AND version = ?3 - 1";

/// Writes a version of a record; `value` is its canonical text.
pub(crate) fn project(
    transaction: &Transaction<'_>,
    seq: u64,
    record: &RecordVersion,
    value: &str,
) -> Result<()> {
    let RecordVersion { id, kind, version, ended, .. } = record;
    let put = if *version == 1 { FIRST } else { NEXT };
    let row = (id.0.as_bytes(), kind, version, ended, key(seq)?, value);
    if transaction.prepare_cached(put)?.execute(row)? == 0 {
        return Err(misfit(transaction, record)?);
    }
    links::store(transaction, *id, &record.value)
}

/// Why a version could not be written.
fn misfit(transaction: &Transaction<'_>, record: &RecordVersion) -> Result<Error> {
    let id = record.id.0.as_bytes();
    let found: Option<(u32, String)> = transaction
        .prepare_cached(CURRENT)?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let current = found.as_ref().map_or(0, |(version, _)| *version);
    Ok(if record.version.checked_sub(1) == Some(current) {
        Error::Invalid("a record of another kind")
    } else {
        Error::Conflict { id: record.id, current }
    })
}
