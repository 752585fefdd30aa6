//! The intact part of the log: the longest beginning in which every entry fits the one before, and every payload its entry, unless it
//! was erased and the log says so.

use std::collections::{BTreeMap, BTreeSet};

use evidence::{EntryRef, Hash, LogCheck, LogRow, NO_PREVIOUS, PAYLOAD_ERASED, Salt, VerifierKey, commit};
use rusqlite::{Connection, OptionalExtension as _};
use serde::Deserialize;
use uuid::Uuid;

use super::walk::{Numbered, from_both_ends};
use super::{Progress, RescueStage, Result};
use crate::error::Error;
use crate::log::key;
use crate::payload::RecordsPart;
use crate::verify::Created;

/// What of the log goes over as it stands.
#[derive(Default)]
pub(super) struct Kept {
    /// So many entries.
    pub(super) size: u64,
    /// How many there were, as far as anything tells of it.
    pub(super) known: u64,
    /// Those of them whose payload was erased.
    pub(super) erased: BTreeSet<u64>,
    /// Id and name of the operator, as the first entry says.
    pub(super) operator: Option<(String, String)>,
}

pub(super) const ENTRIES: Numbered = Numbered { table: "entry", number: "seq", columns: "json" };

pub(super) const PAYLOADS: Numbered = Numbered { table: "entry", number: "seq", columns: "payload" };

/// Somebody is told after so many entries.
pub(super) const TOLD_AFTER: u64 = 256;

/// The payload of `payload.erased`.
#[derive(Deserialize)]
struct Erasure {
    erased: Vec<u64>,
}

impl Kept {
    /// `signs` is the key that signs now. A log that names another one, or that nothing can be signed for, does not go over.
    pub(super) fn of(
        db: &Connection,
        id: Uuid,
        signs: Option<&VerifierKey>,
        progress: &mut Progress<'_>,
    ) -> Result<Self> {
        let known = known(db)?;
        let created = read_payload(db, 0)
            .and_then(|(payload, _)| serde_json::from_str::<Created>(&payload).ok())
            .filter(|created| created.vault == id.to_string());
        let fits = |created: &Created| signs.is_some_and(|key| created.key == key.to_string());
        let operator =
            created.as_ref().map(|created| (created.operator.id.clone(), created.operator.name.clone()));
        if !created.as_ref().is_some_and(fits) {
            return Ok(Self { known, operator, ..Self::default() });
        }
        let mut reading = Reading::default();
        while reading.takes_next(db) {
            let done = reading.check.entries();
            if done.is_multiple_of(TOLD_AFTER) {
                // Reading is one half, writing the other.
                progress.tell(RescueStage::Log, done, 2 * known.max(done))?;
            }
        }
        let size = reading.size();
        let erased = reading.missing.range(..size).copied().collect();
        Ok(Self { size, known: known.max(size), erased, operator })
    }
}

/// Entries that fit, and payloads that are not there.
struct Reading {
    check: LogCheck,
    /// Leaf hash of the last entry.
    last: Hash,
    missing: BTreeSet<u64>,
    /// What each erasure names.
    erasures: BTreeMap<u64, Vec<u64>>,
    /// Erasures whose own payload is not there: that was never erased.
    lost: BTreeSet<u64>,
}

impl Default for Reading {
    fn default() -> Self {
        let (missing, erasures, lost) = Default::default();
        Self { check: LogCheck::new(), last: NO_PREVIOUS, missing, erasures, lost }
    }
}

impl Reading {
    fn takes_next(&mut self, db: &Connection) -> bool {
        let seq = self.check.entries();
        let Some((text, _)) = read_entry(db, seq) else { return false };
        let Ok(entry) = EntryRef::parse(text.as_bytes()) else { return false };
        // The check would say so only when it comes to the next one.
        if (entry.seq, entry.prev) != (seq, self.last) {
            return false;
        }
        let fits = |(payload, salt): &(String, Salt)| {
            commit(salt, payload.as_bytes()) == entry.commit
                && RecordsPart::read(seq, payload.as_bytes()).is_ok()
        };
        let payload = read_payload(db, seq).filter(fits);
        let row = LogRow {
            entry: text.as_bytes().into(),
            payload: payload.as_ref().map(|(payload, salt)| (payload.as_bytes().into(), *salt)),
        };
        let Ok(leaf) = self.check.row(&row) else { return false };
        self.last = leaf;
        let erasure = |(payload, _): &(String, Salt)| serde_json::from_str::<Erasure>(payload).ok();
        match payload.as_ref() {
            None => {
                self.missing.insert(seq);
                if entry.op == PAYLOAD_ERASED {
                    self.lost.insert(seq);
                }
            }
            Some(payload) if entry.op == PAYLOAD_ERASED => {
                self.erasures.extend(erasure(payload).map(|it| (seq, it.erased)));
            }
            Some(_) => {}
        }
        true
    }

    /// Up to the first payload that is missing and was not erased by what is left of the log.
    fn size(&self) -> u64 {
        let mut size = self.check.entries();
        loop {
            let erased: BTreeSet<u64> =
                self.erasures.range(..size).flat_map(|(_, erased)| erased.iter().copied()).collect();
            let is_lost = |seq: &&u64| self.lost.contains(seq) || !erased.contains(seq);
            match self.missing.range(..size).find(is_lost) {
                Some(first) => size = *first,
                None => return size,
            }
        }
    }
}

/// How many entries there were, as far as anything tells of it.
fn known(db: &Connection) -> Result<u64> {
    let last = ENTRIES.highest(db).map_or(0, |last| last.unsigned_abs() + 1);
    let mut indexed = 0;
    from_both_ends(db, INDEXED, &["op", "seq"], |row| {
        indexed = indexed.max(row.get::<_, u64>(1).map_err(Error::from)? + 1);
        Ok(())
    })?;
    Ok(last.max(indexed))
}

const INDEXED: &str = "SELECT op, seq FROM main.entry INDEXED BY entry_op WHERE op <> 'record.saved'";

/// With whether it is a step.
pub(super) fn read_entry(db: &Connection, seq: u64) -> Option<(String, bool)> {
    let mut statement = db.prepare_cached("SELECT json, is_step FROM entry WHERE seq = ?1").ok()?;
    statement.query_row([key(seq).ok()?], |row| Ok((row.get(0)?, row.get(1)?))).optional().ok()?
}

pub(super) fn read_payload(db: &Connection, seq: u64) -> Option<(String, Salt)> {
    let mut statement = db.prepare_cached("SELECT payload, salt FROM entry WHERE seq = ?1").ok()?;
    let found = statement.query_row([key(seq).ok()?], |row| Ok((row.get(0)?, row.get(1)?)));
    found.optional().ok()?
}
