//! Erasure: what was said of somebody goes from the vault for good, and the log says that it went (Art. 17 GDPR).
//!
//! A payload goes as a whole, for its commitment is to the whole. What else it said is told anew in an entry `payload.kept`; the
//! entry `payload.erased` behind it says which payloads went, and why. Both, and the tables that follow, are one transaction.

mod kept;
mod plan;
mod preview;
mod target;
mod write;

pub use preview::{GoingFile, Preview};
pub use target::Target;

use evidence::PAYLOAD_ERASED;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::fresh::room_for_copy;
use crate::log::LastEntry;
use crate::moment::Moment;
use crate::operate::Done;
use crate::vault::Vault;
use crate::verify::Checked;

/// What is erased, and why.
#[derive(Debug, Clone, Copy)]
pub struct Erasure<'a> {
    /// What goes, all in one.
    pub targets: &'a [Target],
    /// The legal reason; it stays in the log, so it names nobody.
    pub basis: &'a str,
    /// When, from the clock.
    pub at: Moment,
}

/// The erasure that took a payload away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedBy {
    /// Its entry.
    pub entry: LastEntry,
    /// The legal reason.
    pub basis: String,
}

impl Vault {
    /// What an erasure would take away.
    pub fn preview_erasure(&self, targets: &[Target]) -> Result<Preview> {
        self.plan_erasure(targets)?.preview(self)
    }

    /// Takes it away for good: from the tables, the search index, and every page of the file, which is written anew. Records that
    /// are erased whole end with it. Nothing brings it back; copies made before still have it. Somebody hears how far it is, in
    /// bytes. After [`Error::ErasureUnfinished`] the vault is to be closed.
    pub fn erase(&mut self, erasure: &Erasure<'_>, progress: &mut dyn FnMut(Checked)) -> Result<Done> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        if self.is_copying() {
            // The backup is of the file that would go.
            return Err(Error::Copying);
        }
        if erasure.basis.trim().is_empty() {
            return Err(Error::Invalid("an erasure without its legal reason"));
        }
        let plan = self.plan_erasure(erasure.targets)?;
        if plan.is_empty() {
            return Err(Error::NothingToErase);
        }
        room_for_copy(&self.path)?;
        let done = self.write_erasure(&plan, erasure)?;
        self.rewrite(progress).map_err(|_| Error::ErasureUnfinished)?;
        Ok(done)
    }

    /// The erasure that took the payload of an entry away, or that the entry is itself; the last one, where what it left was erased
    /// in turn.
    pub fn erased_by(&self, seq: u64) -> Result<Option<ErasedBy>> {
        for entry in self.last_entries_of(PAYLOAD_ERASED, u32::MAX)? {
            let Some(payload) = self.payload(entry.seq)? else { continue };
            let Ok(told) = serde_json::from_slice::<Told>(&payload.bytes) else { continue };
            if entry.seq == seq || told.erased.contains(&seq) {
                return Ok(Some(ErasedBy { entry, basis: told.basis }));
            }
        }
        Ok(None)
    }
}

/// What `payload.erased` says.
#[derive(Deserialize)]
struct Told {
    basis: String,
    erased: Vec<u64>,
}
