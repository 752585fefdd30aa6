use crate::protocol::{ChooseFileSettings, FileSettings};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// How large a file of the vault may be.
pub fn settings(session: &mut Session, _: ChooseFileSettings) -> Result<FileSettings> {
    session.vault()?;
    Err(Trouble::UnknownCommand("files.settings".to_owned()))
}
