//! Everything about one record.

mod export;
mod linked;
mod show;

pub use export::export;
pub use show::show;
