use crate::protocol::{DetachFile, Saved};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Takes a file off a record.
pub fn detach(session: &mut Session, _: DetachFile) -> Result<Saved> {
    session.vault()?;
    Err(Trouble::UnknownCommand("files.detach".to_owned()))
}
