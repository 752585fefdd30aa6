//! Looking at a backup where it lies.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::tail::Tail;
use super::{BACKUP_MADE, BackupError, BackupFacts, each_piece, go_on};
use crate::blobs::Progress;
use crate::db;
use crate::error::{Error, Result};
use crate::keys::DataKey;
use crate::lock::Lock;
use crate::vault::{Contents, Place, Vault, unlock};

impl Vault {
    /// What a backup says of itself. Nothing is opened or proven.
    pub fn backup_facts(file: &Path) -> Result<BackupFacts> {
        let (tail, whole) = Tail::read(file)?;
        tail.facts(whole)
    }

    /// Opens a backup for reading, with the passphrase or recovery key of the time when it was made.
    pub fn open_backup(file: &Path, secret: &str) -> Result<Self> {
        let (tail, whole) = Tail::read(file)?;
        let key = unlock(&tail.header()?, secret)?;
        Self::open_tail(file, &tail, whole, key)
    }

    /// Opens a backup of this vault. One that was made before the vault got a new data key is [`Error::WrongSecret`], one of another
    /// vault [`Error::NotABackup`].
    pub fn open_backup_of_this(&self, file: &Path) -> Result<Self> {
        self.open_tail_of_this(file).map(|(_, backup)| backup)
    }

    fn open_tail_of_this(&self, file: &Path) -> Result<(Tail, Self)> {
        let (tail, whole) = Tail::read(file)?;
        if tail.header()?.id != self.id {
            return Err(Error::NotABackup);
        }
        match Self::open_tail(file, &tail, whole, self.key.clone()) {
            // A first page under another key reads like a spoilt one. Only where the slots are others can it be another key.
            Err(Error::Damaged { .. }) if tail.header.as_bytes() != self.header_bytes()? => {
                Err(Error::WrongSecret)
            }
            opened => opened.map(|backup| (tail, backup)),
        }
    }

    pub(crate) fn open_backup_by(file: &Path, key: &DataKey) -> Result<Self> {
        let (tail, whole) = Tail::read(file)?;
        Self::open_tail(file, &tail, whole, key.clone())
    }

    fn open_tail(file: &Path, tail: &Tail, whole: u64, key: DataKey) -> Result<Self> {
        let db = db::open_unchanging(file, &key)?;
        let place = Place { file: file.to_owned(), behind: whole - tail.bytes };
        Ok(Self::at(file, place, Contents::read(tail.header()?.id, key, db)?, Lock::unneeded()))
    }

    /// Whether a backup is of the state of now: nothing but backups was written since, and what stands outside the log is the same.
    /// Whether the file is still what was written is another question: [`Self::backup_is_whole`].
    pub fn is_held_by(&self, file: &Path) -> Result<bool> {
        let (tail, backup) = match self.open_tail_of_this(file) {
            Ok(opened) => opened,
            Err(Error::WrongSecret | Error::NotABackup | Error::Damaged { .. } | Error::Newer { .. }) => {
                return Ok(false);
            }
            Err(error) => return Err(error),
        };
        let size = backup.size()?;
        Ok(size <= self.size()?
            && self.only_backups_since(size)?
            && self.last_of(size)? == backup.last_of(size)?
            && tail.header.as_bytes() == self.header_bytes()?
            && self.content_settings()? == backup.content_settings()?)
    }

    /// Whether a backup is byte for byte what was written.
    pub fn backup_is_whole(file: &Path, progress: Progress<'_>) -> super::Result<bool> {
        let (tail, _) = Tail::read(file)?;
        let mut database = File::open(file).map_err(BackupError::File)?.take(tail.bytes);
        let mut hash = Sha256::new();
        each_piece(&mut database, BackupError::File, |piece, done| {
            hash.update(piece);
            go_on(progress(done))
        })?;
        Ok(hash.finalize().as_slice() == tail.sha256)
    }

    /// How many records and how many files there are.
    pub fn extent(&self) -> Result<(u64, u64)> {
        let count = "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM blob)";
        Ok(self.db.query_row(count, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    fn only_backups_since(&self, size: u64) -> Result<bool> {
        let mut statement =
            self.db.prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM entry WHERE seq >= ?1 AND op <> ?2)")?;
        Ok(statement.query_row((crate::log::key(size)?, BACKUP_MADE), |row| row.get(0))?)
    }

    /// The last of so many entries: it stands for all of them.
    fn last_of(&self, size: u64) -> Result<Vec<u8>> {
        size.checked_sub(1).map_or_else(|| Ok(Vec::new()), |last| self.entry(last))
    }

    /// When and where backups are made does not count: it changes with them.
    fn content_settings(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self
            .db
            .prepare_cached("SELECT name, value FROM setting WHERE name NOT LIKE 'backup.%' ORDER BY name")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
