//! What changed between two moments.

mod between;
mod export;

pub use between::between;
pub use export::export;
