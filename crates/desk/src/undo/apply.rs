//! Undo: an operation of its own, which brings back what stood before the last one.

use catalogue::text_with;
use serde_json::Map;
use vault::Operation;

use super::peek::describe;
use crate::protocol::{Changed, Nothing};
use crate::records::changed;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Takes back the last operation: a new record ends, a changed one gets its old value as a new version, an ended one stands again.
pub fn apply(session: &mut Session, _: Nothing) -> Result<Changed> {
    const OP: &str = "undo.applied";
    let (vault, language) = (session.vault()?, session.language());
    let last = vault.last_undoable(super::can_undo)?.ok_or(Trouble::NothingToUndo)?;
    let words = text_with(language, "undo-done", &[("what", describe(vault, language, &last)?.into())]);
    let records = vault.taking_back(last.seq)?;
    let operation = Operation {
        op: OP,
        subject: last.subject,
        at: session.now(),
        records,
        details: Map::new(),
        undoes: Some(last.seq),
    };
    let done = session.vault_mut()?.operate(&operation)?;
    Ok(changed(OP, words, done, &operation.records))
}
