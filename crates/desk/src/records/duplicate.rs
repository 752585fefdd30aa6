//! A copy of a record, to be changed into another one.

use catalogue::text_with;
use registers::{Amount, Field, Format, Kind, Shape};
use serde_json::Value;

use crate::protocol::{DuplicateRecord, SaveRecord, Saved};
use crate::records::save::{problem, save_as};
use crate::records::{kind_of, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Saves a new record with what another says, but for its files and for what tells it from others. Its title says that it is a
/// copy.
pub fn duplicate(session: &mut Session, request: DuplicateRecord) -> Result<Saved> {
    let found = session.vault()?.record(record_id(&request.id)?)?;
    let record = found.ok_or_else(|| Trouble::UnknownRecord(request.id.clone()))?;
    let kind = kind_of(session.vault()?, &record.kind)?;
    if kind.amount != Amount::Many {
        return Err(Trouble::BadInput(vec![problem(session, "cannot_duplicate")]));
    }
    let mut value = record.value;
    leave_out(kind.fields, &mut value);
    mark(session, kind, &mut value);
    save_as(
        session,
        SaveRecord { kind: record.kind, id: None, from_version: None, value },
        "record.duplicated",
    )
}

fn leave_out(fields: &'static [Field], value: &mut Value) {
    let Some(object) = value.as_object_mut() else { return };
    for field in fields {
        if matches!(field.shape, Shape::Files) || (field.identifies || is_number(field)) || field.ended() {
            object.remove(field.name);
        } else if let (Shape::Parts(part), Some(Value::Array(items))) =
            (field.shape, object.get_mut(field.name))
        {
            for item in items {
                leave_out(part.fields, item);
            }
        }
    }
}

/// Numbers that other people's registers give to one of a sort.
const fn is_number(field: &Field) -> bool {
    matches!(field.format, Format::Nip | Format::Regon | Format::Krs | Format::Rpwdl)
}

/// A title that is chosen and not written stays: it cannot say more.
fn mark(session: &Session, kind: &Kind, value: &mut Value) {
    let is_line = kind.field(kind.title).is_some_and(|field| matches!(field.shape, Shape::Line));
    if let (true, Some(title)) = (is_line, value[kind.title].as_str()) {
        // Longer titles are told apart by their beginning, and a line holds 500 characters.
        let short: String = title.chars().take(470).collect();
        value[kind.title] = text_with(session.language(), "title-copy", &[("title", short.into())]).into();
    }
}
