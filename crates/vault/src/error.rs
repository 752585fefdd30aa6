//! Why a vault could not do what was asked. No error carries content of the vault.

use std::io;

use registers::RecordId;
use rusqlite::ErrorCode;

/// Why a vault could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Neither slot opens with this secret.
    #[error("wrong passphrase or recovery key")]
    WrongSecret,
    /// It looks like a recovery key, and its check characters do not fit: a typing mistake.
    #[error("the recovery key is mistyped")]
    MistypedRecoveryKey,
    /// Another program holds the vault.
    #[error("the vault is in use by {by}")]
    InUse {
        /// Process and machine that hold it, as far as they are known.
        by: Holder,
    },
    /// The folder exists and is not empty.
    #[error("the folder exists and is not empty")]
    Exists,
    /// There is no vault at that path.
    #[error("not a vault")]
    NotAVault,
    /// The file is no backup.
    #[error("not a backup")]
    NotABackup,
    /// A new data key is decided, and the disk failed before all files were in their places: the next opening puts them there. Whether
    /// the decision itself outlives a power cut, nobody can tell.
    #[error("the vault has a new data key, and has to be opened again")]
    Unfinished,
    /// An erasure is decided and in the log, and the disk failed before the file was written anew: the next opening does that.
    #[error("the erasure is in the log, and the vault has to be opened again to finish it")]
    ErasureUnfinished,
    /// The database file is being copied: what would change it has to wait.
    #[error("a backup is being made")]
    Copying,
    /// A file of the vault is not as it was written.
    #[error("the vault is damaged: {what}")]
    Damaged {
        /// File or place.
        what: String,
    },
    /// A newer program wrote this vault; it was not touched.
    #[error("the vault has format {found}, which this program does not know")]
    Newer {
        /// The format found.
        found: u32,
    },
    /// No room left; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// The place cannot be written to; nothing was changed.
    #[error("the vault is read-only")]
    ReadOnly,
    /// The record was changed since the version that this change was made from.
    #[error("record {id} stands at version {current}")]
    Conflict {
        /// The record.
        id: RecordId,
        /// The version that stands now; 0 when there is none.
        current: u32,
    },
    /// No such record.
    #[error("no record {0}")]
    UnknownRecord(RecordId),
    /// A version names a file that the vault does not hold, or holds with another size.
    #[error("no file {sha256}")]
    MissingFile {
        /// Its SHA-256 in hexadecimal.
        sha256: String,
    },
    /// The current version of the record names the file: it is taken off the record before it is erased.
    #[error("the record still has the file {sha256}")]
    FileInUse {
        /// Its SHA-256 in hexadecimal.
        sha256: String,
    },
    /// Nothing of what was to be erased is there.
    #[error("there is nothing to erase")]
    NothingToErase,
    /// No such entry in the log.
    #[error("no entry {0}")]
    UnknownEntry(u64),
    /// The operation is not the one that undo would take back now.
    #[error("entry {0} cannot be undone now")]
    NotUndoable(u64),
    /// The operation breaks a rule of the log; a mistake in the calling program.
    #[error("not a valid operation: {0}")]
    Invalid(&'static str),
    /// The system gave no random bytes.
    #[error("the system gave no random bytes")]
    NoRandomness,
    /// Key stretching could not get the memory that the vault asks for.
    #[error("not enough memory to open the vault")]
    OutOfMemory,
    /// Reading or writing failed.
    #[error("input or output failed: {0}")]
    Io(io::Error),
    /// The database refused a statement: a mistake in this program.
    #[error("the database failed with code {code}")]
    Database {
        /// `SQLite`'s extended result code.
        code: i32,
    },
}

/// The result of what a vault does.
pub type Result<T> = std::result::Result<T, Error>;

/// Who holds a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Process id, when known.
    pub pid: Option<u32>,
    /// Name of the machine, when known.
    pub host: Option<String>,
}

impl Holder {
    /// Somebody of whom nothing is known.
    pub const UNKNOWN: Self = Self { pid: None, host: None };
}

impl std::fmt::Display for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.pid, &self.host) {
            (Some(pid), Some(host)) => write!(f, "process {pid} on {host}"),
            (Some(pid), None) => write!(f, "process {pid}"),
            (None, Some(host)) => write!(f, "a process on {host}"),
            (None, None) => write!(f, "another process"),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            // A column of an unexpected type or out of range: STRICT tables and CHECKs rule it out in sound files.
            return damaged("vault.db");
        };
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            // SQLCipher reports a page whose MAC does not fit as plain SQLITE_ERROR, the first page as NOTADB.
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::Unknown => damaged("vault.db"),
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::InUse { by: Holder::UNKNOWN },
            ErrorCode::OutOfMemory => Self::OutOfMemory,
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => {
                Self::Io(io::Error::other(format!("database code {}", failure.extended_code)))
            }
            _ => Self::Database { code: failure.extended_code },
        }
    }
}

impl From<getrandom::Error> for Error {
    fn from(_: getrandom::Error) -> Self {
        Self::NoRandomness
    }
}

/// The error for a file or place that is not as it was written.
pub(crate) fn damaged(what: impl Into<String>) -> Error {
    Error::Damaged { what: what.into() }
}
