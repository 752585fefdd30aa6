//! The evidence log: entries, chain, Merkle tree, checkpoints, receipts, verification.
//!
//! An [`Entry`] says who did what when, and commits to a payload that is kept apart so that it can be erased.
//! Its leaf hash serves twice: the next entry names it (the chain), and the [`Tree`] of RFC 6962 is built over it. A signed
//! [`Checkpoint`] fixes the tree at a size; a [`Receipt`] proves to anyone that one entry is in it; [`LogCheck`] reads a log
//! from its start, in memory that does not grow with it, and names the first place that does not fit.
//!
//! Everything is read strictly: a form has one spelling, so a changed byte is either a change of what is hashed
//! or is refused. `docs/formats.md` has the formats byte by byte.

mod canonical;
mod checkpoint;
mod commitment;
mod encoding;
mod entry;
mod export;
mod fault;
mod finding;
mod frontier;
mod hash;
mod lines;
mod moment;
mod note;
mod outside;
mod proof;
mod receipt;
mod scan;
mod standing;
mod strict;
mod suspect;
mod tree;
mod typed;
mod verifier;
mod verify;

pub use canonical::{CanonicalError, canonical, check_canonical, parse_canonical};
pub use checkpoint::{Checkpoint, origin};
pub use commitment::{Salt, commit};
pub use ed25519_dalek::SigningKey;
pub use encoding::{from_base64, from_hex, hash_from_base64, hash_from_hex, to_base64, to_hex};
pub use entry::{CLOCK_SET_BACK, Entry, EntryError, EntryRef, PAYLOAD_ERASED, VAULT_RESCUED, VAULT_RESTORED};
pub use export::{ExportFiles, entry_line, key_file, payload_line, verify_export};
pub use fault::{Fault, FaultCode, Param, Params};
pub use finding::{Finding, Place};
pub use frontier::Frontier;
pub use hash::{Hash, NO_PREVIOUS, empty_root, leaf_hash, node_hash};
pub use moment::is_moment;
pub use note::{NoteError, VerifierKey, carries_signature, cosign};
pub use outside::Outside;
pub use proof::{
    ProofError, ProofTextError, proof_from_json, proof_to_json, verify_consistency, verify_inclusion,
};
pub use receipt::{FileDigest, Receipt, ReceiptError, verify_receipt};
pub use standing::{Known, Standing, standing};
pub use strict::parse_strict;
pub use tree::{NewNode, Nodes, Tree, TreeError};
pub use typed::typed_checkpoint;
pub use verifier::{VerifierTexts, verifier_page};
pub use verify::{Head, LogCheck, LogRow, Verdict, verify_log};
