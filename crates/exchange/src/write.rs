//! Records as cells.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use registers::{Field, Kind, RecordId, Shape};
use serde_json::Value;

use crate::column::{Column, Target, columns, labels};
use crate::directory::Directory;
use crate::lexicon::Lexicon;
use crate::workbook::CELL_TEXT;
use crate::{Cell, Grid, Row};

/// A record as it stands in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: RecordId,
    /// Its version.
    pub version: u32,
    /// Whether it is ended.
    pub ended: bool,
    /// Its value.
    pub value: Value,
}

/// How much text a cell may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Any amount.
    Endless,
    /// As much as a cell of a workbook; what is longer goes on in further columns.
    Workbook,
}

/// Records of a kind as a grid.
pub fn table(
    kind: &'static Kind,
    entries: &[Entry],
    lexicon: &Lexicon<'_>,
    directory: &Directory,
    room: Room,
) -> Grid {
    let parts = |field: &Field| {
        let values = || entries.iter().map(|entry| &entry.value[field.name]);
        match field.shape {
            Shape::Parts(_) => {
                values().map(|value| value.as_array().map_or(0, Vec::len)).max().unwrap_or(0).max(1)
            }
            _ => usize::from(values().any(|value| !value.is_null())),
        }
    };
    let whole = columns(kind, parts);
    let mut all = Vec::with_capacity(whole.len());
    let mut rows: Vec<Row> = (2..)
        .zip(entries)
        .map(|(number, _)| Row { number, cells: Vec::with_capacity(whole.len()) })
        .collect();
    for column in whole {
        let cells: Vec<Cell> =
            entries.iter().map(|entry| cell_of(&column, entry, lexicon, directory)).collect();
        let pieces = match room {
            Room::Endless => 1,
            Room::Workbook => cells.iter().map(pieces).max().unwrap_or(1).max(1),
        };
        all.extend((1..=pieces).map(|piece| Column { piece, ..column }));
        for (row, cell) in rows.iter_mut().zip(cells) {
            if pieces == 1 {
                row.cells.push(cell);
            } else {
                row.cells.extend(cut(&cell, pieces));
            }
        }
    }
    Grid { header: lexicon.tongues().first().map_or_else(Vec::new, |words| labels(kind, &all, *words)), rows }
}

fn cell_of(column: &Column, entry: &Entry, lexicon: &Lexicon<'_>, directory: &Directory) -> Cell {
    match column.target {
        Target::Id => Cell::Text(entry.id.to_string()),
        Target::Version => Cell::Number(entry.version.into()),
        Target::Ended if entry.ended => Cell::Text(lexicon.text("exchange-yes")),
        Target::Ended => Cell::Empty,
        Target::Field(field) => cell(field, &entry.value[field.name], lexicon, 0, directory),
        Target::Inner { list, index, field, .. } => {
            cell(field, &entry.value[list.name][index][field.name], lexicon, 0, directory)
        }
    }
}

/// A value of a field as a cell, in one of the languages. A value of another shape than expected is written as its JSON.
pub(crate) fn cell(
    field: &'static Field,
    value: &Value,
    lexicon: &Lexicon<'_>,
    tongue: usize,
    directory: &Directory,
) -> Cell {
    if value.is_null() {
        return Cell::Empty;
    }
    let choice = |set, item: &Value| match item.as_str() {
        Some(code) => lexicon.written(set, code, tongue),
        None => plain(item),
    };
    let link = |kind, item: &Value| match item.as_str().and_then(|text| text.parse().ok()) {
        Some(id) => directory.written(kind, id),
        None => plain(item),
    };
    match field.shape {
        Shape::Line | Shape::Text | Shape::Parts(_) => Cell::text(plain(value)),
        Shape::Date => value.as_str().and_then(day).map_or_else(|| Cell::text(plain(value)), Cell::Date),
        Shape::Moment => moment(field, value).map_or_else(|| Cell::text(plain(value)), Cell::Moment),
        Shape::Count => number(value).map_or_else(|| Cell::text(plain(value)), Cell::Number),
        Shape::Choice(set) => Cell::text(choice(set, value)),
        Shape::Choices(set) => lines(value, |item| choice(set, item)),
        Shape::Lines => lines(value, plain),
        Shape::Link(kind) => Cell::text(link(kind, value)),
        Shape::Links(kind) => lines(value, |item| link(kind, item)),
        Shape::Files => lines(value, |item| item["name"].as_str().map_or_else(|| plain(item), str::to_owned)),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn lines(value: &Value, written: impl Fn(&Value) -> String) -> Cell {
    match value.as_array() {
        Some(items) => Cell::text(items.iter().map(written).collect::<Vec<_>>().join("\n")),
        None => Cell::text(plain(value)),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|day| day.to_string() == text)
}

/// A minute without its offset, where that comes back by itself; midnight would come back as a day without a time.
fn moment(field: &'static Field, value: &Value) -> Option<NaiveDateTime> {
    let text = value.as_str()?;
    let local = text.get(..16)?;
    let said = registers::text_for(field, local).ok()?;
    let moment = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").ok()?;
    (said == text && moment.time() != NaiveTime::MIN).then_some(moment)
}

/// More digits than 15 a spreadsheet shows, and saves, as zeros.
#[allow(clippy::cast_precision_loss)] // Exact below 2^53.
fn number(value: &Value) -> Option<f64> {
    value.as_u64().filter(|count| *count < 1_000_000_000_000_000).map(|count| count as f64)
}

fn pieces(cell: &Cell) -> u32 {
    let Cell::Text(text) = cell else { return 1 };
    // No character is cut in two, hence the room of one less.
    u32::try_from(text.encode_utf16().count().div_ceil(CELL_TEXT - 1)).unwrap_or(u32::MAX)
}

fn cut(cell: &Cell, pieces: u32) -> Vec<Cell> {
    let mut out = Vec::with_capacity(pieces as usize);
    if let Cell::Text(text) = cell {
        let (mut piece, mut room) = (String::new(), CELL_TEXT);
        for c in text.chars() {
            if c.len_utf16() > room {
                out.push(Cell::Text(std::mem::take(&mut piece)));
                room = CELL_TEXT;
            }
            room -= c.len_utf16();
            piece.push(c);
        }
        out.push(Cell::Text(piece));
    } else {
        out.push(cell.clone());
    }
    out.resize(pieces as usize, Cell::Empty);
    out
}
