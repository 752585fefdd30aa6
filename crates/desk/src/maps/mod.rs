//! Data-flow maps of the three paths.

mod draw;
mod facts;
mod show;

pub use draw::{DrawMap, MapFormat, draw};
pub(crate) use facts::{Facts, derive};
pub use show::show;
