use crate::protocol::{CompareVersions, Comparison};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Two versions of a record side by side.
pub fn compare(session: &mut Session, _: CompareVersions) -> Result<Comparison> {
    session.vault()?;
    Err(Trouble::UnknownCommand("records.compare".to_owned()))
}
