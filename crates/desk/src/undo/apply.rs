//! Undo and redo: operations of their own. Undo brings back what stood before the last operation, redo what the undo took back.

use catalogue::text_with;
use serde_json::Map;
use vault::{Operation, RecordVersion};

use super::can_undo;
use super::peek::describe;
use crate::protocol::{Changed, Nothing};
use crate::records::changed;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Takes back the last operation: a new record ends, a changed one gets its old value as a new version, an ended one stands again.
pub fn apply(session: &mut Session, _: Nothing) -> Result<Changed> {
    let vault = session.vault()?;
    let last = vault.last_undoable(can_undo)?.ok_or(Trouble::NothingToUndo)?;
    let records = vault.taking_back(last.seq)?;
    turn(session, &Turn { op: "undo.applied", key: "undo-done", undoes: last.seq, operation: last }, records)
}

/// Does again what was undone last, unless something else was done since.
pub fn redo(session: &mut Session, _: Nothing) -> Result<Changed> {
    let vault = session.vault()?;
    let last = vault.last_redoable(can_undo)?.ok_or(Trouble::NothingToRedo)?;
    let records = vault.redoing(last.seq)?;
    let turned =
        Turn { op: "redo.applied", key: "undo-done-again", undoes: last.seq, operation: last.operation };
    turn(session, &turned, records)
}

/// An operation that is turned back or forth.
struct Turn {
    op: &'static str,
    /// Of the words that say so.
    key: &'static str,
    /// The entry that is taken back: that of the operation, or that of its undo.
    undoes: u64,
    operation: vault::Undoable,
}

fn turn(session: &mut Session, turned: &Turn, records: Vec<RecordVersion>) -> Result<Changed> {
    let (vault, language) = (session.vault()?, session.language());
    let what = describe(vault, language, &turned.operation)?;
    let operation = Operation {
        op: turned.op,
        subject: turned.operation.subject.clone(),
        at: session.now(),
        records,
        details: Map::new(),
        undoes: Some(turned.undoes),
    };
    let words = text_with(language, turned.key, &[("what", what.into())]);
    let done = session.vault_mut()?.operate(&operation)?;
    Ok(changed(turned.op, words, done, &operation.records))
}
