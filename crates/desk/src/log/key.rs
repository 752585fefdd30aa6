//! The key that checkpoints are verified with.

use crate::protocol::Nothing;
use crate::session::Session;
use crate::trouble::Result;

/// The verifier key string.
pub fn key(session: &mut Session, _: Nothing) -> Result<String> {
    Ok(session.vault()?.verifier_key()?.to_string())
}
