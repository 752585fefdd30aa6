//! Opening the database with its key. Each setting is explained in `docs/adr/0005-vault-keys-and-sqlcipher.md`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{Error, Result, damaged};
use crate::keys::DataKey;
use crate::migrations;

pub(crate) const DATABASE: &str = "vault.db";
/// The write-ahead log of that file.
pub(crate) const WAL: &str = "vault.db-wal";

/// `SQLCipher` logs to standard error by default; nothing of a vault may go there.
const SILENCE: &str = "PRAGMA cipher_log = off; PRAGMA cipher_log_level = NONE;";

/// The page format of `SQLCipher` 4, whatever a later `SQLCipher` takes for its default; and no shared memory file, which
/// even reading would write.
const FORM: &str = "PRAGMA cipher_compatibility = 4; PRAGMA locking_mode = EXCLUSIVE;";

const WRITING: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
";

const READING: &str = "
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
";

const STATEMENTS: usize = 64;

/// Makes the database from the empty file that holds its place.
pub(crate) fn create(folder: &Path, key: &DataKey) -> Result<Connection> {
    let mut db = keyed(Connection::open_with_flags(folder.join(DATABASE), flags())?, key)?;
    settle(&mut db)?;
    Ok(db)
}

/// Opens the database in a folder. A newer one is refused before anything is written.
pub(crate) fn open(folder: &Path, key: &DataKey) -> Result<Connection> {
    let path = folder.join(DATABASE);
    if !path.is_file() {
        return Err(damaged(DATABASE));
    }
    let mut db = keyed(Connection::open_with_flags(path, flags())?, key)?;
    if db.is_readonly("main")? {
        drop(db);
        return open_to_read(folder, key);
    }
    // Else closing a refused vault would move what waits in its write-ahead log.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    migrations::check(&db)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    settle(&mut db)?;
    Ok(db)
}

/// Opens the database where nothing can be written.
pub(crate) fn open_to_read(folder: &Path, key: &DataKey) -> Result<Connection> {
    let path = folder.join(DATABASE);
    if !path.is_file() {
        return Err(damaged(DATABASE));
    }
    // Left by a crash. What it holds was saved, and could be shown only after it was moved into the file.
    if fs::metadata(folder.join(WAL)).is_ok_and(|wal| wal.len() > 0) {
        return Err(Error::ReadOnly);
    }
    open_unchanging(&path, key)
}

/// Opens a database that nobody changes, wherever it lies.
pub(crate) fn open_unchanging(path: &Path, key: &DataKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let db = keyed(Connection::open_with_flags(unchanging(path), flags)?, key)?;
    migrations::check(&db)?;
    if migrations::are_waiting(&db)? {
        return Err(Error::ReadOnly);
    }
    db.execute_batch(READING)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

/// Moves what is in the write-ahead log into the database file.
pub(crate) fn checkpoint(db: &Connection) -> Result<()> {
    let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(Error::InUse { by: crate::Holder::UNKNOWN }) } else { Ok(()) }
}

fn flags() -> OpenFlags {
    // No mutexes inside SQLite: a vault is used by one thread at a time, which Rust checks.
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE
}

/// The address of a file that does not change: `SQLite` then needs no file beside it.
fn unchanging(path: &Path) -> String {
    let mut address = String::from(if cfg!(windows) { "file:///" } else { "file:" });
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b':' | b'.' | b'-' | b'_' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => {
                // Writing to a string does not fail.
                let _ = write!(address, "%{byte:02x}");
            }
        }
    }
    address + "?immutable=1"
}

fn keyed(db: Connection, key: &DataKey) -> Result<Connection> {
    db.execute_batch(SILENCE)?;
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key.bytes() {
        // Writing to a string does not fail.
        let _ = write!(pragma, "{byte:02x}");
    }
    pragma.push_str("'\";");
    db.execute_batch(&pragma)?;
    db.execute_batch(FORM)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(db)
}

fn settle(db: &mut Connection) -> Result<()> {
    db.execute_batch(WRITING)?;
    db.execute_batch(READING)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    migrations::apply(db)
}
