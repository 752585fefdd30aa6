//! Files in the vault: kept once each, in pieces, encrypted with everything else.

use std::io::{self, Read, Write};
use std::ops::ControlFlow;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result, damaged};
use crate::log::key;
use crate::named::{self, FileHash};
use crate::vault::Vault;

/// A file that the vault holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// SHA-256 of its bytes, 64 small hexadecimal digits: its name in values.
    pub sha256: String,
    /// How many bytes it has.
    pub size: u64,
}

/// Why a file was not taken in or given out.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// The vault could not.
    #[error(transparent)]
    Vault(#[from] Error),
    /// What it was to be read from failed.
    #[error("the file cannot be read: {0}")]
    Read(io::Error),
    /// What it was to be written to failed.
    #[error("the file cannot be written: {0}")]
    Write(io::Error),
    /// It is larger than the caller takes in; nothing was kept.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// The caller wanted no more; nothing was kept.
    #[error("cancelled")]
    Cancelled,
}

/// Is told after each piece how many bytes were done, and says whether to go on.
pub type Progress<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// So much of a file is in memory at once.
const PIECE: usize = 1 << 20;

/// Above it the write-ahead log is emptied at once, so that a large file does not stand on the disk twice until the vault is closed.
const LARGE: u64 = 16 << 20;

impl Vault {
    /// Takes a file in, all of it, durably, or nothing. Until a version names it ([`Vault::operate`]) it is kept only till the
    /// vault is opened the next time.
    pub fn store_blob(
        &mut self,
        from: &mut dyn Read,
        limit: u64,
        progress: Progress<'_>,
    ) -> std::result::Result<Blob, BlobError> {
        self.check_sound()?;
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let blob = take_in(&transaction, from, limit, progress)?;
        transaction.commit()?;
        if blob.size > LARGE {
            // It is durable; the log empties itself later if it cannot now.
            let _ = self.settle();
        }
        Ok(blob)
    }

    /// Gives a file out, and holds what it gave out against the file's hash.
    pub fn read_blob(
        &self,
        sha256: &str,
        to: &mut dyn Write,
        progress: Progress<'_>,
    ) -> std::result::Result<(), BlobError> {
        let missing = || Error::MissingFile { sha256: sha256.to_owned() };
        let hash = named::hash(sha256).ok_or_else(missing)?;
        let (number, size) = found(&self.db, &hash)?.ok_or_else(missing)?;
        let stored = read_pieces(&self.db, number, |piece, done| {
            to.write_all(piece).map_err(BlobError::Write)?;
            go_on(progress(done))
        })?;
        if stored == Some((hash, size)) { Ok(()) } else { Err(damaged(format!("file {sha256}")).into()) }
    }

    /// How many bytes a file has; `None` when the vault does not hold it.
    pub fn blob_size(&self, sha256: &str) -> Result<Option<u64>> {
        let Some(hash) = named::hash(sha256) else { return Ok(None) };
        Ok(found(&self.db, &hash)?.map(|(_, size)| size))
    }

    /// Takes away the files that no version names: uploads that were cancelled, or that a crash cut off before their record was
    /// saved. They go at opening, and here.
    pub fn purge_blobs(&mut self) -> Result<()> {
        purge(&self.db)
    }
}

const UNNAMED: &str = "SELECT number FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM naming)";

/// Takes away the files that no version names, with their pieces.
pub(crate) fn purge(db: &Connection) -> Result<()> {
    let unnamed: bool = db.query_row(&format!("SELECT EXISTS ({UNNAMED})"), [], |row| row.get(0))?;
    if unnamed {
        db.execute(&format!("DELETE FROM blob WHERE number IN ({UNNAMED})"), [])?;
    }
    Ok(())
}

/// Refuses a value that names a file that is not there, and notes what it names.
pub(crate) fn name(transaction: &Transaction<'_>, seq: u64, value: &serde_json::Value) -> Result<()> {
    for (hash, size) in named::of(value).into_keys() {
        if found(transaction, &hash)?.is_none_or(|(_, stored)| stored != size) {
            return Err(Error::MissingFile { sha256: hex::encode(hash) });
        }
        let mut insert =
            transaction.prepare_cached("INSERT OR IGNORE INTO naming (sha256, seq) VALUES (?1, ?2)")?;
        insert.execute((hash, key(seq)?))?;
    }
    Ok(())
}

/// Hands every piece of a file on, with the number of bytes so far; the hash and the size of what is stored, or `None` where the
/// pieces do not run on.
pub(crate) fn read_pieces<E: From<Error> + From<rusqlite::Error>>(
    db: &Connection,
    number: i64,
    mut visit: impl FnMut(&[u8], u64) -> std::result::Result<(), E>,
) -> std::result::Result<Option<(FileHash, u64)>, E> {
    let mut statement = db.prepare_cached("SELECT n, data FROM chunk WHERE blob = ?1 ORDER BY n")?;
    let mut rows = statement.query([number])?;
    let (mut hash, mut done, mut next) = (Sha256::new(), 0, 0_u64);
    while let Some(row) = rows.next()? {
        if row.get::<_, u64>(0)? != next {
            return Ok(None);
        }
        let piece = row.get_ref(1)?.as_blob().map_err(|_| damaged("vault.db: file"))?;
        hash.update(piece);
        (done, next) = (done + piece.len() as u64, next + 1);
        visit(piece, done)?;
    }
    Ok(Some((hash.finalize().into(), done)))
}

fn take_in(
    transaction: &Transaction<'_>,
    from: &mut dyn Read,
    limit: u64,
    progress: Progress<'_>,
) -> std::result::Result<Blob, BlobError> {
    // Above pieces that stand without their blob, should there be any.
    let number: i64 = transaction.query_row(
        "SELECT max((SELECT ifnull(max(number), 0) FROM blob), (SELECT ifnull(max(blob), 0) FROM chunk)) + 1",
        [],
        |row| row.get(0),
    )?;
    let mut insert = transaction.prepare_cached("INSERT INTO chunk (blob, n, data) VALUES (?1, ?2, ?3)")?;
    let (mut hash, mut size, mut piece) = (Sha256::new(), 0_u64, Vec::with_capacity(PIECE));
    for n in 0_u64.. {
        piece.clear();
        Read::take(&mut *from, PIECE as u64).read_to_end(&mut piece).map_err(BlobError::Read)?;
        if piece.is_empty() {
            break;
        }
        size += piece.len() as u64;
        if size > limit {
            return Err(BlobError::TooLarge { limit });
        }
        hash.update(&piece);
        insert.execute((number, n, &piece))?;
        go_on(progress(size))?;
    }
    let hash: FileHash = hash.finalize().into();
    let blob = Blob { sha256: hex::encode(hash), size };
    if found(transaction, &hash)?.is_some() {
        // It is there already.
        transaction.execute("DELETE FROM chunk WHERE blob = ?1", [number])?;
    } else {
        transaction
            .execute("INSERT INTO blob (number, sha256, size) VALUES (?1, ?2, ?3)", (number, hash, size))?;
    }
    Ok(blob)
}

fn go_on(said: ControlFlow<()>) -> std::result::Result<(), BlobError> {
    match said {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(BlobError::Cancelled),
    }
}

fn found(db: &Connection, hash: &FileHash) -> Result<Option<(i64, u64)>> {
    let mut statement = db.prepare_cached("SELECT number, size FROM blob WHERE sha256 = ?1")?;
    Ok(statement.query_row([hash], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

impl From<rusqlite::Error> for BlobError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}
