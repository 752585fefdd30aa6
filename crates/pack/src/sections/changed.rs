//! What differs between two values of a record, as rows of a table.

use registers::{Difference, Kind, Shape, diff};
use serde_json::Value;

use super::value::{Added, cell, said};
use crate::paper::{Cell, Column, Look, Row, Table, Text};
use crate::words::PaperWords;

/// A row for each field that differs: its name, what stood there, what stands there. Of a new record nothing stood.
pub(crate) fn table(kind: &Kind, before: &Value, after: &Value, words: &PaperWords) -> Table {
    let rows = diff(kind, before, after).into_iter().map(|difference| {
        let side = |value: &Option<Value>| match value {
            Some(value) => shown(&difference, value, words),
            None => Text::default().with("–", Look::Quiet).into(),
        };
        let mut cells: Vec<Cell> = vec![label_at(kind, &difference.field, words).into()];
        if !before.is_null() {
            cells.push(side(&difference.before));
        }
        cells.push(side(&difference.after));
        Row::new(cells)
    });
    let rows = rows.collect();
    let mut columns = vec![Column::new(words.text("pack-column-field")).fixed(120.0)];
    if !before.is_null() {
        columns.push(Column::new(words.text("pack-column-before")));
    }
    columns.push(Column::new(words.text("pack-column-after")));
    Table { columns, rows, headless: false, row_head: Some(0) }
}

/// A line for each field that differs: "Unit: reception → office".
pub(crate) fn lines(kind: &Kind, before: &Value, after: &Value, words: &PaperWords) -> Vec<Text> {
    let line = |difference: Difference| {
        let side = |value: &Option<Value>| match value {
            Some(value) => said(shape(&difference), value, words),
            None => "–".to_owned(),
        };
        let label = label_at(kind, &difference.field, words);
        Text::default()
            .with(format!("{label}: "), Look::Quiet)
            .with(format!("{}\u{a0}→ {}", side(&difference.before), side(&difference.after)), Look::Plain)
    };
    diff(kind, before, after).into_iter().map(line).collect()
}

/// The name of the field at a path; of one in a part, that of the part's field and its number before it.
pub(crate) fn label_at(kind: &Kind, path: &str, words: &PaperWords) -> String {
    let mut steps = path.split('/');
    let first = steps.next().unwrap_or_default();
    let Some(field) = kind.field(first) else { return path.to_owned() };
    let label = field.label(kind.code, words);
    let Some(index) = steps.next().and_then(|step| step.parse::<usize>().ok()) else { return label };
    let numbered = format!("{label}, {}", index + 1);
    match kind.at(path) {
        Some((owner, inner)) if steps.next().is_some() => {
            format!("{numbered}: {}", super::value::lowered(&inner.label(owner, words)))
        }
        _ => numbered,
    }
}

fn shown(difference: &Difference, value: &Value, words: &PaperWords) -> Cell {
    let added = Added::new();
    let undated = (words, &added);
    match (shape(difference), value) {
        // One part that came or went stands as a list of one.
        (shape @ (Shape::Parts(_) | Shape::Files), Value::Object(_)) => {
            cell(shape, &Value::Array(vec![value.clone()]), undated, &|_| Vec::new())
        }
        (shape, value) => cell(shape, value, undated, &|_| Vec::new()),
    }
}

/// A field of a newer program is shown as it is written.
fn shape(difference: &Difference) -> Shape {
    difference.definition.map_or(Shape::Text, |field| field.shape)
}
