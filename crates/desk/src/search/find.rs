use crate::protocol::{FindRecords, FoundRecords};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Finds records by words.
pub fn find(session: &mut Session, _: FindRecords) -> Result<FoundRecords> {
    session.vault()?;
    Err(Trouble::UnknownCommand("search.find".to_owned()))
}
