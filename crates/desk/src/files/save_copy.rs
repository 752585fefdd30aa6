use crate::desk::Desk;
use crate::protocol::{Nothing, SaveCopy};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Writes a file of a record to a place outside the vault.
pub fn save_copy(desk: &Desk, _: SaveCopy, _: &dyn Watch) -> Result<Nothing> {
    desk.session().vault()?;
    Err(Trouble::UnknownCommand("files.save_copy".to_owned()))
}
