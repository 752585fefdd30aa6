use crate::protocol::{NamedFile, OpenedOutside};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Copies a file of a record to where the desktop can open it.
pub fn open_outside(session: &mut Session, _: NamedFile) -> Result<OpenedOutside> {
    session.vault()?;
    Err(Trouble::UnknownCommand("files.open_outside".to_owned()))
}
