use crate::protocol::{RestoreRecord, Saved};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Brings back an old version of a record.
pub fn restore(session: &mut Session, _: RestoreRecord) -> Result<Saved> {
    session.vault()?;
    Err(Trouble::UnknownCommand("records.restore".to_owned()))
}
