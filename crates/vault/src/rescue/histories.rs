//! Which entry made which version: gathered in any order, written when all that is known is known.

use std::collections::BTreeMap;

use registers::RecordId;
use rusqlite::Connection;
use serde_json::Value;

use super::walk::Numbered;
use crate::error::Result;

pub(super) const HISTORIES: Numbered = Numbered { table: "record", number: "rowid", columns: "id, history" };

/// Place in the log and whether the record ended, by version.
#[derive(Default)]
pub(super) struct Histories(BTreeMap<RecordId, BTreeMap<u32, (i64, bool)>>);

impl Histories {
    pub(super) fn take(&mut self, id: RecordId, version: u32, seq: i64, ended: bool) {
        self.0.entry(id).or_default().entry(version).or_insert((seq, ended));
    }

    /// Takes what a table says of the versions that certain entries made.
    pub(super) fn take_known(&mut self, id: RecordId, history: &str, of: impl Fn(i64) -> bool) {
        let made: Vec<Option<(i64, u8)>> = serde_json::from_str(history).unwrap_or_default();
        for (made, version) in made.into_iter().zip(1..) {
            if let Some((seq, ended)) = made.filter(|(seq, _)| of(*seq)) {
                self.take(id, version, seq, ended == 1);
            }
        }
    }

    /// Writes those of the records that are there.
    pub(super) fn write(&self, to: &Connection) -> Result<()> {
        let mut write = to.prepare("UPDATE record SET history = ?2 WHERE id = ?1")?;
        for (id, made) in &self.0 {
            let last = made.last_key_value().map_or(0, |(version, _)| *version);
            let history: Value =
                (1..=last).map(|version| made.get(&version).map_or(Value::Null, written)).collect();
            write.execute((id.0.as_bytes(), history.to_string()))?;
        }
        Ok(())
    }
}

fn written((seq, ended): &(i64, bool)) -> Value {
    Value::from(vec![*seq, i64::from(*ended)])
}
