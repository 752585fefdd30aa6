//! Papers: compliance packs and what else is printed from the registers.

mod export;
mod list;
mod paths;
pub(crate) mod send;
pub(crate) mod state;

pub use export::{PackTo, export, export_to};
pub use list::export_list;
pub(crate) use paths::receipt_beside;

/// The operation that a pack leaves in the log.
pub(crate) const EXPORTED: &str = "pack.exported";

/// The operation that says that a list left on paper.
pub(crate) const LIST_EXPORTED: &str = "list.exported";
