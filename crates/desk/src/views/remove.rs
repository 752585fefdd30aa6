//! Taking a view away.

use super::kept;
use crate::protocol::{Nothing, RemoveView};
use crate::session::Session;
use crate::trouble::Result;

/// Takes a view away; one that is not there is gone already.
pub fn remove(session: &mut Session, request: RemoveView) -> Result<Nothing> {
    let vault = session.vault_mut()?;
    let mut views = kept::read(vault)?;
    views.views.retain(|view| view.id != request.id);
    kept::keep(vault, &views)?;
    Ok(Nothing {})
}
