//! Everything about one record.

mod export;
mod show;

pub use export::export;
pub use show::show;
