//! Opening a vault.

use std::path::PathBuf;

use vault::{RecoveryKeyText, Vault};

use crate::keys::tried;
use crate::outside::holds_vault;
use crate::protocol::{OpenVault, ShowVault, VaultInfo};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::vaults::{self, with_suffix};

/// Opens a vault with its passphrase or its recovery key. The vault that was open before is locked first.
pub fn open(session: &mut Session, request: OpenVault) -> Result<VaultInfo> {
    session.close();
    let path = find(&request.path);
    let opened = tried(session, &path, |_| {
        Vault::open(&path, &request.secret).map_err(|error| match error {
            vault::Error::NotAVault => Trouble::NotAVault(path.clone()),
            other => Trouble::Vault(other),
        })
    })?;
    session.put(opened);
    let at = session.now();
    match session.vault_mut()?.note_replaced_header(at) {
        // It is told at every opening all the same: a full disk must not keep the person out.
        Ok(_) | Err(vault::Error::DiskFull) => {}
        Err(error) => return Err(error.into()),
    }
    let by_recovery_key = RecoveryKeyText::parse(&request.secret).is_ok();
    // Damage may be met only here: then what can be read is looked for.
    let info = vaults::info(session, ShowVault::default()).or_else(|trouble| {
        session.note(&trouble);
        match session.vault()?.damage() {
            Some(_) => vaults::info(session, ShowVault::default()),
            None => Err(trouble),
        }
    });
    // A vault so damaged that nobody can say what is in it is not left open.
    let info = info.inspect_err(|_| session.close())?;
    Ok(VaultInfo { by_recovery_key, ..info })
}

/// The folder as it was given, or with the suffix that was left out. A folder beside the vault does not hide it.
pub(crate) fn find(given: &str) -> PathBuf {
    let plain = PathBuf::from(given);
    match with_suffix(&plain) {
        Some(full) if full.is_dir() && !holds_vault(&plain) => full,
        _ => plain,
    }
}
