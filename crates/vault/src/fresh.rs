//! A database to be: a copy beside the one that is in its place.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::Connection;

use crate::db::DATABASE;
use crate::error::{Error, Result, damaged};
use crate::log::Head;

/// Its file.
pub(crate) const FRESH: &str = "vault.db.new";

const BESIDE_FRESH: [&str; 3] = ["vault.db.new-journal", "vault.db.new-wal", FRESH];

/// Room for the headers, and for what a file system needs to keep its books.
const SPARE: u64 = 4 * 1024 * 1024;

/// How large the database file is, if there is room for another one.
pub(crate) fn room_for_copy(folder: &Path) -> Result<u64> {
    let size = fs::metadata(folder.join(DATABASE))?.len();
    if room(folder).is_some_and(|room| room < size + SPARE) { Err(Error::DiskFull) } else { Ok(size) }
}

pub(crate) fn clear_fresh(folder: &Path) {
    for name in BESIDE_FRESH {
        let _ = fs::remove_file(folder.join(name));
    }
}

pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// That the copy is whole and holds as much as the original.
pub(crate) fn check(old: &Connection, fresh: &Connection) -> Result<()> {
    let mut pages = fresh.prepare("PRAGMA cipher_integrity_check")?;
    if pages.exists([])? {
        return Err(damaged(FRESH));
    }
    let mut tables = old.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?;
    for name in names {
        let count = format!("SELECT count(*) FROM \"{}\"", name?);
        let of = |db: &Connection| db.query_row(&count, [], |row| row.get::<_, u64>(0));
        if of(old)? != of(fresh)? {
            return Err(damaged(FRESH));
        }
    }
    let (before, after) = (Head::read(old)?, Head::read(fresh)?);
    let schema =
        |db: &Connection| db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, u64>(0));
    let same = before.size == after.size && before.root == after.root && schema(old)? == schema(fresh)?;
    if same { Ok(()) } else { Err(damaged(FRESH)) }
}

/// How many bytes a person may still write there, where the system tells.
fn room(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let stat = rustix::fs::statvfs(folder).ok()?;
        Some(stat.f_bavail.saturating_mul(stat.f_frsize))
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}
