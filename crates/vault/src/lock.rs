//! One writer: an operating system lock on a file in the vault's folder, held while the vault is open.
//!
//! The lock ends with the process, however it ends, so a crash leaves nothing to clean. Who holds it stands in a file
//! of its own, because on Windows a locked file cannot be read.

#[cfg(unix)]
use std::fs::Metadata;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Holder, Result};
use crate::files::private;

pub(crate) const LOCK: &str = "vault.lock";
pub(crate) const HOLDER: &str = "vault.holder";

/// What can be done where the lock was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Write,
    /// The folder cannot be written to.
    Read,
}

/// The lock of a vault's folder; released when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    /// None on a read-only medium without a lock file.
    file: Option<File>,
    folder: PathBuf,
    access: Access,
}

impl Lock {
    /// Takes the lock, or says who holds it. Where nothing can be written readers share it.
    pub(crate) fn take(folder: &Path) -> Result<Self> {
        let opened = private().read(true).write(true).create(true).truncate(false).open(folder.join(LOCK));
        match opened {
            Ok(file) => Self::of_writer(folder, file),
            Err(error) if is_read_only(&error) => Self::of_reader(folder),
            Err(error) => Err(error.into()),
        }
    }

    /// For what nobody can change, such as a backup that is looked at where it lies.
    pub(crate) fn unneeded() -> Self {
        Self { file: None, folder: PathBuf::new(), access: Access::Read }
    }

    pub(crate) fn access(&self) -> Access {
        self.access
    }

    /// The same lock, if it allows writing.
    pub(crate) fn writing(self) -> Result<Self> {
        match self.access {
            Access::Write => Ok(self),
            Access::Read => Err(Error::ReadOnly),
        }
    }

    /// Releases the lock and takes its file away.
    pub(crate) fn remove(self) {
        let _ = std::fs::remove_file(self.folder.join(LOCK));
    }

    fn of_writer(folder: &Path, file: File) -> Result<Self> {
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(in_use(folder)),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // A creation that failed takes its lock file away. Who had opened that file before holds nothing now.
        if !is_at(&file, &folder.join(LOCK)) {
            return Err(Error::InUse { by: Holder::UNKNOWN });
        }
        // The holder's file only informs: a full disk must not keep the vault from being read. But where it may not be
        // written, nothing may.
        let access = match write_holder(&folder.join(HOLDER)) {
            Err(error) if is_read_only(&error) => Access::Read,
            _ => Access::Write,
        };
        Ok(Self { file: Some(file), folder: folder.to_owned(), access })
    }

    pub(crate) fn of_reader(folder: &Path) -> Result<Self> {
        let file = match File::open(folder.join(LOCK)) {
            Ok(file) => Some(file),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        // A medium that knows no locks is read without one.
        if let Some(Err(TryLockError::WouldBlock)) = file.as_ref().map(File::try_lock_shared) {
            return Err(in_use(folder));
        }
        Ok(Self { file, folder: folder.to_owned(), access: Access::Read })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Failing to remove the holder's file harms nobody. The lock file stays, because removing it would let two
        // processes lock two files of the same name.
        if self.access == Access::Write {
            let _ = std::fs::remove_file(self.folder.join(HOLDER));
        }
        if let Some(file) = &self.file {
            let _ = file.unlock();
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Written {
    host: String,
    pid: u32,
}

fn read_holder(path: &Path) -> Holder {
    let written = std::fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<Written>(&bytes).ok());
    written.map_or(Holder::UNKNOWN, |w| Holder { pid: Some(w.pid), host: Some(w.host) })
}

fn in_use(folder: &Path) -> Error {
    Error::InUse { by: read_holder(&folder.join(HOLDER)) }
}

fn write_holder(path: &Path) -> io::Result<()> {
    let me =
        Written { host: gethostname::gethostname().to_string_lossy().into_owned(), pid: std::process::id() };
    let text = serde_json::to_string(&me)?;
    private().write(true).create(true).truncate(true).open(path)?.write_all(text.as_bytes())
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied)
}

/// Whether that file still has that name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |named: &Metadata, held: &Metadata| (named.dev(), named.ino()) == (held.dev(), held.ino());
    matches!((std::fs::metadata(path), file.metadata()), (Ok(named), Ok(held)) if same(&named, &held))
}

/// Whether a file still has that name. Elsewhere nobody can tell which one; creating the database fails if it is there.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_taker_is_told_who_holds_the_folder_and_gets_it_after_release() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path()).unwrap();
        let Err(Error::InUse { by }) = Lock::take(folder.path()) else { panic!("locked twice") };
        assert_eq!(by.pid, Some(std::process::id()));
        assert!(by.host.is_some());
        drop(first);
        assert!(!folder.path().join(HOLDER).exists());
        Lock::take(folder.path()).unwrap();
    }

    #[test]
    fn a_lock_file_that_was_taken_away_locks_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let late = private().write(true).create(true).truncate(false).open(folder.path().join(LOCK)).unwrap();
        Lock::take(folder.path()).unwrap().remove();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let now = Lock::take(folder.path()).unwrap();
        assert!(matches!(Lock::of_writer(folder.path(), late), Err(Error::InUse { .. })));
        drop(now);
    }

    #[test]
    fn readers_share_a_folder_that_no_writer_holds() {
        let folder = tempfile::tempdir().unwrap();
        let without_file = Lock::of_reader(folder.path()).unwrap();
        assert_eq!(without_file.access(), Access::Read);
        let writer = Lock::take(folder.path()).unwrap();
        let Err(Error::InUse { by }) = Lock::of_reader(folder.path()) else { panic!("read while written") };
        assert_eq!(by.pid, Some(std::process::id()));
        drop(writer);
        let readers = [Lock::of_reader(folder.path()).unwrap(), Lock::of_reader(folder.path()).unwrap()];
        assert!(matches!(Lock::take(folder.path()), Err(Error::InUse { .. })));
        drop(readers);
        Lock::take(folder.path()).unwrap();
    }
}
