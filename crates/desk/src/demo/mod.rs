//! The demo clinic: a fictitious outpatient clinic with two branches, kept step by step as a DPO would keep it.
//!
//! What happens stands in `content/demo/`; here it is only played, through the use cases that a person has.

mod play;
mod script;

#[cfg(test)]
mod tests;

use crate::desk::Desk;
use crate::protocol::Failure;

/// Fills the open vault with the demo clinic. The facility keeps the name that it was created with.
pub fn fill(desk: &Desk) -> Result<(), Failure> {
    desk.run(|session, ()| play::all(session).map(drop), ())
}
