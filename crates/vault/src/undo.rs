//! Undo: operations on records are a stack, and undo walks back through it.
//!
//! An undo is an operation too (the log only grows), but it takes the operation that it undoes off the stack instead of
//! adding itself. What is done after undos goes on top of what is left; the undone stay undone. An operation that cannot
//! be undone ends the walk: what lies below it may have been built upon.

use rusqlite::{Connection, OptionalExtension};

use evidence::Entry;
use registers::RecordId;

use crate::error::{Error, Result, damaged};
use crate::log::key;
use crate::moment::{Moment, from_millis};
use crate::operate::RecordVersion;
use crate::vault::Vault;

/// The operation that undo would take back now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undoable {
    /// Its entry.
    pub seq: u64,
    /// Its moment.
    pub at: Moment,
    /// Its name.
    pub op: String,
    /// What it was done to.
    pub subject: String,
    /// The records that it changed.
    pub records: Vec<Touched>,
}

/// A version that an operation made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The record.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// The version made.
    pub version: u32,
    /// Whether the record ended with it.
    pub ended: bool,
}

const TOP: &str = "
    SELECT step.seq, entry.at, entry.json FROM step JOIN entry USING (seq)
    WHERE step.undone_by IS NULL ORDER BY step.seq DESC LIMIT 1";

impl Vault {
    /// What undo would take back now, if its name is among those that the caller can take back.
    pub fn last_undoable(&self, can_undo: impl Fn(&str) -> bool) -> Result<Option<Undoable>> {
        let mut statement = self.db.prepare_cached(TOP)?;
        let top: Option<(u64, i64, String)> =
            statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
        let Some((seq, at, entry)) = top else { return Ok(None) };
        let entry = Entry::parse(entry.as_bytes()).map_err(|_| damaged(format!("entry {seq}")))?;
        let Some(made) = self.made_by(seq)?.filter(|_| can_undo(&entry.op)) else { return Ok(None) };
        let records = made
            .into_iter()
            .map(|record| Touched {
                id: record.id,
                kind: record.kind,
                version: record.version,
                ended: record.ended,
            })
            .collect();
        Ok(Some(Undoable { seq, at: from_millis(at)?, op: entry.op, subject: entry.subject, records }))
    }

    /// The records that take back what an entry did: each as it stood before, as its next version; a record that was new
    /// then is ended.
    pub fn taking_back(&self, seq: u64) -> Result<Vec<RecordVersion>> {
        let made = self.made_by(seq)?.ok_or(Error::NotUndoable(seq))?;
        made.into_iter().map(|record| self.as_before(seq, record)).collect()
    }

    fn as_before(&self, seq: u64, made: RecordVersion) -> Result<RecordVersion> {
        let current = self.record(made.id)?.ok_or(Error::UnknownRecord(made.id))?;
        let version = current.version + 1;
        if made.version == 1 {
            return Ok(RecordVersion { version, ended: true, ..made });
        }
        let before = self.version(made.id, made.version - 1)?.ok_or(Error::NotUndoable(seq))?;
        let value = before.value.ok_or(Error::NotUndoable(seq))?;
        Ok(RecordVersion { version, ended: before.ended, value, ..made })
    }
}

/// Only the top of the stack can be undone.
pub(crate) fn check_top(db: &Connection, seq: u64) -> Result<()> {
    let mut statement = db.prepare_cached(TOP)?;
    let top: Option<u64> = statement.query_row([], |row| row.get(0)).optional()?;
    if top == Some(seq) { Ok(()) } else { Err(Error::NotUndoable(seq)) }
}

pub(crate) fn push(db: &Connection, seq: u64) -> Result<()> {
    db.prepare_cached("INSERT INTO step (seq) VALUES (?1)")?.execute([key(seq)?])?;
    Ok(())
}

pub(crate) fn pop(db: &Connection, seq: u64, undone_by: u64) -> Result<()> {
    let mut statement = db.prepare_cached("UPDATE step SET undone_by = ?2 WHERE seq = ?1")?;
    statement.execute([key(seq)?, key(undone_by)?])?;
    Ok(())
}
