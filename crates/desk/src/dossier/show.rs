use crate::protocol::{Dossier, ShowDossier};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Everything about one record.
pub fn show(session: &mut Session, _: ShowDossier) -> Result<Dossier> {
    session.vault()?;
    Err(Trouble::UnknownCommand("dossier.show".to_owned()))
}
