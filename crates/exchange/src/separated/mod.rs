//! CSV: values separated by semicolons, commas or tabs.

mod read;
mod write;

pub use read::{Separated, read};
pub use write::write;
