//! The columns and the order of a register.

use super::kept;
use crate::protocol::{Nothing, TableChoice};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::Result;

/// Remembers the columns and the order of a register.
pub fn choose(session: &mut Session, request: TableChoice) -> Result<Nothing> {
    kind_of(session.vault()?, &request.kind)?;
    let vault = session.vault_mut()?;
    let mut views = kept::read(vault)?;
    views.tables.retain(|table| table.kind != request.kind);
    views.tables.push(request);
    kept::keep(vault, &views)?;
    Ok(Nothing {})
}
