//! What happens in the demo clinic, as content files tell it.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::trouble::{Result, Trouble};

/// One thing that the DPO of the demo clinic does. Records are called by names of the script, which stand for their
/// ids; inside a value such a name is written `@name`.
#[derive(Debug, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Step {
    /// Saves a record: a new one, or one that stands with these fields changed and those that are `null` emptied.
    Save { record: String, kind: String, value: Map<String, Value> },
    /// Picks an activity of the starter library.
    Pick { record: String, starter: u32 },
    /// Picks bundles of measures and rules of retention; their records are called `code/1`, `code/2` and so on.
    Stock { codes: Vec<String> },
    /// Ends a record.
    End { record: String, why: String },
    /// Takes the last step back.
    Undo,
}

/// Everything that happens, in order.
pub(super) fn steps() -> Result<Vec<Step>> {
    let mut steps = Vec::new();
    for (name, text) in FILES {
        let read: Vec<Step> =
            serde_json::from_str(text).map_err(|error| Trouble::Fault(format!("{name}: {error}")))?;
        steps.extend(read);
    }
    Ok(steps)
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// The content files, in the order in which they are played.
        const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../content/demo/", $name)))),+];
    };
}

files! {
    "10-facility.json",
    "15-processors.json",
    "20-systems-it.json",
    "21-systems-place.json",
    "30-starter.json",
    "31-activities-care.json",
    "32-activities-staff.json",
    "33-activities-office.json",
    "34-activities-own.json",
    "35-library.json",
    "36-measures.json",
    "37-retention.json",
    "40-maps.json",
    "50-life.json",
    "60-people.json",
    "61-documents.json",
    "62-incidents.json",
    "63-risks.json",
    "64-oversight.json",
}
