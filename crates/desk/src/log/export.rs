//! The log as files for anyone's verifier.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use vault::Vault;

use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Where to.
#[derive(Debug, Clone)]
pub struct ExportLog {
    /// A folder that is not there yet, or empty.
    pub folder: PathBuf,
}

pub(super) const ENTRIES: &str = "entries.jsonl";
pub(super) const PAYLOADS: &str = "payloads.jsonl";
pub(super) const CHECKPOINT: &str = "checkpoint";
pub(super) const KEY: &str = "key";

const AT_ONCE: u64 = 4096;

/// Writes `entries.jsonl`, `payloads.jsonl`, `checkpoint` and `key`; answers with the number of entries. Written aside and then
/// renamed: the folder is there whole or not at all.
pub fn export(session: &mut Session, request: ExportLog) -> Result<u64> {
    let vault = session.vault()?;
    let folder = &request.folder;
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Trouble::file(folder)(std::io::ErrorKind::AlreadyExists.into()));
    }
    let aside = aside(folder);
    fs::create_dir(&aside).map_err(Trouble::file(&aside))?;
    let written = write(vault, &aside).and_then(|size| {
        // An empty folder may stand at the place.
        let _ = fs::remove_dir(folder);
        fs::rename(&aside, folder).map_err(Trouble::file(folder))?;
        Ok(size)
    });
    if written.is_err() {
        let _ = fs::remove_dir_all(&aside);
    }
    written
}

fn aside(folder: &Path) -> PathBuf {
    let mut name = folder.components().as_path().as_os_str().to_owned();
    name.push(".part");
    name.into()
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
        let file = File::create(&path).map(BufWriter::new).map_err(Trouble::file(&path))?;
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
