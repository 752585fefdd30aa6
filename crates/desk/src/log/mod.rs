//! The evidence log: what happened, and what proves it.

mod anchored;
mod checkpoint;
mod export;
mod export_of_others;
mod head;
mod key;
mod list;
mod proofs;
mod show;
mod verdict;
mod verifier;
mod verify;
mod verify_files;

pub(crate) use anchored::anchored_words;
pub use checkpoint::checkpoint;
pub(crate) use export::EXPORTED;
pub use export::{ExportLog, export};
pub use head::head;
pub use key::key;
pub(crate) use list::Describer;
pub use list::list;
pub use proofs::{Consistency, Hashes, Inclusion, consistency, prove};
pub use show::show;
pub use verdict::verdict_on_damage;
pub(crate) use verdict::{fault, fault_view, unreadable, verdict};
pub use verifier::{VerifierTo, verifier, verifier_to};
pub use verify::{VerifyVault, verify, verify_vault};
pub use verify_files::{VerifyFiles, verify_files};
