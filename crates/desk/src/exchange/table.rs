//! Rows of a table, and whole records of a file, as one thing: values to be.

use std::collections::BTreeSet;

use catalogue::{Language, text_with};
use exchange::json::Item;
use exchange::{Column, Directory, Grid, Key, Lexicon, Mapping, Misread, Reading, Why};
use registers::{Kind, RecordId};
use serde_json::Value;

use super::meanings::Table;
use crate::protocol::Rejected;

/// What a file brings, row by row.
pub(super) trait Rows {
    /// How many there are.
    fn count(&self) -> usize;
    /// The number of a row, as a person counts.
    fn number(&self, row: usize) -> u32;
    /// Which record it is about.
    fn key(&self, row: usize) -> Result<Key, Rejected>;
    /// What it calls its record, where that is a plain text.
    fn title(&self, row: usize) -> Option<String>;
    /// Its value, made from that which stands.
    fn value(&self, row: usize, before: &Value, around: &Directory) -> Made;
    /// The column, or the field in words, of a path.
    fn label(&self, path: &str) -> Option<String>;
}

/// A value, and what did not become part of it.
pub(super) struct Made {
    pub(super) value: Value,
    pub(super) misread: Vec<Rejected>,
    pub(super) left_out: Vec<Rejected>,
}

/// Rows of a table.
pub(super) struct TableRows<'a> {
    kind: &'static Kind,
    grid: &'a Grid,
    mapping: &'a Mapping,
    reading: Reading<'a>,
    language: Language,
}

impl<'a> TableRows<'a> {
    pub(super) fn of(table: &'a Table, lexicon: &'a Lexicon<'a>, language: Language) -> Self {
        let reading = Reading::new(table.kind, &table.mapping, lexicon);
        Self { kind: table.kind, grid: &table.grid, mapping: &table.mapping, reading, language }
    }

    fn told(&self, row: usize, misread: &Misread) -> Rejected {
        let label = self.grid.header.get(misread.column).cloned().unwrap_or_default();
        told(self.language, self.number(row), &misread.path, label, &misread.why)
    }
}

impl Rows for TableRows<'_> {
    fn count(&self) -> usize {
        self.grid.rows.len()
    }

    fn number(&self, row: usize) -> u32 {
        self.grid.rows[row].number
    }

    fn key(&self, row: usize) -> Result<Key, Rejected> {
        self.reading.key(&self.grid.rows[row]).map_err(|misread| self.told(row, &misread))
    }

    fn title(&self, row: usize) -> Option<String> {
        let field = self.kind.field(self.kind.title)?;
        let said = self.reading.said(&self.grid.rows[row], field, &Directory::default())?;
        said.as_str().map(|text| text.trim().to_owned()).filter(|title| !title.is_empty())
    }

    fn value(&self, row: usize, before: &Value, around: &Directory) -> Made {
        let (value, misread) = self.reading.value(&self.grid.rows[row], before, around);
        let names = |misread: &Misread| matches!(misread.why, Why::NoSuchFile(_));
        // A record that comes from another vault leaves its files there.
        let (left_out, misread): (Vec<Misread>, Vec<Misread>) =
            misread.into_iter().partition(|misread| before.is_null() && names(misread));
        let told = |all: Vec<Misread>| all.iter().map(|misread| self.told(row, misread)).collect();
        Made { value, misread: told(misread), left_out: told(left_out) }
    }

    fn label(&self, path: &str) -> Option<String> {
        let same = |column: &Option<Column>| column.is_some_and(|column| column.target.path() == path);
        let place = self.mapping.columns.iter().position(same)?;
        self.grid.header.get(place).cloned()
    }
}

/// Whole records.
pub(super) struct RecordRows<'a> {
    pub(super) kind: &'static Kind,
    pub(super) items: &'a [Item],
    pub(super) held: BTreeSet<String>,
    pub(super) language: Language,
}

impl RecordRows<'_> {
    /// Hashes of the files that the records name.
    pub(super) fn files(items: &[Item]) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        for item in items {
            each_file(&item.value, &mut |file| out.extend(file["sha256"].as_str().map(str::to_owned)));
        }
        out
    }
}

impl Rows for RecordRows<'_> {
    fn count(&self) -> usize {
        self.items.len()
    }

    fn number(&self, row: usize) -> u32 {
        self.items[row].row
    }

    fn key(&self, row: usize) -> Result<Key, Rejected> {
        let item = &self.items[row];
        match &item.misread {
            Some((path, why)) => {
                let label = path.trim_start_matches('@').to_owned();
                Err(told(self.language, item.row, path, label, why))
            }
            None => Ok(Key { id: item.id, version: item.version, ended: item.ended }),
        }
    }

    fn title(&self, row: usize) -> Option<String> {
        let title = self.items[row].value[self.kind.title].as_str()?.trim();
        (!title.is_empty()).then(|| title.to_owned())
    }

    fn value(&self, row: usize, _: &Value, _: &Directory) -> Made {
        let item = &self.items[row];
        let mut value = item.value.clone();
        let mut lost = Vec::new();
        without_files(&mut value, &self.held, &mut lost);
        let left_out = lost
            .into_iter()
            .map(|name| told(self.language, item.row, "files", "files".to_owned(), &Why::NoSuchFile(name)))
            .collect();
        Made { value: registers::normalise_as(self.kind, value), misread: Vec::new(), left_out }
    }

    fn label(&self, _: &str) -> Option<String> {
        None
    }
}

/// A record in a file names its files; they come along only where the vault holds them.
fn without_files(value: &mut Value, held: &BTreeSet<String>, lost: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.retain(|item| {
                let absent = hash_of(item).filter(|hash| !held.contains(*hash));
                if absent.is_some() {
                    lost.push(item["name"].as_str().unwrap_or_default().to_owned());
                }
                absent.is_none()
            });
            for item in items {
                without_files(item, held, lost);
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                without_files(field, held, lost);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn each_file(value: &Value, see: &mut dyn FnMut(&Value)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| each_file(item, see)),
        Value::Object(_) if hash_of(value).is_some() => see(value),
        Value::Object(fields) => fields.values().for_each(|field| each_file(field, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn hash_of(value: &Value) -> Option<&str> {
    value["size"].is_u64().then(|| value["sha256"].as_str()).flatten()
}

fn told(language: Language, row: u32, path: &str, label: String, why: &Why) -> Rejected {
    let params = [("field", label.as_str().into()), ("text", why.text().into())];
    Rejected {
        row,
        field: path.to_owned(),
        code: why.code().to_owned(),
        why: text_with(language, &format!("import-{}", why.code()), &params),
        label,
    }
}

/// The ids that rows name.
pub(super) fn ids(rows: &dyn Rows) -> Vec<RecordId> {
    (0..rows.count()).filter_map(|row| rows.key(row).ok()?.id).collect()
}
