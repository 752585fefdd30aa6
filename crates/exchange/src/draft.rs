//! Rows as records to be.

use std::collections::BTreeMap;

use registers::{Field, Kind, RecordId, Shape};
use serde_json::{Map, Value};

use crate::column::{Column, Target};
use crate::directory::Directory;
use crate::lexicon::{ForeignWords, Lexicon};
use crate::parse::{Known, Why, value};
use crate::write::cell;
use crate::{Cell, Row};

/// What the columns of a grid mean, one after the other; columns without meaning are passed over.
#[derive(Debug, Clone, Default)]
pub struct Mapping {
    /// Meanings, as many as there are columns.
    pub columns: Vec<Option<Column>>,
    /// Words of other people.
    pub words: ForeignWords,
}

/// Reads rows as records of a kind.
pub struct Reading<'a> {
    kind: &'static Kind,
    mapping: &'a Mapping,
    lexicon: &'a Lexicon<'a>,
    /// The columns of each target, in the order of its pieces, then of the grid.
    targets: Vec<(Target, Vec<usize>)>,
}

/// Which record a row is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Key {
    /// Its id, where one is given.
    pub id: Option<RecordId>,
    /// The version it was made from, where one is given.
    pub version: Option<u32>,
    /// Whether it says that the record is ended.
    pub ended: Option<bool>,
}

/// A cell that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// Number of the column in the grid.
    pub column: usize,
    /// Path of what it was to hold.
    pub path: String,
    /// Why not.
    pub why: Why,
}

impl<'a> Reading<'a> {
    /// For a kind, by what the columns mean.
    pub fn new(kind: &'static Kind, mapping: &'a Mapping, lexicon: &'a Lexicon<'a>) -> Self {
        Self { kind, mapping, lexicon, targets: targets(mapping) }
    }

    /// Which record a row is about.
    pub fn key(&self, row: &Row) -> Result<Key, Misread> {
        let mut key = Key::default();
        for (place, column) in self.mapping.columns.iter().enumerate() {
            let (cell, Some(column)) = (row.cell(place), column) else { continue };
            if cell.is_blank() {
                continue;
            }
            let text = cell.written();
            let misread = |why: fn(String) -> Why| Misread {
                column: place,
                path: column.path(),
                why: why(text.clone()),
            };
            match column.target {
                Target::Id => {
                    let id = text.trim().to_lowercase();
                    let parsed: Option<RecordId> =
                        id.parse().ok().filter(|parsed: &RecordId| parsed.to_string() == id);
                    key.id = Some(parsed.ok_or_else(|| misread(Why::NotAnId))?);
                }
                Target::Version => {
                    let version = text.trim().parse().ok().filter(|version| *version > 0);
                    key.version = Some(version.ok_or_else(|| misread(Why::NotAVersion))?);
                }
                Target::Ended => {
                    key.ended = Some(self.answer(cell).ok_or_else(|| misread(Why::NotAnAnswer))?);
                }
                Target::Field(_) | Target::Inner { .. } => {}
            }
        }
        Ok(key)
    }

    /// The value of a row's record, made from that which stands: what no column says stays as it is. Links
    /// are looked up in the directory.
    pub fn value(&self, row: &Row, before: &Value, directory: &Directory) -> (Value, Vec<Misread>) {
        let mut made = match before {
            Value::Object(fields) => fields.clone(),
            _ => Map::new(),
        };
        let mut misread = Vec::new();
        let mut lists: BTreeMap<&'static str, Vec<(Inner, &[usize])>> = BTreeMap::new();
        for (target, places) in &self.targets {
            if places.iter().all(|place| *row.cell(*place) == Cell::Absent) {
                continue;
            }
            match *target {
                Target::Id | Target::Version | Target::Ended => {}
                Target::Field(field) => {
                    let read = self.field(field, row, places, &before[field.name], directory);
                    put(&mut made, field, read, places, field.name, &mut misread);
                }
                Target::Inner { list, index, field, .. } => {
                    let inner = Inner { list, index, field };
                    lists.entry(list.name).or_default().push((inner, places));
                }
            }
        }
        for (name, inners) in lists {
            let items = self.parts(row, &inners, &before[name], directory, &mut misread);
            made.insert(name.to_owned(), items);
        }
        (registers::normalise_as(self.kind, Value::Object(made)), misread)
    }

    /// What a row says in the columns of a field, before there is a record to compare it with.
    pub fn said(&self, row: &Row, field: &'static Field, directory: &Directory) -> Option<Value> {
        let named = |(target, _): &&(Target, _)| matches!(target, Target::Field(is) if is.name == field.name);
        let (_, places) = self.targets.iter().find(named)?;
        self.field(field, row, places, &Value::Null, directory).ok().flatten()
    }

    /// What the row says of a field; none where that is what stands already, though it is not read otherwise.
    fn field(
        &self,
        field: &'static Field,
        row: &Row,
        places: &[usize],
        before: &Value,
        directory: &Directory,
    ) -> Result<Option<Value>, Why> {
        if matches!(field.shape, Shape::Files) {
            return self.files(row, places, before);
        }
        let given = self.given(row, places);
        let known = Known { lexicon: self.lexicon, directory, foreign: &self.mapping.words };
        match value(field, &given, known) {
            Ok(read) => Ok(Some(read)),
            Err(_) if self.stands(field, &given, before, directory) => Ok(None),
            Err(why) => Err(why),
        }
    }

    /// One cell of several: pieces of a text in one, other columns as lines.
    fn given(&self, row: &Row, places: &[usize]) -> Cell {
        let [first, rest @ ..] = places else { return Cell::Empty };
        if rest.is_empty() {
            return row.cell(*first).clone();
        }
        let mut out = String::new();
        for place in places {
            let cell = row.cell(*place);
            let later = self.mapping.columns[*place].is_some_and(|column| column.piece > 1);
            if !later && !out.is_empty() && !cell.is_blank() {
                out.push('\n');
            }
            out.push_str(&cell.written());
        }
        Cell::text(out)
    }

    /// Whether the cell is just what is written for the value that stands.
    fn stands(&self, field: &'static Field, given: &Cell, before: &Value, directory: &Directory) -> bool {
        let text = given.written();
        let written = |tongue| cell(field, before, self.lexicon, tongue, directory).written();
        !before.is_null() && (0..self.lexicon.tongues().len()).any(|tongue| written(tongue) == text)
    }

    /// Files stay as they are: a table has their names alone.
    fn files(&self, row: &Row, places: &[usize], before: &Value) -> Result<Option<Value>, Why> {
        let given = self.given(row, places).written();
        let named = |name: &str| {
            before.as_array().into_iter().flatten().any(|file| file["name"].as_str() == Some(name))
        };
        match given.lines().map(str::trim).find(|name| !name.is_empty() && !named(name)) {
            Some(name) => Err(Why::NoSuchFile(name.to_owned())),
            None => Ok(None),
        }
    }

    fn parts(
        &self,
        row: &Row,
        inners: &[(Inner, &[usize])],
        before: &Value,
        directory: &Directory,
        misread: &mut Vec<Misread>,
    ) -> Value {
        let mut items: Vec<Value> = before.as_array().cloned().unwrap_or_default();
        let files: Vec<Value> = items.iter().flat_map(files_in).cloned().collect();
        for (Inner { list, index, field }, places) in inners {
            if items.len() <= *index {
                items.resize(index + 1, Value::Null);
            }
            let mut item = match std::mem::take(&mut items[*index]) {
                Value::Object(fields) => fields,
                _ => Map::new(),
            };
            let stood = before[*index][field.name].clone();
            let read = if matches!(field.shape, Shape::Files) {
                self.moved(row, places, &stood, &files)
            } else {
                self.field(field, row, places, &stood, directory)
            };
            put(&mut item, field, read, places, &format!("{}/{index}/{}", list.name, field.name), misread);
            items[*index] = Value::Object(item);
        }
        Value::Array(items)
    }

    /// The files of a part, which may have moved there from another part of the same record.
    fn moved(
        &self,
        row: &Row,
        places: &[usize],
        stood: &Value,
        files: &[Value],
    ) -> Result<Option<Value>, Why> {
        let given = self.given(row, places).written();
        let stood: Vec<&Value> = stood.as_array().into_iter().flatten().collect();
        let mut out = Vec::new();
        for name in given.lines().map(str::trim).filter(|name| !name.is_empty()) {
            let named = |file: &&Value| file["name"].as_str() == Some(name) && !out.contains(*file);
            let found = stood.iter().copied().find(|file| named(file)).or_else(|| files.iter().find(named));
            out.push(found.ok_or_else(|| Why::NoSuchFile(name.to_owned()))?.clone());
        }
        Ok(Some(Value::Array(out)))
    }

    fn answer(&self, cell: &Cell) -> Option<bool> {
        if let Cell::Bool(yes) = cell {
            return Some(*yes);
        }
        self.lexicon.answer(&cell.written())
    }
}

fn targets(mapping: &Mapping) -> Vec<(Target, Vec<usize>)> {
    let mut found: BTreeMap<String, (Target, Vec<(u32, usize)>)> = BTreeMap::new();
    for (place, column) in mapping.columns.iter().enumerate() {
        let Some(column) = column else { continue };
        let entry = found.entry(column.target.path()).or_insert((column.target, Vec::new()));
        entry.1.push((column.piece, place));
    }
    let sorted = found.into_values().map(|(target, mut places)| {
        places.sort_by_key(|(piece, _)| *piece);
        (target, places.into_iter().map(|(_, place)| place).collect())
    });
    sorted.collect()
}

struct Inner {
    list: &'static Field,
    index: usize,
    field: &'static Field,
}

fn files_in(part: &Value) -> impl Iterator<Item = &Value> {
    let lists = part.as_object().into_iter().flat_map(|fields| fields.values());
    let files = lists.filter_map(Value::as_array).flatten();
    files.filter(|file| file["sha256"].is_string())
}

fn put(
    fields: &mut Map<String, Value>,
    field: &'static Field,
    read: Result<Option<Value>, Why>,
    places: &[usize],
    path: &str,
    misread: &mut Vec<Misread>,
) {
    match read {
        Ok(None) => {}
        Ok(Some(Value::Null)) => drop(fields.remove(field.name)),
        Ok(Some(value)) => drop(fields.insert(field.name.to_owned(), value)),
        Err(why) => {
            misread.push(Misread {
                column: places.first().copied().unwrap_or(0),
                path: path.to_owned(),
                why,
            });
        }
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
