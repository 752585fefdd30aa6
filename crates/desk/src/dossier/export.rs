use crate::desk::Desk;
use crate::protocol::{ExportDossier, PackMade};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// A PDF of it, with its receipt.
pub fn export(desk: &Desk, _: ExportDossier, _: &dyn Watch) -> Result<PackMade> {
    desk.session().vault()?;
    Err(Trouble::UnknownCommand("dossier.export".to_owned()))
}
