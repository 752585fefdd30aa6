//! What can be wrong with a log or a receipt, as codes that the catalogue has words for.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

/// The first thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What is wrong.
    pub code: FaultCode,
    /// Where: a file with its line (`entries.jsonl:17`, `receipt:2`), or what else was given (`key`, `anchor`, `file`); in a vault
    /// an entry or a payload (`entry:16`, `payload:16`).
    pub place: String,
    /// What the words name, as said with each code.
    pub params: Params,
}

/// Named values for the words of a fault.
pub type Params = BTreeMap<&'static str, Param>;

/// One named value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A count or a place in the log.
    Number(u64),
    /// A moment or a name.
    Text(String),
}

impl From<u64> for Param {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Fault {
    pub(crate) fn new<const N: usize>(
        code: FaultCode,
        place: impl Into<String>,
        params: [(&'static str, Param); N],
    ) -> Self {
        Self { code, place: place.into(), params: Params::from(params) }
    }
}

macro_rules! fault_codes {
    ($($(#[$doc:meta])* $code:ident = $text:literal,)*) => {
        /// What is wrong. The catalogue's key is `fault-` and the code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum FaultCode { $($(#[$doc])* $code,)* }

        impl FaultCode {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$code,)*];

            /// The code as text, such as `entry-changed`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$code => $text,)* }
            }
        }
    };
}

fault_codes! {
    /// A line of `entries.jsonl` is not a canonical entry.
    EntryMalformed = "entry-malformed",
    /// The entries do not run on; `expected`, `found`.
    SequenceBroken = "sequence-broken",
    /// An entry is not the one that was written; `entry`.
    EntryChanged = "entry-changed",
    /// An entry does not name the one before it, and either may have been changed; `entry`.
    ChainBroken = "chain-broken",
    /// The clock goes back without a word; `entry`, `before`, `after`.
    ClockBackwards = "clock-backwards",
    /// A line of `payloads.jsonl` is not of the form, or a payload is not canonical.
    PayloadMalformed = "payload-malformed",
    /// A payload is not the one that the entry commits to; `entry`.
    PayloadChanged = "payload-changed",
    /// An entry has no payload, and no later entry says that it was erased; `entry`.
    PayloadMissing = "payload-missing",
    /// A payload is there of which the log says that it was erased; `entry`, `erased_by`.
    PayloadNotErased = "payload-not-erased",
    /// A payload belongs to no entry, or stands out of order; `entry`.
    PayloadUnknown = "payload-unknown",
    /// The record of an erasure does not say what was erased and on what basis; `entry`.
    ErasureMalformed = "erasure-malformed",
    /// The last line of a file has no line end.
    LineUnfinished = "line-unfinished",
    /// The key is not a verifier key.
    KeyMalformed = "key-malformed",
    /// The key is another than the one that is trusted.
    OtherKey = "other-key",
    /// The checkpoint is not of the form.
    CheckpointMalformed = "checkpoint-malformed",
    /// The checkpoint is not signed with the key.
    CheckpointSignature = "checkpoint-signature",
    /// The log has more or fewer entries than were signed; `expected`, `found`.
    SizeDiffers = "size-differs",
    /// The entries fit each other, but not the root that was signed; `entries`.
    RootDiffers = "root-differs",
    /// The older checkpoint is not of the form; `line`.
    AnchorMalformed = "anchor-malformed",
    /// The signature of the older checkpoint does not fit it.
    AnchorSignature = "anchor-signature",
    /// The older checkpoint is of the same vault, and not signed with its key.
    AnchorOtherKey = "anchor-other-key",
    /// History before the older checkpoint was rewritten; `size`.
    Rewritten = "rewritten",
    /// The log is shorter than the older checkpoint: cut, or restored from an old copy; `size`, `entries`.
    Truncated = "truncated",
    /// The log is shorter than the older checkpoint, and says itself that it was restored; `size`, `entries`, `restored`.
    Restored = "restored",
    /// The log took another way than the older checkpoint, and says itself that it was restored before; `size`, `restored`.
    Forked = "forked",
    /// A time-stamp that the log keeps proves nothing; `entry`, `why` in words. For a vault.
    StampInvalid = "stamp-invalid",
    /// What the log keeps as the signature of a second person is none; `entry`. For a vault.
    CountersignatureInvalid = "countersignature-invalid",
    /// The log does not continue a checkpoint that it keeps; `entry`, `why` in words. For a vault.
    AnchorBroken = "anchor-broken",
    /// The key or the checkpoint belongs to another vault; `expected`, `found`.
    OtherVault = "other-vault",
    /// The receipt is not of the form.
    ReceiptMalformed = "receipt-malformed",
    /// The proof does not lead to the root that was signed.
    ProofDiffers = "proof-differs",
    /// The entry of the receipt is not about a file.
    FileNotNamed = "file-not-named",
    /// The file is not the one that was exported.
    FileChanged = "file-changed",
    /// A stored node of the tree is not what the entries give; `level`, `index`. For a vault.
    NodeChanged = "node-changed",
    /// A record in the registers is not what the log says; `record`. For a vault.
    RecordChanged = "record-changed",
    /// A stored attachment is not the one that was added; `record`. For a vault.
    AttachmentChanged = "attachment-changed",
}

impl fmt::Display for FaultCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for FaultCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_serialises_with_its_code_in_words_with_dashes() {
        let fault = Fault::new(
            FaultCode::ClockBackwards,
            "entries.jsonl:3",
            [("entry", 2.into()), ("before", "2026-11-23T12:00:00.000Z".into())],
        );
        assert_eq!(
            serde_json::to_value(fault).unwrap(),
            serde_json::json!({
                "code": "clock-backwards",
                "place": "entries.jsonl:3",
                "params": {"entry": 2, "before": "2026-11-23T12:00:00.000Z"},
            })
        );
    }

    #[test]
    fn every_code_is_its_variant_with_dashes() {
        for code in FaultCode::ALL {
            let mut dashed = String::new();
            for letter in format!("{code:?}").chars() {
                if letter.is_uppercase() && !dashed.is_empty() {
                    dashed.push('-');
                }
                dashed.extend(letter.to_lowercase());
            }
            assert_eq!(code.as_str(), dashed);
        }
    }
}
