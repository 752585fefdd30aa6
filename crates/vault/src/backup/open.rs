//! Looking at a backup where it lies.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::tail::Tail;
use super::{BackupFacts, PIECE};
use crate::db;
use crate::error::{Error, Result};
use crate::keys::DataKey;
use crate::lock::Lock;
use crate::vault::{Contents, Place, Vault, unlock};

/// The operation that tells of a backup.
const MADE: &str = "backup.made";

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
        let (tail, _) = Tail::read(file)?;
        if tail.header()?.id != self.id {
            return Err(Error::NotABackup);
        }
        Self::open_backup_by(file, &self.key)
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

    /// Whether a backup holds all that the vault holds now, and is byte for byte what was written: nothing would be gained by
    /// another one.
    pub fn is_backed_up_by(&self, file: &Path) -> Result<bool> {
        let backup = match self.open_backup_of_this(file) {
            Ok(backup) => backup,
            Err(Error::WrongSecret | Error::NotABackup | Error::Damaged { .. } | Error::Newer { .. }) => {
                return Ok(false);
            }
            Err(error) => return Err(error),
        };
        let (tail, _) = Tail::read(file)?;
        let size = backup.size()?;
        let same = size <= self.size()?
            && self.only_backups_since(size)?
            && self.leaf(size)? == backup.leaf(size)?
            && tail.header.as_bytes() == crate::header::Header::read(&self.path)?.to_bytes()?
            && self.all_settings()? == backup.all_settings()?;
        Ok(same && hash(file, tail.bytes)? == tail.sha256)
    }

    fn only_backups_since(&self, size: u64) -> Result<bool> {
        let mut statement =
            self.db.prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM entry WHERE seq >= ?1 AND op <> ?2)")?;
        Ok(statement.query_row((crate::log::key(size)?, MADE), |row| row.get(0))?)
    }

    /// The hash of the last of so many entries, which stands for all of them.
    fn leaf(&self, size: u64) -> Result<Vec<u8>> {
        size.checked_sub(1).map_or_else(|| Ok(Vec::new()), |last| self.entry(last))
    }

    fn all_settings(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self.db.prepare_cached("SELECT name, value FROM setting ORDER BY name")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// SHA-256 of the database in a backup.
fn hash(file: &Path, bytes: u64) -> Result<[u8; 32]> {
    let mut database = File::open(file)?.take(bytes);
    let (mut hash, mut piece) = (Sha256::new(), vec![0; PIECE]);
    loop {
        match database.read(&mut piece)? {
            0 => return Ok(hash.finalize().into()),
            read => hash.update(&piece[..read]),
        }
    }
}
