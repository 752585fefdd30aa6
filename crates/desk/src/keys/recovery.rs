//! Another recovery key, and the page to print it from.

use std::path::Path;

use pack::{PackError, RecoveryInput};
use vault::RecoveryKeyText;

use crate::keys::tried;
use crate::moments::ZONE;
use crate::outside;
use crate::protocol::{
    Nothing, RecoveryKey, RecoveryPage, RecoveryPageMade, ReplaceRecovery, ShowVault, VaultInfo,
};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::vaults::{self, bare_name};

/// Draws a new recovery key. It opens nothing until it replaces the one until now: first it has to be on paper.
pub fn draft(session: &mut Session, _: Nothing) -> Result<RecoveryKey> {
    session.vault()?;
    Ok(RecoveryKey { recovery_key: RecoveryKeyText::random()?.as_str().to_owned() })
}

/// Lets a drawn recovery key open the vault, instead of the one until now.
pub fn replace(session: &mut Session, request: ReplaceRecovery) -> Result<VaultInfo> {
    let folder = session.vault()?.path().to_owned();
    let key = RecoveryKeyText::parse(&request.recovery_key)?;
    tried(session, &folder, |session| {
        let at = session.now();
        Ok(session.vault_mut()?.replace_recovery_key(&request.secret, &key, at)?)
    })?;
    vaults::info(session, ShowVault::default())
}

/// Writes the page of a recovery key where the person says, for its owner alone. It is not kept, and no entry tells of it.
pub fn page(session: &mut Session, request: RecoveryPage) -> Result<RecoveryPageMade> {
    let info = vaults::info(session, ShowVault::default())?;
    let key = RecoveryKeyText::parse(&request.recovery_key)?;
    let name = bare_name(Path::new(&info.path));
    let input = RecoveryInput {
        language: session.language(),
        facility: &info.facility,
        name: &name,
        vault: &info.id,
        operator: &info.operator,
        key: key.as_str(),
        made_at: session.now(),
        zone: ZONE,
    };
    let made = pack::recovery(&input).map_err(|error: PackError| Trouble::Fault(error.to_string()))?;
    let pdf = zeroize::Zeroizing::new(made.pdf);
    outside::write(Path::new(&request.path), &pdf)?;
    Ok(RecoveryPageMade { path: request.path })
}
