//! Changing fields of many records at once.

use std::collections::BTreeSet;

use catalogue::text_with;
use registers::{Amount, Field, Kind, Shape};
use serde_json::{Map, Value};
use vault::{Record, RecordVersion};

use super::check::problems;
use super::many::{Next, each_once, prepare, write};
use crate::desk::Desk;
use crate::protocol::{BulkChange, BulkEdit, BulkHow, Changed, ProblemView};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
use crate::words::Reader;

/// Changes fields of many records: all of them, or none. Records that are so already get no new version.
pub fn bulk(desk: &Desk, request: BulkEdit, watch: &dyn Watch) -> Result<Changed> {
    let records = each_once(request.records);
    let versions = prepare(desk, &records, watch, false, |session, kind, record| {
        next(session, kind, record, &request.changes)
    })?;
    alone(desk, &versions)?;
    write(desk, "records.changed", versions, Map::new(), watch)
}

fn next(session: &Session, kind: &'static Kind, record: &Record, changes: &[BulkChange]) -> Result<Next> {
    let reader = Reader::untitled(session.language());
    let mut value = record.value.clone();
    for change in changes {
        if let Err(problem) = make(&reader, kind, change, &mut value) {
            return Ok(Err(vec![problem]));
        }
    }
    let value = registers::normalise_as(kind, value);
    if value == record.value {
        return Ok(Ok(None));
    }
    let found = problems(session.vault()?, &reader, kind, &value, Some(record))?;
    Ok(if found.is_empty() { Ok(Some(value)) } else { Err(found) })
}

fn make(
    reader: &Reader,
    kind: &'static Kind,
    change: &BulkChange,
    value: &mut Value,
) -> std::result::Result<(), ProblemView> {
    let refuse = |code: &str, name: String| ProblemView {
        field: change.field.clone(),
        code: code.to_owned(),
        words: text_with(reader.language, &format!("problem-{code}"), &[("name", name.into())]),
        cites: Vec::new(),
        record: None,
    };
    let field = kind.field(&change.field).ok_or_else(|| refuse("unknown_field", change.field.clone()))?;
    let label = || reader.label_at(kind, field.name);
    if matches!(field.shape, Shape::Files) {
        return Err(refuse("bulk_files", label()));
    }
    match change.how {
        BulkHow::Set => value[field.name] = change.value.clone(),
        BulkHow::Clear => value[field.name] = Value::Null,
        BulkHow::Add | BulkHow::Remove if !holds_several(field) => return Err(refuse("bulk_one", label())),
        BulkHow::Add => {
            let mut items = items(&value[field.name]);
            let new: Vec<Value> =
                given(field, change).into_iter().filter(|item| !items.contains(item)).collect();
            items.extend(new);
            value[field.name] = items.into();
        }
        BulkHow::Remove => {
            let gone = given(field, change);
            let left = items(&value[field.name]).into_iter().filter(|item| !gone.contains(item));
            value[field.name] = left.collect();
        }
    }
    Ok(())
}

const fn holds_several(field: &Field) -> bool {
    matches!(field.shape, Shape::Choices(_) | Shape::Lines | Shape::Links(_) | Shape::Parts(_))
}

/// The items to add or remove, in the form in which a record holds them.
fn given(field: &'static Field, change: &BulkChange) -> Vec<Value> {
    let whole = Value::Array(items(&change.value));
    items(&registers::normalise_field(field, whole))
}

fn items(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.clone(),
        one => vec![one.clone()],
    }
}

/// Each of them was held against what stood before; where there may be only one of a sort, they are held against each other.
fn alone(desk: &Desk, versions: &[RecordVersion]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for version in versions {
        let Some(kind) = Kind::of(&version.kind) else { continue };
        let Amount::OnePer(field) = kind.amount else { continue };
        if !seen.insert((kind.code, version.value[field].to_string())) {
            let session = desk.session();
            return Err(Trouble::BadInput(vec![super::check::already_one(
                &Reader::untitled(session.language()),
                kind,
                &version.value,
            )]));
        }
    }
    Ok(())
}
