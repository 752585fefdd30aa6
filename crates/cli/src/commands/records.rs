//! `list`, `show`, `put`, `end`, `undo`, `redo`, `history` and `revert`.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use desk::protocol::{
    Changed, EndRecord, FieldChange, ListRecords, Nothing, RecordHistory, RestoreRecord, SaveRecord,
    ShowRecord, VersionView,
};

use serde::Deserialize;
use serde_json::Value;

use crate::answer::{Answer, Stop};
use crate::args::{List, Put};
use crate::commands::Terminal;
use crate::table::{pairs, table};

/// The most bytes that are read of a record. Its longest fields together are a small part of that.
const MOST: u64 = 8_000_000;

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

pub(crate) fn show(terminal: &Terminal, vault: &str, request: ShowRecord) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
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
    let request = request(terminal, put, value)?;
    let saved = desk.run(desk::records::save, request)?;
    let text = format!("{}\n", saved.record.id);
    let words = saved.changed.words.clone();
    Ok(Answer::new(&saved, text)?.saying(words).changed())
}

/// The value of a record, or the record as `show --json` prints it: then it changes that one, from that version.
fn request(terminal: &Terminal, put: Put, value: Value) -> Result<SaveRecord, Stop> {
    let Some(shown) = Shown::read(&value) else {
        return Ok(SaveRecord { kind: put.kind, id: put.id, from_version: put.from_version, value });
    };
    if shown.kind != put.kind || put.id.as_ref().is_some_and(|id| *id != shown.id) {
        let params = [("kind", shown.kind.as_str().into()), ("id", shown.id.as_str().into())];
        return Err(Stop::Usage(terminal.text_with("cli-put-differs", &params)));
    }
    Ok(SaveRecord {
        kind: shown.kind,
        id: Some(shown.id),
        from_version: put.from_version.or(Some(shown.version)),
        value: shown.value,
    })
}

/// What tells a shown record from the value of one: no kind has all of these fields.
#[derive(Deserialize)]
struct Shown {
    id: String,
    kind: String,
    version: u32,
    value: Value,
}

impl Shown {
    fn read(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok().filter(|shown| shown.value.is_object())
    }
}

pub(crate) fn end(terminal: &Terminal, vault: &str, id: String, why: String) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let record = desk.run(desk::records::show, ShowRecord { id: id.clone(), ..ShowRecord::default() })?;
    changed(&desk.run(desk::records::end, EndRecord { id, from_version: record.version, why })?)
}

pub(crate) fn undo(terminal: &Terminal, vault: &str) -> Result<Answer, Stop> {
    changed(&terminal.open(vault)?.run(desk::undo::apply, Nothing {})?)
}

pub(crate) fn redo(terminal: &Terminal, vault: &str) -> Result<Answer, Stop> {
    changed(&terminal.open(vault)?.run(desk::undo::redo, Nothing {})?)
}

pub(crate) fn revert(terminal: &Terminal, vault: &str, id: String, version: u32) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    let now = desk.run(desk::records::show, ShowRecord { id: id.clone(), ..ShowRecord::default() })?;
    let request = RestoreRecord { id, from_version: now.version, version };
    let saved = desk.run(desk::records::restore, request)?;
    let words = saved.changed.words.clone();
    Ok(Answer::new(&saved, format!("{}\n", saved.record.id))?.saying(words).changed())
}

pub(crate) fn history(
    terminal: &Terminal,
    vault: &str,
    id: String,
    version: Option<u32>,
) -> Result<Answer, Stop> {
    let desk = terminal.open(vault)?;
    if version.is_some() {
        // A version that is not there is said, instead of an empty list.
        desk.run(desk::records::show, ShowRecord { id: id.clone(), version, ..ShowRecord::default() })?;
    }
    let mut versions = desk.run(desk::records::history, RecordHistory { id, as_at: None })?;
    versions.retain(|each| version.is_none_or(|version| each.head.version == version));
    let text: Vec<String> = versions.iter().map(|version| version_text(terminal, version)).collect();
    Answer::new(&versions, text.join("\n"))
}

fn version_text(terminal: &Terminal, version: &VersionView) -> String {
    let entry = &version.head.entry;
    let params = [
        ("version", version.head.version.to_string().into()),
        ("at", terminal.moment(&entry.at).into()),
        ("words", entry.words.as_str().into()),
        ("actor", entry.actor.as_str().into()),
        ("seq", entry.seq.to_string().into()),
    ];
    let mut text = terminal.text_with("cli-history-version", &params) + "\n";
    if let Some(why) = &entry.why {
        let _ =
            writeln!(text, "  {}", terminal.text_with("cli-history-why", &[("why", why.as_str().into())]));
    }
    for change in &version.changes {
        text.push_str(&change_text(change));
    }
    text
}

/// A field with what it said before and after, on one line.
pub(crate) fn change_text(change: &FieldChange) -> String {
    let said = |side: &Option<String>| {
        side.as_deref().map_or_else(|| "–".to_owned(), |text| text.replace('\n', " / "))
    };
    format!("  {}: {} → {}\n", change.label, said(&change.before), said(&change.after))
}

pub(crate) fn changed(changed: &Changed) -> Result<Answer, Stop> {
    let ids: Vec<&str> = changed.records.iter().map(|record| record.id.as_str()).collect();
    Ok(Answer::new(changed, ids.join("\n") + "\n")?.saying(changed.words.clone()).changed())
}

fn read(terminal: &Terminal, file: &Path) -> Result<String, Stop> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        io::stdin().take(MOST + 1).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
    };
    let refused = |key: &str, name, value: String| {
        let params = [("path", file.display().to_string().into()), (name, value.into())];
        Stop::Usage(terminal.text_with(key, &params))
    };
    read.map_err(|error| refused("cli-unreadable", "reason", error.to_string()))?;
    if bytes.len() as u64 > MOST {
        return Err(refused("cli-too-large", "megabytes", (MOST / 1_000_000).to_string()));
    }
    String::from_utf8(bytes).map_err(|_| refused("cli-unreadable", "reason", terminal.text("cli-not-text")))
}
