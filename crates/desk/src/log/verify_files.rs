//! Verifying what left the machine: a log export, or a file with its receipt. No vault is needed for it.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use catalogue::{Language, text, text_with};
use evidence::{ExportFiles, FileDigest, Outside, Receipt};

use super::export::{CHECKPOINT, ENTRIES, KEY, PAYLOADS};
use super::export_of_others::words_of_others;
use super::verdict::{broken, fault_view, unreadable, verdict, with_key_notice};
use super::verify::trusted;
use crate::protocol::Verdict;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::local_zoned;

/// What to verify, and what is known from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct VerifyFiles {
    /// The folder of a log export, or a file with its receipt beside it.
    pub path: PathBuf,
    /// The verifier key that is trusted.
    pub key: Option<String>,
    /// An older checkpoint that left the machine.
    pub checkpoint: Option<String>,
}

/// Verifies a log export or a file with its receipt.
pub fn verify_files(session: &mut Session, request: VerifyFiles) -> Result<Verdict> {
    let language = session.language();
    let key = request.key.as_deref().map(trusted).transpose()?;
    let outside = Outside { key: key.as_ref(), checkpoint: request.checkpoint.as_deref() };
    let found = if request.path.is_dir() {
        verify_export(language, &request.path, outside)?
    } else {
        verify_file(language, &request.path, outside)?
    };
    Ok(with_key_notice(language, found, key.is_some()))
}

fn verify_export(language: Language, folder: &Path, outside: Outside<'_>) -> Result<Verdict> {
    for name in [ENTRIES, PAYLOADS, CHECKPOINT, KEY] {
        if !folder.join(name).is_file() {
            return Ok(unreadable(language, "file-missing", name));
        }
    }
    let open = |name: &str| {
        let path = folder.join(name);
        File::open(&path).map(BufReader::new).map_err(Trouble::file(&path))
    };
    let (checkpoint, key) = (read(&folder.join(CHECKPOINT))?, read(&folder.join(KEY))?);
    let files = ExportFiles {
        entries: open(ENTRIES)?,
        payloads: open(PAYLOADS)?,
        checkpoint: &checkpoint,
        key: &key,
    };
    let found = evidence::verify_export(files, outside).map_err(Trouble::file(folder))?;
    let mut verdict = verdict(language, &found);
    if verdict.intact {
        let vouched =
            if outside.checkpoint.is_some() { "verdict-continues" } else { "verdict-export-unanchored" };
        let words = [vec![verdict.words, text(language, vouched)], words_of_others(language, folder)?];
        verdict.words = words.concat().join(" ");
    }
    Ok(verdict)
}

fn verify_file(language: Language, path: &Path, outside: Outside<'_>) -> Result<Verdict> {
    let digest = FileDigest::of(&read(path)?);
    let beside = crate::packs::receipt_beside(path);
    if !beside.is_file() {
        return Ok(unreadable(language, "receipt-missing", &beside.display().to_string()));
    }
    let found = evidence::verify_receipt(&read(&beside)?, digest, outside);
    Ok(match found {
        Ok(receipt) => receipt_verdict(language, &receipt),
        Err(fault) => Verdict {
            intact: false,
            entries: 0,
            erased: 0,
            words: broken(language, &fault),
            fault: Some(fault_view(language, &fault)),
            index: None,
        },
    })
}

fn receipt_verdict(language: Language, receipt: &Receipt) -> Verdict {
    let at = chrono::DateTime::parse_from_rfc3339(&receipt.entry.at)
        .map_or_else(|_| receipt.entry.at.clone(), |at| local_zoned(language, at.to_utc()));
    let params = [("seq", receipt.entry.seq.to_string().into()), ("at", at.into())];
    Verdict {
        intact: true,
        entries: 1,
        erased: 0,
        words: text_with(language, "verdict-receipt", &params),
        fault: None,
        index: None,
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(Trouble::file(path))
}
