//! Making a vault from a backup.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;

use super::tail::Tail;
use super::{BackupError, BackupFacts, Result, each_piece, go_on};
use crate::blobs::Progress;
use crate::create::{Site, make_folder};
use crate::db::{self, DATABASE};
use crate::error::Error;
use crate::files::{parent_of, sync_folder};
use crate::header::Header;
use crate::keys::DataKey;
use crate::lock::{HOLDER, LOCK, Lock};
use crate::moment::{Moment, moment_text};
use crate::operate::Operation;
use crate::vault::{Contents, Vault, unlock};
use crate::verify::Checked;

/// What is restored, and to where.
#[derive(Clone, Copy)]
pub struct Restore<'a> {
    /// The backup.
    pub file: &'a Path,
    /// A new or empty folder.
    pub folder: &'a Path,
    /// The passphrase or recovery key of the time when it was made.
    pub secret: &'a str,
    /// When.
    pub at: Moment,
    /// How many entries the log had that stood in its place, if it is known.
    pub instead_of: Option<u64>,
}

/// How far the checking of what was restored is.
pub(super) type Step<'a> = &'a mut dyn FnMut(Checked) -> ControlFlow<()>;

impl Vault {
    /// Makes a vault from a backup: copies it, checks all of it, says in its log that it was restored, and only then makes the folder
    /// a vault. If anything fails nothing is left behind.
    pub fn restore(restore: &Restore<'_>, copied: Progress<'_>, checked: Step<'_>) -> Result<Self> {
        let (tail, whole) = Tail::read(restore.file)?;
        let facts = tail.facts(whole)?;
        let header = tail.header()?;
        let key = unlock(&header, restore.secret)?;
        let folder = restore.folder;
        let is_new = make_folder(folder)?;
        let give_up = || {
            if is_new {
                // Only if nobody has put anything into it.
                let _ = fs::remove_dir(folder);
            }
        };
        let lock = Lock::take(folder).and_then(Lock::writing).inspect_err(|_| give_up())?;
        let mut site = Site::clear_for(folder)?;
        let made = copy(&mut site, restore, &header, tail.bytes, copied).and_then(|()| {
            let vault = open(folder, &header, key, lock)?;
            settle_in(vault, restore, &facts, checked)
        });
        let made = made.and_then(|vault| Ok(site.finish().map(|()| vault)?));
        made.inspect_err(|_| {
            site.clear();
            let _ = fs::remove_file(folder.join(LOCK));
            give_up();
        })
    }
}

impl Vault {
    /// Puts this vault in the place of one that stands there, which is kept under another name beside it. Somebody who has that one
    /// open keeps it.
    pub fn replace(self, path: &Path, kept: &Path) -> std::result::Result<Self, Error> {
        let held = Lock::take(path).and_then(Lock::writing)?;
        if kept.exists() {
            return Err(Error::Exists);
        }
        let (from, id, key) = (self.path.clone(), self.id, self.key.clone());
        self.lock()?;
        // Its file would be looked for in the new vault.
        let _ = fs::remove_file(path.join(HOLDER));
        exchange(&from, path, kept)?;
        sync_folder(parent_of(path))?;
        drop(held);
        let lock = Lock::take(path)?;
        let db = db::open(path, &key)?;
        Ok(Self::of(path, Contents::read(id, key, db)?, lock))
    }
}

/// Where the system can, both names change at once, so that no crash leaves the path without a vault.
fn exchange(from: &Path, path: &Path, kept: &Path) -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, from, CWD, path, RenameFlags::EXCHANGE).is_ok() {
            return fs::rename(from, kept);
        }
    }
    fs::rename(path, kept)?;
    fs::rename(from, path)
}

fn copy(
    site: &mut Site<'_>,
    restore: &Restore<'_>,
    header: &Header,
    bytes: u64,
    copied: Progress<'_>,
) -> Result<()> {
    site.begin(&header.to_bytes()?)?;
    let mut from = File::open(restore.file).map_err(BackupError::File)?.take(bytes);
    let mut to = OpenOptions::new().write(true).open(restore.folder.join(DATABASE)).map_err(Error::from)?;
    let done = each_piece(&mut from, BackupError::File, |piece, done| {
        to.write_all(piece).map_err(Error::from)?;
        go_on(copied(done))
    })?;
    if done < bytes {
        return Err(Error::NotABackup.into());
    }
    Ok(to.sync_all().map_err(Error::from)?)
}

fn open(folder: &Path, header: &Header, key: DataKey, lock: Lock) -> Result<Vault> {
    let db = db::open(folder, &key)?;
    let mut vault = Vault::of(folder, Contents::read(header.id, key, db)?, lock);
    vault.tidy_up()?;
    Ok(vault)
}

/// Checks what was restored and says in its log where it came from.
fn settle_in(
    mut vault: Vault,
    restore: &Restore<'_>,
    facts: &BackupFacts,
    checked: Step<'_>,
) -> Result<Vault> {
    let verdict = vault.verify_watched(checked)?.ok_or(BackupError::Cancelled)?;
    if !verdict.intact() {
        return Err(BackupError::Unsound(verdict));
    }
    let told = json!({
        "backup": { "made": moment_text(facts.made), "sha256": facts.sha256, "size": facts.size },
        "instead_of": restore.instead_of.map(|size| json!({ "size": size })),
    });
    let subject = format!("vault/{}", vault.id());
    vault.operate(&Operation::telling(evidence::VAULT_RESTORED, subject, restore.at, told))?;
    vault.settle()?;
    Ok(vault)
}
