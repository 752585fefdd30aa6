//! Undo and redo: operations on records are a stack that undo walks back and redo walks forward again.
//!
//! An undo is an operation too (the log only grows), but it takes the operation that it undoes off the stack instead of
//! adding itself. Redo undoes the undo: what was taken off stands on the stack again. What is done after undos goes on top of
//! what is left, and the undone stay undone. An operation that cannot be undone ends the walk: what lies below it may have been
//! built upon.

use rusqlite::{Connection, OptionalExtension};

use evidence::Entry;
use registers::RecordId;

use crate::error::{Error, Result, damaged};
use crate::log::key;
use crate::moment::Moment;
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

/// The operation that redo would do again now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redoable {
    /// The entry of its undo, which is what a redo takes back.
    pub seq: u64,
    /// The operation, as it was done.
    pub operation: Undoable,
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

// Both walk the log back from its end, and do not come far: most entries are steps.
const TOP: &str = "
    SELECT seq FROM entry WHERE is_step = 1 AND NOT EXISTS (SELECT 1 FROM undone WHERE step = seq)
    ORDER BY seq DESC LIMIT 1";

/// What was undone last, unless something else was done since.
const UNDONE: &str = "
    SELECT by, step FROM undone WHERE by = (SELECT max(by) FROM undone)
        AND by > (SELECT seq FROM entry WHERE is_step = 1 ORDER BY seq DESC LIMIT 1)";

/// Of an entry that is no step nothing is noted.
const TAKE_OFF: &str =
    "INSERT INTO undone (step, by) SELECT seq, ?2 FROM entry WHERE seq = ?1 AND is_step = 1";

impl Vault {
    /// What undo would take back now, if its name is among those that the caller can take back.
    pub fn last_undoable(&self, can_undo: impl Fn(&str) -> bool) -> Result<Option<Undoable>> {
        match top(&self.db)? {
            Some(seq) => self.described(seq, can_undo),
            None => Ok(None),
        }
    }

    /// What redo would do again now, if its name is among those that the caller can do again.
    ///
    /// A redo is an operation that undoes the entry [`Redoable::seq`] with the records of [`Self::redoing`].
    pub fn last_redoable(&self, can_redo: impl Fn(&str) -> bool) -> Result<Option<Redoable>> {
        let Some((undo, step)) = undone(&self.db)? else { return Ok(None) };
        // Without its payload nobody knows what the undo changed.
        if self.made_by(undo)?.is_none() {
            return Ok(None);
        }
        Ok(self.described(step, can_redo)?.map(|operation| Redoable { seq: undo, operation }))
    }

    /// The records that bring back what was undone by an entry.
    pub fn redoing(&self, seq: u64) -> Result<Vec<RecordVersion>> {
        self.taking_back(seq)
    }

    /// The records that take back what an entry did: each as it stood before, as its next version; a record that was new
    /// then is ended.
    pub fn taking_back(&self, seq: u64) -> Result<Vec<RecordVersion>> {
        let made = self.made_by(seq)?.ok_or(Error::NotUndoable(seq))?;
        made.into_iter().map(|record| self.as_before(seq, record)).collect()
    }

    fn described(&self, seq: u64, is_known: impl Fn(&str) -> bool) -> Result<Option<Undoable>> {
        let entry = Entry::parse(&self.entry(seq)?).map_err(|_| damaged(format!("entry {seq}")))?;
        let is_whole = |made: &Vec<RecordVersion>| made.iter().all(|record| !record.value.is_null());
        let made = self.made_by(seq)?.filter(|made| is_known(&entry.op) && is_whole(made));
        let Some(made) = made else { return Ok(None) };
        let touched = |record: RecordVersion| Touched {
            id: record.id,
            kind: record.kind,
            version: record.version,
            ended: record.ended,
        };
        let records = made.into_iter().map(touched).collect();
        let at = self.moment_of(seq)?;
        Ok(Some(Undoable { seq, at, op: entry.op, subject: entry.subject, records }))
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

/// Only the top of the stack can be undone, and only the last undo can be taken back.
pub(crate) fn check_next(db: &Connection, seq: u64) -> Result<()> {
    let is_next = top(db)? == Some(seq) || undone(db)?.is_some_and(|(undo, _)| undo == seq);
    if is_next { Ok(()) } else { Err(Error::NotUndoable(seq)) }
}

/// Takes a step off the stack, or puts the one back that `seq` took off.
pub(crate) fn turn(db: &Connection, seq: u64, by: u64) -> Result<()> {
    let (seq, by) = (key(seq)?, key(by)?);
    let put_back = db.prepare_cached("DELETE FROM undone WHERE by = ?1")?.execute([seq])?;
    if put_back == 0 {
        db.prepare_cached(TAKE_OFF)?.execute([seq, by])?;
    }
    Ok(())
}

fn top(db: &Connection) -> Result<Option<u64>> {
    let mut statement = db.prepare_cached(TOP)?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// The last undo with the step that it took off.
fn undone(db: &Connection) -> Result<Option<(u64, u64)>> {
    let mut statement = db.prepare_cached(UNDONE)?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}
