//! Writing a small file so that a crash leaves either the old one or the new one.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use crate::error::{Error, Result};

/// Writes aside, syncs, renames over the old file, syncs the folder.
pub(crate) fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let aside = path.with_extension("new");
    let written = write_synced(&aside, bytes).and_then(|()| Ok(std::fs::rename(&aside, path)?));
    if written.is_err() {
        let _ = std::fs::remove_file(&aside);
    }
    written?;
    sync_folder(path.parent().ok_or(Error::NotAVault)?)
}

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    // Windows has no handle for it and journals names itself.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn write_synced(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}
