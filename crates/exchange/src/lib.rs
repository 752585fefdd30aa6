//! Registers as CSV, XLSX and JSON, out and in.
//!
//! Bytes become [`Sheet`]s (rows with the numbers that a spreadsheet shows), a sheet becomes a [`Grid`] (one header, rows
//! below it), a grid becomes [`Draft`]s of records; and back. Everything about fields comes from their definitions.

mod cell;
mod column;
mod day;
mod decode;
mod directory;
mod draft;
mod fault;
mod grid;
mod guard;
mod guess;
mod header;
pub mod json;
mod lexicon;
mod parse;
#[cfg(test)]
mod reader;
pub mod separated;
mod sheet;
pub mod workbook;
mod write;

pub use cell::Cell;
pub use column::{Column, Target, columns, labels};
pub use directory::{Directory, Named, Unnamed};
pub use draft::{Key, Mapping, Misread, Reading};
pub use fault::Fault;
pub use grid::{Grid, Row};
pub use guess::Guesser;
pub use header::{Layout, grid};
pub use lexicon::{ForeignWords, Lexicon};
pub use parse::Why;
pub use sheet::{Line, Merge, Sheet};
pub use write::{Entry, Room, table};
