//! How it stands with backups.

use std::path::Path;

use catalogue::{Language, text, text_with};
use chrono::TimeDelta;
use evidence::VAULT_RESTORED;
use serde::Deserialize;
use vault::{BACKUP_MADE, LastEntry, Moment, Vault, moment_text};

use super::{TESTED, schedule, shown};
use crate::protocol::{BackupSchedule, BackupStanding, BackupState, BackupView, Nothing, RestoreTestView};
use crate::session::Session;
use crate::trouble::Result;
use crate::words::local;

/// So many are shown.
const MOST: u32 = 50;

/// Without a schedule a backup is due after so many days.
const PATIENCE: u32 = 7;

/// How it stands with backups of the open vault.
pub fn state(session: &mut Session, _: Nothing) -> Result<BackupState> {
    let (vault, language, now) = (session.vault()?, session.language(), session.now());
    let schedule = schedule::read(vault)?;
    let entries = vault.last_entries_of(BACKUP_MADE, MOST)?;
    let folder = schedule.as_ref().map(|schedule| Path::new(&schedule.folder));
    let backups: Vec<BackupView> =
        entries.iter().filter_map(|entry| view(vault, entry, folder).transpose()).collect::<Result<_>>()?;
    let last = Last::of(vault, entries.first())?;
    let days = schedule.as_ref().map_or(PATIENCE, |schedule| schedule.days);
    let standing = match &last {
        None => BackupStanding::None,
        Some(last) if now - last.at >= TimeDelta::days(days.into()) => BackupStanding::Due,
        Some(_) => BackupStanding::Fine,
    };
    Ok(BackupState {
        standing,
        words: words(language, standing, last.as_ref(), schedule.as_ref()),
        reachable: folder.is_some_and(Path::is_dir),
        schedule,
        backups,
        last_test: last_test(vault)?,
    })
}

/// The backups made after an entry, the newest first; one that took the place of another once.
pub(crate) fn made_since(vault: &Vault, seq: u64) -> Result<Vec<BackupView>> {
    let schedule = schedule::read(vault)?;
    let folder = schedule.as_ref().map(|schedule| Path::new(&schedule.folder));
    let mut out: Vec<BackupView> = Vec::new();
    for entry in vault.last_entries_of(BACKUP_MADE, u32::MAX)?.iter().take_while(|entry| entry.seq > seq) {
        out.extend(
            view(vault, entry, folder)?.filter(|view| out.iter().all(|other| other.file != view.file)),
        );
    }
    Ok(out)
}

/// When all of the vault was last in a backup.
struct Last {
    at: Moment,
    /// The vault was made from that backup.
    restored: bool,
}

impl Last {
    /// Whichever came later. One made right after a restoration would be of an older state than others in the folder of the schedule,
    /// and might take the place of one of them.
    fn of(vault: &Vault, made: Option<&LastEntry>) -> Result<Option<Self>> {
        let restored = vault.last_entry_of(VAULT_RESTORED)?;
        let since = made.map_or(0, |made| made.seq);
        Ok(match restored.filter(|restored| restored.seq > since) {
            Some(restored) => Some(Self { at: restored.at, restored: true }),
            None => made.map(|made| Self { at: made.at, restored: false }),
        })
    }
}

fn words(
    language: Language,
    standing: BackupStanding,
    last: Option<&Last>,
    schedule: Option<&BackupSchedule>,
) -> String {
    let Some(last) = last else { return text(language, "backup-standing-none") };
    let mut params = vec![("when", local(language, last.at).into())];
    let how = match (standing, schedule) {
        (BackupStanding::None | BackupStanding::Due, _) => "due",
        (BackupStanding::Fine, None) => "fine",
        (BackupStanding::Fine, Some(schedule)) => {
            params.push(("next", local(language, last.at + TimeDelta::days(schedule.days.into())).into()));
            "next"
        }
    };
    let what = if last.restored { "restored-" } else { "" };
    text_with(language, &format!("backup-standing-{what}{how}"), &params)
}

/// What the entry of a backup says.
#[derive(Deserialize)]
struct Told {
    file: String,
    size: u64,
}

fn view(vault: &Vault, entry: &LastEntry, folder: Option<&Path>) -> Result<Option<BackupView>> {
    // One whose payload was erased tells nothing.
    let Some(payload) = vault.payload(entry.seq)? else { return Ok(None) };
    let Ok(told) = serde_json::from_slice::<Told>(&payload.bytes) else { return Ok(None) };
    let path = folder.map(|folder| folder.join(&told.file)).filter(|path| path.is_file());
    Ok(Some(BackupView {
        file: told.file,
        at: moment_text(entry.at),
        entries: told.size,
        seq: entry.seq,
        path: path.map(|path| shown(&path)),
    }))
}

#[derive(Deserialize)]
struct ToldOfTest {
    backup: TestedFile,
    intact: bool,
}

#[derive(Deserialize)]
struct TestedFile {
    file: String,
}

fn last_test(vault: &Vault) -> Result<Option<RestoreTestView>> {
    let Some(entry) = vault.last_entry_of(TESTED)? else { return Ok(None) };
    let Some(payload) = vault.payload(entry.seq)? else { return Ok(None) };
    let told = serde_json::from_slice::<ToldOfTest>(&payload.bytes).ok();
    Ok(told.map(|told| RestoreTestView {
        file: told.backup.file,
        at: moment_text(entry.at),
        intact: told.intact,
        seq: entry.seq,
    }))
}
