//! Reads the dated content files.

use serde::Deserialize;

use crate::Citation;

/// A content file is part of the program, read by its tests: one that cannot be read never ships.
pub(crate) fn read<T: Deserialize<'static>>(text: &'static str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("content file: {error}"))
}

/// Citations in compact form.
pub(crate) fn citations(compact: &[&'static str]) -> Vec<Citation> {
    let read = |text: &&'static str| Citation::parse(text).unwrap_or_else(|| panic!("no citation: {text}"));
    compact.iter().map(read).collect()
}
