//! The log as files for anyone's verifier.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::json;
use vault::{Moment, Operation, Vault};

use crate::anchors::SUBJECT;
use crate::outside::{aside, create, create_folder, name_of, outside, sync_folder, sync_names};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Where to.
#[derive(Debug, Clone)]
pub struct ExportLog {
    /// A folder that is not there yet, or empty.
    pub folder: PathBuf,
}

/// The operation that says that the log left.
pub(crate) const EXPORTED: &str = "log.exported";

pub(super) const ENTRIES: &str = "entries.jsonl";
pub(super) const PAYLOADS: &str = "payloads.jsonl";
pub(super) const CHECKPOINT: &str = "checkpoint";
pub(super) const KEY: &str = "key";

const AT_ONCE: u64 = 4096;

/// Writes `entries.jsonl`, `payloads.jsonl`, `checkpoint` and `key`; answers with the number of entries. Written aside and then
/// renamed: the folder is there whole or not at all. That its checkpoint left is an entry of the log, where one can be written.
pub fn export(session: &mut Session, request: ExportLog) -> Result<u64> {
    let (vault, at) = (session.vault()?, session.now());
    outside(&request.folder)?;
    let folder = free(request.folder)?;
    let aside = aside(&folder)?;
    create_folder(&aside).map_err(Trouble::file(&folder))?;
    let written = write(vault, &aside).and_then(|size| {
        sync_folder(&aside).map_err(Trouble::file(&folder))?;
        note(session.vault_mut()?, at, size, &folder)?;
        Ok(size)
    });
    if written.is_err() {
        let _ = fs::remove_dir_all(&aside);
    }
    let size = written?;
    settle(session.vault()?, &aside, &folder)?;
    Ok(size)
}

/// A medium that cannot be written to is no reason to keep its log from anyone.
fn note(vault: &mut Vault, at: Moment, size: u64, folder: &Path) -> Result<()> {
    if vault.is_read_only() {
        return Ok(());
    }
    let details = json!({
        "checkpoint": vault.checkpoint(size)?,
        "checkpoint_size": size,
        "file": name_of(folder),
    });
    vault.operate(&Operation::telling(EXPORTED, SUBJECT, at, details))?;
    Ok(())
}

/// The log says that it left: from here on nothing of it is taken away, whatever happens.
fn settle(vault: &Vault, aside: &Path, folder: &Path) -> Result<()> {
    // An empty folder may stand at the place.
    let _ = fs::remove_dir(folder);
    if let Err(error) = fs::rename(aside, folder) {
        let why = Box::new(Trouble::File { path: folder.to_owned(), error });
        let seq = vault.size()?.saturating_sub(1);
        return Err(Trouble::FileAside { seq, at: aside.to_owned(), why });
    }
    sync_names(folder)
}

/// A place where nothing is, or an empty folder.
fn free(folder: PathBuf) -> Result<PathBuf> {
    if fs::symlink_metadata(&folder).is_err() {
        return Ok(folder);
    }
    let empty = fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_none());
    if !empty {
        return Err(Trouble::FolderTaken(folder));
    }
    // The folder itself, not a link to it nor a dot.
    fs::canonicalize(&folder).map_err(Trouble::file(&folder))
}

fn write(vault: &Vault, folder: &Path) -> Result<u64> {
    let size = vault.size()?;
    let mut entries = Out::create(folder.join(ENTRIES))?;
    let mut payloads = Out::create(folder.join(PAYLOADS))?;
    for start in (0..size).step_by(usize::try_from(AT_ONCE).unwrap_or(usize::MAX)) {
        for (seq, entry) in (start..).zip(vault.entries(start..size.min(start + AT_ONCE))?) {
            entries.write(&evidence::entry_line(&entry))?;
            if let Some(payload) = vault.payload(seq)? {
                payloads.write(&evidence::payload_line(seq, &payload.bytes, &payload.salt))?;
            }
        }
    }
    entries.finish()?;
    payloads.finish()?;
    for (name, text) in
        [(CHECKPOINT, vault.checkpoint(size)?), (KEY, evidence::key_file(&vault.verifier_key()?))]
    {
        let mut file = Out::create(folder.join(name))?;
        file.write(text.as_bytes())?;
        file.finish()?;
    }
    Ok(size)
}

struct Out {
    path: PathBuf,
    file: BufWriter<File>,
}

impl Out {
    fn create(path: PathBuf) -> Result<Self> {
        let file = create(&path).map(BufWriter::new).map_err(Trouble::file(&path))?;
        Ok(Self { path, file })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(Trouble::file(&self.path))
    }

    fn finish(mut self) -> Result<()> {
        let done = self.file.flush().and_then(|()| self.file.get_ref().sync_all());
        done.map_err(Trouble::file(&self.path))
    }
}
