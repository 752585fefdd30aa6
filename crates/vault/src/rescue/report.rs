//! What a rescue found, as a person and the log are told.

use std::collections::BTreeSet;

use registers::RecordId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::named::{self, FileHash};

/// What a rescue found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RescueReport {
    /// How many pages the database had, and how many of them could not be read.
    pub pages: u64,
    /// How many of them could not be read.
    pub spoilt: u64,
    /// So many entries of the log went over as they stood.
    pub kept: u64,
    /// How many entries there were, as far as anything tells of it: the log breaks at entry `kept` if there were more.
    pub known: u64,
    /// How many entries behind the break could be read and not be chained on.
    pub unchained: u64,
    /// Whether the new vault signs with the key of the old one.
    pub key_kept: bool,
    /// How many records the new vault has.
    pub records: u64,
    /// How many files the new vault has.
    pub files: u64,
    /// Records whose newest value stands behind the break: they have a new version.
    pub carried: Vec<CarriedRecord>,
    /// Records of which an older value was found than the last.
    pub older: Vec<OlderRecord>,
    /// Records of which no value was found.
    pub lost: Vec<LostRecord>,
    /// Files that are not whole.
    pub lost_files: Vec<LostFile>,
}

/// A record whose newest value was taken from the tables, or from behind the break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CarriedRecord {
    /// The record.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// The version that it has now.
    pub version: u32,
}

/// A record of which an older value was found than the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OlderRecord {
    /// The record.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// The version whose value was found, as the damaged vault counted.
    pub found: u32,
    /// The last version.
    pub last: u32,
}

/// A record of which no value was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LostRecord {
    /// The record.
    pub id: RecordId,
    /// Code of its kind, if that is known.
    pub kind: Option<String>,
}

/// A file that is not whole. Records that name it have a version without it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LostFile {
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
    /// How many bytes it had.
    pub size: u64,
    /// What it is called.
    pub name: String,
    /// The records that name it.
    pub records: BTreeSet<RecordId>,
}

impl RescueReport {
    /// Whether everything went over: the whole log, every record and every file.
    pub fn is_whole(&self) -> bool {
        let nothing_lost = self.older.is_empty() && self.lost.is_empty() && self.lost_files.is_empty();
        self.key_kept && self.kept == self.known && nothing_lost
    }

    /// The first entry that did not go over.
    pub fn breaks_at(&self) -> Option<u64> {
        (self.kept < self.known).then_some(self.kept)
    }

    /// What the log says of it.
    pub(super) fn details(&self) -> Map<String, Value> {
        let details = json!({
            "breaks_at": self.breaks_at(),
            "carried": self.carried,
            "entries": { "kept": self.kept, "known": self.known, "unchained": self.unchained },
            "key_kept": self.key_kept,
            "lost": self.lost,
            "lost_files": self.lost_files,
            "older": self.older,
            "pages": { "count": self.pages, "spoilt": self.spoilt },
        });
        match details {
            Value::Object(details) => details,
            _ => Map::new(),
        }
    }
}

/// The files that a payload of `vault.rescued` says are lost.
pub(crate) fn lost_files(payload: &[u8]) -> BTreeSet<FileHash> {
    #[derive(Deserialize)]
    struct Told {
        lost_files: Vec<Lost>,
    }
    #[derive(Deserialize)]
    struct Lost {
        sha256: String,
    }
    let told: Option<Told> = serde_json::from_slice(payload).ok();
    told.into_iter().flat_map(|told| told.lost_files).filter_map(|lost| named::hash(&lost.sha256)).collect()
}
