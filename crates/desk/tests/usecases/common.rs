//! A desk with a real vault in a folder of its own, and a clock that the test sets.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use desk::protocol::{CreateVault, Failure, FailureCode, OpenVault, SaveRecord, Saved, VaultCreated};
use desk::{Clock, Cost, Desk, FileStore, Language, Session, Unwatched};
use serde_json::Value;
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "ławka pod kasztanem";

pub(crate) struct Office {
    pub(crate) desk: Desk,
    pub(crate) clock: Arc<SetClock>,
    folder: TempDir,
}

/// Shows what it was set to, and goes on by a second each time that it is looked at.
pub(crate) struct SetClock(Mutex<DateTime<Utc>>);

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        let mut now = self.0.lock().unwrap();
        *now += TimeDelta::seconds(1);
        *now
    }
}

impl SetClock {
    pub(crate) fn set(&self, moment: &str) {
        *self.0.lock().unwrap() = DateTime::parse_from_rfc3339(moment).unwrap().to_utc();
    }
}

impl Office {
    /// With an open vault.
    pub(crate) fn open() -> Self {
        let office = Self::closed();
        office.create("clinic").unwrap();
        office
    }

    pub(crate) fn closed() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SetClock(Mutex::new(DateTime::UNIX_EPOCH)));
        clock.set("2026-11-23T12:00:00Z");
        let desk = desk_in(&folder, &clock);
        Self { desk, clock, folder }
    }

    pub(crate) fn create(&self, name: &str) -> Result<VaultCreated, Failure> {
        let request = CreateVault {
            path: self.path(name).display().to_string(),
            facility: "Przychodnia Łąkowa".into(),
            operator: "Ewa Iksińska".into(),
            passphrase: PASSPHRASE.into(),
        };
        self.desk.run(desk::vaults::create, request)
    }

    pub(crate) fn unlock(&self, name: &str, secret: &str) -> Result<desk::protocol::VaultInfo, Failure> {
        let path = self.path(name).display().to_string();
        self.desk.run(desk::vaults::open, OpenVault { path, secret: secret.into() })
    }

    /// Another desk on the same machine, with the same settings.
    pub(crate) fn another(&self) -> Desk {
        desk_in(&self.folder, &self.clock)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn save(&self, kind: &str, value: Value) -> Saved {
        self.try_save(kind, None, value).unwrap()
    }

    pub(crate) fn try_save(
        &self,
        kind: &str,
        from: Option<(&str, u32)>,
        value: Value,
    ) -> Result<Saved, Failure> {
        let request = SaveRecord {
            kind: kind.into(),
            id: from.map(|(id, _)| id.to_owned()),
            from_version: from.map(|(_, version)| version),
            value,
        };
        self.desk.run(desk::records::save, request)
    }

    /// A command as the window sends it.
    pub(crate) fn call(&self, name: &str, params: Value) -> Result<Value, Failure> {
        self.desk.call(name, params, &Unwatched)
    }
}

fn desk_in(folder: &TempDir, clock: &Arc<SetClock>) -> Desk {
    let store = FileStore::in_folder(folder.path().join("settings"));
    let session = Session::new(Box::new(Arc::clone(clock)), Box::new(store), Language::English);
    Desk::new(session.costing(Some(Cost::least())))
}

/// The code of a failure.
pub(crate) fn code<T>(result: Result<T, Failure>) -> FailureCode {
    match result {
        Ok(_) => panic!("it did not fail"),
        Err(failure) => failure.code,
    }
}
