//! Locking the vault.

use crate::protocol::Nothing;
use crate::session::Session;
use crate::trouble::Result;

/// Closes the vault: its keys are forgotten, others may open it.
pub fn lock(session: &mut Session, _: Nothing) -> Result<Nothing> {
    session.close();
    Ok(Nothing {})
}
