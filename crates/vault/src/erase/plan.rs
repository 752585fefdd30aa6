//! Which payloads an erasure takes away, and what is left of them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Row;
use serde_json::Value;

use super::target::{Target, Wanted};
use crate::error::{Error, Result, damaged};
use crate::operate::RecordVersion;
use crate::vault::Vault;

/// What an erasure says of a record that it ended is not erased: nothing is in it.
const ENTRIES_OF: &str = "
    SELECT version.seq FROM version JOIN entry USING (seq) WHERE version.id = ?1 AND entry.op <> 'payload.erased'";

const KEPT_BY: &str = "SELECT by FROM kept WHERE seq = ?1";

const KEPT_THERE: &str = "SELECT seq FROM kept WHERE by = ?1";

/// An erasure before it is done.
pub(crate) struct Plan {
    /// The entries that lose something.
    pub(super) entries: BTreeSet<u64>,
    /// Entries `payload.kept` of earlier erasures: what they told is told anew.
    pub(super) superseded: BTreeSet<u64>,
    /// What is left to tell, by entry.
    pub(super) remains: BTreeMap<u64, Value>,
    /// What stood there before.
    pub(super) before: BTreeMap<u64, Value>,
    /// The records that end, in their last versions.
    pub(super) ending: Vec<RecordVersion>,
    /// What the entries are about.
    pub(super) subject: String,
}

impl Plan {
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Vault {
    pub(super) fn plan_erasure(&self, targets: &[Target]) -> Result<Plan> {
        let wanted = Wanted::read(self, targets)?;
        let mut plan = Plan {
            entries: BTreeSet::new(),
            superseded: BTreeSet::new(),
            remains: BTreeMap::new(),
            before: BTreeMap::new(),
            ending: Vec::new(),
            subject: self.subject_of(&wanted)?,
        };
        for id in wanted.ids() {
            for seq in self.numbers(ENTRIES_OF, id.0.as_bytes())? {
                if plan.entries.contains(&seq) {
                    continue;
                }
                let Some(before) = self.value_of_payload(seq)? else { continue };
                let after = wanted.without(before.clone());
                if after != before {
                    plan.entries.insert(seq);
                    plan.remains.insert(seq, after);
                    plan.before.insert(seq, before);
                }
            }
        }
        for seq in plan.entries.clone() {
            for by in self.numbers(KEPT_BY, seq)? {
                plan.superseded.insert(by);
            }
        }
        for by in &plan.superseded {
            for seq in self.numbers(KEPT_THERE, by)? {
                if let Entry::Vacant(place) = plan.remains.entry(seq) {
                    let same = self.value_of_payload(seq)?;
                    place.insert(same.ok_or_else(|| damaged(format!("payload {by}")))?);
                }
            }
        }
        for id in &wanted.records {
            let record = self.record(*id)?.ok_or(Error::UnknownRecord(*id))?;
            if !record.value.is_null() {
                plan.ending.push(RecordVersion {
                    id: *id,
                    kind: record.kind,
                    version: record.version + 1,
                    ended: true,
                    value: Value::Null,
                });
            }
        }
        Ok(plan)
    }

    fn value_of_payload(&self, seq: u64) -> Result<Option<Value>> {
        let Some(text) = self.said_by(seq)? else { return Ok(None) };
        serde_json::from_slice(&text).map(Some).map_err(|_| damaged(format!("payload {seq}")))
    }

    /// The one record, or that they are several.
    fn subject_of(&self, wanted: &Wanted) -> Result<String> {
        let ids = wanted.ids();
        let (Some(id), 1) = (ids.first(), ids.len()) else { return Ok("records".to_owned()) };
        let record = self.record(*id)?.ok_or(Error::UnknownRecord(*id))?;
        Ok(format!("{}/{id}", record.kind))
    }

    fn numbers(&self, sql: &str, param: impl rusqlite::ToSql) -> Result<Vec<u64>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let numbers = statement.query_map([param], |row: &Row<'_>| row.get(0))?;
        Ok(numbers.collect::<rusqlite::Result<_>>()?)
    }
}
