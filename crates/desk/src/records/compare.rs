//! Two versions of a record side by side.

use std::collections::BTreeSet;

use catalogue::text;
use registers::{Difference, Kind, Shape, Words};
use serde_json::Value;

use super::history::{change, head};
use super::show::version_of;
use crate::moments::past;
use crate::protocol::{CompareVersions, ComparedField, ComparedGroup, Comparison};
use crate::records::{kind_in, kinds_at, reader, standing_at};
use crate::session::Session;
use crate::trouble::Result;
use crate::words::Reader;

/// Every field of two versions of a record, side by side.
pub fn compare(session: &mut Session, request: CompareVersions) -> Result<Comparison> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let record = standing_at(vault, &request.id, moment)?;
    let kind = kind_in(&kinds_at(vault, moment)?, &record.kind)?;
    let [left, right] = [request.left, request.right].map(|number| version_of(vault, &record, number));
    let (left, right) = (left?, right?);
    let values = [&left, &right].map(|version| version.value.as_ref().unwrap_or(&Value::Null));
    let read = [&record.value].into_iter().chain(values).map(|value| (kind, value));
    let reader = reader(vault, language, read, moment)?;

    let groups = groups(kind, values, &reader);
    let fields = groups.iter().flat_map(|group| &group.fields);
    Ok(Comparison {
        id: record.id.to_string(),
        kind: kind.code.to_owned(),
        kind_label: text(language, &format!("kind-{}", kind.code)),
        title: reader.title(kind, &record.value),
        left: head(vault, &reader, &left)?,
        right: head(vault, &reader, &right)?,
        changed: u32::try_from(fields.filter(|field| field.changed).count()).unwrap_or(u32::MAX),
        groups,
    })
}

fn groups(kind: &'static Kind, values: [&Value; 2], reader: &Reader) -> Vec<ComparedGroup> {
    let differences = registers::diff(kind, values[0], values[1]);
    let side = Side { values, differences: &differences, reader };
    let mut groups: Vec<ComparedGroup> = Vec::new();
    for code in kind.groups() {
        let fields = kind
            .fields
            .iter()
            .filter(|field| field.group == code)
            .filter_map(|field| side.field(field.name, field.label(kind.code, reader), field.shape));
        groups.push(group(code, fields.collect(), reader));
    }
    // What a newer program wrote is kept, so it is shown.
    let names = values.into_iter().filter_map(Value::as_object).flat_map(|fields| fields.keys());
    let unknown: BTreeSet<&String> = names.filter(|name| kind.field(name).is_none()).collect();
    let fields = unknown.into_iter().filter_map(|name| side.field(name, name.clone(), Shape::Text));
    groups.push(group("unknown", fields.collect(), reader));
    groups.retain(|group| !group.fields.is_empty());
    groups
}

fn group(code: &str, fields: Vec<ComparedField>, reader: &Reader) -> ComparedGroup {
    ComparedGroup { code: code.to_owned(), label: reader.text(&format!("group-{code}")), fields }
}

/// Both values, and where they differ.
struct Side<'a> {
    values: [&'a Value; 2],
    differences: &'a [Difference],
    reader: &'a Reader,
}

impl Side<'_> {
    /// The field of both; nothing where both are empty.
    fn field(&self, name: &str, label: String, shape: Shape) -> Option<ComparedField> {
        let [left, right] = self.values.map(|value| {
            Some(registers::readable(shape, &value[name], self.reader)).filter(|text| !text.is_empty())
        });
        if left.is_none() && right.is_none() {
            return None;
        }
        let inside = |difference: &&Difference| difference.field.split('/').next() == Some(name);
        let here: Vec<&Difference> = self.differences.iter().filter(inside).collect();
        let deeper = here.iter().filter(|difference| difference.field != name);
        Some(ComparedField {
            field: name.to_owned(),
            label,
            left,
            right,
            changed: !here.is_empty(),
            changes: deeper.map(|difference| change(self.reader, difference)).collect(),
        })
    }
}
