//! Every view.

use super::kept;
use crate::protocol::{Nothing, Views};
use crate::session::Session;
use crate::trouble::Result;

/// Every view, and the columns chosen last.
pub fn list(session: &mut Session, _: Nothing) -> Result<Views> {
    kept::read(session.vault()?)
}
