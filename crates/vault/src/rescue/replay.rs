//! Writes the intact part of the log into the new database, and what the tables are by it.

use std::collections::{BTreeMap, BTreeSet};

use registers::RecordId;
use rusqlite::{Connection, Row, Transaction};
use serde_json::Value;
use uuid::Uuid;

use super::histories::{HISTORIES, Histories};
use super::kept::{Kept, TOLD_AFTER, read_entry, read_payload};
use super::report::LostFile;
use super::walk::{Numbered, from_both_ends, text};
use super::{Progress, RescueStage};
use crate::error::{Error, Result, damaged};
use crate::links;
use crate::log::{Head, key};
use crate::named::{self, FileHash};
use crate::payload::{self, KeptPart, RecordPart, RecordsPart};
use crate::records::record_id;
use crate::undo;

/// Files that something names and that did not go over.
pub(super) type Lost = BTreeMap<FileHash, LostFile>;

pub(super) const RECORDS: Numbered =
    Numbered { table: "record", number: "rowid", columns: "id, kind, version, ended, value, seq" };

/// Its history is written when all of it is known.
const PUT_RECORD: &str = "
    INSERT INTO record (id, kind, version, ended, seq, history, value) VALUES (?1, ?2, ?3, ?4, ?5, '[]', ?6)
    ON CONFLICT (id) DO UPDATE SET version = ?3, ended = ?4, seq = ?5, value = ?6
    WHERE excluded.version > record.version";

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
    let mut replayed = Replayed::default();
    for seq in 0..kept.size {
        let gone = || damaged(format!("entry {seq}"));
        let (entry, is_step) = read_entry(from, seq).ok_or_else(gone)?;
        if kept.erased.contains(&seq) {
            // What it was, the tables alone know.
            head.adopt(&transaction, &entry, is_step, None)?;
        } else {
            let (payload, salt) = read_payload(from, seq).ok_or_else(gone)?;
            let part = RecordsPart::read(seq, payload.as_bytes())?;
            head.adopt(&transaction, &entry, part.is_step(), Some((&salt, &payload)))?;
            if let Some(undone) = part.undoes {
                undo::turn(&transaction, undone, seq)?;
            }
            replayed.project(&transaction, seq, &part.records)?;
            replayed.tell_again(&transaction, seq, &part.kept, &kept.erased)?;
        }
        if seq.is_multiple_of(TOLD_AFTER) {
            progress.tell(RescueStage::Log, kept.size + seq, 2 * kept.size)?;
        }
    }
    if !kept.erased.is_empty() {
        replayed.take_erased(from, &transaction, kept)?;
    }
    replayed.histories.write(&transaction)?;
    link(&transaction)?;
    transaction.commit().map_err(Error::from)?;
    Ok(replayed.lost)
}

/// What is gathered on the way.
#[derive(Default)]
struct Replayed {
    histories: Histories,
    lost: Lost,
    /// The erased entries of which something was told again.
    told: BTreeSet<u64>,
}

impl Replayed {
    fn project(&mut self, to: &Transaction<'_>, seq: u64, records: &[RecordPart<'_>]) -> Result<()> {
        let row = key(seq)?;
        for record in records {
            let (id, value) = (record.id.0.as_bytes(), record.value.get());
            let put = (id, &record.kind, record.version, record.ended, row, value);
            to.prepare_cached(PUT_RECORD)?.execute(put)?;
            self.histories.take(record.id, record.version, row, record.ended);
            self.name_files(to, row, record.id, value)?;
        }
        Ok(())
    }

    fn name_files(&mut self, to: &Transaction<'_>, row: i64, record: RecordId, value: &str) -> Result<()> {
        for ((hash, size), name) in named::in_text(value) {
            if is_held(to, &hash, size)? {
                to.prepare_cached(NAME)?.execute((hash, row))?;
            } else {
                note_lost(&mut self.lost, hash, size, name, record);
            }
        }
        Ok(())
    }

    /// What is left of erased payloads. Later versions may stand already.
    fn tell_again(
        &mut self,
        to: &Transaction<'_>,
        by: u64,
        kept: &[KeptPart<'_>],
        erased: &BTreeSet<u64>,
    ) -> Result<()> {
        for left in kept.iter().filter(|left| erased.contains(&left.seq)) {
            let said = RecordsPart::read(by, left.payload.get().as_bytes())?;
            self.project(to, left.seq, &said.records)?;
            to.prepare_cached("INSERT INTO kept (seq, by) VALUES (?1, ?2)")?
                .execute((key(left.seq)?, key(by)?))?;
            self.told.insert(left.seq);
        }
        Ok(())
    }

    /// What else entries made whose payload was erased, the tables alone know.
    fn take_erased(&mut self, from: &Connection, to: &Transaction<'_>, kept: &Kept) -> super::Result<()> {
        let rows = |seqs: &mut dyn Iterator<Item = &u64>| -> BTreeSet<i64> {
            seqs.filter_map(|seq| i64::try_from(*seq).ok()).collect()
        };
        let (erased, unknown) =
            (rows(&mut kept.erased.iter()), rows(&mut kept.erased.difference(&self.told)));
        let size = key(kept.size)?;
        RECORDS.each(from, 0, 0, |_, row| {
            let seq: i64 = get(row, 6)?;
            let (Some(kind), Some(value)) = (text(row, 2), text(row, 5)) else { return Ok(()) };
            if unknown.contains(&seq) && serde_json::from_str::<Value>(&value).is_ok() {
                let (id, version, ended): ([u8; 16], u32, bool) = (get(row, 1)?, get(row, 3)?, get(row, 4)?);
                put(to, PUT_RECORD, (id, kind, version, ended, seq, value))?;
                self.histories.take(id_in(row, 1)?, version, seq, ended);
            }
            Ok(())
        })?;
        HISTORIES.each(from, 0, 0, |_, row| {
            if let Some(history) = text(row, 2) {
                self.histories.take_known(id_in(row, 1)?, &history, |seq| unknown.contains(&seq));
            }
            Ok(())
        })?;
        from_both_ends(from, "SELECT sha256, seq FROM naming", &["sha256", "seq"], |row| {
            let (hash, seq): (FileHash, i64) = (get(row, 0)?, get(row, 1)?);
            if unknown.contains(&seq) { put(to, NAME, (hash, seq)) } else { Ok(()) }
        })?;
        from_both_ends(from, "SELECT step, by FROM undone", &["step"], |row| {
            let (step, by): (i64, i64) = (get(row, 0)?, get(row, 1)?);
            let tells = by < size && (erased.contains(&step) || erased.contains(&by));
            let sql = "INSERT OR REPLACE INTO undone (step, by) VALUES (?1, ?2)";
            if tells { put(to, sql, (step, by)) } else { Ok(()) }
        })
    }
}

fn link(to: &Transaction<'_>) -> Result<()> {
    let mut statement = to.prepare("SELECT id, value, seq FROM record")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        links::store(to, record_id(row, 0)?, &payload::parse(row.get(2)?, &row.get::<_, String>(1)?)?)?;
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
