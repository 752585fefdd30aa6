use crate::protocol::{Changed, Nothing};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Does again what was undone last.
pub fn redo(session: &mut Session, _: Nothing) -> Result<Changed> {
    session.vault()?;
    Err(Trouble::UnknownCommand("undo.redo".to_owned()))
}
