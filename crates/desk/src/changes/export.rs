use crate::desk::Desk;
use crate::protocol::{ExportChanges, PackMade};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// A PDF of it, with its receipt.
pub fn export(desk: &Desk, _: ExportChanges, _: &dyn Watch) -> Result<PackMade> {
    desk.session().vault()?;
    Err(Trouble::UnknownCommand("changes.export".to_owned()))
}
