//! Making a backup while the vault goes on being used.
//!
//! What was saved is first moved into the database file; from then on saves stay in the write-ahead log until the copy is done, so
//! the file stands still. The copy needs the vault only at its beginning and its end.

use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::tail::{Stand, Tail};
use super::{BackupError, BackupFacts, Result, each_piece, go_on};
use crate::blobs::Progress;
use crate::error::Error;
use crate::keys::DataKey;
use crate::moment::Moment;
use crate::vault::Vault;
use crate::verify::Checked;

/// Says between a vault and the copy of its file that the file stands still.
#[derive(Debug, Default)]
pub(crate) struct Copying {
    over: AtomicBool,
}

/// A copy of a vault as it stood when the copy was begun.
#[derive(Debug)]
pub struct BackupCopy {
    source: File,
    header: String,
    id: Uuid,
    key: DataKey,
    stand: Stand,
    still: Arc<Copying>,
}

impl Vault {
    /// Begins a backup. Until [`Self::end_backup`] what is saved waits beside the database file.
    pub fn begin_backup(&mut self, at: Moment) -> std::result::Result<BackupCopy, Error> {
        if self.is_copying() {
            return Err(Error::Copying);
        }
        self.check_sound()?;
        if self.is_read_only() {
            // The log could not say that there is a backup.
            return Err(Error::ReadOnly);
        }
        // So that a backup can be searched where it lies.
        self.catch_up()?;
        self.settle()?;
        let header = String::from_utf8(self.header_bytes()?).map_err(|_| Error::Invalid("header"))?;
        let stand = Stand { made: at, size: self.size()?, root: self.root()? };
        // On Unix, closing it takes SQLite's own locks on that file away. The lock that keeps others out is that of the folder.
        let source = File::open(&self.database.file)?;
        self.db.pragma_update(None, "wal_autocheckpoint", 0)?;
        let still = Arc::new(Copying::default());
        self.copying = Arc::downgrade(&still);
        Ok(BackupCopy { source, header, id: self.id, key: self.key.clone(), stand, still })
    }

    /// Ends that backup: what was saved meanwhile goes into the database file. One that is no longer the one that is being made,
    /// because the vault was closed and opened again, ends nothing.
    pub fn end_backup(&mut self, copy: &BackupCopy) -> std::result::Result<(), Error> {
        if !Weak::ptr_eq(&self.copying, &Arc::downgrade(&copy.still)) {
            return Ok(());
        }
        self.copying = Weak::new();
        self.db.pragma_update(None, "wal_autocheckpoint", 1000)?;
        self.settle()
    }

    /// Whether the database file is being copied.
    pub fn is_copying(&self) -> bool {
        self.copying.strong_count() > 0
    }

    /// The file is about to change: a copy that is still being made is worth nothing.
    pub(crate) fn abandon_copy(&self) {
        if let Some(copying) = self.copying.upgrade() {
            copying.over.store(true, Ordering::Release);
        }
    }
}

impl BackupCopy {
    /// Which vault it is of.
    pub fn vault(&self) -> Uuid {
        self.id
    }

    /// How many bytes there are to copy.
    pub fn bytes(&self) -> std::result::Result<u64, Error> {
        Ok(self.source.metadata()?.len())
    }

    /// Writes the backup into an empty file and makes its content durable.
    pub fn write(&self, to: &mut File, progress: Progress<'_>) -> Result<BackupFacts> {
        let mut source = &self.source;
        source.rewind().map_err(Error::from)?;
        let mut hash = Sha256::new();
        let own = |error| BackupError::Vault(Error::from(error));
        let done = each_piece(&mut source, own, |piece, done| {
            hash.update(piece);
            to.write_all(piece).map_err(BackupError::File)?;
            go_on(progress(done))?;
            self.check_still()
        })?;
        let tail = Tail::new(self.stand, self.header.clone(), done, hash.finalize().into());
        let block = tail.to_bytes()?;
        to.write_all(&block).and_then(|()| to.sync_all()).map_err(BackupError::File)?;
        self.check_still()?;
        Ok(tail.facts(done + block.len() as u64)?)
    }

    /// Opens what was written and checks all of it: every page, entry, record and file.
    pub fn verify(&self, file: &Path, progress: &mut dyn FnMut(Checked) -> ControlFlow<()>) -> Result<()> {
        let copy = Vault::open_backup_by(file, &self.key)?;
        let verdict = copy.verify_watched(progress)?.ok_or(BackupError::Cancelled)?;
        if !verdict.intact() {
            return Err(BackupError::Unsound(verdict));
        }
        if (copy.id(), copy.size()?, copy.root()?) == (self.id, self.stand.size, self.stand.root) {
            Ok(())
        } else {
            Err(Error::Invalid("a backup of another state").into())
        }
    }

    fn check_still(&self) -> Result<()> {
        if self.still.over.load(Ordering::Acquire) { Err(BackupError::Cancelled) } else { Ok(()) }
    }
}
