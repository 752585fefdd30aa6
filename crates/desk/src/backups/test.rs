//! A restore test: opens a backup, checks all of it, and keeps the proof as a record (Art. 32(1)(c) and (d) GDPR).

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use catalogue::{Language, text, text_with};
use serde_json::{Map, Value, json};
use vault::{BackupFacts, Operation, RecordVersion, Vault, moment_text};

use super::{TESTED, failed, of_checks, opened};
use crate::desk::Desk;
use crate::log::{unreadable, verdict};
use crate::moments::here;
use crate::outside::name_of;
use crate::protocol::{BackupTested, Changed, TestBackup, Verdict};
use crate::records::{changed, subject};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Tests a backup of the open vault and records what was found.
pub fn test(desk: &Desk, request: TestBackup, watch: &dyn Watch) -> Result<BackupTested> {
    let file = PathBuf::from(&request.file);
    let (id, backup) = {
        let session = desk.session();
        let vault = session.vault()?;
        (vault.id(), open(vault, &file, request.secret.as_deref()))
    };
    let found = look(desk.language(), &file, backup, watch)?;
    let mut session = desk.session();
    if session.vault()?.id() != id {
        return Err(Trouble::NoVaultOpen);
    }
    let (record, changed) = keep(&mut session, &found)?;
    Ok(found.answer(Some((record, changed))))
}

/// Tests a backup of whichever vault; nothing is recorded.
pub fn check(desk: &Desk, request: TestBackup, watch: &dyn Watch) -> Result<BackupTested> {
    let file = PathBuf::from(&request.file);
    let backup = Vault::open_backup(&file, request.secret.as_deref().unwrap_or_default());
    Ok(look(desk.language(), &file, backup, watch)?.answer(None))
}

fn open(vault: &Vault, file: &Path, secret: Option<&str>) -> vault::Result<Vault> {
    let Some(secret) = secret else { return vault.open_backup_of_this(file) };
    let backup = Vault::open_backup(file, secret)?;
    if backup.id() == vault.id() { Ok(backup) } else { Err(vault::Error::NotABackup) }
}

/// What a test found.
struct Found {
    file: String,
    facts: Option<BackupFacts>,
    verdict: Verdict,
    words: String,
    made: String,
    took: Duration,
    language: Language,
}

fn look(language: Language, file: &Path, backup: vault::Result<Vault>, watch: &dyn Watch) -> Result<Found> {
    let since = Instant::now();
    let facts = Vault::backup_facts(file).ok();
    let damaged = |what: &str| unreadable(language, "vault-damaged", what);
    let (verdict, words) = match backup {
        // Opening is what is tested: that it fails is an answer. What is no backup of this vault at all is a mistake.
        Err(vault::Error::Damaged { what }) => (damaged(&what), String::new()),
        Err(vault::Error::WrongSecret) => return Err(Trouble::BackupOfOtherKey(file.to_owned())),
        Err(error) => return Err(failed(error.into(), file)),
        Ok(backup) => {
            let words = text(language, "progress-backup-checking");
            let checked = backup.verify_watched(&mut of_checks(watch, &words));
            match checked {
                Err(vault::Error::Damaged { what }) => (damaged(&what), String::new()),
                checked => {
                    let checked = opened(checked, file)?.ok_or(Trouble::Cancelled)?;
                    (verdict(language, &checked), content(language, &backup)?)
                }
            }
        }
    };
    let made = facts.as_ref().map(|facts| moment_text(facts.made)).unwrap_or_default();
    Ok(Found { file: name_of(file), facts, verdict, words, made, took: since.elapsed(), language })
}

fn content(language: Language, backup: &Vault) -> Result<String> {
    let (records, files) = backup.extent()?;
    let params = [("entries", backup.size()?.into()), ("records", records.into()), ("files", files.into())];
    Ok(text_with(language, "backup-test-checked", &params))
}

impl Found {
    fn answer(self, kept: Option<(String, Changed)>) -> BackupTested {
        let (record, changed) = kept.unzip();
        BackupTested { verdict: self.verdict, words: self.words, made: self.made, changed, record }
    }

    /// The record of the register of restore tests. What only a person knows, such as the medium, is left to them.
    fn record(&self, session: &Session) -> Result<Value> {
        let (vault, today) = (session.vault()?, session.now().with_timezone(&here()).date_naive());
        let say = |key: &str| text(self.language, key);
        let intact = self.verdict.intact;
        let mut value = json!({
            "by": vault.operator_name(vault.actor())?.unwrap_or_default(),
            "checked": if intact { self.words.clone() } else { self.verdict.words.clone() },
            "encrypted": "yes",
            "minutes": self.took.as_secs().div_ceil(60).max(1),
            "name": text_with(self.language, "backup-test-name", &[("file", self.file.as_str().into())]),
            "on": today.to_string(),
            "removed": say("backup-test-removed"),
            "restored_to": say("backup-test-restored_to"),
            "result": if intact { "success" } else { "failure" },
            "scope": "whole",
        });
        if let Some(facts) = &self.facts {
            value["copy_on"] = facts.made.with_timezone(&here()).date_naive().to_string().into();
        }
        if !intact {
            value["problems"] = self.verdict.words.clone().into();
            value["actions"] = say("backup-test-actions").into();
        }
        Ok(registers::normalise(value))
    }
}

fn keep(session: &mut Session, found: &Found) -> Result<(String, Changed)> {
    let value = found.record(session)?;
    let kind = "restore_test".to_owned();
    let version = RecordVersion { id: session.new_id()?, kind, version: 1, ended: false, value };
    let backup = json!({
        "file": found.file,
        "sha256": found.facts.as_ref().map(|facts| facts.sha256.clone()),
        "size": found.facts.as_ref().map(|facts| facts.size),
    });
    let mut details = Map::new();
    details.insert("backup".to_owned(), backup);
    details.insert("intact".to_owned(), found.verdict.intact.into());
    let operation = Operation {
        op: TESTED,
        subject: subject("restore_test", version.id),
        at: session.now(),
        records: vec![version.clone()],
        details,
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    let words = crate::words::operation(found.language, TESTED);
    Ok((version.id.to_string(), changed(TESTED, words, done, std::slice::from_ref(&version))))
}
