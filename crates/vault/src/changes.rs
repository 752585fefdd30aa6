//! What changed between two moments.

use std::collections::hash_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap};

use evidence::Entry;
use registers::RecordId;

use crate::error::{Result, damaged};
use crate::log::key;
use crate::moment::{Moment, from_millis};
use crate::records::{Record, record_id};
use crate::vault::Vault;

/// A record that is not the same at two moments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// As it stood at the earlier moment; `None` when it was not there yet.
    pub before: Option<Record>,
    /// As it stood at the later one.
    pub after: Record,
    /// What was done to it between them, in order.
    pub steps: Vec<ChangeStep>,
}

/// A version that a record got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeStep {
    /// The version.
    pub version: u32,
    /// Whether the record ended with it.
    pub ended: bool,
    /// The entry that made it.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// Id of who.
    pub actor: String,
    /// The operation.
    pub op: String,
}

const STEPS: &str = "
    SELECT version.id, version.version, version.ended, version.seq, entry.at, entry.json
    FROM version JOIN entry USING (seq) WHERE version.seq >= ?1 AND version.seq < ?2
    ORDER BY version.id, version.version";

impl Vault {
    /// Every record that differs between two moments, in the order of their ids. One that was changed and changed back does not
    /// differ. Nothing when the second moment is not later.
    pub fn records_changed_between(&self, from: Moment, to: Moment) -> Result<Vec<Change>> {
        let (from, to) = (self.size_as_at(from)?, self.size_as_at(to)?);
        if from >= to {
            return Ok(Vec::new());
        }
        let before = self.changed_as_at(from, to, from)?;
        let mut before: BTreeMap<RecordId, Record> = before.into_iter().map(|it| (it.id, it)).collect();
        let mut steps = self.steps_between(from, to)?;
        let after = self.changed_as_at(from, to, to)?;
        let changes = after.into_iter().map(|after| Change {
            before: before.remove(&after.id),
            steps: steps.remove(&after.id).unwrap_or_default(),
            after,
        });
        Ok(changes.filter(Change::differs).collect())
    }

    fn steps_between(&self, from: u64, to: u64) -> Result<HashMap<RecordId, Vec<ChangeStep>>> {
        let mut statement = self.db.prepare_cached(STEPS)?;
        let mut rows = statement.query([key(from)?, key(to)?])?;
        let mut steps: HashMap<RecordId, Vec<ChangeStep>> = HashMap::new();
        // An import makes many versions in one entry.
        let mut entries: HashMap<u64, (String, String)> = HashMap::new();
        while let Some(row) = rows.next()? {
            let seq = row.get(3)?;
            let (actor, op) = match entries.entry(seq) {
                Slot::Occupied(known) => known.get().clone(),
                Slot::Vacant(slot) => {
                    let text: String = row.get(5)?;
                    let entry = Entry::parse(text.as_bytes()).map_err(|_| damaged(format!("entry {seq}")))?;
                    slot.insert((entry.actor, entry.op)).clone()
                }
            };
            let (version, ended, at) = (row.get(1)?, row.get(2)?, from_millis(row.get(4)?)?);
            let step = ChangeStep { version, ended, seq, at, actor, op };
            steps.entry(record_id(row, 0)?).or_default().push(step);
        }
        Ok(steps)
    }
}

impl Change {
    /// Of values that were erased nobody knows whether they differ.
    fn differs(&self) -> bool {
        self.before.as_ref().is_none_or(|before| {
            before.ended != self.after.ended || before.value != self.after.value || before.value.is_null()
        })
    }
}
