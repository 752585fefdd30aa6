//! Erasure.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BackupView, Changed};

/// What is to be erased: a whole record, or what its earlier versions said in one field, or a file that it had.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EraseTarget {
    pub id: String,
    #[ts(optional = nullable)]
    pub field: Option<String>,
    #[ts(optional = nullable)]
    pub sha256: Option<String>,
}

/// Asks what of a record can be erased.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ShowErasable {
    pub id: String,
}

/// What of a record can be erased.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Erasable {
    pub title: String,
    /// Whether it can go whole; the facility cannot.
    pub whole: bool,
    /// Fields in which earlier versions say something else than the current one.
    pub fields: Vec<ErasableField>,
    /// Files that it had and has no more.
    pub files: Vec<GoingFileView>,
    /// Reasons that the law knows, in words.
    pub grounds: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ErasableField {
    pub field: String,
    pub label: String,
}

/// Asks what would go.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PreviewErasure {
    pub targets: Vec<EraseTarget>,
    /// Whatever the rules of retention keep no longer, instead.
    pub due: bool,
}

/// Erases for good. What goes is what a preview says, read again.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EraseContent {
    pub targets: Vec<EraseTarget>,
    pub due: bool,
    /// The legal reason; it stays in the log. Where `due`, the program's own words when empty.
    pub basis: String,
}

/// What an erasure takes away, or took.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ErasurePreview {
    pub records: Vec<ErasedRecord>,
    /// How many versions of these records lose something.
    #[ts(type = "number")]
    pub versions: u64,
    /// How many versions of other records stand in the same entries; they stay.
    #[ts(type = "number")]
    pub others: u64,
    /// The entries of the log whose content goes.
    #[ts(type = "Array<number>")]
    pub entries: Vec<u64>,
    pub files: Vec<GoingFileView>,
    /// Backups that still hold what goes.
    pub backups: Vec<BackupView>,
    /// All of it, in sentences.
    pub words: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ErasedRecord {
    pub id: String,
    pub kind: String,
    pub kind_label: String,
    pub title: String,
    /// The last day of its period, where it is due.
    pub expires: Option<String>,
}

/// A file that goes from a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoingFileView {
    pub name: String,
    pub sha256: String,
    #[ts(type = "number")]
    pub size: u64,
    /// Whether its bytes stay, because another record or version has it too.
    pub stays: bool,
}

/// What was erased.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Erased {
    pub changed: Changed,
    pub gone: ErasurePreview,
}

/// That the content of a version, or of an entry, was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErasedView {
    pub at: String,
    /// The entry that tells of it.
    #[ts(type = "number")]
    pub seq: u64,
    /// The legal reason.
    pub basis: String,
}
