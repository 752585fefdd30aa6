//! The names of a pack and of what goes beside it.

use std::path::{Path, PathBuf};

/// The receipt of a file.
pub(crate) fn receipt_beside(file: &Path) -> PathBuf {
    with(file, ".tlog-proof")
}

/// The name under which a file is written before it is whole.
pub(super) fn part(file: &Path) -> PathBuf {
    with(file, ".part")
}

fn with(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
