//! Erasure: what goes, why, and where it still is.

mod apply;
mod due;
mod options;
mod preview;
mod targets;

pub use apply::apply;
pub use options::options;
pub use preview::preview;

use vault::{Vault, moment_text};

use crate::protocol::ErasedView;
use crate::trouble::Result;

/// The operation that it leaves in the log.
pub(crate) const ERASED: &str = "payload.erased";

/// The erasure that took the content of an entry away.
pub(crate) fn erased_view(vault: &Vault, seq: u64) -> Result<Option<ErasedView>> {
    let found = vault.erased_by(seq)?;
    Ok(found.map(|by| ErasedView { at: moment_text(by.entry.at), seq: by.entry.seq, basis: by.basis }))
}
