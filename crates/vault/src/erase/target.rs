//! What can be erased, and a payload without it.

use std::collections::{BTreeMap, BTreeSet};

use registers::RecordId;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::named::files_of;
use crate::vault::Vault;

/// What is to be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// All that was ever said of a record, and the files that it alone has. It ends with it.
    Record(RecordId),
    /// What earlier versions of a record said in a field, wherever the current one says something else.
    Field {
        /// The record.
        record: RecordId,
        /// Name of the field.
        field: String,
    },
    /// A file that a record had; the current version must have it no more.
    File {
        /// The record.
        record: RecordId,
        /// SHA-256 of the file, 64 small hexadecimal digits.
        sha256: String,
    },
}

impl Target {
    /// The record that it is of.
    pub fn record(&self) -> RecordId {
        match self {
            Self::Record(record) | Self::Field { record, .. } | Self::File { record, .. } => *record,
        }
    }
}

/// All targets of one erasure.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) records: BTreeSet<RecordId>,
    /// Fields by record, with what the current version says there.
    fields: BTreeMap<RecordId, BTreeMap<String, Value>>,
    files: BTreeMap<RecordId, BTreeSet<String>>,
}

impl Wanted {
    pub(super) fn read(vault: &Vault, targets: &[Target]) -> Result<Self> {
        let mut wanted = Self::default();
        for target in targets {
            let id = target.record();
            let current = vault.record(id)?.ok_or(Error::UnknownRecord(id))?;
            match target {
                Target::Record(_) => drop(wanted.records.insert(id)),
                Target::Field { field, .. } => {
                    let said = current.value.get(field).cloned().unwrap_or_default();
                    wanted.fields.entry(id).or_default().insert(field.clone(), said);
                }
                Target::File { sha256, .. } => {
                    if files_of(&current.value).contains(sha256) {
                        return Err(Error::FileInUse { sha256: sha256.clone() });
                    }
                    wanted.files.entry(id).or_default().insert(sha256.clone());
                }
            }
        }
        Ok(wanted)
    }

    pub(super) fn ids(&self) -> BTreeSet<RecordId> {
        self.records.iter().chain(self.fields.keys()).chain(self.files.keys()).copied().collect()
    }

    /// A payload without what is to go. Of an erased record the shell stays: which version it was, and that there is nothing.
    pub(super) fn without(&self, mut payload: Value) -> Value {
        let Some(said) = payload.as_object_mut() else { return payload };
        let mut files = BTreeSet::new();
        let mut is_all = true;
        for record in said.get_mut("records").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(id) = record["id"].as_str().and_then(|id| id.parse().ok()) {
                self.clear(id, &mut record["value"]);
                files.extend(self.files.get(&id).into_iter().flatten());
            }
            is_all &= record["value"].is_null();
        }
        if is_all {
            said.retain(|name, _| name == "records" || name == "undoes");
        } else {
            said.retain(|name, detail| name == "records" || !strip(detail, &files));
        }
        payload
    }

    fn clear(&self, id: RecordId, value: &mut Value) {
        if self.records.contains(&id) {
            *value = Value::Null;
            return;
        }
        if let (Some(fields), Some(value)) = (self.fields.get(&id), value.as_object_mut()) {
            value.retain(|name, said| fields.get(name).is_none_or(|current| current == said));
        }
        if let Some(files) = self.files.get(&id) {
            strip(value, &files.iter().collect());
        }
    }
}

/// Takes files out of a value, with the lists that are empty then; whether the value is such a file, or such a list, itself.
fn strip(value: &mut Value, files: &BTreeSet<&String>) -> bool {
    match value {
        Value::Array(items) => {
            let had = items.len();
            items.retain_mut(|item| !strip(item, files));
            items.is_empty() && had > 0
        }
        Value::Object(fields) => {
            fields.retain(|_, field| !strip(field, files));
            is_one(fields, files)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn is_one(fields: &Map<String, Value>, files: &BTreeSet<&String>) -> bool {
    let is_file = fields.contains_key("size") && fields.contains_key("name");
    is_file
        && fields.get("sha256").and_then(Value::as_str).is_some_and(|hash| files.contains(&hash.to_owned()))
}
