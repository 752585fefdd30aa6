//! Making a backup.

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::text;
use serde_json::json;
use vault::{BACKUP_MADE, BackupCopy, BackupFacts, Operation, Vault};

use super::names::{is_of, name};
use super::{failed, of_bytes, of_checks, opened, schedule, shown};
use crate::desk::Desk;
use crate::outside::{Part, file_target, name_of, sync_names};
use crate::protocol::{BackupMade, BackupSchedule, MakeBackup};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Where a backup goes: a file, a folder, or as the schedule says.
#[derive(Debug, Clone, Default)]
pub struct BackUpTo(pub Option<PathBuf>);

/// Makes a backup. Only when the new one was checked whole does it take the place of an older one.
pub fn make(desk: &Desk, request: MakeBackup, watch: &dyn Watch) -> Result<BackupMade> {
    make_to(desk, BackUpTo(request.to.map(PathBuf::from)), watch)
}

/// The same, to a path that need not be text.
pub fn make_to(desk: &Desk, request: BackUpTo, watch: &dyn Watch) -> Result<BackupMade> {
    let target = Target::of(&desk.session(), request)?;
    if let Some(made) = unchanged(desk, &target, watch)? {
        return Ok(made);
    }
    let running = Running::begin(desk)?;
    let facts = running.write(&target.file, watch)?;
    let seq = note(&mut desk.session(), &target, &target.file, &facts, false)?;
    let removed = match &target.schedule {
        Some(schedule) => thin_out(&desk.session(), schedule),
        None => Vec::new(),
    };
    Ok(made(&target.file, &facts, seq, false, removed))
}

struct Target {
    file: PathBuf,
    /// One that may hold everything already.
    newest: Option<PathBuf>,
    schedule: Option<BackupSchedule>,
}

impl Target {
    fn of(session: &Session, request: BackUpTo) -> Result<Self> {
        let vault = session.vault()?;
        let schedule = schedule::read(vault)?;
        let (given, schedule) = match (request.0, schedule) {
            (Some(given), _) => (given, None),
            (None, Some(schedule)) => (PathBuf::from(&schedule.folder), Some(schedule)),
            (None, None) => return Err(Trouble::NoSchedule),
        };
        let (file, newest) = if given.is_dir() {
            let newest = of_vault_in(vault, &given).pop();
            (given.join(name(vault, session.now())), newest)
        } else if schedule.is_some() {
            return Err(Trouble::NoFolder(given));
        } else {
            (given.clone(), given.is_file().then_some(given))
        };
        file_target(&file)?;
        Ok(Self { file, newest, schedule })
    }
}

/// Backups of that vault in a folder by their names, the oldest first.
pub(super) fn of_vault_in(vault: &Vault, folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let mut found: Vec<PathBuf> = files
        .filter(|file| is_of(vault, &name_of(file)))
        .filter(|file| Vault::backup_facts(file).is_ok_and(|facts| facts.vault == vault.id()))
        .collect();
    found.sort();
    found
}

/// The backup that is there, if it holds everything and is still whole.
fn unchanged(desk: &Desk, target: &Target, watch: &dyn Watch) -> Result<Option<BackupMade>> {
    let Some(file) = &target.newest else { return Ok(None) };
    let vault = {
        let session = desk.session();
        let vault = session.vault()?;
        if !opened(vault.is_held_by(file), file)? {
            return Ok(None);
        }
        vault.id()
    };
    let facts = opened(Vault::backup_facts(file), file)?;
    let words = text(desk.language(), "progress-backup-reading");
    let whole = Vault::backup_is_whole(file, &mut of_bytes(watch, &words, facts.bytes));
    if !whole.map_err(|error| failed(error, file))? {
        return Ok(None);
    }
    let mut session = desk.session();
    if session.vault()?.id() != vault {
        return Err(Trouble::NoVaultOpen);
    }
    let seq = note(&mut session, target, file, &facts, true)?;
    Ok(Some(made(file, &facts, seq, true, Vec::new())))
}

/// A copy that is being made. When it goes, what was saved meanwhile goes into the database file, whatever happened.
struct Running<'a> {
    desk: &'a Desk,
    copy: BackupCopy,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Ok(vault) = self.desk.session().vault_mut() {
            // What cannot be moved now is moved when the vault is closed.
            let _ = vault.end_backup(&self.copy);
        }
    }
}

impl<'a> Running<'a> {
    fn begin(desk: &'a Desk) -> Result<Self> {
        let mut session = desk.session();
        let at = session.now();
        let copy = session.vault_mut()?.begin_backup(at)?;
        Ok(Self { desk, copy })
    }

    /// Writes the backup aside, checks it, and puts it in its place.
    fn write(&self, file: &Path, watch: &dyn Watch) -> Result<BackupFacts> {
        let (copy, language) = (&self.copy, self.desk.language());
        let (writing, checking) =
            (text(language, "progress-backup"), text(language, "progress-backup-checking"));
        let mut part = Part::of(file)?;
        let mut facts = None;
        let bytes = copy.bytes()?;
        part.fill_by(|to| {
            let written = copy.write(to, &mut of_bytes(watch, &writing, bytes));
            facts = Some(written.map_err(|error| failed(error, file))?);
            Ok(())
        })?;
        copy.verify(part.at(), &mut of_checks(watch, &checking)).map_err(|error| failed(error, file))?;
        let facts = facts.ok_or(Trouble::Cancelled)?;
        part.settle()?;
        sync_names(file)?;
        Ok(facts)
    }
}

fn note(
    session: &mut Session,
    target: &Target,
    file: &Path,
    facts: &BackupFacts,
    again: bool,
) -> Result<u64> {
    let at = session.now();
    let vault = session.vault_mut()?;
    if vault.id() != facts.vault {
        return Err(Trouble::NoVaultOpen);
    }
    let details = json!({
        "bytes": facts.bytes,
        "file": name_of(file),
        "root": evidence::to_hex(&facts.root),
        "scheduled": target.schedule.is_some(),
        "sha256": facts.sha256,
        "size": facts.size,
        "unchanged": again,
    });
    let operation = Operation::telling(BACKUP_MADE, format!("vault/{}", vault.id()), at, details);
    Ok(vault.operate(&operation)?.seq)
}

/// Takes the oldest backups of a schedule away, now that there is a newer one.
fn thin_out(session: &Session, schedule: &BackupSchedule) -> Vec<String> {
    let Ok(vault) = session.vault() else { return Vec::new() };
    let files = of_vault_in(vault, Path::new(&schedule.folder));
    let surplus = files.len().saturating_sub(schedule.keep as usize);
    let gone = files.into_iter().take(surplus).filter(|file| fs::remove_file(file).is_ok());
    gone.map(|file| shown(&file)).collect()
}

fn made(file: &Path, facts: &BackupFacts, seq: u64, unchanged: bool, removed: Vec<String>) -> BackupMade {
    BackupMade {
        path: shown(file),
        bytes: facts.bytes,
        entries: facts.size,
        sha256: facts.sha256.clone(),
        unchanged,
        removed,
        seq,
    }
}
