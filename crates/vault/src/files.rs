//! Files that nobody else may read, and names that survive a power cut.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Opens files that are, when they are new, for their owner alone.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Writes a file that must not be there yet, durably except for its name.
pub(crate) fn create_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Windows has no handle for it and journals names itself.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The folder that holds the name of that path.
pub(crate) fn parent_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of a vault made under a relative path was never made durable: its parent is the empty path.
    #[test]
    fn a_relative_name_is_in_the_current_folder() {
        for (path, parent) in
            [("clinic", "."), ("./clinic", "."), ("a/clinic", "a"), ("/clinic", "/"), ("/", "/")]
        {
            assert_eq!(parent_of(Path::new(path)), Path::new(parent), "{path}");
            assert!(path.starts_with('a') || sync_folder(parent_of(Path::new(path))).is_ok(), "{path}");
        }
    }
}
