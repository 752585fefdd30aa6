//! A new data key.

use vault::{RecoveryKeyText, Rotation};

use crate::desk::Desk;
use crate::keys::tried;
use crate::protocol::{RotateKey, ShowVault, VaultInfo};
use crate::trouble::{Result, Trouble};
use crate::vaults;
use crate::watch::{Watch, tell};

const KILOBYTE: u64 = 1000;

/// Encrypts everything anew. Nobody else may work meanwhile, so the session is held until it is done.
pub fn rotate(desk: &Desk, request: RotateKey, watch: &dyn Watch) -> Result<VaultInfo> {
    let _still = desk.attaching();
    let session = &mut *desk.session();
    let folder = session.vault()?.path().to_owned();
    let recovery = RecoveryKeyText::parse(&request.recovery_key)?;
    let words = catalogue::text(session.language(), "progress-rotating");
    let mut progress =
        |checked: vault::Checked| tell(watch, &words, checked.done / KILOBYTE, checked.of / KILOBYTE);
    let done = tried(session, &folder, |session| {
        let (cost, at) = (session.cost()?, session.now());
        let rotation = Rotation { passphrase: &request.passphrase, recovery: &recovery, cost, at };
        Ok(session.vault_mut()?.rotate_key(&rotation, &mut progress)?)
    });
    // Cut off between the old files and the new: the next opening goes on from there.
    if done.is_err() && session.vault().is_ok_and(|vault| vault.size().is_err()) {
        session.close();
    }
    match done? {
        Some(_) => vaults::info(session, ShowVault::default()),
        None => Err(Trouble::Cancelled),
    }
}
