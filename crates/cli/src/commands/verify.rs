//! `verify`: a vault, a file with its receipt, or a log export; `verifier`: the page that does so without this program.

use std::path::{Path, PathBuf};

use desk::log::{VerifierTo, VerifyFiles, VerifyVault};
use desk::protocol::{FailureCode, Verdict};

use crate::answer::{Answer, Stop};
use crate::args::Verify;
use crate::commands::Terminal;

pub(crate) fn verify(terminal: &Terminal, verify: Verify) -> Result<Answer, Stop> {
    let checkpoint = match &verify.checkpoint {
        Some(path) => Some(terminal.desk().run(desk::anchors::checkpoint_in, read(terminal, path)?)?),
        None => None,
    };
    let key = key_given(terminal, verify.key)?;
    let export = verify.what.join("entries.jsonl").is_file() || verify.what.join("checkpoint").is_file();
    if verify.what.is_file() || export {
        let request = VerifyFiles { path: verify.what, key, checkpoint };
        return verdict(&terminal.desk().run(desk::log::verify_files, request)?);
    }
    match terminal.open(&verify.what.display().to_string()) {
        Ok(desk) => {
            verdict(&desk.run(desk::log::verify_vault, VerifyVault { key, checkpoint, deep: verify.deep })?)
        }
        Err(Stop::Failure(failure)) if failure.code == FailureCode::VaultDamaged => {
            verdict(&terminal.desk().run(desk::log::verdict_on_damage, failure.words)?)
        }
        Err(stop) => Err(stop),
    }
}

pub(crate) fn verifier(terminal: &Terminal, out: PathBuf) -> Result<Answer, Stop> {
    let saved = terminal.desk().run(desk::log::verifier_to, VerifierTo { file: out })?;
    Ok(Answer::new(&saved, format!("{}\n", saved.path))?.saying(terminal.text("cli-verifier-done")).changed())
}

fn verdict(verdict: &Verdict) -> Result<Answer, Stop> {
    Ok(Answer::new(verdict, format!("{}\n", verdict.words))?.in_order(verdict.intact))
}

/// A key is typed, or stands in a file.
pub(crate) fn key_given(terminal: &Terminal, given: Option<String>) -> Result<Option<String>, Stop> {
    match given {
        Some(key) if Path::new(&key).is_file() => {
            Ok(Some(String::from_utf8_lossy(&read(terminal, Path::new(&key))?).into_owned()))
        }
        key => Ok(key),
    }
}

pub(crate) fn read(terminal: &Terminal, path: &Path) -> Result<Vec<u8>, Stop> {
    std::fs::read(path).map_err(|error| {
        let params = [("path", path.display().to_string().into()), ("reason", error.to_string().into())];
        Stop::Usage(terminal.text_with("cli-unreadable", &params))
    })
}
