//! The head of the log.

use crate::protocol::{EvidenceHead, Nothing};
use crate::session::Session;
use crate::trouble::Result;

/// Size, root, signed checkpoint and key.
pub fn head(session: &mut Session, _: Nothing) -> Result<EvidenceHead> {
    let vault = session.vault()?;
    let size = vault.size()?;
    Ok(EvidenceHead {
        size,
        root: hex::encode(vault.root()?),
        checkpoint: vault.checkpoint(size)?,
        key: vault.verifier_key()?.to_string(),
    })
}
