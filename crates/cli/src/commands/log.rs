//! `log`: raw material for anyone's verifier.

use desk::log::{Consistency, ExportLog, Hashes, Inclusion};
use desk::protocol::Nothing;
use serde_json::json;

use crate::answer::{Answer, Stop};
use crate::args::Log;
use crate::commands::{Terminal, anchors};

pub(crate) fn log(terminal: &Terminal, log: Log) -> Result<Answer, Stop> {
    match log {
        Log::Checkpoint { vault, size } => {
            let note = terminal.open(&vault)?.run(desk::log::checkpoint, size)?;
            Answer::new(&json!({ "checkpoint": note }), note)
        }
        Log::Key { vault } => {
            let key = terminal.open(&vault)?.run(desk::log::key, Nothing {})?;
            Answer::new(&json!({ "key": key }), format!("{key}\n"))
        }
        Log::Export { vault, dir } => {
            let desk = terminal.open(&vault)?;
            let entries = desk.run(desk::log::export, ExportLog { folder: dir.clone() })?;
            let path = dir.display().to_string();
            let words = terminal.text_with("cli-log-exported", &[("entries", entries.into())]);
            let data = json!({ "path": path, "entries": entries });
            Ok(Answer::new(&data, format!("{path}\n"))?.saying(words).changed())
        }
        Log::Anchors { vault } => anchors::list(terminal, &vault),
        Log::Anchor { vault, checkpoint, key } => anchors::keep(terminal, &vault, &checkpoint, key),
        Log::CountersignKey { out, name } => anchors::countersign_key(terminal, &out, name),
        Log::Countersign { checkpoint, key_file } => anchors::countersign(terminal, &checkpoint, &key_file),
        Log::StampRequest { vault, out } => anchors::stamp_request(terminal, &vault, out),
        Log::StampImport { vault, response, ca } => anchors::stamp_import(terminal, &vault, response, ca),
        Log::Prove { vault, index, size } => {
            hashes(&terminal.open(&vault)?.run(desk::log::prove, Inclusion { index, size })?)
        }
        Log::Consistency { vault, from, to } => {
            hashes(&terminal.open(&vault)?.run(desk::log::consistency, Consistency { from, to })?)
        }
    }
}

/// Proofs are for programs: JSON in any case.
fn hashes(proof: &Hashes) -> Result<Answer, Stop> {
    Answer::new(proof, format!("{}\n", json!(proof)))
}
