//! What maps are made from.

use catalogue::Language;
use registers::RecordId;
use registers::kinds::{Activity, MapRecord, Processor, System};
use serde::de::DeserializeOwned;
use vault::{Moment, Record, Vault};

use crate::trouble::{Result, Trouble};

/// The records that maps are made from: those that stand, and the titles of systems that have ended.
pub(crate) struct Facts {
    activities: Vec<(RecordId, Activity)>,
    systems: Vec<(RecordId, System)>,
    processors: Vec<(RecordId, Processor)>,
    ended: Vec<(RecordId, String)>,
    answers: Vec<(RecordId, MapRecord)>,
}

impl Facts {
    /// From the registers as they stand, or as they stood.
    pub(crate) fn read(vault: &Vault, at: Option<Moment>) -> Result<Self> {
        let mut records = Vec::new();
        for kind in ["activity", "system", "processor", "map"] {
            records.extend(match at {
                None => vault.records(kind)?,
                Some(moment) => vault.records_as_at(kind, moment)?,
            });
        }
        Self::of(&records)
    }

    /// From records of all kinds.
    pub(crate) fn of(records: &[Record]) -> Result<Self> {
        Ok(Self {
            activities: typed(records, "activity")?,
            systems: typed(records, "system")?,
            processors: typed(records, "processor")?,
            ended: records
                .iter()
                .filter(|record| record.kind == "system" && record.ended)
                .map(titled)
                .collect(),
            answers: typed(records, "map")?,
        })
    }

    /// The answers for a path.
    pub(crate) fn answers(&self, path: flows::Path) -> Option<&(RecordId, MapRecord)> {
        self.answers
            .iter()
            .find(|(_, answers)| answers.path.map(registers::kinds::Path::code) == Some(path.code()))
    }
}

/// The map of a path.
pub(crate) fn derive(path: flows::Path, facts: &Facts, language: Language) -> flows::Map {
    let of_path = flows::Facts {
        activities: &facts.activities,
        systems: &facts.systems,
        processors: &facts.processors,
        ended: &facts.ended,
        answers: facts.answers(path).map(|(_, answers)| answers),
    };
    flows::derive(path, &of_path, language)
}

/// By its name; by its id where the name was erased.
fn titled(record: &Record) -> (RecordId, String) {
    let name = record.value["name"].as_str();
    (record.id, name.map_or_else(|| record.id.to_string(), str::to_owned))
}

fn typed<T: DeserializeOwned>(records: &[Record], kind: &str) -> Result<Vec<(RecordId, T)>> {
    let standing =
        records.iter().filter(|record| record.kind == kind && !record.ended && record.value.is_object());
    standing
        .map(|record| {
            let value = serde_json::from_value(record.value.clone())
                .map_err(|error| Trouble::Fault(format!("{kind}/{}: {error}", record.id)))?;
            Ok((record.id, value))
        })
        .collect()
}
