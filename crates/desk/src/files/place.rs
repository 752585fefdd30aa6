//! Where files stand in a record.

use registers::{FileRef, Kind, Shape};
use serde_json::Value;

use crate::protocol::{FileView, NamedFile};
use crate::records::record_id;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// The files at a path of a value, to be changed. A list that is not there yet is made.
pub(super) fn at<'a>(kind: &Kind, value: &'a mut Value, path: &str) -> Result<&'a mut Vec<Value>> {
    let refused = || Trouble::NoFiles(path.to_owned());
    let named = kind.at(path).is_some_and(|(_, field)| {
        matches!(field.shape, Shape::Files) && path.rsplit('/').next() == Some(field.name)
    });
    if !named {
        return Err(refused());
    }
    let (parents, name) = path.rsplit_once('/').map_or(("", path), |(parents, name)| (parents, name));
    let mut found = value;
    for step in parents.split('/').filter(|step| !step.is_empty()) {
        found = match found {
            Value::Object(fields) => fields.get_mut(step),
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
            _ => None,
        }
        .ok_or_else(refused)?;
    }
    let fields = found.as_object_mut().ok_or_else(refused)?;
    fields.entry(name).or_insert_with(|| Value::Array(Vec::new())).as_array_mut().ok_or_else(refused)
}

/// Every file of a value, in the order of the form, with the path of its field.
pub(crate) fn all(kind: &Kind, value: &Value) -> Vec<(String, FileView)> {
    let mut out = Vec::new();
    collect(kind.fields, value, "", &mut out);
    out
}

/// The file of a record with that hash, in the newest version that names it.
pub(super) fn named(session: &Session, request: &NamedFile) -> Result<FileView> {
    let vault = session.vault()?;
    let id = record_id(&request.id)?;
    let record = vault.record(id)?.ok_or_else(|| Trouble::UnknownRecord(request.id.clone()))?;
    let kind = crate::records::kind_of(vault, &record.kind)?;
    let wanted = |value: &Value| {
        all(kind, value).into_iter().map(|(_, file)| file).find(|file| file.sha256 == request.sha256)
    };
    if let Some(file) = wanted(&record.value) {
        return Ok(file);
    }
    let older = (1..record.version).rev();
    for number in older {
        let version = vault.version(id, number)?;
        if let Some(file) = version.and_then(|version| version.value).as_ref().and_then(wanted) {
            return Ok(file);
        }
    }
    Err(Trouble::UnknownFile { id, sha256: request.sha256.clone() })
}

/// A file as a value has it.
pub(super) fn view(item: &Value) -> Option<FileView> {
    let file = FileRef::read(item).ok()?;
    Some(FileView { name: file.name, sha256: file.sha256, size: file.size?, media: file.media })
}

fn collect(fields: &[registers::Field], value: &Value, at: &str, out: &mut Vec<(String, FileView)>) {
    for field in fields {
        let items = || value[field.name].as_array().into_iter().flatten();
        let path = format!("{at}{}", field.name);
        match field.shape {
            Shape::Files => out.extend(items().filter_map(view).map(|file| (path.clone(), file))),
            Shape::Parts(part) => {
                for (index, item) in items().enumerate() {
                    collect(part.fields, item, &format!("{path}/{index}/"), out);
                }
            }
            _ => {}
        }
    }
}
