//! The header that a vault must have.

use crate::protocol::{Nothing, ShowVault, VaultInfo};
use crate::session::Session;
use crate::trouble::Result;
use crate::vaults;

/// Puts the header back that the vault must have: what was set last opens it, and nothing older.
pub fn put_back(session: &mut Session, _: Nothing) -> Result<VaultInfo> {
    let at = session.now();
    session.vault_mut()?.put_back_header(at)?;
    vaults::info(session, ShowVault::default())
}
