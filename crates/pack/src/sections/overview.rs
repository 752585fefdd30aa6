//! A register as a table, and whether that table can hold its records whole.

use std::collections::BTreeSet;

use registers::{Completeness, Field, Gap, Kind, Need, Shape, completeness};

use super::Subject;
use super::card::missing;
use super::shown::Shown;
use super::value::{lowered, said};
use crate::input::Record;
use crate::paper::{Cell, Column, Look, Row, Table, Template, Text};

/// How a register is shown.
pub(crate) struct Form {
    pub(crate) table: Table,
    /// Who asks for what is missing in its columns, where no card tells.
    pub(crate) bases: Option<String>,
    /// Whether the table shows all that the records hold, so that no cards are needed.
    pub(crate) whole: bool,
    pub(crate) template: Template,
}

/// So many columns are read across a page that lies.
const ACROSS: usize = 9;
/// So many letters make a cell a text to be read rather than a value to be compared.
const LONG: usize = 160;
/// So many letters, labels among them, can stand in the column of what has none of its own.
const REST: usize = 800;
/// With more columns a table has to lie.
pub(crate) const UPRIGHT: usize = 5;
/// So few records have cards even where a row could hold them: they read better, and the room is there.
const FEW: usize = 5;
/// So many records fill a page that lies; an overview of fewer stands, as their cards follow on another page.
const PAGEFUL: usize = 12;

/// The form of a register: a table alone where rows can hold the records, else an overview with cards.
pub(crate) fn form(subject: &Subject<'_>, kind: &Kind, records: &[&Record]) -> Form {
    let used = used(kind, records);
    let rows_are = rows(subject, kind, records, &used);
    let columns = if rows_are == Rows::Whole { shown(&used) } else { Shown::columns(kind) };
    let lies = match rows_are {
        Rows::Overview => columns.len() > UPRIGHT && records.len() >= PAGEFUL,
        Rows::Whole => columns.len() > UPRIGHT && records.len() > FEW,
        Rows::WithRest => true,
    };
    let template = if lies { Template::Landscape } else { Template::Portrait };
    let table = table(subject, kind, records, &columns, rows_are);
    let whole = rows_are != Rows::Overview;
    let bases = if whole { bases(subject, kind, records, &columns) } else { None };
    Form { table, bases, whole, template }
}

fn rows(subject: &Subject<'_>, kind: &Kind, records: &[&Record], used: &[&Field]) -> Rows {
    if records.is_empty() || records.iter().any(|record| !flat(kind, record)) {
        return Rows::Overview;
    }
    let length = |field: &&Field, record: &&Record| {
        said(field.shape, &record.value[field.name], subject.words).chars().count()
    };
    let short = |record: &&Record| used.iter().all(|field| length(field, record) <= LONG);
    if used.len() <= ACROSS && records.iter().all(short) {
        return Rows::Whole;
    }
    let with_label = |field: &&Field, record: &&Record| match length(field, record) {
        0 => 0,
        length => length + field.label(kind.code, subject.words).chars().count(),
    };
    let rest = |record: &&Record| -> usize {
        used.iter().filter(|field| !field.column).map(|field| with_label(field, record)).sum()
    };
    if records.len() > FEW && records.iter().all(|record| rest(record) <= REST) {
        return Rows::WithRest;
    }
    Rows::Overview
}

fn shown(fields: &[&'static Field]) -> Vec<Shown> {
    fields.iter().map(|field| Shown::Field(field)).collect()
}

/// What a row is to its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rows {
    /// The most important of it; the rest is on its card.
    Overview,
    /// All of it.
    Whole,
    /// All of it, with a column for what has none of its own.
    WithRest,
}

/// A table of these fields with a row for each record.
pub(crate) fn table(
    subject: &Subject<'_>,
    kind: &Kind,
    records: &[&Record],
    fields: &[Shown],
    rows_are: Rows,
) -> Table {
    let words = subject.words;
    let found: Vec<Completeness> = records.iter().map(|record| completeness(kind, &record.value)).collect();
    let asked = found.iter().any(|found| found.asked > 0);
    let mut columns = vec![Column::new(words.text("pack-column-number")).fixed(26.0).right()];
    columns.extend(fields.iter().map(|field| Column::new(field.label(kind, words))));
    if rows_are == Rows::WithRest {
        columns.push(Column::new(words.text("pack-column-rest")));
    }
    if asked {
        columns.push(Column::new(words.text("pack-column-complete")).fixed(58.0).right());
    }
    let rows = records.iter().zip(&found).enumerate().map(|(index, (record, found))| {
        let mut cells: Vec<Cell> = vec![(index + 1).to_string().into()];
        cells.extend(fields.iter().map(|shown| filled(subject, (kind, *shown), record, found)));
        if rows_are == Rows::WithRest {
            cells.push(others(subject, kind, record, found));
        }
        if asked {
            cells.push(format!("{}/{}", found.filled, found.asked).into());
        }
        Row { cells, shaded: false }
    });
    let rows = rows.collect();
    let titled = fields.iter().position(|field| field.is_title(kind)).map_or(0, |place| place + 1);
    Table { columns, rows, headless: false, row_head: Some(titled) }
}

/// The value, or that it is missing.
fn filled(
    subject: &Subject<'_>,
    (kind, shown): (&Kind, Shown),
    record: &Record,
    found: &Completeness,
) -> Cell {
    let text = shown.text(record, subject.words);
    if !text.is_empty() && record.ended.is_some() && shown.is_title(kind) {
        return subject.words.with("title-ended", &[("title", text.into())]).into();
    }
    if !text.is_empty() {
        return text.into();
    }
    match lacking(found, shown) {
        Some(_) => Text::strong(subject.text("pack-gap-short")).into(),
        None => Cell::default(),
    }
}

/// What is missing in a column.
fn lacking(found: &Completeness, shown: Shown) -> Option<&Gap> {
    found.gaps.iter().find(|gap| gap.field == shown.name())
}

/// The articles of what is missing in the columns: in the cells they would make every row tall.
fn bases(subject: &Subject<'_>, kind: &Kind, records: &[&Record], columns: &[Shown]) -> Option<String> {
    let words = subject.words;
    let found: Vec<Completeness> = records.iter().map(|record| completeness(kind, &record.value)).collect();
    let base = |shown: &Shown| {
        let gap =
            found.iter().find_map(|found| lacking(found, *shown)).filter(|gap| !gap.cites.is_empty())?;
        Some(format!("{} ({})", lowered(&shown.label(kind, words)), words.citations(gap.cites)))
    };
    let all: Vec<String> = columns.iter().filter_map(base).collect();
    (!all.is_empty()).then(|| words.with("pack-gap-bases", &[("fields", all.join("; ").into())]))
}

/// What the fields without a column say, side by side, and what is missing of them.
fn others(subject: &Subject<'_>, kind: &Kind, record: &Record, found: &Completeness) -> Cell {
    let words = subject.words;
    let mut text = Text::default();
    for field in kind.fields.iter().filter(|field| !field.column) {
        let value = said(field.shape, &record.value[field.name], words);
        if value.is_empty() {
            continue;
        }
        let gap = if text.is_empty() { "" } else { " · " };
        text = text
            .with(format!("{gap}{}: ", field.label(kind.code, words)), Look::Quiet)
            .with(value, Look::Plain);
    }
    let columned = |gap: &&Gap| !kind.field(&gap.field).is_some_and(|field| field.column);
    let gaps = found.gaps.iter().filter(columned).map(|gap| (0.0, missing(subject, gap)));
    Cell(std::iter::once((0.0, text)).chain(gaps).collect())
}

/// The fields that any of the records fills or lacks; the title first of all.
fn used(kind: &Kind, records: &[&Record]) -> Vec<&'static Field> {
    let mut names: BTreeSet<&str> = BTreeSet::from([kind.title]);
    let mut lacking = BTreeSet::new();
    for record in records {
        names.extend(
            record.value.as_object().into_iter().flat_map(|fields| fields.keys().map(String::as_str)),
        );
        lacking.extend(completeness(kind, &record.value).gaps.into_iter().map(|gap| gap.field));
    }
    let used = |field: &&&'static Field| {
        names.contains(field.name) || lacking.contains(field.name) || field.need == Need::Save
    };
    kind.fields.iter().collect::<Vec<_>>().iter().filter(used).copied().collect()
}

/// Whether the record has neither parts nor files nor fields of a newer program: what a row could not hold.
fn flat(kind: &Kind, record: &Record) -> bool {
    let Some(value) = record.value.as_object() else { return false };
    value.keys().all(|name| {
        kind.field(name)
            .is_some_and(|field| !matches!(field.shape, Shape::Parts(_) | Shape::Files | Shape::Lines))
    })
}
