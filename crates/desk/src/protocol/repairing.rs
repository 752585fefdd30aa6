//! Damaged vaults, and a program that stopped.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Secret, VaultInfo};

/// Makes a new vault from what can be read of a damaged one, and opens it.
#[derive(Clone, Deserialize, TS)]
pub struct RescueVault {
    /// Folder of the damaged vault. Nothing in it is changed.
    pub damaged: String,
    /// Folder of the new vault; `.tabularium` is added when missing.
    pub path: String,
    /// Passphrase or recovery key, which the new vault has too.
    pub secret: Secret,
}

/// A vault that was rescued, and is open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VaultRescued {
    pub info: VaultInfo,
    pub report: RescueReport,
}

/// What a rescue found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RescueReport {
    /// Whether everything went over: the whole log, every record and every file.
    pub whole: bool,
    /// The report in sentences.
    pub words: Vec<String>,
    /// Pages of the database, and those of them that could not be read.
    #[ts(type = "number")]
    pub pages: u64,
    #[ts(type = "number")]
    pub spoilt: u64,
    pub log: RescuedLog,
    /// How many records and files the new vault has.
    #[ts(type = "number")]
    pub records: u64,
    #[ts(type = "number")]
    pub files: u64,
    /// Records whose newest value was taken from the tables, or from behind the break of the log.
    pub carried: Vec<RescuedRecord>,
    pub losses: Vec<RescueLoss>,
    /// The entry of the new vault that tells of it.
    #[ts(type = "number")]
    pub seq: u64,
}

/// What became of the log.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RescuedLog {
    /// So many entries went over as they stood.
    #[ts(type = "number")]
    pub kept: u64,
    /// How many there were, as far as anything tells of it.
    #[ts(type = "number")]
    pub known: u64,
    /// The first one that did not go over.
    #[ts(type = "number | null")]
    pub breaks_at: Option<u64>,
    /// How many behind it could be read and not be chained on.
    #[ts(type = "number")]
    pub unchained: u64,
    /// Whether the new vault signs with the key of the old one.
    pub key_kept: bool,
}

/// A record of the new vault.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RescuedRecord {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub version: u32,
}

/// What kind of loss it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LossKind {
    /// No value of a record was found.
    Record,
    /// An older value was found than the last.
    Older,
    /// A file is not whole.
    File,
}

/// Something that was lost.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RescueLoss {
    pub what: LossKind,
    /// Its kind, or that it is a file.
    pub label: String,
    /// Title of the record or name of the file, as far as it is known.
    pub title: String,
    pub words: String,
    /// The record, or those that named the file.
    pub records: Vec<String>,
}

/// What is kept of the last time that the program stopped by a mistake in it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CrashReport {
    /// Exactly what would be saved; null if there was none.
    pub text: Option<String>,
}

/// Saves it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveCrashReport {
    pub path: String,
}
