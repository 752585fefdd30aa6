//! Registers as files: a kind's records leave as CSV, XLSX or JSON, and come in from these.

mod apart;
mod apply;
mod around;
mod export;
mod meanings;
mod preview;
mod rows;
mod source;
mod table;

pub use apart::{Workbooks, read_apart};
pub use apply::apply;
pub use export::export;
pub use preview::preview;

/// The operation that a register leaves in the log.
const EXPORTED: &str = "register.exported";

/// The operation that takes a file in.
const APPLIED: &str = "import.applied";
