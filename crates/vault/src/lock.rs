//! One writer: an operating system lock on a file in the vault's folder, held while the vault is open.
//!
//! The lock ends with the process, however it ends, so a crash leaves nothing to clean. Who holds it stands in a file
//! of its own, because on Windows a locked file cannot be read.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Holder, Result};

pub(crate) const LOCK: &str = "vault.lock";
pub(crate) const HOLDER: &str = "vault.holder";

/// The lock of a vault's folder; released when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    holder: PathBuf,
}

impl Lock {
    /// Takes the lock, or says who holds it.
    pub(crate) fn take(folder: &Path) -> Result<Self> {
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(folder.join(LOCK))?;
        let holder = folder.join(HOLDER);
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse { by: read_holder(&holder) }),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let lock = Self { file, holder };
        let me = Written {
            host: gethostname::gethostname().to_string_lossy().into_owned(),
            pid: std::process::id(),
        };
        let text = serde_json::to_string(&me).map_err(|_| Error::Invalid("holder"))?;
        std::fs::write(&lock.holder, text)?;
        Ok(lock)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The holder's file only informs: failing to remove it harms nobody. The lock file stays, because removing
        // it would let two processes lock two files of the same name.
        let _ = std::fs::remove_file(&self.holder);
        let _ = self.file.unlock();
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
}
