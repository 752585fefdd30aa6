//! Files of records. The bytes themselves never travel in JSON: the window reads them by its own command `read_file`, which
//! takes a [`NamedFile`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, RecordView};

/// Files to be attached to a record: all of them, or none.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachFiles {
    pub id: String,
    pub from_version: u32,
    /// Path of the field of files; the common one of all records when left out.
    #[serde(default = "common")]
    #[ts(optional = nullable, type = "string")]
    pub field: String,
    pub paths: Vec<String>,
}

/// The record with its files.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Attached {
    pub record: RecordView,
    pub changed: Changed,
    pub added: Vec<FileView>,
    /// Names of given files that the field had already: they were not added a second time.
    pub already: Vec<String>,
}

/// A file of a record, as its value has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileView {
    pub name: String,
    /// Hex SHA-256.
    pub sha256: String,
    #[ts(type = "number")]
    pub size: u64,
    /// Told by the content, e.g. `application/pdf`; empty when unknown.
    pub media: String,
}

/// Takes a file off a record. The vault keeps it for the versions that name it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DetachFile {
    pub id: String,
    pub from_version: u32,
    #[serde(default = "common")]
    #[ts(optional = nullable, type = "string")]
    pub field: String,
    pub sha256: String,
}

/// A file that a version of a record names.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NamedFile {
    pub id: String,
    pub sha256: String,
}

/// Writes a file of a record to a place outside the vault.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveCopy {
    pub id: String,
    pub sha256: String,
    /// The file to write or replace.
    pub to: String,
}

/// A copy for the desktop to open. It lies in memory, for its owner alone, and goes when the vault is locked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpenedOutside {
    pub path: String,
}

/// Chooses how large a file of this vault may be.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChooseFileSettings {
    /// In bytes; null only asks.
    #[ts(optional = nullable, type = "number")]
    pub limit: Option<u64>,
}

/// How large a file of this vault may be, in bytes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileSettings {
    #[ts(type = "number")]
    pub limit: u64,
    #[ts(type = "number")]
    pub least: u64,
    #[ts(type = "number")]
    pub most: u64,
}

fn common() -> String {
    "files".to_owned()
}
