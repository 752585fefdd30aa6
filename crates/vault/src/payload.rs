//! Payloads: what an operation says, as the log keeps it.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use registers::RecordId;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result, damaged};
use crate::log::canonical;
use crate::operate::{Operation, RecordVersion};

/// The operation that tells anew what is left of erased payloads.
pub(crate) const KEPT: &str = "payload.kept";

/// The payload of an operation: its details and, when there are any, `records` and `undoes`.
pub(crate) fn of(operation: &Operation<'_>) -> Result<String> {
    let mut payload = operation.details.clone();
    if ["records", "undoes", "kept"].iter().any(|name| payload.contains_key(*name)) {
        return Err(Error::Invalid("details named `records`, `undoes` or `kept`"));
    }
    let ids: BTreeSet<_> = operation.records.iter().map(|record| record.id).collect();
    if ids.len() != operation.records.len() {
        return Err(Error::Invalid("a record twice in one operation"));
    }
    if operation.records.iter().any(|record| !record.value.is_object()) {
        return Err(Error::Invalid("a record's value that is not an object"));
    }
    if !operation.records.is_empty() {
        payload.insert("records".to_owned(), operation.records.iter().map(to_json).collect());
    }
    if let Some(undone) = operation.undoes {
        if operation.records.is_empty() {
            return Err(Error::Invalid("an undo without records"));
        }
        payload.insert("undoes".to_owned(), undone.into());
    }
    canonical(&Value::Object(payload))
}

/// The part of a payload that projections are made from. Values stay text until one is asked for.
#[derive(Deserialize)]
pub(crate) struct RecordsPart<'a> {
    #[serde(borrow, default)]
    pub(crate) records: Vec<RecordPart<'a>>,
    #[serde(default)]
    pub(crate) undoes: Option<u64>,
    #[serde(borrow, default)]
    pub(crate) kept: Vec<KeptPart<'a>>,
}

/// An erased entry with what is left of what it said.
#[derive(Deserialize)]
pub(crate) struct KeptPart<'a> {
    pub(crate) seq: u64,
    #[serde(borrow)]
    pub(crate) payload: &'a RawValue,
}

#[derive(Deserialize)]
pub(crate) struct RecordPart<'a> {
    pub(crate) id: RecordId,
    #[serde(borrow)]
    pub(crate) kind: Cow<'a, str>,
    pub(crate) version: u32,
    pub(crate) ended: bool,
    #[serde(borrow)]
    pub(crate) value: &'a RawValue,
}

impl<'a> RecordsPart<'a> {
    pub(crate) fn read(seq: u64, payload: &'a [u8]) -> Result<Self> {
        serde_json::from_slice(payload).map_err(|_| damaged(format!("payload {seq}")))
    }

    /// Whether its operation is one of those that undo walks back: one on records that takes none back.
    pub(crate) fn is_step(&self) -> bool {
        self.undoes.is_none() && !self.records.is_empty()
    }

    /// For many look-ups.
    pub(crate) fn values(&self) -> HashMap<RecordId, &'a str> {
        self.records.iter().map(|record| (record.id, record.value.get())).collect()
    }

    pub(crate) fn value_of(&self, id: RecordId) -> Option<&'a str> {
        self.records.iter().find(|record| record.id == id).map(|record| record.value.get())
    }
}

impl<'a> KeptPart<'a> {
    pub(crate) fn read(seq: u64, payload: &'a [u8]) -> Result<Vec<Self>> {
        RecordsPart::read(seq, payload).map(|part| part.kept)
    }
}

impl RecordPart<'_> {
    pub(crate) fn owned(self, seq: u64) -> Result<RecordVersion> {
        let value = parse(seq, self.value.get())?;
        let kind = self.kind.into_owned();
        Ok(RecordVersion { id: self.id, kind, version: self.version, ended: self.ended, value })
    }
}

/// What a payload says besides records.
pub(crate) fn details(seq: u64, payload: &[u8]) -> Result<Map<String, Value>> {
    let details: Details = serde_json::from_slice(payload).map_err(|_| damaged(format!("payload {seq}")))?;
    Ok(details.rest)
}

/// A value that was kept as text.
pub(crate) fn parse(seq: u64, text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|_| damaged(format!("value of entry {seq}")))
}

/// A payload without what this crate puts into it.
#[derive(Deserialize)]
struct Details {
    #[serde(default, rename = "records")]
    _records: serde::de::IgnoredAny,
    #[serde(default, rename = "undoes")]
    _undoes: serde::de::IgnoredAny,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

pub(crate) fn to_json(record: &RecordVersion) -> Value {
    json!({
        "ended": record.ended,
        "id": record.id,
        "kind": record.kind,
        "value": record.value,
        "version": record.version,
    })
}
