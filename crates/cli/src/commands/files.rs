//! `attach`, `detach` and `copy`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use desk::Desk;
use desk::protocol::{AttachFiles, DetachFile, Dossier, DossierFile, SaveCopy, ShowDossier, ShowRecord};
use serde_json::json;

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::commands::moments::path_text;
use crate::commands::onlooker::Onlooker;

pub(crate) fn attach(
    terminal: &Terminal,
    vault: &str,
    id: String,
    files: &[PathBuf],
    field: String,
) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let now = desk.run(desk::records::show, ShowRecord { id: id.clone(), ..ShowRecord::default() })?;
    let paths = files.iter().map(|file| path_text(file)).collect();
    let request = AttachFiles { id, from_version: now.version, field, paths };
    let attached = desk.run_long(desk::files::attach, request, &Onlooker::at_terminal())?;
    let mut lines = String::new();
    for file in &attached.added {
        let _ = writeln!(lines, "{}  {}", file.sha256, file.name);
    }
    let mut words = attached.changed.words.clone();
    if !attached.already.is_empty() && !attached.added.is_empty() {
        let params = [("names", attached.already.join(", ").into())];
        words = format!("{words}\n{}", terminal.text_with("cli-attach-already", &params));
    }
    Ok(Answer::new(&attached, lines)?.saying(words).changed())
}

pub(crate) fn detach(terminal: &Terminal, vault: &str, id: String, which: &str) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let (record, file) = find(terminal, &desk, &id, which)?;
    let (field, sha256) = (file.field, file.file.sha256);
    let request = DetachFile { id, from_version: record.version, field, sha256 };
    let saved = desk.run(desk::files::detach, request)?;
    let words = saved.changed.words.clone();
    Ok(Answer::new(&saved, format!("{}\n", saved.record.id))?.saying(words).changed())
}

pub(crate) fn copy(
    terminal: &Terminal,
    vault: &str,
    id: String,
    which: &str,
    out: &Path,
) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let (_, file) = find(terminal, &desk, &id, which)?;
    let path = path_text(out);
    let request = SaveCopy { id, sha256: file.file.sha256.clone(), to: path.clone() };
    desk.run_long(desk::files::save_copy, request, &Onlooker::at_terminal())?;
    Ok(Answer::new(&json!({ "path": path, "file": file.file }), format!("{path}\n"))?.changed())
}

/// The file of a record with that hash, or the only one with that name.
fn find(terminal: &Terminal, desk: &Desk, id: &str, which: &str) -> Result<(Dossier, DossierFile), Stop> {
    let request = ShowDossier { id: id.to_owned(), as_at: None };
    let mut record = desk.run(desk::dossier::show, request)?;
    let files = std::mem::take(&mut record.files);
    let mut fitting = files.into_iter().filter(|it| it.file.sha256 == which || it.file.name == which);
    let refused = |key: &str| Err(Stop::Usage(terminal.text_with(key, &[("which", which.into())])));
    let Some(first) = fitting.next() else { return refused("cli-no-such-file") };
    let one = fitting.all(|other| other.file.sha256 == first.file.sha256);
    if one { Ok((record, first)) } else { refused("cli-several-files") }
}
