//! How a paper leaves: the PDF, its entry in the log, and its receipt.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use evidence::{Entry, FileDigest, Receipt, Tree};
use pack::{Composed, PackError, Step};
use serde_json::{Map, Value, json};
use vault::{Done, Operation, Vault, moment_text};

use super::paths::receipt_beside;
use super::state::State;
use crate::desk::Desk;
use crate::outside::{Part, aside, file_target, name_of, sync_names};
use crate::protocol::{PackMade, Progress};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::{Watch, tell};

/// More than a receipt is long. Room for it is taken before the log says that a paper left.
const RECEIPT_ROOM: usize = 16 * 1024;

/// A paper that was read from the vault and is now made and sent without it.
pub(crate) trait Outgoing {
    /// What it was made from.
    fn state(&self) -> &State;
    /// The operation that it leaves in the log.
    fn op(&self) -> &'static str;
    /// What it is about, as the log names it.
    fn subject(&self) -> String;
    /// What the log says of its content, beside state, file and hash.
    fn details(&self) -> Vec<(&'static str, Value)>;
    /// Makes it.
    fn compose(&self, step: &mut dyn FnMut(Step) -> ControlFlow<()>) -> Result<Made>;
}

/// A paper, or why there is none.
pub(crate) type Made = std::result::Result<Composed, PackError>;

/// Makes a paper and sends it with its receipt; a file that is there is replaced. The vault is read at the beginning and written
/// at the end; between, others may use it.
pub(crate) fn send<P: Outgoing>(
    desk: &Desk,
    file: &Path,
    watch: &dyn Watch,
    read: impl FnOnce(&mut Session) -> Result<P>,
) -> Result<PackMade> {
    let beside = receipt_beside(file);
    check(file, &beside)?;
    watch.progress(Progress {
        words: catalogue::text(desk.language(), "progress-reading"),
        done: 0,
        total: 0,
    });
    let paper = read(&mut desk.session())?;
    let composed = compose(&paper, watch)?;
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
    if vault.id().to_string() != paper.state().vault {
        return Err(Trouble::NoVaultOpen);
    }
    let details = details(&paper, file, digest, composed.pages);
    let operation = Operation::telling(paper.op(), paper.subject(), at, Value::Object(details));
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

fn compose(paper: &impl Outgoing, watch: &dyn Watch) -> Result<Composed> {
    if watch.cancelled() {
        return Err(Trouble::Cancelled);
    }
    let mut step = |step: Step| tell(watch, &step.words, step.done.into(), step.total.into());
    paper.compose(&mut step)?.map_err(|error| match error {
        PackError::Cancelled => Trouble::Cancelled,
        other => Trouble::Fault(other.to_string()),
    })
}

fn details(paper: &impl Outgoing, file: &Path, digest: FileDigest, pages: u32) -> Map<String, Value> {
    let state = paper.state();
    let common = json!({
        "as_at": moment_text(state.as_at),
        "checkpoint_size": state.size,
        "file": name_of(file),
        "language": state.language.code(),
        "pages": pages,
        "sha256": evidence::to_hex(&digest.sha256),
        "size": digest.size,
    });
    let own = paper.details().into_iter().map(|(name, value)| (name.to_owned(), value));
    match common {
        Value::Object(common) => common.into_iter().chain(own).collect(),
        _ => own.collect(),
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

/// The log says that the paper left: from here on nothing of it is taken away, whatever happens.
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
