//! What a pack is made from: plain data that the caller has read from the vault.

use catalogue::Language;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use registers::RecordId;
use serde_json::Value;

/// Everything that a compliance pack shows and carries.
#[derive(Debug)]
pub struct PackInput<'a> {
    /// Language of the paper.
    pub language: Language,
    /// Name of the controller.
    pub facility: &'a str,
    /// Id of the vault.
    pub vault: &'a str,
    /// The registers are shown as they stood at this moment.
    pub as_at: DateTime<Utc>,
    /// When the pack is made; `as_at` for a pack whose bytes are to depend on the state alone.
    pub made_at: DateTime<Utc>,
    /// The zone in which moments are written.
    pub zone: Tz,
    /// Name of the person who makes the pack.
    pub operator: &'a str,
    /// Every record that stood at `as_at`, ended ones too if they are to be in `records.json`.
    pub records: &'a [Record],
    /// The maps, in the order in which they are shown.
    pub maps: &'a [MapSheet],
    /// The log.
    pub log: LogExtract<'a>,
    /// The signed note of the log's head.
    pub checkpoint: &'a str,
    /// The verifier key string.
    pub key: &'a str,
}

/// A record as it stood.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// Its version.
    pub version: u32,
    /// Whether it was ended.
    pub ended: bool,
    /// Its value.
    pub value: Value,
}

/// A map with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct MapSheet {
    /// Title of the map.
    pub title: String,
    /// The drawing, laid out for [`flows::FRAME`].
    pub drawing: flows::Drawing,
    /// Every flow in a sentence; their numbers are those of a numbered drawing.
    pub sentences: Vec<String>,
    /// The record of kind `map` with the answers that it was drawn from.
    pub record: Option<RecordId>,
}

/// The part of the log that the pack carries.
#[derive(Debug, Clone, Copy)]
pub struct LogExtract<'a> {
    /// Rows, oldest first, without a hole.
    pub rows: &'a [LogRow],
    /// Canonical entries of the same range, one a line, each line ended by a newline.
    pub entries: &'a [u8],
    /// Entries in the whole log at the checkpoint.
    pub size: u64,
}

/// An entry of the log as the pack prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Number of the entry.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// The operation in words, in the pack's language.
    pub words: String,
    /// Title of the record, or what else the subject is.
    pub subject: String,
    /// Who.
    pub actor: String,
    /// Hex leaf hash.
    pub hash: String,
}

/// How far the making of a pack is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is being done, in words of the pack's language.
    pub words: String,
    /// Parts done.
    pub done: u32,
    /// All parts.
    pub total: u32,
}

/// A finished pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: u32,
    /// Characters of the records that no font of the program can show; each stands as U+FFFD on paper,
    /// and unchanged in the attached `records.json`.
    pub replaced: Vec<char>,
}

/// Why there is no pack.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// A record has a value that has no canonical form.
    #[error("a record has no canonical form: {0}")]
    NotCanonical(#[from] evidence::CanonicalError),
    /// The checkpoint is too long for a QR code.
    #[error("the checkpoint does not fit into a QR code")]
    CheckpointTooLong,
}
