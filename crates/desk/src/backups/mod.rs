//! Backups: made, kept by a schedule, tested, restored.

mod make;
mod names;
mod restore;
mod schedule;
mod state;
mod test;

use std::ops::ControlFlow;
use std::path::Path;

use vault::{BackupError, Checked};

use crate::trouble::{Result, Trouble};
use crate::watch::{Watch, tell};

pub use make::{BackUpTo, make, make_to};
pub use restore::restore;
pub use schedule::schedule;
pub(crate) use state::made_since;
pub use state::state;
pub use test::{check, test};

/// The operation that tells of a restore test.
pub(crate) const TESTED: &str = "restore.tested";

const MIB: u64 = 1 << 20;

/// What became of a file that is a backup or is to become one.
fn failed(error: BackupError, file: &Path) -> Trouble {
    match error {
        BackupError::Vault(vault::Error::NotABackup) => Trouble::NotABackup(file.to_owned()),
        BackupError::Vault(vault::Error::Damaged { .. }) => Trouble::BackupDamaged(file.to_owned()),
        BackupError::Vault(vault::Error::Io(error)) | BackupError::File(error) => {
            Trouble::File { path: file.to_owned(), error }
        }
        BackupError::Vault(error) => Trouble::Vault(error),
        BackupError::Unsound(_) => Trouble::BackupUnsound(file.to_owned()),
        BackupError::Cancelled => Trouble::Cancelled,
    }
}

fn opened<T>(result: vault::Result<T>, file: &Path) -> Result<T> {
    result.map_err(|error| failed(error.into(), file))
}

/// Tells how far it is, in MiB.
fn of_bytes<'a>(watch: &'a dyn Watch, words: &'a str, of: u64) -> impl FnMut(u64) -> ControlFlow<()> + 'a {
    move |done| tell(watch, words, done / MIB, of / MIB)
}

/// Tells how far it is, in entries and pieces of files.
fn of_checks<'a>(watch: &'a dyn Watch, words: &'a str) -> impl FnMut(Checked) -> ControlFlow<()> + 'a {
    move |checked| tell(watch, words, checked.done, checked.of)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
