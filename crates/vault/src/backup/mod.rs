//! Backups: one file that holds a whole vault, encrypted as the vault is. `docs/formats.md` says what is in it.

mod copy;
mod open;
mod restore;
mod tail;

use std::io::{self, Read};
use std::ops::ControlFlow;

use evidence::{Hash, Verdict};
use uuid::Uuid;

use crate::error::Error;
use crate::moment::Moment;

pub use copy::BackupCopy;
pub(crate) use copy::Copying;
pub use restore::Restore;

/// What a backup says of itself without being opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFacts {
    /// Which vault it is of.
    pub vault: Uuid,
    /// When it was made.
    pub made: Moment,
    /// How many entries the log had.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
    /// SHA-256 of the database in it, 64 small hexadecimal digits.
    pub sha256: String,
    /// Length of the whole file.
    pub bytes: u64,
}

/// Why a backup was not made, checked or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The vault could not.
    #[error(transparent)]
    Vault(#[from] Error),
    /// The backup could not be read or written.
    #[error("the backup: {0}")]
    File(io::Error),
    /// What was copied does not verify.
    #[error("the copy does not verify")]
    Unsound(Verdict),
    /// The caller wanted no more, or the vault was closed meanwhile.
    #[error("cancelled")]
    Cancelled,
}

/// The operation that tells of a backup.
pub const BACKUP_MADE: &str = "backup.made";

/// So much of a file is in memory at once.
const PIECE: usize = 1 << 20;

/// Hands every piece on, with the number of bytes so far; `failed` says whose fault it is when it cannot be read.
fn each_piece(
    from: &mut impl Read,
    failed: fn(io::Error) -> BackupError,
    mut visit: impl FnMut(&[u8], u64) -> Result<()>,
) -> Result<u64> {
    let (mut done, mut piece) = (0, Vec::with_capacity(PIECE));
    loop {
        piece.clear();
        from.take(PIECE as u64).read_to_end(&mut piece).map_err(failed)?;
        if piece.is_empty() {
            return Ok(done);
        }
        done += piece.len() as u64;
        visit(&piece, done)?;
    }
}

fn go_on(said: ControlFlow<()>) -> Result<()> {
    match said {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(BackupError::Cancelled),
    }
}

/// The result of what is done with a backup.
pub(crate) type Result<T> = std::result::Result<T, BackupError>;
