//! Another passphrase.

use crate::keys::{check, tried};
use crate::protocol::{ChangePassphrase, ShowVault, VaultInfo};
use crate::session::Session;
use crate::trouble::Result;
use crate::vaults;

/// Sets another passphrase. The one until now is asked for again, or the recovery key.
pub fn change(session: &mut Session, request: ChangePassphrase) -> Result<VaultInfo> {
    let info = vaults::info(session, ShowVault::default())?;
    check(&request.passphrase, &[&info.facility, &info.operator])?;
    let folder = session.vault()?.path().to_owned();
    tried(session, &folder, |session| {
        let (cost, at) = (session.cost()?, session.now());
        Ok(session.vault_mut()?.change_passphrase(&request.secret, &request.passphrase, cost, at)?)
    })?;
    vaults::info(session, ShowVault::default())
}
