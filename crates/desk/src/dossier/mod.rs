//! Everything about one record.

mod export;
mod linked;
mod show;

pub use export::export;
pub use show::show;

/// The operation that says that such a paper left.
pub(crate) const EXPORTED: &str = "dossier.exported";
