//! Files: those go over of which every piece is there, and whose hash fits.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::walk::{Numbered, from_both_ends};
use super::{Progress, RescueStage, Result};
use crate::error::Error;
use crate::named::FileHash;

const BLOBS: Numbered = Numbered { table: "blob", number: "number", columns: "sha256, size" };

const PIECES: Numbered = Numbered { table: "chunk", number: "rowid", columns: "blob, n" };

const BLOBS_BY_HASH: &str = "SELECT sha256, number FROM blob INDEXED BY sqlite_autoindex_blob_1";

const PIECES_IN_ORDER: &str = "SELECT blob, n, rowid FROM chunk INDEXED BY sqlite_autoindex_chunk_1";

/// What is known of the files in a damaged vault.
#[derive(Default)]
struct Files {
    /// By number; the size where the row itself could be read.
    blobs: BTreeMap<i64, (FileHash, Option<u64>)>,
    /// Where each piece stands.
    pieces: BTreeMap<i64, BTreeMap<u64, i64>>,
}

/// Copies every whole file.
pub(super) fn copy(from: &Connection, to: &mut Connection, progress: &mut Progress<'_>) -> Result<()> {
    let files = Files::read(from)?;
    let of = files.pieces.values().map(|pieces| pieces.len() as u64).sum();
    let mut done = 0;
    let empty = BTreeMap::new();
    let mut numbers: Vec<i64> = files.blobs.keys().chain(files.pieces.keys()).copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    for number in numbers {
        let pieces = files.pieces.get(&number).unwrap_or(&empty);
        copy_one(from, to, number, files.blobs.get(&number), pieces)?;
        done += pieces.len() as u64;
        progress.tell(RescueStage::Files, done, of)?;
    }
    Ok(())
}

/// A file whose row is lost still has its pieces, and its hash is computed from them.
fn copy_one(
    from: &Connection,
    to: &mut Connection,
    number: i64,
    blob: Option<&(FileHash, Option<u64>)>,
    pieces: &BTreeMap<u64, i64>,
) -> Result<()> {
    let transaction = to.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
    let (mut hash, mut size) = (Sha256::new(), 0_u64);
    for (expected, (n, at)) in (0..).zip(pieces) {
        let Some(piece) = read_piece(from, *at).filter(|_| *n == expected) else { return Ok(()) };
        hash.update(&piece);
        size += piece.len() as u64;
        transaction
            .prepare_cached("INSERT INTO chunk (blob, n, data) VALUES (?1, ?2, ?3)")
            .and_then(|mut insert| insert.execute((number, n, &piece)))
            .map_err(Error::from)?;
    }
    let hash: FileHash = hash.finalize().into();
    let fits = blob.is_none_or(|(known, length)| *known == hash && length.is_none_or(|known| known == size));
    if fits {
        let insert = "INSERT INTO blob (number, sha256, size) SELECT ?1, ?2, ?3
             WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?2)";
        if transaction.execute(insert, (number, hash, size)).map_err(Error::from)? == 1 {
            transaction.commit().map_err(Error::from)?;
        }
    }
    Ok(())
}

fn read_piece(from: &Connection, at: i64) -> Option<Vec<u8>> {
    let mut statement = from.prepare_cached("SELECT data FROM chunk WHERE rowid = ?1").ok()?;
    statement.query_row([at], |row| row.get(0)).optional().ok()?
}

impl Files {
    fn read(from: &Connection) -> Result<Self> {
        let mut files = Self::default();
        let mut last = 0;
        from_both_ends(from, BLOBS_BY_HASH, &["sha256"], |row| {
            let (hash, number): (FileHash, i64) = two(row)?;
            last = number.max(last);
            files.blobs.insert(number, (hash, None));
            Ok(())
        })?;
        BLOBS.each(from, 0, last, |number, row| {
            let (hash, size) = (row.get(1).map_err(Error::from)?, row.get(2).map_err(Error::from)?);
            files.blobs.insert(number, (hash, Some(size)));
            Ok(())
        })?;
        let mut last = 0;
        from_both_ends(from, PIECES_IN_ORDER, &["blob", "n"], |row| {
            let (number, n) = two(row)?;
            let at = row.get(2).map_err(Error::from)?;
            last = last.max(at);
            files.pieces.entry(number).or_default().insert(n, at);
            Ok(())
        })?;
        PIECES.each(from, 0, last, |at, row| {
            let (number, n) = (row.get(1).map_err(Error::from)?, row.get(2).map_err(Error::from)?);
            files.pieces.entry(number).or_default().insert(n, at);
            Ok(())
        })?;
        Ok(files)
    }
}

fn two<A: rusqlite::types::FromSql, B: rusqlite::types::FromSql>(row: &Row<'_>) -> Result<(A, B)> {
    Ok((row.get(0).map_err(Error::from)?, row.get(1).map_err(Error::from)?))
}
