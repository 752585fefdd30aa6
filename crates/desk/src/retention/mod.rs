//! How long data are kept, and what is due for disposal.

mod due;
mod expires;

pub use due::due;
pub(crate) use due::standing;
pub use expires::expires;
