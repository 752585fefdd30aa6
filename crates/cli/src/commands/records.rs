//! `list`, `show`, `put`, `end`, `undo` and `history`.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

use desk::protocol::{
    Changed, EndRecord, ListRecords, Nothing, RecordHistory, SaveRecord, ShowRecord, VersionView,
};

use crate::answer::{Answer, Stop};
use crate::args::{List, Put};
use crate::commands::Terminal;
use crate::table::{pairs, table};

pub(crate) fn list(terminal: &Terminal, list: List) -> Result<Answer, Stop> {
    let request = ListRecords {
        kind: list.kind,
        query: list.filter,
        sort: list.sort,
        incomplete_only: list.incomplete,
        ended_too: list.ended,
        as_at: list.as_at,
        ..ListRecords::default()
    };
    let page = terminal.open(&list.vault)?.run(desk::records::list, request)?;
    let head: Vec<String> = ["title", "complete", "version", "id"]
        .iter()
        .map(|name| terminal.text(&format!("cli-list-{name}")))
        .collect();
    let rows: Vec<Vec<String>> = page
        .rows
        .iter()
        .map(|row| {
            let title = if row.ended {
                terminal.text_with("title-ended", &[("title", row.title.as_str().into())])
            } else {
                row.title.clone()
            };
            vec![title, format!("{}/{}", row.filled, row.asked), row.version.to_string(), row.id.clone()]
        })
        .collect();
    Answer::new(&page, table(&head, &rows))
}

pub(crate) fn show(
    terminal: &Terminal,
    vault: &str,
    id: String,
    as_at: Option<String>,
) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let request = ShowRecord { id, as_at };
    let record = desk.run(desk::records::show, request.clone())?;
    let sheet = desk.run(desk::records::sheet, request)?;
    let params = [
        ("kind", sheet.kind.as_str().into()),
        ("title", sheet.title.as_str().into()),
        ("version", sheet.version.to_string().into()),
    ];
    let head = if sheet.ended { "cli-show-ended" } else { "cli-show-head" };
    let mut text = format!("{}\n\n{}", terminal.text_with(head, &params), pairs(&sheet.lines));
    if !sheet.gaps.is_empty() {
        let count = sheet.gaps.len() as u64;
        let _ = writeln!(text, "\n{}", terminal.text_with("cli-show-gaps", &[("count", count.into())]));
        for gap in &sheet.gaps {
            let _ = writeln!(text, "  {} ({})", gap.label, gap.cites.join(", "));
        }
    }
    Answer::new(&record, text)
}

pub(crate) fn put(terminal: &Terminal, put: Put) -> Result<Answer, Stop> {
    let text = read(terminal, &put.file)?;
    let desk = terminal.open(&put.vault)?;
    let value = desk.run(desk::records::parse_value, text)?;
    let request = SaveRecord { kind: put.kind, id: put.id, from_version: put.from_version, value };
    let saved = desk.run(desk::records::save, request)?;
    let text = format!("{}\n", saved.record.id);
    let words = saved.changed.words.clone();
    Ok(Answer::new(&saved, text)?.saying(words))
}

pub(crate) fn end(terminal: &Terminal, vault: &str, id: String, why: String) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let record = desk.run(desk::records::show, ShowRecord { id: id.clone(), as_at: None })?;
    changed(&desk.run(desk::records::end, EndRecord { id, from_version: record.version, why })?)
}

pub(crate) fn undo(terminal: &Terminal, vault: &str) -> Result<Answer, Stop> {
    changed(&terminal.open(vault)?.run(desk::undo::apply, Nothing {})?)
}

pub(crate) fn history(terminal: &Terminal, vault: &str, id: String) -> Result<Answer, Stop> {
    let versions = terminal.open(vault)?.run(desk::records::history, RecordHistory { id })?;
    let text: Vec<String> = versions.iter().map(|version| version_text(terminal, version)).collect();
    Answer::new(&versions, text.join("\n"))
}

fn version_text(terminal: &Terminal, version: &VersionView) -> String {
    let params = [
        ("version", version.version.to_string().into()),
        ("at", terminal.moment(&version.at).into()),
        ("words", version.words.as_str().into()),
        ("actor", version.actor.as_str().into()),
        ("seq", version.seq.to_string().into()),
    ];
    let mut text = terminal.text_with("cli-history-version", &params) + "\n";
    if let Some(why) = &version.why {
        let _ =
            writeln!(text, "  {}", terminal.text_with("cli-history-why", &[("why", why.as_str().into())]));
    }
    let said = |side: &Option<String>| {
        side.as_deref().map_or_else(|| "–".to_owned(), |text| text.replace('\n', " / "))
    };
    for change in &version.changes {
        let _ = writeln!(text, "  {}: {} → {}", change.label, said(&change.before), said(&change.after));
    }
    text
}

fn changed(changed: &Changed) -> Result<Answer, Stop> {
    let ids: Vec<&str> = changed.records.iter().map(|record| record.id.as_str()).collect();
    Ok(Answer::new(changed, ids.join("\n") + "\n")?.saying(changed.words.clone()))
}

fn read(terminal: &Terminal, file: &Path) -> Result<String, Stop> {
    let read = if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    read.map_err(|error| {
        let params = [("path", file.display().to_string().into()), ("reason", error.to_string().into())];
        Stop::Usage(terminal.text_with("cli-unreadable", &params))
    })
}
