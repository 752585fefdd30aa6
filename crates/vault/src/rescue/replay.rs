//! Writes the intact part of the log into the new database, and what the tables are by it.

use std::collections::{BTreeMap, BTreeSet};

use registers::RecordId;
use rusqlite::{Connection, Row, Transaction};
use serde_json::Value;
use uuid::Uuid;

use super::kept::{Kept, TOLD_AFTER, read_entry, read_payload};
use super::report::LostFile;
use super::walk::{Numbered, from_both_ends, text};
use super::{Progress, RescueStage};
use crate::error::{Error, Result, damaged};
use crate::links;
use crate::log::{Head, key};
use crate::named::{self, FileHash};
use crate::operate::{ADD_LINK, ADD_VERSION, PUT_RECORD};
use crate::payload::{self, KeptPart, RecordsPart};
use crate::undo;

/// Files that something names and that did not go over.
pub(super) type Lost = BTreeMap<FileHash, LostFile>;

pub(super) const RECORDS: Numbered =
    Numbered { table: "record", number: "rowid", columns: "id, kind, version, ended, value, seq" };

const NAME: &str = "INSERT OR IGNORE INTO naming (sha256, seq) SELECT ?1, ?2
    WHERE EXISTS (SELECT 1 FROM blob WHERE sha256 = ?1)";

/// Settings, and names behind ids.
pub(super) fn copy_names(from: &Connection, to: &Connection) -> super::Result<()> {
    for (sql, put) in [
        ("SELECT name, value FROM setting", "INSERT OR IGNORE INTO setting (name, value) VALUES (?1, ?2)"),
        ("SELECT id, name FROM operator", "INSERT OR IGNORE INTO operator (id, name) VALUES (?1, ?2)"),
    ] {
        from_both_ends(from, sql, &["1"], |row| {
            if let (Some(name), Some(value)) = (text(row, 0), text(row, 1)) {
                to.execute(put, (name, value)).map_err(Error::from)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Takes over the entries that hold together; the files that they name and that are not there.
pub(super) fn replay(
    from: &Connection,
    to: &mut Connection,
    head: &mut Head,
    kept: &Kept,
    progress: &mut Progress<'_>,
) -> super::Result<Lost> {
    let transaction = to.transaction().map_err(Error::from)?;
    let (mut lost, mut told) = (Lost::new(), BTreeSet::new());
    for seq in 0..kept.size {
        let gone = || damaged(format!("entry {seq}"));
        let entry = read_entry(from, seq).ok_or_else(gone)?;
        if kept.erased.contains(&seq) {
            head.adopt(&transaction, &entry, None)?;
        } else {
            let (payload, salt) = read_payload(from, seq).ok_or_else(gone)?;
            head.adopt(&transaction, &entry, Some((&salt, &payload)))?;
            let part = RecordsPart::read(seq, payload.as_bytes())?;
            project(&transaction, seq, &part, &mut lost)?;
            told.extend(tell_again(&transaction, seq, &part.kept, &kept.erased, &mut lost)?);
        }
        if seq.is_multiple_of(TOLD_AFTER) {
            progress.tell(RescueStage::Log, kept.size + seq, 2 * kept.size)?;
        }
    }
    if !kept.erased.is_empty() {
        take_erased(from, &transaction, kept, &told)?;
    }
    link(&transaction)?;
    head.save(&transaction)?;
    transaction.commit().map_err(Error::from)?;
    Ok(lost)
}

fn project(to: &Transaction<'_>, seq: u64, part: &RecordsPart<'_>, lost: &mut Lost) -> Result<()> {
    match part.undoes {
        Some(undone) => undo::turn(to, undone, seq)?,
        None if part.records.is_empty() => {}
        None => undo::push(to, seq)?,
    }
    let row = key(seq)?;
    for record in &part.records {
        let (id, value) = (record.id.0.as_bytes(), record.value.get());
        let put = (id, &record.kind, record.version, record.ended, row, value);
        to.prepare_cached(PUT_RECORD)?.execute(put)?;
        to.prepare_cached(ADD_VERSION)?.execute((id, record.version, record.ended, row))?;
        name_files(to, row, record.id, value, lost)?;
    }
    Ok(())
}

fn name_files(to: &Connection, row: i64, record: RecordId, value: &str, lost: &mut Lost) -> Result<()> {
    for ((hash, size), name) in named::in_text(value) {
        if is_held(to, &hash, size)? {
            to.prepare_cached(NAME)?.execute((hash, row))?;
        } else {
            note_lost(lost, hash, size, name, record);
        }
    }
    Ok(())
}

/// What is left of erased payloads and told anew: of which entries it tells.
fn tell_again(
    to: &Transaction<'_>,
    by: u64,
    kept: &[KeptPart<'_>],
    erased: &BTreeSet<u64>,
    lost: &mut Lost,
) -> Result<Vec<u64>> {
    let mut told = Vec::new();
    for left in kept.iter().filter(|left| erased.contains(&left.seq)) {
        let row = key(left.seq)?;
        for record in &RecordsPart::read(by, left.payload.get().as_bytes())?.records {
            let (id, value) = (record.id.0.as_bytes(), record.value.get());
            let put = (id, &record.kind, record.version, record.ended, row, value);
            // Later versions may stand already.
            to.prepare_cached(&format!("{PUT_RECORD} WHERE excluded.version > record.version"))?
                .execute(put)?;
            to.prepare_cached(ADD_VERSION)?.execute((id, record.version, record.ended, row))?;
            name_files(to, row, record.id, value, lost)?;
        }
        to.prepare_cached("INSERT INTO kept (seq, by) VALUES (?1, ?2)")?.execute((row, key(by)?))?;
        told.push(left.seq);
    }
    Ok(told)
}

/// What else entries made whose payload was erased, the tables alone know.
fn take_erased(
    from: &Connection,
    to: &Transaction<'_>,
    kept: &Kept,
    told: &BTreeSet<u64>,
) -> super::Result<()> {
    let rows = |seqs: &mut dyn Iterator<Item = &u64>| -> BTreeSet<i64> {
        seqs.filter_map(|seq| i64::try_from(*seq).ok()).collect()
    };
    let (erased, unknown) = (rows(&mut kept.erased.iter()), rows(&mut kept.erased.difference(told)));
    let size = key(kept.size)?;
    RECORDS.each(from, 0, 0, |_, row| {
        let seq: i64 = get(row, 6)?;
        let (Some(kind), Some(value)) = (text(row, 2), text(row, 5)) else { return Ok(()) };
        if unknown.contains(&seq) && serde_json::from_str::<Value>(&value).is_ok() {
            let (id, version, ended): ([u8; 16], u32, bool) = (get(row, 1)?, get(row, 3)?, get(row, 4)?);
            put(to, PUT_RECORD, (id, kind, version, ended, seq, value))?;
        }
        Ok(())
    })?;
    from_both_ends(from, "SELECT id, version, ended, seq FROM version", &["id", "version"], |row| {
        let (id, version, ended): ([u8; 16], u32, bool) = (get(row, 0)?, get(row, 1)?, get(row, 2)?);
        let seq: i64 = get(row, 3)?;
        let sql = "INSERT OR IGNORE INTO version (id, version, ended, seq) SELECT ?1, ?2, ?3, ?4
             WHERE EXISTS (SELECT 1 FROM record WHERE id = ?1)";
        if unknown.contains(&seq) { put(to, sql, (id, version, ended, seq)) } else { Ok(()) }
    })?;
    from_both_ends(from, "SELECT sha256, seq FROM naming", &["sha256", "seq"], |row| {
        let (hash, seq): (FileHash, i64) = (get(row, 0)?, get(row, 1)?);
        if unknown.contains(&seq) { put(to, NAME, (hash, seq)) } else { Ok(()) }
    })?;
    from_both_ends(from, "SELECT seq, undone_by FROM step", &["seq"], |row| {
        let (seq, by): (i64, Option<i64>) = (get(row, 0)?, get(row, 1)?);
        let by = by.filter(|by| *by < size);
        let tells = erased.contains(&seq) || by.is_some_and(|by| erased.contains(&by));
        let sql = "INSERT OR REPLACE INTO step (seq, undone_by) VALUES (?1, ?2)";
        if tells { put(to, sql, (seq, by)) } else { Ok(()) }
    })
}

fn link(to: &Transaction<'_>) -> Result<()> {
    let mut statement = to.prepare("SELECT id, value, seq FROM record")?;
    let mut add = to.prepare(ADD_LINK)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, seq): ([u8; 16], u64) = (row.get(0)?, row.get(2)?);
        for (path, target) in links::of(&payload::parse(seq, &row.get::<_, String>(1)?)?) {
            add.execute((id, path, target.0.as_bytes()))?;
        }
    }
    Ok(())
}

pub(super) fn is_held(db: &Connection, hash: &FileHash, size: u64) -> Result<bool> {
    let mut held = db.prepare_cached("SELECT 1 FROM blob WHERE sha256 = ?1 AND size = ?2")?;
    Ok(held.exists((hash, size))?)
}

pub(super) fn note_lost(lost: &mut Lost, hash: FileHash, size: u64, name: String, record: RecordId) {
    let file = lost.entry(hash).or_insert_with(|| LostFile {
        sha256: hex::encode(hash),
        size,
        name,
        records: BTreeSet::new(),
    });
    file.records.insert(record);
}

pub(super) fn get<T: rusqlite::types::FromSql>(row: &Row<'_>, column: usize) -> super::Result<T> {
    Ok(row.get(column).map_err(Error::from)?)
}

pub(super) fn id_in(row: &Row<'_>, column: usize) -> super::Result<RecordId> {
    Ok(RecordId(Uuid::from_bytes(get(row, column)?)))
}

fn put(to: &Connection, sql: &str, params: impl rusqlite::Params) -> super::Result<()> {
    let done = to.prepare_cached(sql).and_then(|mut statement| statement.execute(params));
    Ok(done.map(drop).map_err(Error::from)?)
}
