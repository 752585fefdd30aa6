//! Records whose newest value stands behind the break of the log, or of which a value is lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use evidence::EntryRef;
use registers::RecordId;
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::Value;
use uuid::Uuid;

use super::Result;
use super::kept::{ENTRIES, Kept, PAYLOADS};
use super::replay::{Lost, RECORDS, get, id_in, is_held, note_lost};
use super::report::{CarriedRecord, LostRecord, OlderRecord, RescueReport};
use super::walk::{Numbered, from_both_ends, text};
use crate::error::Error;
use crate::log::key;
use crate::named;
use crate::operate::RecordVersion;
use crate::payload::RecordsPart;

/// What stands before a long value.
const BEGINNINGS: Numbered = Numbered { table: "record", number: "rowid", columns: "id, kind, version" };

const IDS: &str = "SELECT id, rowid FROM main.record INDEXED BY sqlite_autoindex_record_1";

const KINDS: &str = "SELECT kind, rowid FROM main.record INDEXED BY record_kind";

const STANDING: &str = "SELECT version, kind, value, ended FROM record WHERE id = ?1";

/// A value that was found.
struct Standing {
    kind: String,
    version: u32,
    ended: bool,
    value: Value,
}

/// What is told of a record, whether or not a value of it was found.
#[derive(Default)]
struct Told {
    kind: Option<String>,
    version: u32,
}

#[derive(Default)]
struct Found {
    values: BTreeMap<RecordId, Standing>,
    told: BTreeMap<RecordId, Told>,
    /// Records of which nothing is left because it was erased.
    erased: BTreeSet<RecordId>,
    unchained: u64,
}

/// The new versions that carry over what the intact part of the log does not say, and what is lost.
pub(super) fn find(
    from: &Connection,
    to: &Connection,
    kept: &Kept,
    mut lost: Lost,
    report: &mut RescueReport,
) -> Result<Vec<RecordVersion>> {
    let Found { values, told, erased, unchained } = Found::read(from, kept)?;
    report.unchained = unchained;
    let mut versions = BTreeMap::new();
    for (id, mut value) in values {
        let standing = standing(to, id)?;
        let before = standing.as_ref().map_or(0, |standing| standing.version);
        let told = told.get(&id).map_or(0, |told| told.version);
        if told > value.version.max(before) {
            let found = value.version.max(before);
            report.older.push(OlderRecord { id, kind: value.kind.clone(), found, last: told });
        }
        if value.version <= before || standing.is_some_and(|standing| standing.kind != value.kind) {
            continue;
        }
        for ((hash, size), name) in named::of(&value.value) {
            if !is_held(to, &hash, size)? {
                note_lost(&mut lost, hash, size, name, id);
            }
        }
        value.version = before + 1;
        report.carried.push(CarriedRecord { id, kind: value.kind.clone(), version: value.version });
        versions.insert(id, value);
    }
    for (id, told) in told {
        if versions.contains_key(&id) || report.older.iter().any(|older| older.id == id) {
            continue;
        }
        match standing(to, id)? {
            None if erased.contains(&id) => {}
            None => report.lost.push(LostRecord { id, kind: told.kind }),
            Some(standing) if standing.version < told.version => {
                let kind = standing.kind;
                report.older.push(OlderRecord { id, kind, found: standing.version, last: told.version });
            }
            Some(_) => {}
        }
    }
    without_lost(to, &lost, &mut versions)?;
    report.lost_files = lost.into_values().collect();
    let version = |(id, it): (RecordId, Standing)| RecordVersion {
        id,
        kind: it.kind,
        version: it.version,
        ended: it.ended,
        value: it.value,
    };
    Ok(versions.into_iter().map(version).collect())
}

/// A record cannot stand with a file that is not there: it gets a version without it, if it has none yet.
fn without_lost(to: &Connection, lost: &Lost, versions: &mut BTreeMap<RecordId, Standing>) -> Result<()> {
    let among = |hash: &named::FileHash| lost.contains_key(hash);
    for id in lost.values().flat_map(|file| &file.records) {
        if let Some(version) = versions.get_mut(id) {
            named::take_out(&mut version.value, &among);
        } else if let Some(mut standing) = standing(to, *id)?
            && named::take_out(&mut standing.value, &among)
        {
            standing.version += 1;
            versions.insert(*id, standing);
        }
    }
    Ok(())
}

/// A record as the new vault has it so far.
fn standing(to: &Connection, id: RecordId) -> Result<Option<Standing>> {
    let found = to.prepare_cached(STANDING).map_err(Error::from)?.query_row([id.0.as_bytes()], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
    });
    let found = found.optional().map_err(Error::from)?;
    Ok(found.map(|(version, kind, value, ended)| Standing {
        kind,
        version,
        ended,
        value: serde_json::from_str(&value).unwrap_or_default(),
    }))
}

impl Found {
    fn read(from: &Connection, kept: &Kept) -> Result<Self> {
        let mut found = Self::default();
        let last = found.read_indexes(from)?;
        BEGINNINGS.each(from, 0, last, |_, row| {
            found.tell(id_in(row, 1)?, text(row, 2), get(row, 3)?);
            Ok(())
        })?;
        RECORDS.each(from, 0, last, |_, row| {
            if let (Some(kind), Some(value)) = (text(row, 2), text(row, 5)) {
                found.take(id_in(row, 1)?, kind, get(row, 3)?, get(row, 4)?, &value);
            }
            Ok(())
        })?;
        let (size, known) = (key(kept.size)?, key(kept.known)?);
        PAYLOADS.each(from, size, known, |seq, row| {
            let Some(json) = text(row, 1) else { return Ok(()) };
            // What is no payload of this program tells nothing.
            let part = RecordsPart::read(seq.unsigned_abs(), json.as_bytes());
            for it in part.iter().flat_map(|part| &part.records) {
                found.take(it.id, it.kind.clone().into_owned(), it.version, it.ended, it.value.get());
            }
            Ok(())
        })?;
        ENTRIES.each(from, size, known, |_, row| {
            if let Some(json) = text(row, 1) {
                found.read_entry(&json);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Which records there are, and the highest number of a row.
    fn read_indexes(&mut self, from: &Connection) -> Result<i64> {
        let (mut kinds, mut last) = (HashMap::new(), 0);
        from_both_ends(from, KINDS, &["kind", "rowid"], |row| {
            let at: i64 = get(row, 1)?;
            last = last.max(at);
            kinds.insert(at, text(row, 0));
            Ok(())
        })?;
        from_both_ends(from, IDS, &["id"], |row| {
            let at: i64 = get(row, 1)?;
            last = last.max(at);
            self.tell(id_in(row, 0)?, kinds.get(&at).cloned().flatten(), 1);
            Ok(())
        })?;
        Ok(last)
    }

    /// Entries behind the break say of which kind a record is.
    fn read_entry(&mut self, json: &str) {
        let Ok(entry) = EntryRef::parse(json.as_bytes()) else { return };
        self.unchained += 1;
        let record = entry.subject.split_once('/').filter(|_| entry.op.starts_with("record."));
        if let Some((kind, id)) = record.and_then(|(kind, id)| Some((kind, Uuid::parse_str(id).ok()?))) {
            self.tell(RecordId(id), Some(kind.to_owned()), 1);
        }
    }

    fn tell(&mut self, id: RecordId, kind: Option<String>, version: u32) {
        let told = self.told.entry(id).or_default();
        told.version = told.version.max(version);
        told.kind = told.kind.take().or(kind);
    }

    fn take(&mut self, id: RecordId, kind: String, version: u32, ended: bool, value: &str) {
        self.tell(id, Some(kind.clone()), version);
        let newer = self.values.get(&id).is_none_or(|known| known.version < version);
        match serde_json::from_str(value) {
            Ok(value @ Value::Object(_)) if newer => {
                self.values.insert(id, Standing { kind, version, ended, value });
            }
            Ok(Value::Null) => drop(self.erased.insert(id)),
            _ => {}
        }
    }
}
