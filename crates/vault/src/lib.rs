//! One encrypted `SQLite` vault: keys, migrations, records, evidence.
//!
//! A vault is a folder with `vault.json` (what must be known to open it, [`Vault::open`]) and `vault.db` (everything
//! else, encrypted by `SQLCipher`). Every change is one [`Operation`]: one transaction, one entry in the evidence log,
//! and the records projected from it. All SQL of the program is in this crate.

mod added;
mod anchors;
mod attempts;
mod backup;
mod blobs;
mod changes;
mod cost;
mod countersigner;
mod create;
mod damaged;
mod db;
mod erase;
mod error;
mod files;
mod fresh;
mod header;
mod index;
mod index_check;
mod intended;
mod keys;
mod links;
mod lock;
mod log;
mod macs;
mod migrations;
mod moment;
mod named;
mod operate;
mod own;
mod passphrase;
mod payload;
mod projection;
mod records;
mod recovery;
mod rescue;
mod rewrite;
mod rotate;
mod search;
mod secrets;
mod settings;
#[cfg(test)]
mod tests;
mod tokens;
mod tree;
mod undo;
mod vault;
mod verify;
mod verify_log;

pub use added::FileDates;
pub use attempts::Attempts;
pub use backup::{BACKUP_MADE, BackupCopy, BackupError, BackupFacts, Restore};
pub use blobs::{Blob, BlobError, Progress};
pub use changes::{Change, ChangeStep};
pub use cost::Cost;
pub use countersigner::Countersigner;
pub use create::NewVault;
pub use erase::{ErasedBy, Erasure, GoingFile, Preview, Target};
pub use error::{Error, Holder, Result};
pub use evidence::Verdict;
pub use index_check::{IndexCheck, IndexFound};
pub use log::{LastEntry, Payload};
pub use moment::{Moment, moment_text};
pub use named::files_of;
pub use operate::{Done, Operation, RecordVersion};
pub use passphrase::normal_passphrase;
pub use records::{Link, Record, Version};
pub use recovery::RecoveryKeyText;
pub use rescue::{
    CarriedRecord, LostFile, LostRecord, OlderRecord, Rescue, RescueError, RescueReport, RescueStage,
};
pub use rotate::Rotation;
pub use search::{Found, Hit, Rank, Search};
pub use undo::{Redoable, Touched, Undoable};
pub use vault::Vault;
pub use verify::Checked;
