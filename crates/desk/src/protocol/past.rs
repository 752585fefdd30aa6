//! Versions side by side, what changed between two moments, and what undo and redo would do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ErasedView, FieldChange, Lang};

/// Two versions of a record to put side by side.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CompareVersions {
    pub id: String,
    pub left: u32,
    pub right: u32,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// Two versions of a record, every field of both.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Comparison {
    pub id: String,
    pub kind: String,
    pub kind_label: String,
    /// As it is called now, or was called then.
    pub title: String,
    pub left: VersionHead,
    pub right: VersionHead,
    /// In the order of the form; fields that neither version fills are left out.
    pub groups: Vec<ComparedGroup>,
    /// How many fields differ.
    pub changed: u32,
}

/// Who made a version, and when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VersionHead {
    pub version: u32,
    pub ended: bool,
    /// Its content was erased.
    /// Where content of the entry that made it was erased; what is shown is what was kept.
    pub erased: Option<ErasedView>,
    /// Whether nothing of it was kept.
    pub gone: bool,
    /// The operation that made it.
    #[serde(flatten)]
    pub entry: ChangeEntry,
}

/// A section of the form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ComparedGroup {
    pub code: String,
    pub label: String,
    pub fields: Vec<ComparedField>,
}

/// A field of both versions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ComparedField {
    pub field: String,
    pub label: String,
    /// Readable text; null where it is empty.
    pub left: Option<String>,
    pub right: Option<String>,
    pub changed: bool,
    /// What differs inside, for a list of parts: one for each field of a part, or for a whole part that came or went.
    pub changes: Vec<FieldChange>,
}

/// Brings back the value of an old version, as a new version made from `from_version`; an ended record stands again.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RestoreRecord {
    pub id: String,
    /// The version that stands now.
    pub from_version: u32,
    /// The version to bring back.
    pub version: u32,
}

/// What undo and redo would do now; null where there is nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UndoState {
    pub undo: Option<Undoable>,
    pub redo: Option<Undoable>,
}

/// An operation that can be taken back, or done again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Undoable {
    /// "Undo: activity saved (Rejestracja pacjentów)", "Redo: …".
    pub words: String,
    pub at: String,
    #[ts(type = "number")]
    pub seq: u64,
}

/// Two moments between which changes are asked for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BetweenMoments {
    /// A moment, or a day: from its end on, what stood then is what is compared with.
    pub from: String,
    /// Now when null.
    #[ts(optional = nullable)]
    pub to: Option<String>,
    /// Codes of kinds; empty for all.
    pub kinds: Vec<String>,
    pub offset: u32,
    /// 0 for all.
    pub limit: u32,
}

/// What changed between two moments.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangesBetween {
    /// The moments that were meant.
    pub from: String,
    pub to: String,
    /// By kind, in the order of the sidebar; kinds without changes are left out.
    pub counts: Vec<ChangeCount>,
    /// How many records changed.
    pub total: u32,
    /// A page of them, by kind and title.
    pub records: Vec<ChangedBetween>,
}

/// How many records of a kind changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeCount {
    pub kind: String,
    /// The register.
    pub label: String,
    pub created: u32,
    pub changed: u32,
    pub ended: u32,
    pub revived: u32,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum WhatChanged {
    Created,
    Changed,
    Ended,
    /// It was ended at the first moment and stood at the second.
    Revived,
}

/// A record that differs between the two moments.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangedBetween {
    pub id: String,
    pub kind: String,
    pub kind_label: String,
    /// As it was called at the second moment.
    pub title: String,
    pub what: WhatChanged,
    /// The version at the first moment; null for a new record.
    pub from_version: Option<u32>,
    pub to_version: u32,
    /// Between the two moments, field by field.
    pub changes: Vec<FieldChange>,
    /// Every operation on it between the two, oldest first.
    pub entries: Vec<ChangeEntry>,
}

/// An operation on a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeEntry {
    #[ts(type = "number")]
    pub seq: u64,
    pub at: String,
    pub op: String,
    pub words: String,
    pub actor: String,
    pub why: Option<String>,
}

/// A PDF of what changed between two moments, with its receipt.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportChanges {
    pub from: String,
    #[ts(optional = nullable)]
    pub to: Option<String>,
    /// The PDF; the receipt goes beside it.
    pub path: String,
    /// Language of the paper; the desk's when null.
    #[ts(optional = nullable)]
    pub language: Option<Lang>,
}
