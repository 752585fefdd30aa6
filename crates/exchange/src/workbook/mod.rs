//! Workbooks: XLSX out, XLSX and ODS in.
//!
//! Reading is for a process that may die of it: the libraries trust what the file says of its size. [`read`] runs there,
//! [`answer`] and [`answered`] are the way back.

mod passed;
mod read;
mod write;

pub use passed::{MOST_ANSWER, answer, answered};
pub use read::read;
pub(crate) use write::CELL_TEXT;
pub use write::{Look, write};

/// Whether bytes begin like a workbook: an archive, or the older container of Office, in which protected ones are.
pub fn looks_like_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") || bytes.starts_with(CONTAINER)
}

/// How the older container begins.
const CONTAINER: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
