//! Compliance packs.

mod export;
mod paths;
mod snapshot;

pub use export::{PackTo, export, export_to};
pub(crate) use paths::receipt_beside;

/// The operation that a pack leaves in the log.
pub(crate) const EXPORTED: &str = "pack.exported";
