//! `erase`.

use std::fmt::Write as _;

use desk::Desk;
use desk::protocol::{Erasable, EraseContent, EraseTarget, ErasurePreview, PreviewErasure, ShowErasable};

use crate::answer::{Answer, Stop};
use crate::args::Erase;
use crate::commands::Terminal;
use crate::commands::onlooker::Onlooker;
use crate::table::table;

pub(crate) fn erase(terminal: &Terminal, erase: Erase) -> Result<Answer, Stop> {
    let desk = terminal.open(&erase.vault)?;
    let targets = match erase.id {
        None if erase.due => Vec::new(),
        None => return Err(Stop::Usage(terminal.text("cli-erase-which"))),
        Some(id) => {
            let sha256 = erase.file.map(|which| file(terminal, &desk, &id, &which)).transpose()?;
            vec![EraseTarget { id, field: erase.field, sha256 }]
        }
    };
    if erase.preview {
        let preview = desk.run(desk::erasure::preview, PreviewErasure { targets, due: erase.due })?;
        return Answer::new(&preview, told(terminal, &preview));
    }
    let request = EraseContent { targets, due: erase.due, basis: erase.basis.unwrap_or_default() };
    let erased = desk.run_long(desk::erasure::apply, request, &Onlooker::at_terminal())?;
    let words = erased.changed.words.clone();
    Ok(Answer::new(&erased, told(terminal, &erased.gone))?.saying(words).changed())
}

/// The file that a record had with that hash, or the only one with that name.
fn file(terminal: &Terminal, desk: &Desk, id: &str, which: &str) -> Result<String, Stop> {
    let Erasable { files, .. } = desk.run(desk::erasure::options, ShowErasable { id: id.to_owned() })?;
    let mut fitting = files.into_iter().filter(|file| file.sha256 == which || file.name == which);
    let refused = |key: &str| Err(Stop::Usage(terminal.text_with(key, &[("which", which.into())])));
    match (fitting.next(), fitting.next()) {
        (Some(file), None) => Ok(file.sha256),
        (Some(_), Some(_)) => refused("cli-several-files"),
        // The record may still have it, and is told so.
        (None, _) if which.len() == 64 => Ok(which.to_owned()),
        (None, _) => refused("cli-no-such-file"),
    }
}

fn told(terminal: &Terminal, preview: &ErasurePreview) -> String {
    let head = |names: &[&str]| -> Vec<String> {
        names.iter().map(|name| terminal.text(&format!("cli-erase-{name}"))).collect()
    };
    let mut out = String::new();
    for words in &preview.words {
        let _ = writeln!(out, "{words}");
    }
    if !preview.records.is_empty() {
        let row = |record: &desk::protocol::ErasedRecord| {
            let name = format!("{}: {}", record.kind_label, record.title);
            vec![name, record.expires.clone().unwrap_or_default(), record.id.clone()]
        };
        let rows: Vec<_> = preview.records.iter().map(row).collect();
        let _ = write!(out, "\n{}", table(&head(&["record", "expires", "id"]), &rows));
    }
    if !preview.backups.is_empty() {
        let rows: Vec<_> =
            preview.backups.iter().map(|it| vec![it.file.clone(), terminal.moment(&it.at)]).collect();
        let _ = write!(out, "\n{}", table(&head(&["backup", "made"]), &rows));
    }
    out
}
