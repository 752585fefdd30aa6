//! Writing the database file anew under the same key, after an erasure.
//!
//! `secure_delete` overwrites what is deleted where it stood. But `SQLite` moves rows between pages to keep them even, and what it
//! leaves in the gap between a page's rows is no row any more: no table knows of it, and nothing overwrites it. A copy of the
//! tables has no such gaps. One rename puts it in the place of the file; until then a row in `rewrite` says that it is to be done.

use std::fs;
use std::ops::ControlFlow;

use rusqlite::Connection;

use crate::db::{self, DATABASE, WAL};
use crate::error::{Error, Result};
use crate::files::{create_synced, sync_folder};
use crate::fresh::{FRESH, check, clear_fresh, remove, room_for_copy};
use crate::vault::Vault;
use crate::verify::Checked;

impl Vault {
    /// Writes the file anew if that is still to be done. Somebody hears how far it is, in bytes.
    pub(crate) fn rewrite(&mut self, progress: &mut dyn FnMut(Checked)) -> Result<()> {
        if self.is_read_only() || !is_waiting(&self.db)? {
            return Ok(());
        }
        if self.is_copying() {
            return Err(Error::Copying);
        }
        self.settle()?;
        clear_fresh(&self.path);
        self.copy_anew(progress).inspect_err(|_| clear_fresh(&self.path))?;
        self.head = None;
        let old = std::mem::replace(&mut self.db, Connection::open_in_memory()?);
        // Whatever fails from here on: one of the two files is in its place, and each is whole.
        let placed = old.close().map_err(|(_, error)| error.into()).and_then(|()| self.place_copy());
        self.db = db::open(&self.path, &self.key)?;
        placed
    }

    fn copy_anew(&mut self, progress: &mut dyn FnMut(Checked)) -> Result<()> {
        let size = room_for_copy(&self.path)?;
        let fresh = self.path.join(FRESH);
        create_synced(&fresh, &[])?;
        let mut told = |done: u64| {
            progress(Checked { done: done.min(size), of: size });
            ControlFlow::Continue(())
        };
        // Nobody stops it.
        let _ = db::copy(&mut self.db, &fresh, &self.key, &mut told)?;
        let copy = db::open_aside(&fresh, &self.key)?;
        check(&self.db, &copy)?;
        is_done(&copy)?;
        copy.close().map_err(|(_, error)| error)?;
        Ok(fs::File::open(&fresh)?.sync_all()?)
    }

    fn place_copy(&self) -> Result<()> {
        // Beside the new file it would be taken for its own.
        remove(&self.path.join(WAL))?;
        sync_folder(&self.path)?;
        fs::rename(self.path.join(FRESH), self.path.join(DATABASE))?;
        Ok(sync_folder(&self.path)?)
    }
}

/// In the transaction that erases.
pub(crate) fn is_due(db: &Connection) -> Result<()> {
    db.execute("INSERT OR IGNORE INTO rewrite (one) VALUES (1)", [])?;
    Ok(())
}

/// In a copy.
pub(crate) fn is_done(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM rewrite", [])?;
    Ok(())
}

fn is_waiting(db: &Connection) -> Result<bool> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM rewrite)", [], |row| row.get(0))?)
}
