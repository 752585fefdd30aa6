//! Restoring a backup: into a new place, or in the place of a vault, which is kept.

use std::path::{Path, PathBuf};

use catalogue::{text, text_with};
use vault::{Restore, Vault};

use super::names::stamp;
use super::{failed, of_bytes, of_checks, opened, shown};
use crate::desk::Desk;
use crate::keys::tried;
use crate::outside::{aside, outside};
use crate::protocol::{BackupRestored, RestoreBackup, ShowVault};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::vaults::{self, bare_name, with_suffix};
use crate::watch::Watch;

/// Makes a vault from a backup and opens it. The vault that was open is closed first.
pub fn restore(desk: &Desk, request: RestoreBackup, watch: &dyn Watch) -> Result<BackupRestored> {
    let file = PathBuf::from(&request.file);
    let path =
        with_suffix(Path::new(&request.path)).ok_or_else(|| Trouble::NoNameForVault(request.path.clone()))?;
    outside(&path)?;
    let facts = opened(Vault::backup_facts(&file), &file)?;
    desk.lock();
    let taken = Vault::stands_at(&path);
    let there = if taken { newer_there(&mut desk.session(), &path, &request.secret)? } else { None };
    if taken && !request.replace {
        let newer =
            there.filter(|(vault, _)| *vault == facts.vault).map(|(_, size)| size.saturating_sub(facts.size));
        return Err(Trouble::VaultInPlace { path, newer });
    }
    let language = desk.language();
    let now = desk.session().now();
    let folder = if taken { aside(&path)? } else { path.clone() };
    let (copying, checking) =
        (text(language, "progress-restoring"), text(language, "progress-backup-checking"));
    let restore = Restore {
        file: &file,
        folder: &folder,
        secret: &request.secret,
        at: now,
        instead_of: there.map(|(_, size)| size),
    };
    let (mut copied, mut checked) = (of_bytes(watch, &copying, facts.bytes), of_checks(watch, &checking));
    let restored = Vault::restore(&restore, &mut copied, &mut checked);
    let mut restored = restored.map_err(|error| match error {
        vault::BackupError::Vault(vault::Error::Exists) => Trouble::VaultExists(path.clone()),
        other => failed(other, &file),
    })?;
    let mut kept = None;
    if taken {
        let params = [("name", bare_name(&path).into()), ("when", stamp(now).into())];
        let name = format!("{}{}", text_with(language, "restore-kept", &params), vaults::SUFFIX);
        let beside = path.with_file_name(name);
        restored = restored.replace(&path, &beside).inspect_err(|_| {
            if Vault::stands_at(&path) {
                let _ = std::fs::remove_dir_all(&folder);
            }
        })?;
        kept = Some(shown(&beside));
    }
    let mut session = desk.session();
    session.put(restored);
    Ok(BackupRestored { info: vaults::info(&mut session, ShowVault::default())?, kept })
}

/// Which vault stands there and how long its log is, if the secret opens it. One that is in use is left alone. It is a secret tried
/// at that vault, as at any opening.
fn newer_there(session: &mut Session, path: &Path, secret: &str) -> Result<Option<(uuid::Uuid, u64)>> {
    match tried(session, path, |_| Ok(Vault::open(path, secret)?)) {
        Ok(vault) => Ok(Some((vault.id(), vault.size()?))),
        Err(trouble @ Trouble::Vault(vault::Error::InUse { .. })) => Err(trouble),
        // A damaged one is what backups are for, and they may be older than the passphrase.
        Err(_) => Ok(None),
    }
}
