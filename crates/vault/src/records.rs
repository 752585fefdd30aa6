//! Records as they stand, as they stood, and the way between.

use evidence::Entry;
use registers::{Kind, RecordId};
use rusqlite::{Connection, OptionalExtension, Params, Row};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::error::{Result, damaged};
use crate::log::key;
use crate::moment::{Moment, from_millis};
use crate::operate::RecordVersion;
use crate::payload::{self, RecordsPart};
use crate::vault::Vault;

/// A record, now or at some moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// The version.
    pub version: u32,
    /// Whether it is ended.
    pub ended: bool,
    /// The value; null when it was erased.
    pub value: Value,
    /// When this version was made.
    pub changed_at: Moment,
    /// The entry that made it.
    pub seq: u64,
}

/// A version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
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
    /// The value; `None` when it was erased.
    pub value: Option<Value>,
    /// What else the operation said, such as `why`.
    pub details: Map<String, Value>,
}

/// A field of a current record that links to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The record that names.
    pub from: RecordId,
    /// Code of its kind.
    pub kind: String,
    /// Whether it is ended.
    pub ended: bool,
    /// Where in its value, `a/0/b`.
    pub path: String,
}

macro_rules! select_records {
    ($rest:literal) => {
        concat!(
            "SELECT record.id, record.kind, record.version, record.ended, record.value, entry.at, record.seq
             FROM record JOIN entry USING (seq) ",
            $rest
        )
    };
}

/// The newest version of each record among the first entries; the value where it is the one that stands now.
macro_rules! select_as_at {
    ($filter:literal) => {
        concat!(
            "SELECT record.id, record.kind, max(version.version), version.ended,
                    iif(version.version = record.version, record.value, NULL), entry.at, version.seq
             FROM version JOIN record USING (id) JOIN entry ON entry.seq = version.seq
             WHERE version.seq < ?1 AND ",
            $filter,
            " GROUP BY version.id ORDER BY version.seq, version.id"
        )
    };
}

pub(crate) const BY_NUMBER: &str = select_records!("WHERE record.rowid = ?1");

impl Vault {
    /// A record as it stands.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>> {
        let found = self.select(select_records!("WHERE record.id = ?1"), [id.0.as_bytes()])?;
        Ok(self.filled(&found)?.pop())
    }

    /// All records of a kind as they stand, ended ones too, in the order of their ids.
    pub fn records(&self, kind: &str) -> Result<Vec<Record>> {
        let found = self.select(select_records!("WHERE record.kind = ?1"), [kind])?;
        self.filled(&found)
    }

    /// All records of all kinds as they stand.
    pub fn all_records(&self) -> Result<Vec<Record>> {
        let found = self.select(select_records!(""), [])?;
        self.filled(&found)
    }

    /// A record as it stood at a moment; `None` when it was not there yet.
    pub fn record_as_at(&self, id: RecordId, moment: Moment) -> Result<Option<Record>> {
        let size = key(self.size_as_at(moment)?)?;
        let found = self.select(select_as_at!("version.id = ?2"), (size, id.0.as_bytes()))?;
        Ok(self.filled(&found)?.pop())
    }

    /// All records of a kind as they stood at a moment.
    pub fn records_as_at(&self, kind: &str, moment: Moment) -> Result<Vec<Record>> {
        let size = key(self.size_as_at(moment)?)?;
        let found = self.select(select_as_at!("record.kind = ?2"), (size, kind))?;
        self.filled(&found)
    }

    /// All records of all kinds as they stood at a moment.
    pub fn all_records_as_at(&self, moment: Moment) -> Result<Vec<Record>> {
        let size = key(self.size_as_at(moment)?)?;
        let found = self.select(select_as_at!("TRUE"), [size])?;
        self.filled(&found)
    }

    /// What each record that an entry between those places in the log changed was at the second of them.
    pub(crate) fn changed_as_at(&self, from: u64, to: u64, size: u64) -> Result<Vec<Record>> {
        let found = self.select(
            select_as_at!("version.id IN (SELECT id FROM version WHERE seq >= ?2 AND seq < ?3)"),
            (key(size)?, key(from)?, key(to)?),
        )?;
        self.filled(&found)
    }

    /// All versions of a record, the first one first; empty when there is no such record.
    pub fn versions(&self, id: RecordId) -> Result<Vec<Version>> {
        let mut statement =
            self.db.prepare_cached("SELECT version FROM version WHERE id = ?1 ORDER BY version")?;
        let numbers = statement.query_map([id.0.as_bytes()], |row| row.get(0))?;
        numbers
            .filter_map(|number| number.map_err(Into::into).and_then(|it| self.version(id, it)).transpose())
            .collect()
    }

    /// One version of a record.
    pub fn version(&self, id: RecordId, version: u32) -> Result<Option<Version>> {
        let mut statement = self.db.prepare_cached(
            "SELECT version.ended, version.seq, entry.at, entry.json
             FROM version JOIN entry USING (seq) WHERE version.id = ?1 AND version.version = ?2",
        )?;
        let found: Option<(bool, u64, i64, String)> = statement
            .query_row((id.0.as_bytes(), version), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let Some((ended, seq, at, entry)) = found else { return Ok(None) };
        let entry = Entry::parse(entry.as_bytes()).map_err(|_| damaged(format!("entry {seq}")))?;
        let (value, details) = self.said(seq, id)?;
        let at = from_millis(at)?;
        Ok(Some(Version { version, ended, seq, at, actor: entry.actor, op: entry.op, value, details }))
    }

    /// The fields of current records that link to this one.
    pub fn linking_to(&self, id: RecordId) -> Result<Vec<Link>> {
        // The table finds every text with the form of this id; which of them are links, the kinds' definitions say.
        let mut statement = self.db.prepare_cached(
            "SELECT record.id, record.kind, record.ended, record.value, record.seq FROM record
             WHERE record.id IN (SELECT from_id FROM link WHERE to_id = ?1) ORDER BY record.id",
        )?;
        let mut rows = statement.query([id.0.as_bytes()])?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            let (from, kind, ended): (_, String, _) = (record_id(row, 0)?, row.get(1)?, row.get(2)?);
            let Some(known) = Kind::of(&kind) else { continue };
            let value = payload::parse(row.get(4)?, &row.get::<_, String>(3)?)?;
            let found = registers::links(known, &value).into_iter().filter(|link| link.id == id);
            links.extend(found.map(|link| Link { from, kind: kind.clone(), ended, path: link.field }));
        }
        Ok(links)
    }

    /// The records in the payload of an entry; `None` when it was erased.
    pub(crate) fn made_by(&self, seq: u64) -> Result<Option<Vec<RecordVersion>>> {
        let Some(said) = self.said_by(seq)? else { return Ok(None) };
        let records = RecordsPart::read(seq, &said)?.records;
        records.into_iter().map(|record| record.owned(seq)).collect::<Result<_>>().map(Some)
    }

    fn select(&self, sql: &str, params: impl Params) -> Result<Vec<Found>> {
        select(&self.db, sql, params)
    }

    /// With values: from the row, else from the payload, which is read once for neighbours with the same entry.
    pub(crate) fn filled(&self, found: &[Found]) -> Result<Vec<Record>> {
        let mut records = Vec::with_capacity(found.len());
        for same_entry in found.chunk_by(|a, b| a.seq == b.seq) {
            let seq = same_entry[0].seq;
            let said =
                if same_entry.iter().all(|found| found.value.is_some()) { None } else { self.said_by(seq)? };
            let part = said.as_ref().map(|said| RecordsPart::read(seq, said)).transpose()?;
            let values = part.as_ref().map(RecordsPart::values).unwrap_or_default();
            for found in same_entry {
                let text = found.value.as_deref();
                let text = text.or_else(|| values.get(&found.id).copied());
                let value = text.map_or(Ok(Value::Null), |text| payload::parse(found.seq, text))?;
                records.push(found.with(value)?);
            }
        }
        records.sort_unstable_by_key(|record| record.id);
        Ok(records)
    }

    /// What an entry's payload says of a record, and besides.
    fn said(&self, seq: u64, id: RecordId) -> Result<(Option<Value>, Map<String, Value>)> {
        let Some(said) = self.said_by(seq)? else { return Ok((None, Map::new())) };
        let part = RecordsPart::read(seq, &said)?;
        let text = part.value_of(id).ok_or_else(|| damaged(format!("payload {seq}")))?;
        let value = payload::parse(seq, text)?;
        // Null is what is left of an erased one.
        Ok((Some(value).filter(|value| !value.is_null()), payload::details(seq, &said)?))
    }
}

pub(crate) fn select(db: &Connection, sql: &str, params: impl Params) -> Result<Vec<Found>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| {
        Ok(Found {
            id: record_id(row, 0)?,
            kind: row.get(1)?,
            version: row.get(2)?,
            ended: row.get(3)?,
            value: row.get(4)?,
            at: row.get(5)?,
            seq: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) struct Found {
    id: RecordId,
    kind: String,
    version: u32,
    ended: bool,
    value: Option<String>,
    at: i64,
    seq: u64,
}

impl Found {
    fn with(&self, value: Value) -> Result<Record> {
        Ok(Record {
            id: self.id,
            kind: self.kind.clone(),
            version: self.version,
            ended: self.ended,
            value,
            changed_at: from_millis(self.at)?,
            seq: self.seq,
        })
    }
}

pub(crate) fn record_id(row: &Row<'_>, column: usize) -> rusqlite::Result<RecordId> {
    Ok(RecordId(Uuid::from_bytes(row.get(column)?)))
}
