//! What changed between two moments.

mod between;
mod export;

pub use between::between;
pub use export::export;

/// The operation that says that such a paper left.
pub(crate) const EXPORTED: &str = "changes.exported";
