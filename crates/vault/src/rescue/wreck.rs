//! A copy of a damaged database, to read from: the original is not touched.
//!
//! After a page whose MAC does not fit `SQLCipher` gives nothing more out. So in the copy such pages are exchanged for blank ones that
//! are in order: `SQLite` says that there is nothing on them, and goes on with the others.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use rusqlite::Connection;

use super::blank::Blanks;
use super::{Progress, RescueError, RescueStage, Result};
use crate::db::{self, DATABASE, WAL};
use crate::error::{Error, damaged};
use crate::files::private;
use crate::keys::DataKey;
use crate::macs::PAGE;
use crate::migrations;

/// The copy, and what `SQLite` puts beside it, in the folder of the vault to be.
pub(crate) const WRECK: [&str; 4] =
    ["vault.db.damaged", "vault.db.damaged-wal", "vault.db.damaged-shm", "vault.db.damaged-journal"];

/// So many pages are copied at once, where all of them can be read.
const PAGES: usize = 256;

/// The first schema with the tables that are read here.
const FORM: u32 = 7;

/// What `SQLCipher` says of such a page.
const SPOILT: &str = "HMAC verification failed for page ";

/// A damaged database, opened.
pub(super) struct Wreck {
    pub(super) db: Connection,
    /// How many pages it has, and how many of them cannot be read.
    pub(super) pages: u64,
    pub(super) spoilt: u64,
}

impl Wreck {
    /// Copies the database of the vault in a folder into another folder, and opens the copy.
    pub(super) fn copy(from: &Path, to: &Path, key: &DataKey, step: &mut Progress<'_>) -> Result<Self> {
        let database = from.join(DATABASE);
        if !database.is_file() {
            return Err(RescueError::Beyond);
        }
        let at = to.join(WRECK[0]);
        let pages = copy_pages(&database, &at, step)?;
        let wal = from.join(WAL);
        if fs::metadata(&wal).is_ok_and(|wal| wal.len() > 0) {
            fs::copy(&wal, to.join(WRECK[1])).map_err(Error::from)?;
        }
        take_in_wal(&at, key)?;
        let spoilt = blank_spoilt(&at, key)?;
        let db = db::open_wreck(&at, key)?.ok_or(RescueError::Beyond)?;
        if migrations::version(&db)? < FORM {
            db.execute_batch(include_str!("earlier.sql")).map_err(Error::from)?;
        }
        // What of the directory stands on a page that cannot be read, is not there. Files may be lost with it, records may not.
        let names = ["vault", "operator", "setting", "entry", "record"];
        let known = |name| db.prepare(&format!("SELECT 1 FROM {name}")).is_ok();
        if !names.into_iter().all(known) {
            return Err(RescueError::Beyond);
        }
        Ok(Self { db, pages, spoilt })
    }
}

/// Takes the copy away.
pub(super) fn clear(folder: &Path) {
    for name in WRECK {
        let _ = fs::remove_file(folder.join(name));
    }
}

/// Copies the whole pages; one that the disk does not give out becomes a blank one. How many there are.
fn copy_pages(from: &Path, to: &Path, step: &mut Progress<'_>) -> Result<u64> {
    let mut source = File::open(from).map_err(Error::from)?;
    let of = source.metadata().map_err(Error::from)?.len() / PAGE as u64;
    let mut copy = private().write(true).create_new(true).open(to).map_err(Error::from)?;
    let mut lot = vec![0; PAGES * PAGE];
    let mut done = 0;
    while done < of {
        let pages = PAGES.min(usize::try_from(of - done).unwrap_or(PAGES));
        let lot = &mut lot[..pages * PAGE];
        if read_at(&mut source, done, lot).is_err() {
            for (page, number) in lot.chunks_mut(PAGE).zip(done..) {
                if read_at(&mut source, number, page).is_err() {
                    page.fill(0);
                }
            }
        }
        copy.write_all(lot).map_err(Error::from)?;
        done += pages as u64;
        step.tell(RescueStage::Copying, done, of)?;
    }
    Ok(of)
}

fn read_at(file: &mut File, page: u64, into: &mut [u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(page * PAGE as u64))?;
    file.read_exact(into)
}

/// Moves what waits in the write-ahead log into the copy, as far as that log is whole.
fn take_in_wal(at: &Path, key: &DataKey) -> Result<()> {
    let db = db::open_wreck(at, key)?.ok_or(RescueError::Beyond)?;
    // What else cannot be moved is not read.
    if let Err(error @ (Error::DiskFull | Error::Io(_))) = db::checkpoint(&db) {
        return Err(error.into());
    }
    db.close().map_err(|(_, error)| Error::from(error))?;
    Ok(())
}

fn blank_spoilt(at: &Path, key: &DataKey) -> Result<u64> {
    let spoilt = spoilt(at, key)?;
    let mut file = OpenOptions::new().read(true).write(true).open(at).map_err(Error::from)?;
    let mut salt = [0; 16];
    read_at(&mut file, 0, &mut salt).map_err(Error::from)?;
    let blanks = Blanks::new(key, salt);
    for page in &spoilt {
        let blank = blanks.page(*page)?;
        file.seek(SeekFrom::Start((page - 1) * PAGE as u64)).map_err(Error::from)?;
        file.write_all(&blank).map_err(Error::from)?;
    }
    Ok(spoilt.len() as u64)
}

/// The pages that are not as they were written, from 1.
fn spoilt(at: &Path, key: &DataKey) -> Result<Vec<u64>> {
    let db = db::open_wreck(at, key)?.ok_or(RescueError::Beyond)?;
    let mut statement = db.prepare("PRAGMA cipher_integrity_check").map_err(Error::from)?;
    let mut rows = statement.query([]).map_err(Error::from)?;
    let mut pages = Vec::new();
    while let Some(row) = rows.next().map_err(Error::from)? {
        let words: String = row.get(0).map_err(Error::from)?;
        let page = words.strip_prefix(SPOILT).and_then(|page| page.parse::<u64>().ok());
        pages.push(page.filter(|page| *page > 1).ok_or_else(|| damaged(format!("vault.db: {words}")))?);
    }
    Ok(pages)
}
