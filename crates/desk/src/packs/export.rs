//! Exporting a pack: the PDF, its entry in the log, and its receipt.

use std::fs::{self, File};
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use evidence::{Entry, FileDigest, Receipt, Tree};
use pack::{Composed, LogExtract, PackError, PackInput, Step};
use serde_json::{Map, Value, json};
use vault::{Done, Operation, Vault, moment_text};

use super::EXPORTED;
use super::paths::{part, receipt_beside};
use super::snapshot::Snapshot;
use crate::desk::Desk;
use crate::moments::ZONE;
use crate::protocol::{ExportPack, PackMade, Progress};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Exports a pack with its receipt. The vault is read at the beginning and written at the end; between, others may use it.
pub fn export(desk: &Desk, request: ExportPack, watch: &dyn Watch) -> Result<PackMade> {
    watch.progress(Progress {
        words: catalogue::text(desk.language(), "progress-reading"),
        done: 0,
        total: 0,
    });
    let snapshot = Snapshot::take(&desk.session(), &request)?;
    let composed = compose(&snapshot, watch)?;
    let digest = FileDigest::of(&composed.pdf);

    let file = PathBuf::from(&request.path);
    let (pdf, receipt) = (Part::of(&file), Part::of(&receipt_beside(&file)));
    pdf.write(&composed.pdf)?;
    if watch.cancelled() {
        return Err(Trouble::Cancelled);
    }
    let mut session = desk.session();
    let at = session.now();
    let vault = session.vault_mut()?;
    if vault.id().to_string() != snapshot.vault {
        return Err(Trouble::NoVaultOpen);
    }
    let details = details(&snapshot, &file, digest, composed.pages);
    let operation = Operation {
        op: EXPORTED,
        subject: "pack/all".to_owned(),
        at,
        records: Vec::new(),
        details,
        undoes: None,
    };
    // The receipt's place must be writable before the log says that a pack left.
    receipt.write(&[])?;
    let done = vault.operate(&operation)?;
    receipt.write(receipt_of(vault, done)?.to_text().as_bytes())?;
    drop(session);
    receipt.settle()?;
    pdf.settle()?;

    Ok(PackMade {
        path: file.display().to_string(),
        receipt: receipt_beside(&file).display().to_string(),
        pages: composed.pages,
        replaced: composed.replaced.iter().map(char::to_string).collect(),
        sha256: evidence::to_hex(&digest.sha256),
        bytes: digest.size,
        seq: done.seq,
    })
}

fn compose(snapshot: &Snapshot, watch: &dyn Watch) -> Result<Composed> {
    if watch.cancelled() {
        return Err(Trouble::Cancelled);
    }
    let maps = snapshot.maps()?;
    let input = PackInput {
        language: snapshot.language,
        facility: &snapshot.facility,
        vault: &snapshot.vault,
        as_at: snapshot.as_at,
        // The state decides, not the day on which it is printed: the same state gives the same bytes.
        made_at: snapshot.as_at,
        zone: ZONE,
        operator: &snapshot.operator,
        records: &snapshot.records,
        maps: &maps,
        log: LogExtract { rows: &snapshot.rows, entries: &snapshot.entries, size: snapshot.size },
        checkpoint: &snapshot.checkpoint,
        key: &snapshot.key,
    };
    let mut step = |step: Step| {
        watch.progress(Progress { words: step.words, done: step.done, total: step.total });
        if watch.cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    pack::compose(&input, &mut step).map_err(|error| match error {
        PackError::Cancelled => Trouble::Cancelled,
        other => Trouble::Fault(other.to_string()),
    })
}

fn details(snapshot: &Snapshot, file: &Path, digest: FileDigest, pages: u32) -> Map<String, Value> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let details = json!({
        "as_at": moment_text(snapshot.as_at),
        "checkpoint_size": snapshot.size,
        "file": name,
        "language": snapshot.language.code(),
        "pages": pages,
        "scope": "all",
        "sha256": evidence::to_hex(&digest.sha256),
        "size": digest.size,
    });
    match details {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}

fn receipt_of(vault: &Vault, done: Done) -> Result<Receipt> {
    let lost = || Trouble::Fault(format!("entry {} has no payload", done.seq));
    let size = done.seq + 1;
    let payload = vault.payload(done.seq)?.ok_or_else(lost)?;
    Ok(Receipt {
        entry: Entry::parse(&vault.entry(done.seq)?).map_err(|error| Trouble::Fault(error.to_string()))?,
        payload: payload.bytes,
        salt: payload.salt,
        key: vault.verifier_key()?,
        proof: Tree::new(vault)
            .inclusion(done.seq, size)
            .map_err(|error| Trouble::Fault(error.to_string()))?,
        checkpoint: vault.checkpoint(size)?,
    })
}

/// A file that is not whole yet. Unless it is settled nothing of it stays.
struct Part {
    aside: PathBuf,
    file: PathBuf,
}

impl Part {
    fn of(file: &Path) -> Self {
        Self { aside: part(file), file: file.to_owned() }
    }

    fn write(&self, bytes: &[u8]) -> Result<()> {
        let written = File::create(&self.aside).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(Trouble::file(&self.file))
    }

    fn settle(&self) -> Result<()> {
        fs::rename(&self.aside, &self.file).map_err(Trouble::file(&self.file))?;
        #[cfg(unix)]
        if let Some(folder) = self.file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let synced = File::open(folder).and_then(|folder| folder.sync_all());
            synced.map_err(Trouble::file(folder))?;
        }
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Gone already when it was settled.
        let _ = fs::remove_file(&self.aside);
    }
}
