//! The starter library: activities to pick and adapt.

mod list;
mod pick;

pub(crate) use list::Picks;
pub use list::list;
pub use pick::pick;

/// The operation that a pick leaves in the log.
const PICKED: &str = "starter.picked";
