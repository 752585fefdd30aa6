//! The names of what goes beside a file.

use std::path::{Path, PathBuf};

/// The receipt of a file.
pub(crate) fn receipt_beside(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".tlog-proof");
    file.with_file_name(name)
}
