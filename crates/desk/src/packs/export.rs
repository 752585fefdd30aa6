//! Exporting a pack: the PDF, its entry in the log, and its receipt.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use evidence::{Entry, FileDigest, Receipt, Tree};
use pack::{Composed, LogExtract, PackError, PackInput, Step};
use serde_json::{Map, Value, json};
use vault::{Done, Operation, Vault, moment_text};

use super::EXPORTED;
use super::paths::receipt_beside;
use super::snapshot::Snapshot;
use crate::desk::Desk;
use crate::moments::ZONE;
use crate::outside::{Part, aside, file_target, sync_names};
use crate::protocol::{ExportPack, Lang, PackMade, Progress};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// More than a receipt is long. Room for it is taken before the log says that a pack left.
const RECEIPT_ROOM: usize = 16 * 1024;

/// What is exported, and where to.
#[derive(Debug, Clone)]
pub struct PackTo {
    /// The PDF. One that is there is replaced.
    pub file: PathBuf,
    /// The language of the desk when left out.
    pub language: Option<Lang>,
    /// As it stood then.
    pub as_at: Option<String>,
}

/// Exports a pack with its receipt.
pub fn export(desk: &Desk, request: ExportPack, watch: &dyn Watch) -> Result<PackMade> {
    let ExportPack { path, language, as_at } = request;
    export_to(desk, PackTo { file: path.into(), language, as_at }, watch)
}

/// Exports a pack with its receipt. The vault is read at the beginning and written at the end; between, others may use it.
pub fn export_to(desk: &Desk, request: PackTo, watch: &dyn Watch) -> Result<PackMade> {
    let (file, beside) = (request.file.as_path(), receipt_beside(&request.file));
    check(file, &beside)?;
    watch.progress(Progress {
        words: catalogue::text(desk.language(), "progress-reading"),
        done: 0,
        total: 0,
    });
    let snapshot = Snapshot::take(&desk.session(), &request)?;
    let composed = compose(&snapshot, watch)?;
    let digest = FileDigest::of(&composed.pdf);

    let mut pdf = Part::of(file)?;
    pdf.fill(&composed.pdf)?;
    if watch.cancelled() {
        return Err(Trouble::Cancelled);
    }
    // Held until both files are in their places: two exports to one place do not mix.
    let mut session = desk.session();
    let at = session.now();
    let vault = session.vault_mut()?;
    if vault.id().to_string() != snapshot.vault {
        return Err(Trouble::NoVaultOpen);
    }
    let details = details(&snapshot, file, digest, composed.pages);
    let operation = Operation {
        op: EXPORTED,
        subject: "pack/all".to_owned(),
        at,
        records: Vec::new(),
        details,
        undoes: None,
    };
    check(file, &beside)?;
    let mut receipt = Part::of(&beside)?;
    receipt.fill(&[0; RECEIPT_ROOM])?;
    let done = vault.operate(&operation)?;
    settle(vault, done, pdf, receipt)?;
    drop(session);

    Ok(PackMade {
        path: file.display().to_string(),
        receipt: beside.display().to_string(),
        pages: composed.pages,
        replaced: composed.replaced.iter().map(char::to_string).collect(),
        sha256: evidence::to_hex(&digest.sha256),
        bytes: digest.size,
        seq: done.seq,
    })
}

fn check(file: &Path, beside: &Path) -> Result<()> {
    file_target(file)?;
    file_target(beside)
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

/// The log says that the pack left: from here on nothing of it is taken away, whatever happens.
fn settle(vault: &Vault, done: Done, mut pdf: Part, mut receipt: Part) -> Result<()> {
    pdf.keep();
    let whole = receipt_of(vault, done).and_then(|proof| receipt.fill(proof.to_text().as_bytes()));
    let (settled, whole) = match whole {
        Ok(()) => {
            receipt.keep();
            (put_in_place(&mut pdf, &mut receipt), true)
        }
        failed => (failed, false),
    };
    settled.map_err(|why| Trouble::PackAside {
        seq: done.seq,
        pdf: pdf.at().to_owned(),
        receipt: whole.then(|| receipt.at().to_owned()),
        why: Box::new(why),
    })
}

/// A crash at any point leaves no pack beside the receipt of another, which would look like a forgery.
fn put_in_place(pdf: &mut Part, receipt: &mut Part) -> Result<()> {
    let old = aside(receipt.target())?;
    let had_receipt = match fs::rename(receipt.target(), &old) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
        moved => moved.map(|()| true).map_err(Trouble::file(receipt.target()))?,
    };
    if let Err(trouble) = pdf.settle() {
        // The old pack is still there: it gets its receipt back.
        if had_receipt {
            let _ = fs::rename(&old, receipt.target());
        }
        return Err(trouble);
    }
    let settled = receipt.settle();
    if had_receipt {
        let _ = fs::remove_file(&old);
    }
    settled?;
    sync_names(receipt.target())
}
