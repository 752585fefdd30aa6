//! Everything about one record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChangeEntry, FileView, GapView, Lang};

/// The record about which everything is asked.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ShowDossier {
    pub id: String,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// Everything about one record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Dossier {
    pub id: String,
    pub kind: String,
    pub kind_label: String,
    pub title: String,
    pub version: u32,
    pub ended: bool,
    pub changed_at: String,
    /// Every field that is filled, in the order of the form.
    pub groups: Vec<ReadGroup>,
    pub gaps: Vec<GapView>,
    /// All files of the record, wherever they stand in it.
    pub files: Vec<DossierFile>,
    /// Records that it links to or that link to it: tasks first, then in the order of the sidebar.
    pub linked: Vec<LinkedKind>,
    /// What was done to it, newest first.
    pub history: Vec<DossierVersion>,
}

/// A section of the form, read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadGroup {
    pub code: String,
    pub label: String,
    pub fields: Vec<ReadField>,
}

/// A field, read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadField {
    pub field: String,
    pub label: String,
    pub text: String,
}

/// A file and the field in which it stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DossierFile {
    /// Path of the field, e.g. `files` or `versions/0/files`.
    pub field: String,
    pub label: String,
    /// When it was put on the record; null where that was erased.
    pub added: Option<String>,
    pub file: FileView,
}

/// A version of the record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DossierVersion {
    pub version: u32,
    pub entry: ChangeEntry,
}

/// Linked records of one kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinkedKind {
    pub kind: String,
    /// The register.
    pub label: String,
    /// The columns of its rows, without the title.
    pub columns: Vec<LinkedColumn>,
    pub by: Vec<LinkedBy>,
}

/// A column of the rows of a kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinkedColumn {
    pub field: String,
    pub label: String,
}

/// Records that one field links.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinkedBy {
    pub direction: Direction,
    /// The field, without places in lists, e.g. `processors/processor`.
    pub field: String,
    pub label: String,
    pub rows: Vec<LinkedRow>,
}

/// On which side the link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// This record links to them.
    To,
    /// They link to this record.
    From,
}

/// A linked record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinkedRow {
    pub id: String,
    pub title: String,
    pub ended: bool,
    /// Column fields as readable text, by field name.
    #[ts(type = "Record<string, string>")]
    pub cells: BTreeMap<String, String>,
}

/// A PDF of everything about one record, with its receipt.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportDossier {
    pub id: String,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
    /// The PDF; the receipt goes beside it.
    pub path: String,
    /// Language of the paper; the desk's when null.
    #[ts(optional = nullable)]
    pub language: Option<Lang>,
}
