//! The starter library: activities, measures and rules of retention to pick and adapt.

mod item;
mod kept;
mod list;
mod pick;

pub(crate) use list::Picks;
pub use list::list;
use list::standing;
pub use pick::pick;
pub(crate) use pick::pick_in;

/// The operation that a pick leaves in the log.
const PICKED: &str = "starter.picked";
