use crate::desk::Desk;
use crate::protocol::{AttachFiles, Attached};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Attaches files to a record: all of them, or none.
pub fn attach(desk: &Desk, _: AttachFiles, _: &dyn Watch) -> Result<Attached> {
    desk.session().vault()?;
    Err(Trouble::UnknownCommand("files.attach".to_owned()))
}
