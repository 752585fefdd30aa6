//! Backups.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, Secret, VaultInfo, Verdict};

/// Makes a backup.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MakeBackup {
    /// A file, or a folder in which it gets a name with the day; as the schedule says when absent.
    #[ts(optional = nullable)]
    pub to: Option<String>,
}

/// A backup that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupMade {
    pub path: String,
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many entries of the log are in it.
    #[ts(type = "number")]
    pub entries: u64,
    /// Of the database in it, in hexadecimal.
    pub sha256: String,
    /// The file that was there held everything already: it was read again, and no other was written.
    pub unchanged: bool,
    /// Older backups of the schedule that were taken away.
    pub removed: Vec<String>,
    /// The entry that tells of it.
    #[ts(type = "number")]
    pub seq: u64,
}

/// When and where backups are made by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupSchedule {
    /// A folder, such as one on a stick.
    pub folder: String,
    /// From 1 to 366.
    pub days: u32,
    /// How many of them stay, from 2 to 99.
    pub keep: u32,
}

/// Sets the schedule, or takes it away.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ScheduleBackups {
    #[ts(optional = nullable)]
    pub schedule: Option<BackupSchedule>,
}

/// How it stands with backups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupStanding {
    /// There is none.
    None,
    /// The last one is older than it should be.
    Due,
    Fine,
}

/// A backup as the log tells of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupView {
    /// Name of the file.
    pub file: String,
    pub at: String,
    #[ts(type = "number")]
    pub entries: u64,
    #[ts(type = "number")]
    pub seq: u64,
    /// Where it still is, if it lies in the folder of the schedule.
    pub path: Option<String>,
}

/// Whether a backup was proven to open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RestoreTestView {
    pub file: String,
    pub at: String,
    pub intact: bool,
    #[ts(type = "number")]
    pub seq: u64,
}

/// Backups of the open vault.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupState {
    pub standing: BackupStanding,
    /// The same in a sentence.
    pub words: String,
    pub schedule: Option<BackupSchedule>,
    /// Whether the folder of the schedule is there now; a stick may not be in.
    pub reachable: bool,
    /// Newest first.
    pub backups: Vec<BackupView>,
    pub last_test: Option<RestoreTestView>,
}

/// Opens a backup and checks all of it.
#[derive(Clone, Deserialize, TS)]
pub struct TestBackup {
    pub file: String,
    /// The passphrase of the time when it was made, where that of the open vault does not open it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub secret: Option<Secret>,
}

/// What a restore test found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupTested {
    pub verdict: Verdict,
    /// What is in it, in a sentence.
    pub words: String,
    /// When it was made.
    pub made: String,
    /// The record that proves it; null where no vault is open.
    pub changed: Option<Changed>,
    /// Id of that record.
    pub record: Option<String>,
}

/// Makes a vault from a backup and opens it.
#[derive(Clone, Deserialize, TS)]
pub struct RestoreBackup {
    pub file: String,
    /// Folder of the vault; `.tabularium` is added when missing.
    pub path: String,
    /// Passphrase or recovery key of the time when it was made.
    pub secret: Secret,
    /// A vault that stands there is kept beside it under another name.
    #[serde(default)]
    pub replace: bool,
}

/// A vault that was restored, and is open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupRestored {
    pub info: VaultInfo,
    /// Where the vault is now that stood there.
    pub kept: Option<String>,
}
