//! What would become of a file, before anything is changed.

use std::collections::BTreeSet;
use std::path::Path;

use exchange::json::Item;
use exchange::{Cell, Column, Directory, Lexicon, Target, columns};
use registers::{Kind, RecordId, Shape, Words};
use serde_json::Value;

use super::around::Snapshot;
use super::meanings::{Table, readers};
use super::rows::{Court, Judged, Outcome, report};
use super::source::{Holds, Source, read};
use super::table::{RecordRows, Rows, TableRows, ids};
use crate::desk::Desk;
use crate::protocol::{
    FieldChange, ImportColumn, ImportFile, ImportPreview, ImportRow, ImportTarget, OptionView, Progress,
    RowOutcome,
};
use crate::records::{field_change, kind_in};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
use crate::words::Reader;

/// What would become of a file. Nothing is changed.
pub fn preview(desk: &Desk, request: ImportFile, watch: &dyn Watch) -> Result<ImportPreview> {
    let weighed = weigh(desk, &request, watch)?;
    let table = weighed.content.table();
    let columns = table.map_or_else(Vec::new, |table| table_columns(table, &weighed));
    Ok(ImportPreview {
        kind: weighed.kind.code.to_owned(),
        format: weighed.format,
        encoding: weighed.encoding.clone(),
        separator: weighed.separator.map(String::from),
        sheets: table.map_or_else(Vec::new, |table| table.sheets.clone()),
        sheet: table.map_or_else(String::new, |table| table.sheet.clone()),
        header: table.and_then(|table| table.header),
        targets: if table.is_some() {
            targets(weighed.kind, &weighed.readers[0], &columns)
        } else {
            Vec::new()
        },
        columns,
        remembered: table.is_some_and(|table| table.remembered),
        report: report(&weighed.judged),
        rows: weighed.judged.iter().take(FIRST_ROWS).map(|judged| row(&weighed, judged)).collect(),
    })
}

/// So many rows are shown.
const FIRST_ROWS: usize = 200;

/// A file that was read and judged, against the vault as it stood in one moment.
pub(super) struct Weighed {
    pub(super) kind: &'static Kind,
    pub(super) format: crate::protocol::FileFormat,
    pub(super) content: Content,
    pub(super) snapshot: Snapshot,
    pub(super) judged: Vec<Judged>,
    encoding: Option<String>,
    separator: Option<char>,
    readers: [Reader; 2],
}

/// What of a file is taken in.
pub(super) enum Content {
    Table(Box<Table>),
    Records(Vec<Item>),
}

impl Content {
    pub(super) const fn table(&self) -> Option<&Table> {
        match self {
            Self::Table(table) => Some(table),
            Self::Records(_) => None,
        }
    }
}

/// Reads a file and judges its rows. The vault is looked at for a moment only.
pub(super) fn weigh(desk: &Desk, request: &ImportFile, watch: &dyn Watch) -> Result<Weighed> {
    watch.progress(Progress { words: catalogue::text(desk.language(), "progress-file"), done: 0, total: 0 });
    let workbooks = desk.session().workbooks().clone();
    desk.session().vault()?;
    let path = Path::new(&request.path);
    let source = read(path, &workbooks, watch)?;
    let (format, encoding, separator) = (source.format, source.encoding.clone(), source.separator);
    let readers = readers(&desk.session());
    let tongues: [&dyn Words; 2] = [&readers[0], &readers[1]];
    let (kind, content) = content(&desk.session(), source, request, &tongues)?;

    let lexicon = Lexicon::new(kind, &tongues);
    let language = readers[0].language;
    let (snapshot, judged) = match &content {
        Content::Table(table) => {
            let rows = TableRows::of(table, &lexicon, language);
            let (mut snapshot, fresh) = around(&desk.session(), kind, &readers, &rows, &BTreeSet::new())?;
            let judged = court(kind, &rows, &readers[0], request, watch).judge(&mut snapshot, &fresh)?;
            (snapshot, judged)
        }
        Content::Records(items) => {
            let mut rows = RecordRows { kind, items, held: BTreeSet::new(), language };
            let files = RecordRows::files(items);
            let (mut snapshot, fresh) = around(&desk.session(), kind, &readers, &rows, &files)?;
            rows.held.clone_from(&snapshot.held);
            let judged = court(kind, &rows, &readers[0], request, watch).judge(&mut snapshot, &fresh)?;
            (snapshot, judged)
        }
    };
    Ok(Weighed { kind, format, content, snapshot, judged, encoding, separator, readers })
}

fn court<'a>(
    kind: &'static Kind,
    rows: &'a dyn Rows,
    reader: &'a Reader,
    request: &ImportFile,
    watch: &'a dyn Watch,
) -> Court<'a> {
    Court { kind, rows, reader, same_title: request.same_title, watch }
}

fn content(
    session: &Session,
    source: Source,
    request: &ImportFile,
    tongues: &[&dyn Words],
) -> Result<(&'static Kind, Content)> {
    match source.holds {
        Holds::Records(found, items) => {
            let code = match (&request.kind, found) {
                (Some(asked), Some(found)) if *asked != found => {
                    return Err(Trouble::OfOtherKind { found, asked: asked.clone() });
                }
                (Some(code), _) => code.clone(),
                (None, Some(code)) => code,
                (None, None) => return Err(Trouble::OfNoKind(request.path.clone().into())),
            };
            Ok((kind_in(&session.kinds()?, &code)?, Content::Records(items)))
        }
        Holds::Sheets(_) | Holds::Objects(_) => {
            let table = Table::of(session, source, request, tongues)?;
            Ok((table.kind, Content::Table(Box::new(table))))
        }
    }
}

fn around(
    session: &Session,
    kind: &'static Kind,
    readers: &[Reader; 2],
    rows: &dyn Rows,
    files: &BTreeSet<String>,
) -> Result<(Snapshot, Vec<RecordId>)> {
    let snapshot = Snapshot::take(session.vault()?, kind, readers, &ids(rows), files)?;
    let fresh: Result<Vec<RecordId>> = (0..rows.count()).map(|_| session.new_id()).collect();
    Ok((snapshot, fresh?))
}

fn table_columns(table: &Table, weighed: &Weighed) -> Vec<ImportColumn> {
    const SAMPLES: usize = 3;
    const WORDS: usize = 50;
    let tongues: [&dyn Words; 2] = [&weighed.readers[0], &weighed.readers[1]];
    let lexicon = Lexicon::new(table.kind, &tongues);
    let column = |(place, name): (usize, &String)| {
        let cells = || table.grid.rows.iter().map(move |row| row.cell(place)).filter(|cell| !cell.is_blank());
        let target = table.mapping.columns[place];
        let mut unknown_words: Vec<String> = Vec::new();
        if let Some(set) = target.and_then(choice) {
            for word in cells().flat_map(|cell| lexicon.unknown(set, &cell.written(), &table.mapping.words)) {
                if unknown_words.len() < WORDS && !unknown_words.contains(&word) {
                    unknown_words.push(word);
                }
            }
        }
        ImportColumn {
            name: name.clone(),
            target: target.map(|column| column.path()),
            likely: table.likely[place].map(|column| column.path()),
            samples: cells().take(SAMPLES).map(shortened).collect(),
            unknown_words,
        }
    };
    table.grid.header.iter().enumerate().map(column).collect()
}

fn shortened(cell: &Cell) -> String {
    const LONGEST: usize = 120;
    let text = cell.written();
    let shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() { shown + "…" } else { shown }
}

const fn choice(column: Column) -> Option<registers::ChoiceSet> {
    match column.target {
        Target::Field(field) | Target::Inner { field, .. } => match field.shape {
            Shape::Choice(set) | Shape::Choices(set) => Some(set),
            _ => None,
        },
        Target::Id | Target::Version | Target::Ended => None,
    }
}

/// Everything that a column may mean: one part more of each list than the file has.
fn targets(kind: &'static Kind, reader: &Reader, said: &[ImportColumn]) -> Vec<ImportTarget> {
    let parts = |list: &registers::Field| {
        if list.ended() {
            return 0;
        }
        let index = |column: &ImportColumn| {
            let rest = column.target.as_ref()?.strip_prefix(list.name)?.strip_prefix('/')?;
            rest.split('/').next()?.parse::<usize>().ok()
        };
        said.iter().filter_map(index).max().map_or(1, |most| most + 2)
    };
    let mut out = Vec::new();
    let mut add = |column: Column| {
        let options = choice(column).map_or_else(Vec::new, |set| {
            let option =
                |code: &&str| OptionView { code: (*code).to_owned(), label: set.label(code, reader) };
            set.codes.iter().map(option).collect()
        });
        out.push(ImportTarget { path: column.path(), label: column.label(kind, reader), options });
    };
    for column in columns(kind, parts) {
        if let Target::Inner { list, index: 0, field, part } = column.target
            && part.fields.first().is_some_and(|first| first.name == field.name)
        {
            add(Column::of(Target::Field(list)));
        }
        let files = matches!(column.target, Target::Field(field) | Target::Inner { field, .. } if matches!(field.shape, Shape::Files));
        if !files {
            add(column);
        }
    }
    out
}

fn row(weighed: &Weighed, judged: &Judged) -> ImportRow {
    let (outcome, id, changes) = match &judged.outcome {
        Outcome::Created(version) => {
            (RowOutcome::Created, None, changes(weighed, &Value::Null, &version.value))
        }
        Outcome::Updated(version) => {
            let before =
                weighed.snapshot.records.get(&version.id).map_or(&Value::Null, |record| &record.value);
            (RowOutcome::Updated, Some(version.id), changes(weighed, before, &version.value))
        }
        Outcome::Unchanged(id) => (RowOutcome::Unchanged, Some(*id), Vec::new()),
        Outcome::Rejected(_) => (RowOutcome::Rejected, None, Vec::new()),
    };
    ImportRow {
        row: judged.row,
        outcome,
        title: judged.title.clone(),
        id: id.map(|id| id.to_string()),
        changes,
    }
}

fn changes(weighed: &Weighed, before: &Value, after: &Value) -> Vec<FieldChange> {
    let linked = [before, after].into_iter().flat_map(|value| registers::links(weighed.kind, value));
    let directory: &Directory = &weighed.snapshot.directory;
    let titles = linked.filter_map(|link| Some((link.id, directory.title(link.id)?.to_owned()))).collect();
    let reader = Reader { language: weighed.readers[0].language, titles };
    registers::diff(weighed.kind, before, after)
        .iter()
        .map(|difference| field_change(&reader, difference))
        .collect()
}
