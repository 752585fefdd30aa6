//! Data-flow maps of the three paths.

mod draw;
mod export;
mod facts;
mod show;

pub use draw::{DrawMap, MapFormat, draw};
pub use export::{ExportMap, export};
pub(crate) use facts::{Facts, derive};
pub use show::show;
