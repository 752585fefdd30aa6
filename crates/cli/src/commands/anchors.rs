//! `log anchors`, `log anchor`, `log countersign-key`, `log countersign`, `log stamp-request`, `log stamp-import`.

use std::path::Path;

use desk::protocol::{
    AnchorView, GivenCheckpoint, ImportStamp, KeepAnchor, MakeCountersigner, Nothing, RequestStamp,
    SignCheckpoint,
};

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::commands::moments::path_text;
use crate::commands::verify::{key_given, read};
use crate::secret;
use crate::table::table;

pub(crate) fn list(terminal: &Terminal, vault: &str) -> Result<Answer, Stop> {
    let known = terminal.open(vault)?.run(desk::anchors::list, Nothing {})?;
    let head: Vec<String> = ["entry", "at", "size", "kind", "state", "file"]
        .iter()
        .map(|name| terminal.text(&format!("cli-anchors-head-{name}")))
        .collect();
    let rows: Vec<Vec<String>> = known.anchors.iter().map(|anchor| row(terminal, anchor)).collect();
    let text = if rows.is_empty() { String::new() } else { table(&head, &rows) };
    // One that the log does not continue any more, or that proves nothing any more, is not in order.
    let in_order = known.anchors.iter().all(|anchor| anchor.fault.is_none());
    Ok(Answer::new(&known, text)?.saying(known.words.clone()).in_order(in_order))
}

pub(crate) fn keep(
    terminal: &Terminal,
    vault: &str,
    checkpoint: &Path,
    key: Option<String>,
) -> Result<Answer, Stop> {
    let bytes = read(terminal, checkpoint)?;
    let countersigner = key_given(terminal, key)?;
    let desk = terminal.open(vault)?;
    let given = GivenCheckpoint::Typed(desk.run(desk::anchors::checkpoint_in, bytes)?);
    let answer = desk.run(desk::anchors::keep, KeepAnchor { given, countersigner })?;
    let text = format!("{}\n", answer.words);
    let told = Answer::new(&answer, text)?.in_order(answer.extended);
    Ok(match answer.kept {
        Some(seq) => {
            told.saying(terminal.text_with("cli-anchor-kept", &[("seq", seq.to_string().into())])).changed()
        }
        None => told,
    })
}

pub(crate) fn countersign_key(terminal: &Terminal, out: &Path, name: String) -> Result<Answer, Stop> {
    let passphrase = secret::new(terminal.passphrase_file.as_deref(), terminal.language)?.into();
    let request = MakeCountersigner { path: path_text(out), name, passphrase };
    let made = terminal.desk().run(desk::anchors::make_countersigner, request)?;
    Ok(Answer::new(&made, format!("{}\n", made.key))?
        .saying(terminal.text("cli-countersign-key-made"))
        .changed())
}

pub(crate) fn countersign(terminal: &Terminal, checkpoint: &Path, key_file: &Path) -> Result<Answer, Stop> {
    let desk = terminal.desk();
    let given = GivenCheckpoint::Typed(desk.run(desk::anchors::checkpoint_in, read(terminal, checkpoint)?)?);
    let passphrase = terminal.secret()?.into();
    let request = SignCheckpoint { given, key_file: path_text(key_file), passphrase };
    let signed = desk.run(desk::anchors::sign, request)?;
    Answer::new(&signed, signed.note.clone())
}

pub(crate) fn stamp_request(terminal: &Terminal, vault: &str, out: String) -> Result<Answer, Stop> {
    let asked = terminal.open(vault)?.run(desk::anchors::stamp_request, RequestStamp { path: out })?;
    let words = terminal.text_with("cli-stamp-requested", &[("size", asked.size.to_string().into())]);
    Ok(Answer::new(&asked, format!("{}\n", asked.path))?.saying(words).changed())
}

pub(crate) fn stamp_import(
    terminal: &Terminal,
    vault: &str,
    path: String,
    authorities: Vec<String>,
) -> Result<Answer, Stop> {
    let request = ImportStamp { path, authorities };
    let kept = terminal.open(vault)?.run(desk::anchors::stamp_import, request)?;
    let params = [
        ("size", kept.size.to_string().into()),
        ("before", desk::local_by_then(terminal.language, &kept.before).into()),
        ("authority", kept.authority.as_str().into()),
        ("seq", kept.seq.to_string().into()),
    ];
    let words = terminal.text_with("cli-stamp-imported", &params);
    Ok(Answer::new(&kept, format!("{}\n", kept.before))?.saying(words).changed())
}

fn row(terminal: &Terminal, anchor: &AnchorView) -> Vec<String> {
    let state = match (&anchor.fault, anchor.extended) {
        (_, Some(false)) => "broken",
        (Some(_), _) => "invalid",
        (None, Some(true)) => "extended",
        (None, None) => "on-paper",
    };
    vec![
        anchor.seq.to_string(),
        terminal.moment(&anchor.at),
        anchor.size.to_string(),
        anchor.kind_label.clone(),
        terminal.text(&format!("cli-anchors-state-{state}")),
        anchor.file.clone().or_else(|| anchor.signer.clone()).unwrap_or_default(),
    ]
}
