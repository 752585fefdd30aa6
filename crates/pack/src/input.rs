//! What papers are made from: plain data that the caller has read from the vault.

use std::collections::BTreeMap;

use catalogue::Language;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use registers::{Kind, RecordId};
use serde_json::Value;

/// What every paper says of itself, and what it is checked by.
#[derive(Debug, Clone, Copy)]
pub struct Imprint<'a> {
    /// Language of the paper.
    pub language: Language,
    /// Name of the controller.
    pub facility: &'a str,
    /// Id of the vault.
    pub vault: &'a str,
    /// The registers are shown as they stood at this moment.
    pub as_at: DateTime<Utc>,
    /// When the paper is made; `as_at` for one whose bytes are to depend on the state alone.
    pub made_at: DateTime<Utc>,
    /// The zone in which moments are written.
    pub zone: Tz,
    /// Name of the person who makes the paper.
    pub operator: &'a str,
    /// The kinds of the vault.
    pub kinds: &'a [&'static Kind],
    /// Entries in the whole log at the checkpoint.
    pub size: u64,
    /// The signed note of the log's head.
    pub checkpoint: &'a str,
    /// The verifier key string.
    pub key: &'a str,
    /// The checkpoints that others vouch for, in the order of the log.
    pub vouched: &'a [Vouched],
    /// The entries that keep a time-stamp or a signature that does not hold.
    pub refused: &'a [u64],
}

/// A checkpoint for which somebody else vouches, as the log keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouched {
    /// Number of the entry that keeps it.
    pub seq: u64,
    /// It covers so many entries, from the first.
    pub size: u64,
    /// The signed note.
    pub checkpoint: String,
    /// Who vouches.
    pub by: Voucher,
}

/// Who vouches for a checkpoint, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voucher {
    /// An authority, by a time-stamp of RFC 3161.
    Authority {
        /// The name in its certificate.
        name: String,
        /// The entries existed before.
        before: DateTime<Utc>,
        /// Base64 of the token in DER.
        token: String,
        /// Texts in PEM, against which it was checked.
        certificates: Vec<String>,
    },
    /// A second person, by a signature in the note.
    Person {
        /// Their verifier key.
        key: String,
        /// When that was recorded, by the clock of the log.
        recorded: DateTime<Utc>,
    },
}

/// Everything that a compliance pack shows and carries.
#[derive(Debug, Clone, Copy)]
pub struct PackInput<'a> {
    /// Whose pack, of when.
    pub imprint: Imprint<'a>,
    /// Every record that was there at `as_at`, ended ones too.
    pub records: &'a [Record],
    /// The maps, in the order in which they are shown.
    pub maps: &'a [MapSheet],
    /// The log.
    pub log: LogExtract<'a>,
}

/// Everything about one record.
#[derive(Debug, Clone, Copy)]
pub struct DossierInput<'a> {
    /// Whose paper, of when.
    pub imprint: Imprint<'a>,
    /// The record, one of `records`.
    pub record: RecordId,
    /// Every record that was there at `as_at`, ended ones too: those that the record is linked with are found among them,
    /// in both directions.
    pub records: &'a [Record],
    /// The versions of the record until `as_at`, oldest first.
    pub history: &'a [Version],
}

/// What changed between two moments.
#[derive(Debug, Clone, Copy)]
pub struct ChangesInput<'a> {
    /// Whose paper; its `as_at` is the later moment.
    pub imprint: Imprint<'a>,
    /// The earlier moment.
    pub from: DateTime<Utc>,
    /// Every record that was there at the earlier moment, ended ones too.
    pub before: &'a [Record],
    /// Every record that was there at the later moment, ended ones too.
    pub after: &'a [Record],
    /// Who did something to which record between the two, oldest first.
    pub acts: &'a [Act],
}

/// A register, or some records of it.
#[derive(Debug, Clone, Copy)]
pub struct ListInput<'a> {
    /// Whose paper, of when.
    pub imprint: Imprint<'a>,
    /// The register.
    pub kind: &'static Kind,
    /// The records that are shown, in their order, of those in `records`.
    pub shown: &'a [RecordId],
    /// Every record that was there at `as_at`: links to them are shown by their titles.
    pub records: &'a [Record],
    /// By what the records were chosen, in words of the paper's language; empty for the whole register.
    pub filter: &'a str,
    /// Paths of the fields that the table shows (`name`, `purposes/legal_basis`); the columns of the definition when there are none.
    /// What is no field of the kind is passed over.
    pub columns: &'a [&'a str],
    /// Whether a card of each record follows the table.
    pub cards: bool,
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
    /// When and why it was ended; none for a record that stands.
    pub ended: Option<Ended>,
    /// Its value; null when it was erased.
    pub value: Value,
    /// When its files were put on it, by their hashes in hexadecimal; what is not there is not told.
    pub files_added: BTreeMap<String, DateTime<Utc>>,
}

/// The end of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: DateTime<Utc>,
    /// The reason that was given; empty if there is none.
    pub why: String,
}

/// A version of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// Its number.
    pub version: u32,
    /// Whether the record ended with it.
    pub ended: bool,
    /// The value; null when it was erased.
    pub value: Value,
    /// How it came about.
    pub act: Act,
}

/// An operation on a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The record.
    pub record: RecordId,
    /// Number of the entry in the log.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// The operation in words, in the paper's language.
    pub words: String,
    /// The reason that was given; empty if there is none.
    pub why: String,
    /// Who.
    pub actor: String,
    /// Hex leaf hash of the entry.
    pub hash: String,
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
}

/// An entry of the log as the pack prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Number of the entry.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Before when it existed, as the earliest time-stamp that covers it tells.
    pub existed: Option<DateTime<Utc>>,
    /// The operation in words, in the pack's language.
    pub words: String,
    /// Title of the record, or what else the subject is.
    pub subject: String,
    /// Who.
    pub actor: String,
    /// Hex leaf hash.
    pub hash: String,
}

/// How far the making of a paper is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is being done, in words of the paper's language.
    pub words: String,
    /// Parts done.
    pub done: u32,
    /// All parts.
    pub total: u32,
}

/// A finished paper.
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

/// Why there is no paper.
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
    /// The paper is about a record that is not among those given.
    #[error("the record is not among those given")]
    NoRecord,
}
