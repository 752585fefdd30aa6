//! Kinds of records and the ids of records.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Field, kinds};

/// The id of a record: a `UUIDv7`, written with hyphens, lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for RecordId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

/// A kind of record. Its texts stand in the catalogue under `kind-<code>` (one record) with the
/// attributes `.register` (title of the register), `.about` (what belongs there and why) and `.first` (first step).
#[derive(Debug)]
pub struct Kind {
    /// Code name, e.g. `activity`.
    pub code: &'static str,
    /// Name of the field that titles a record.
    pub title: &'static str,
    /// The fields, in the order of the form.
    pub fields: &'static [Field],
}

impl Kind {
    /// The kind with that code.
    pub fn of(code: &str) -> Option<&'static Kind> {
        kinds::ALL.iter().copied().find(|kind| kind.code == code)
    }

    /// Every kind, in the order of the sidebar.
    pub fn all() -> &'static [&'static Kind] {
        kinds::ALL
    }

    /// The field with that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}
