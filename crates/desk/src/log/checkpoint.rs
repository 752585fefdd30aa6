//! The signed head of the log.

use crate::session::Session;
use crate::trouble::Result;

/// The signed note of the first `size` entries, of all when none is given.
pub fn checkpoint(session: &mut Session, size: Option<u64>) -> Result<String> {
    let vault = session.vault()?;
    let size = size.map_or_else(|| vault.size(), Ok)?;
    Ok(vault.checkpoint(size)?)
}
