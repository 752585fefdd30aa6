//! What activities are linked with: an activity names bundles of measures and rules of retention by their codes, and the
//! records of those codes are what the facility keeps.

use std::collections::BTreeMap;

use registers::RecordId;
use serde_json::Value;
use vault::Vault;

use crate::trouble::Result;

/// Records of measures and rules, by the code of their bundle or rule.
#[derive(Default)]
pub(super) struct Kept(BTreeMap<String, Vec<RecordId>>);

/// The field of an activity that names codes, and the one that links the records.
const LINKS: [(&str, &str); 2] = [("measures", "measures_kept"), ("retention_rules", "retention_kept")];

impl Kept {
    /// Those that stand.
    pub(super) fn standing(vault: &Vault) -> Result<Self> {
        let mut kept = Self::default();
        for kind in ["measure", "retention"] {
            for record in vault.records(kind)? {
                if !record.ended && record.value["status"] != "withdrawn" {
                    kept.add(&record.value, record.id);
                }
            }
        }
        Ok(kept)
    }

    /// Adds a measure or a rule by the code that its value names.
    pub(super) fn add(&mut self, value: &Value, id: RecordId) {
        let code = ["bundle", "rule"].iter().find_map(|field| value[*field].as_str());
        if let Some(code) = code {
            self.0.entry(code.to_owned()).or_default().push(id);
        }
    }

    /// Whether a record of that code is among them.
    pub(super) fn has(&self, code: &str) -> bool {
        self.0.contains_key(code)
    }

    /// Links an activity with the records of the codes that it names; answers whether that changed it.
    pub(super) fn link(&self, activity: &mut Value) -> bool {
        let mut changed = false;
        for (named, linked) in LINKS {
            let ids: Vec<&RecordId> =
                codes(activity, named).iter().filter_map(|code| self.0.get(code)).flatten().collect();
            for id in ids {
                let id = Value::from(id.to_string());
                match activity[linked].as_array_mut() {
                    Some(links) if links.contains(&id) => continue,
                    Some(links) => links.push(id),
                    None => activity[linked] = Value::from(vec![id]),
                }
                changed = true;
            }
        }
        changed
    }
}

/// The codes of all measures and rules that an activity names; a period of the facility's own is no rule of the library.
pub(super) fn named(activity: &Value) -> Vec<String> {
    LINKS.iter().flat_map(|(named, _)| codes(activity, named)).filter(|code| code != "own").collect()
}

fn codes(activity: &Value, field: &str) -> Vec<String> {
    activity[field].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
