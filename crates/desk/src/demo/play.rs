//! Playing the script through the use cases.

use std::collections::BTreeMap;

use catalogue::Language;
use serde_json::{Map, Value};

use crate::demo::script::{Step, steps};
use crate::protocol::{
    ChangedRecord, EndRecord, ListRecords, Nothing, PickStarters, RecordView, SaveRecord, ShowRecord,
};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::{records, starter, undo};

/// Ids of records by their names in the script.
pub(super) type Names = BTreeMap<String, String>;

/// Plays everything; answers which record got which id.
pub(super) fn all(session: &mut Session) -> Result<Names> {
    let mut names = Names::from([("facility".to_owned(), facility(session)?)]);
    for step in steps()? {
        play(session, &mut names, step)?;
    }
    Ok(names)
}

fn play(session: &mut Session, names: &mut Names, step: Step) -> Result<()> {
    match step {
        Step::Save { record, kind, value } => {
            let request = request(session, names, &record, kind, value)?;
            names.insert(record, records::save(session, request)?.record.id);
        }
        Step::Pick { record, starter } => {
            let made = pick(session, vec![starter.to_string()])?;
            names.extend(made.into_iter().map(|made| (record.clone(), made.id)));
        }
        Step::Stock { codes } => {
            let called: Vec<String> = codes.iter().flat_map(|code| called(code)).collect();
            names.extend(called.into_iter().zip(pick(session, codes)?.into_iter().map(|made| made.id)));
        }
        Step::End { record, why } => {
            let RecordView { id, version, .. } = standing(session, names, &record)?;
            records::end(session, EndRecord { id, from_version: version, why })?;
        }
        Step::Undo => {
            undo::apply(session, Nothing {})?;
        }
    }
    Ok(())
}

/// What the records are called that an entry of the library becomes.
fn called(code: &str) -> impl Iterator<Item = String> {
    let bundle = law::measure_bundles().iter().find(|bundle| bundle.code == code);
    let count = bundle.map_or(1, |bundle| bundle.measures(law::Style::Polish).count());
    (1..=count).map(move |place| format!("{code}/{place}"))
}

/// The clinic keeps its documents in Polish, whatever language the desk speaks.
fn pick(session: &mut Session, codes: Vec<String>) -> Result<Vec<ChangedRecord>> {
    let picked = starter::pick_in(session, PickStarters { codes }, Language::Polish)?;
    Ok(picked.records.into_iter().filter(|record| record.version == 1).collect())
}

fn request(
    session: &mut Session,
    names: &Names,
    record: &str,
    kind: String,
    fields: Map<String, Value>,
) -> Result<SaveRecord> {
    let fields = resolved(names, Value::Object(fields))?;
    if !names.contains_key(record) {
        return Ok(SaveRecord { kind, id: None, from_version: None, value: fields });
    }
    let RecordView { id, version, value, .. } = standing(session, names, record)?;
    Ok(SaveRecord { kind, id: Some(id), from_version: Some(version), value: changed(value, fields) })
}

fn standing(session: &mut Session, names: &Names, record: &str) -> Result<RecordView> {
    records::show(session, ShowRecord { id: id(names, record)?.to_owned(), ..ShowRecord::default() })
}

fn facility(session: &mut Session) -> Result<String> {
    let page = records::list(session, ListRecords { kind: "facility".into(), ..ListRecords::default() })?;
    let row = page.rows.into_iter().next();
    row.map(|row| row.id).ok_or_else(|| Trouble::Fault("a vault without a facility".into()))
}

/// `null` stays: normalising leaves it out, so that it empties the field.
fn changed(mut value: Value, fields: Value) -> Value {
    if let (Some(value), Value::Object(fields)) = (value.as_object_mut(), fields) {
        value.extend(fields);
    }
    value
}

fn resolved(names: &Names, value: Value) -> Result<Value> {
    Ok(match value {
        Value::String(text) => match text.strip_prefix('@') {
            Some(name) => Value::from(id(names, name)?),
            None => Value::String(text),
        },
        Value::Array(items) => {
            Value::Array(items.into_iter().map(|item| resolved(names, item)).collect::<Result<_>>()?)
        }
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| Ok((name, resolved(names, value)?)));
            Value::Object(fields.collect::<Result<_>>()?)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    })
}

fn id<'a>(names: &'a Names, record: &str) -> Result<&'a str> {
    names.get(record).map(String::as_str).ok_or_else(|| Trouble::Fault(format!("no record @{record} yet")))
}
