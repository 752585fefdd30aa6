//! Registers as files, out and in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, FieldChange, Lang};

/// A register that leaves as a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportRegister {
    /// The file. One that is there is replaced.
    pub path: String,
    pub kind: String,
    pub format: FileFormat,
    /// Only these, in this order; all when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub ids: Option<Vec<String>>,
    /// Ended ones too, when all are asked for.
    #[serde(default)]
    pub ended_too: bool,
    /// As it stood then.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
    /// Language of labels; that of the desk when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub language: Option<Lang>,
}

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FileFormat {
    Csv,
    Xlsx,
    /// Read, not written.
    Ods,
    Json,
}

/// A register that left as a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterExported {
    pub path: String,
    /// How many records are in it.
    pub records: u32,
    pub sha256: String,
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its entry in the log.
    #[ts(type = "number")]
    pub seq: u64,
}

/// A file to be taken in, and how.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportFile {
    pub path: String,
    /// Told from the file when left out.
    #[ts(optional = nullable)]
    pub kind: Option<String>,
    /// Name of the sheet; the likeliest when left out.
    #[ts(optional = nullable)]
    pub sheet: Option<String>,
    /// Where the header stands; found when left out.
    #[ts(optional = nullable)]
    pub header: Option<HeaderRows>,
    /// What the columns mean; what was said the last time, or what their names say, when left out.
    #[ts(optional = nullable)]
    pub mapping: Option<ImportMapping>,
    /// What becomes of a row without id whose title a standing record has.
    pub same_title: SameTitle,
}

/// A file to be taken in for good.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplyImport {
    pub file: ImportFile,
    /// The other rows come in even if some are rejected; else one that is rejected keeps out all.
    #[serde(default)]
    pub accept_partial: bool,
}

/// Rows of a header, numbered as a spreadsheet shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeaderRows {
    pub first: u32,
    pub last: u32,
}

/// What the columns of a file mean.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportMapping {
    /// From the name of a column to the path that it fills; null for none. Columns that are not named are guessed.
    pub columns: BTreeMap<String, Option<String>>,
    /// For the path of a choice: from a word of the file to the code that it means.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// What becomes of a row without id whose title a standing record has, but which says something else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SameTitle {
    /// It is rejected, so that a person decides.
    #[default]
    Ask,
    /// It changes that record.
    Update,
    /// It becomes another one.
    Create,
}

/// What would become of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    pub kind: String,
    pub format: FileFormat,
    /// Of a text file.
    pub encoding: Option<String>,
    /// Of a CSV file.
    pub separator: Option<String>,
    pub sheets: Vec<String>,
    pub sheet: String,
    /// Null for a file that needs none.
    pub header: Option<HeaderRows>,
    pub columns: Vec<ImportColumn>,
    /// What a column may mean.
    pub targets: Vec<ImportTarget>,
    /// Whether what the columns mean was said an earlier time.
    pub remembered: bool,
    pub report: ImportReport,
    /// The first rows.
    pub rows: Vec<ImportRow>,
}

/// A column of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    pub name: String,
    /// Path that it fills; null when it is passed over.
    pub target: Option<String>,
    /// What it may well mean, where that is not sure.
    pub likely: Option<String>,
    /// The first texts in it.
    pub samples: Vec<String>,
    /// Its words that are no choice: [`ImportMapping::words`] can say what they mean.
    pub unknown_words: Vec<String>,
}

/// What a column may mean.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportTarget {
    pub path: String,
    pub label: String,
    /// Codes and labels of a choice; empty for others.
    pub options: Vec<super::OptionView>,
}

/// What becomes, or became, of the rows of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportReport {
    pub read: u32,
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub rejected: Vec<Rejected>,
    /// What does not come in though its row does.
    pub left_out: Vec<Rejected>,
}

/// What cannot come in, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rejected {
    /// As a spreadsheet shows it; in JSON the number of the record, from 1.
    pub row: u32,
    /// Path of the field; empty for the row as a whole.
    pub field: String,
    /// The column, or the field in words.
    pub label: String,
    pub code: String,
    /// Why, and what to do.
    pub why: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RowOutcome {
    Created,
    Updated,
    Unchanged,
    Rejected,
}

/// A row of a file as a record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportRow {
    pub row: u32,
    pub outcome: RowOutcome,
    pub title: String,
    /// The record that it is about, unless it is new.
    pub id: Option<String>,
    /// What it changes.
    pub changes: Vec<FieldChange>,
}

/// What became of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Imported {
    pub kind: String,
    pub report: ImportReport,
    /// Null when nothing was changed.
    pub changed: Option<Changed>,
    /// Columns that were passed over.
    pub passed_over: Vec<String>,
}
