//! What stands behind the database in a backup: how it is opened, and what it is.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use evidence::Hash;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::BackupFacts;
use crate::error::{Error, Result, damaged};
use crate::header::Header;
use crate::moment::{Moment, moment_text};

/// The last bytes of every backup.
const MARK: &[u8; 8] = b"TABBACK1";

/// The format of backups that this program writes.
const FORMAT: u32 = 1;

/// Less than a page, so that what is behind the database is never taken for a page of it.
const MOST: usize = 4095;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tail {
    /// Length of the database.
    pub(crate) bytes: u64,
    format: u32,
    /// The text of `vault.json`.
    pub(crate) header: String,
    made: String,
    #[serde(with = "hex::serde")]
    root: Hash,
    #[serde(with = "hex::serde")]
    pub(crate) sha256: Hash,
    size: u64,
}

/// What is known of the log when a backup begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stand {
    pub(crate) made: Moment,
    pub(crate) size: u64,
    pub(crate) root: Hash,
}

impl Tail {
    pub(crate) fn new(stand: Stand, header: String, bytes: u64, sha256: Hash) -> Self {
        let made = moment_text(stand.made);
        Self { bytes, format: FORMAT, header, made, root: stand.root, sha256, size: stand.size }
    }

    /// The block as it is written.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut block = serde_json::to_vec(self).map_err(|_| Error::Invalid("tail of a backup"))?;
        let length = u32::try_from(block.len()).map_err(|_| Error::Invalid("tail of a backup"))?;
        // As in `vault.json`: it tells damage, not forgery.
        block.extend(Sha256::digest(&block).as_slice());
        block.extend(length.to_be_bytes());
        block.extend(MARK);
        if block.len() > MOST { Err(Error::Invalid("tail of a backup")) } else { Ok(block) }
    }

    /// Reads it from the end of a file; the whole length of the file.
    pub(crate) fn read(path: &Path) -> Result<(Self, u64)> {
        let mut file = File::open(path)?;
        let whole = file.metadata()?.len();
        let end = usize::try_from(whole).unwrap_or(usize::MAX).min(MOST);
        let back = i64::try_from(end).map_err(|_| Error::NotABackup)?;
        file.seek(SeekFrom::End(-back))?;
        let mut bytes = Vec::with_capacity(end);
        file.read_to_end(&mut bytes)?;
        let tail = Self::parse(&bytes)?;
        let length = tail.to_bytes()?.len() as u64;
        if tail.bytes + length == whole { Ok((tail, whole)) } else { Err(damaged("backup: length")) }
    }

    /// The header of the vault in it.
    pub(crate) fn header(&self) -> Result<Header> {
        Header::parse(self.header.as_bytes())
    }

    pub(crate) fn facts(&self, whole: u64) -> Result<BackupFacts> {
        let made = chrono::DateTime::parse_from_rfc3339(&self.made).map_err(|_| damaged("backup"))?;
        Ok(BackupFacts {
            vault: self.header()?.id,
            made: made.to_utc(),
            size: self.size,
            root: self.root,
            sha256: hex::encode(self.sha256),
            bytes: whole,
        })
    }

    fn parse(end: &[u8]) -> Result<Self> {
        let block = end.strip_suffix(MARK).ok_or(Error::NotABackup)?;
        let (rest, length) = block.split_last_chunk::<4>().ok_or(Error::NotABackup)?;
        let (rest, hash) = rest.split_last_chunk::<32>().ok_or(Error::NotABackup)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let start = rest.len().checked_sub(length).ok_or_else(|| damaged("backup"))?;
        let json = &rest[start..];
        if Sha256::digest(json).as_slice() != hash {
            return Err(damaged("backup"));
        }
        if let Some(found) = newer(json) {
            return Err(Error::Newer { found });
        }
        let tail: Self = serde_json::from_slice(json).map_err(|_| damaged("backup"))?;
        // As `vault.json`: only the very bytes that this program writes.
        let same = tail.format == FORMAT && tail.to_bytes()?.strip_suffix(MARK) == Some(&block[start..]);
        if same { Ok(tail) } else { Err(damaged("backup")) }
    }
}

fn newer(json: &[u8]) -> Option<u32> {
    let value: serde_json::Value = serde_json::from_slice(json).ok()?;
    let format = u32::try_from(value.get("format")?.as_u64()?).ok()?;
    (format > FORMAT).then_some(format)
}
