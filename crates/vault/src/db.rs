//! Opening the database with its key. Each setting is explained in `docs/adr/0005-vault-keys-and-sqlcipher.md`.

use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Once;
use std::time::Duration;
use std::{fs, io, thread};

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags};
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

/// How often somebody hears how far a copy is.
const LOOKED_AT: Duration = Duration::from_millis(10);

/// Makes the database from the empty file that holds its place.
pub(crate) fn create(folder: &Path, key: &DataKey) -> Result<Connection> {
    let mut db = connect(folder.join(DATABASE), flags(), key)?;
    settle(&mut db)?;
    Ok(db)
}

/// Opens the database in a folder. A newer one is refused before anything is written.
pub(crate) fn open(folder: &Path, key: &DataKey) -> Result<Connection> {
    let path = folder.join(DATABASE);
    if !path.is_file() {
        return Err(damaged(DATABASE));
    }
    let mut db = connect(path, flags(), key)?;
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

/// Opens a damaged database, which is not to be changed any more. What waits in its write-ahead log stays there.
pub(crate) fn open_damaged(folder: &Path, key: &DataKey) -> Result<Connection> {
    let path = folder.join(DATABASE);
    if !path.is_file() {
        return Err(damaged(DATABASE));
    }
    if !fs::metadata(folder.join(WAL)).is_ok_and(|wal| wal.len() > 0) {
        return open_unchanging(&path, key);
    }
    let db = connect(path, flags(), key)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    migrations::check(&db)?;
    db.execute_batch("PRAGMA query_only = ON;")?;
    db.execute_batch(READING)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

/// Opens a database that nobody changes, wherever it lies.
pub(crate) fn open_unchanging(path: &Path, key: &DataKey) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let db = connect(unchanging(path), flags, key)?;
    migrations::check(&db)?;
    if migrations::are_waiting(&db)? {
        return Err(Error::ReadOnly);
    }
    db.execute_batch(READING)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

/// Opens a database that is not in its place yet: without a write-ahead log beside it.
pub(crate) fn open_aside(path: &Path, key: &DataKey) -> Result<Connection> {
    let db = connect(path, flags(), key)?;
    migrations::check(&db)?;
    db.execute_batch("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON;")?;
    db.execute_batch(READING)?;
    Ok(db)
}

/// Opens a copy of a damaged database, or `None` where its first page cannot be read. What is left of its schema is enough, and it may
/// be shorter than it says.
pub(crate) fn open_wreck(path: &Path, key: &DataKey) -> Result<Option<Connection>> {
    let db = connect(path, flags(), key)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    db.execute_batch("PRAGMA writable_schema = ON;")?;
    match migrations::check(&db) {
        Err(Error::Damaged { .. }) => return Ok(None),
        checked => checked?,
    }
    db.execute_batch(READING)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(Some(db))
}

/// Copies everything into the empty file at `path` under another key, without free pages. Somebody hears how many bytes are
/// written, and may stop it. The copy is not yet durable.
pub(crate) fn copy(
    db: &mut Connection,
    path: &Path,
    key: &DataKey,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<ControlFlow<()>> {
    let file = ToSqlOutput::Borrowed(ValueRef::Text(path.as_os_str().as_encoded_bytes()));
    db.execute("ATTACH DATABASE ?1 AS fresh KEY ?2", (file, literal(key).as_str()))?;
    for name in ["application_id", "user_version"] {
        let value: i64 = db.pragma_query_value(None, name, |row| row.get(0))?;
        db.pragma_update(Some("fresh"), name, value)?;
    }
    // Each of some sixty statements would wait for the disk three times. Nothing rests on the copy before all of it is synced.
    db.pragma_update(Some("fresh"), "synchronous", "OFF")?;
    // Copying writes the schema as it is, which is refused else.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let copied = export(db, path, progress);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    let detached = db.execute_batch("DETACH DATABASE fresh");
    let copied = copied?;
    detached?;
    Ok(copied)
}

/// `SQLCipher` copies in one statement, so it is watched from beside.
fn export(
    db: &mut Connection,
    path: &Path,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<ControlFlow<()>> {
    let interrupt = db.get_interrupt_handle();
    thread::scope(|scope| {
        let copying = scope.spawn(move || db.query_row("SELECT sqlcipher_export('fresh')", [], |_| Ok(())));
        let mut stopped = false;
        while !copying.is_finished() {
            thread::sleep(LOOKED_AT);
            stopped = stopped || progress(fs::metadata(path).map_or(0, |file| file.len())).is_break();
            if stopped {
                interrupt.interrupt();
            }
        }
        match copying.join() {
            Ok(_) if stopped => Ok(ControlFlow::Break(())),
            Ok(copied) => copied.map(ControlFlow::Continue).map_err(of_export),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// What fails on the disk below it `SQLCipher` tells in words alone, with the code that else means a page that does not fit.
fn of_export(error: rusqlite::Error) -> Error {
    let words = match &error {
        rusqlite::Error::SqliteFailure(failure, Some(words)) if failure.code == ErrorCode::Unknown => words,
        _ => return error.into(),
    };
    match words.as_str() {
        "database or disk is full" => Error::DiskFull,
        "disk I/O error" => Error::Io(io::Error::other("the copy of the database")),
        _ => error.into(),
    }
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

fn connect(path: impl AsRef<Path>, flags: OpenFlags, key: &DataKey) -> Result<Connection> {
    // The first database of a process sets SQLCipher up, and SQLite lets others through before that is done.
    static FIRST: Once = Once::new();
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let db = Connection::open_with_flags(path, flags)?;
    db.execute_batch(SILENCE)?;
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    // Writing to a string does not fail.
    let _ = write!(pragma, "PRAGMA key = \"{}\";", literal(key).as_str());
    db.execute_batch(&pragma)?;
    db.execute_batch(FORM)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Else a statement is prepared anew whenever a parameter changes that a plan might have depended on.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(db)
}

/// A raw key, as `SQLCipher` reads it.
fn literal(key: &DataKey) -> Zeroizing<String> {
    let mut literal = Zeroizing::new(String::with_capacity(80));
    literal.push_str("x'");
    for byte in key.bytes() {
        // Writing to a string does not fail.
        let _ = write!(literal, "{byte:02x}");
    }
    literal.push('\'');
    literal
}

fn settle(db: &mut Connection) -> Result<()> {
    db.execute_batch(WRITING)?;
    db.execute_batch(READING)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    migrations::apply(db)
}
