//! Checkpoints that left the machine.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FaultView, Secret};

/// An older checkpoint as a person has it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GivenCheckpoint {
    /// Typed or pasted; line ends, spaces and the kind of dashes do not matter.
    Typed(String),
    /// Path of a PDF that this program exported, of its receipt, or of a text.
    File(String),
}

impl Default for GivenCheckpoint {
    fn default() -> Self {
        Self::Typed(String::new())
    }
}

/// A checkpoint to hold against the log.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CheckAnchor {
    pub given: GivenCheckpoint,
}

/// A checkpoint to record, because it is in other hands.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct KeepAnchor {
    pub given: GivenCheckpoint,
    /// Verifier key of a second person who signed it too.
    #[ts(optional = nullable)]
    pub countersigner: Option<String>,
}

/// How the log stands towards a checkpoint.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnchorChecked {
    /// The log continues it.
    pub extended: bool,
    /// What it means, for a layman.
    pub words: String,
    /// How many entries it is of; null where the log does not continue it.
    #[ts(type = "number | null")]
    pub size: Option<u64>,
    #[ts(type = "number")]
    pub entries: u64,
    pub fault: Option<FaultView>,
    /// The entry that records it, if it is recorded.
    #[ts(type = "number | null")]
    pub kept: Option<u64>,
}

/// How a checkpoint left the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum AnchorKind {
    /// Printed in a paper.
    Pack,
    /// With the log in a folder.
    Export,
    /// Brought back by a person, from paper or a file.
    Typed,
    /// Signed by a second person.
    Countersignature,
    /// Time-stamped by an authority.
    Stamp,
}

impl AnchorKind {
    /// The code, as the protocol has it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Export => "export",
            Self::Typed => "typed",
            Self::Countersignature => "countersignature",
            Self::Stamp => "stamp",
        }
    }

    /// Whether somebody else has put their name or their time to it.
    pub const fn is_of_others(self) -> bool {
        match self {
            Self::Countersignature | Self::Stamp => true,
            Self::Pack | Self::Export | Self::Typed => false,
        }
    }
}

/// A checkpoint that left the machine.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnchorView {
    /// The entry that tells of it.
    #[ts(type = "number")]
    pub seq: u64,
    pub at: String,
    pub kind: AnchorKind,
    pub kind_label: String,
    /// It covers so many entries, from the first.
    #[ts(type = "number")]
    pub size: u64,
    /// Name of the file in which it left.
    pub file: Option<String>,
    /// Name of the second person's key, or of the authority.
    pub signer: Option<String>,
    /// The entries existed before that moment, as the time-stamp says.
    pub before: Option<String>,
    /// Whether the log continues it; null where only the paper has its text.
    pub extended: Option<bool>,
    /// What is wrong with what the log keeps of it.
    pub fault: Option<FaultView>,
}

/// What a time-stamp says of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExistedBefore {
    pub before: String,
    /// The name in the certificate that signed.
    pub authority: String,
    /// The entry that keeps the time-stamp.
    #[ts(type = "number")]
    pub seq: u64,
}

/// All anchors, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Anchors {
    pub anchors: Vec<AnchorView>,
    #[ts(type = "number")]
    pub entries: u64,
    /// How many of the entries the farthest anchor covers.
    #[ts(type = "number")]
    pub covered: u64,
    /// The same in a sentence.
    pub words: String,
}

/// A time-stamp to ask for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RequestStamp {
    /// The file (`.tsq`) to write or replace.
    pub path: String,
}

/// A request that is on disk, and remembered until its answer comes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StampRequested {
    pub path: String,
    /// How many entries the checkpoint is of.
    #[ts(type = "number")]
    pub size: u64,
}

/// The answer of an authority (`.tsr`).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportStamp {
    pub path: String,
    /// Files in PEM with the certificates that the person trusts.
    pub authorities: Vec<String>,
}

/// A time-stamp that is kept as an anchor.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StampImported {
    #[ts(type = "number")]
    pub seq: u64,
    #[ts(type = "number")]
    pub size: u64,
    /// These entries existed before that moment.
    pub before: String,
    /// The name in the certificate that signed.
    pub authority: String,
}

/// Makes the key of a second person.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeCountersigner {
    /// The file; it must not be there yet.
    pub path: String,
    /// Whose it is; spaces become hyphens.
    pub name: String,
    pub passphrase: Secret,
}

/// A key that countersigns, in its file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CountersignerMade {
    pub path: String,
    /// Its verifier key, to be known from elsewhere than what it signs.
    pub key: String,
}

/// Signs the checkpoint of the log as it stands.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Countersign {
    pub key_file: String,
    pub passphrase: Secret,
}

/// A checkpoint that a second person has signed and the log records.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Countersigned {
    #[ts(type = "number")]
    pub seq: u64,
    #[ts(type = "number")]
    pub size: u64,
    pub key: String,
    /// The checkpoint with both signatures, for that person to keep.
    pub note: String,
}

/// Signs a checkpoint that was handed over.
#[derive(Debug, Clone, Deserialize)]
pub struct SignCheckpoint {
    pub given: GivenCheckpoint,
    pub key_file: String,
    pub passphrase: Secret,
}

/// A checkpoint with one more signature.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignedCheckpoint {
    pub note: String,
    pub key: String,
}
