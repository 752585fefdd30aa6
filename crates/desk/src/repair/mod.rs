//! Repair: what can be read of a damaged vault goes into a new one, and what is lost is named.

mod rescue;
mod words;

pub use rescue::rescue;
