//! What the tables should say, computed anew from the payloads of the log.

use std::collections::{BTreeMap, BTreeSet};

use evidence::{Fault, FaultCode, Param};
use registers::RecordId;
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{Result, damaged};
use crate::links;
use crate::named::{self, FileHash};
use crate::payload::{KeptPart, RecordPart, RecordsPart};
use crate::verify::fault;

/// From where, at which path, to where.
type StoredLink = (RecordId, String, RecordId);

/// Records, versions and steps as the log tells them.
#[derive(Default)]
pub(crate) struct Projection {
    records: BTreeMap<RecordId, Expected>,
    /// The steps and what undid them.
    steps: BTreeMap<u64, Option<u64>>,
    /// The entries that are marked as steps.
    marked: BTreeSet<u64>,
    /// The undos that stand, and the step that each took off.
    undone: BTreeMap<u64, u64>,
    /// The files that versions name: which entry, with what size, and one record for the words.
    files: BTreeMap<(FileHash, u64), Named>,
    /// Files that a rescue could not read: versions from before it name them all the same.
    lost: BTreeSet<FileHash>,
    /// Entries whose payload was erased. Where nothing was kept of it, what they made is known from the tables alone.
    erased: BTreeSet<u64>,
    /// Where what is left of erased payloads is told anew.
    kept: BTreeMap<u64, u64>,
    /// The first entry whose payload has not the form that this crate writes.
    unreadable: Option<u64>,
}

struct Expected {
    kind: Box<str>,
    versions: Vec<Made>,
    /// SHA-256 of the newest value's canonical text.
    value: [u8; 32],
}

struct Named {
    size: u64,
    record: RecordId,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Made {
    version: u32,
    ended: bool,
    seq: u64,
}

impl Projection {
    /// Takes the payload of the next entry.
    pub(crate) fn take(&mut self, seq: u64, payload: &[u8]) {
        let Ok(part) = RecordsPart::read(seq, payload) else {
            self.unreadable.get_or_insert(seq);
            return;
        };
        if let Some(undone) = part.undoes {
            self.turn(undone, seq);
        } else if part.is_step() {
            self.steps.insert(seq, None);
        }
        for record in &part.records {
            self.take_version(seq, record);
        }
        for kept in &part.kept {
            self.take_kept(seq, kept);
        }
    }

    fn take_version(&mut self, seq: u64, record: &RecordPart<'_>) {
        let made = Made { version: record.version, ended: record.ended, seq };
        let text = record.value.get();
        for (file, size) in named::in_text(text).into_keys() {
            self.files.insert((file, seq), Named { size, record: record.id });
        }
        let value = hash(text);
        let expected = self.records.entry(record.id).or_insert_with(|| Expected {
            kind: record.kind.as_ref().into(),
            versions: Vec::new(),
            value,
        });
        // What was kept of an erased version is told after later ones.
        let place = expected.versions.partition_point(|earlier| earlier.version < made.version);
        if place == expected.versions.len() {
            expected.value = value;
        }
        expected.versions.insert(place, made);
    }

    /// Of an erased entry the records are told again; what it was, a step or an undo, the tables alone know.
    fn take_kept(&mut self, by: u64, part: &KeptPart<'_>) {
        let is_first = self.erased.contains(&part.seq) && self.kept.insert(part.seq, by).is_none();
        match RecordsPart::read(by, part.payload.get().as_bytes()) {
            Ok(said) if is_first && said.kept.is_empty() => {
                said.records.iter().for_each(|record| self.take_version(part.seq, record));
            }
            _ => drop(self.unreadable.get_or_insert(by)),
        }
    }

    /// Whether nothing but the tables knows what an entry made.
    fn is_unknown(&self, seq: u64) -> bool {
        self.erased.contains(&seq) && !self.kept.contains_key(&seq)
    }

    /// An undo takes a step off the stack; the undo of an undo puts it back.
    fn turn(&mut self, undone: u64, by: u64) {
        if let Some(step) = self.undone.remove(&undone) {
            self.steps.insert(step, None);
            return;
        }
        // What an erased entry was, a step or an undo, the tables alone know.
        if !self.erased.contains(&undone) || self.steps.contains_key(&undone) {
            self.steps.insert(undone, Some(by));
        }
        self.undone.insert(by, undone);
    }

    /// Takes an entry that is marked as a step.
    pub(crate) fn take_marked(&mut self, seq: u64) {
        self.marked.insert(seq);
    }

    /// Takes the files that a rescue says are lost.
    pub(crate) fn take_lost(&mut self, lost: BTreeSet<FileHash>) {
        self.lost.extend(lost);
    }

    /// Takes an entry without payload.
    pub(crate) fn take_erased(&mut self, seq: u64) {
        self.erased.insert(seq);
    }

    /// The first place where the tables say something else.
    pub(crate) fn compare(&self, db: &Connection) -> Result<Option<Fault>> {
        if let Some(seq) = self.unreadable {
            let params = [("entry", Param::Number(seq))];
            return Ok(Some(fault(FaultCode::PayloadMalformed, format!("payload:{seq}"), params)));
        }
        let mut links = BTreeSet::new();
        if let Some(fault) = self.compare_records(db, &mut links)? {
            return Ok(Some(fault));
        }
        if let Some(fault) = self.compare_links(db, &links)? {
            return Ok(Some(fault));
        }
        if let Some(fault) = self.compare_versions(db)? {
            return Ok(Some(fault));
        }
        if let Some(fault) = self.compare_steps(db)? {
            return Ok(Some(fault));
        }
        if let Some(fault) = self.compare_kept(db)? {
            return Ok(Some(fault));
        }
        self.compare_names(db)
    }

    /// What a file is named by, for the words of a fault.
    pub(crate) fn record_with(&self, file: &FileHash) -> Option<String> {
        let (_, named) = self.files.range((*file, 0)..=(*file, u64::MAX)).next()?;
        Some(self.words_of(named.record))
    }

    /// Also collects the links that the records hold.
    fn compare_records(&self, db: &Connection, links: &mut BTreeSet<StoredLink>) -> Result<Option<Fault>> {
        let mut statement = db.prepare("SELECT id, kind, version, ended, seq, value FROM record")?;
        let mut rows = statement.query([])?;
        let mut seen = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let id = id_in(row, 0)?;
            let kind: String = row.get(1)?;
            let stored = Made { version: row.get(2)?, ended: row.get(3)?, seq: row.get(4)? };
            seen.insert(id);
            let text = row.get_ref(5)?.as_str().map_err(|_| damaged("vault.db: record"))?;
            if !self.is_unknown(stored.seq) && !self.stands(id, &kind, stored, text) {
                return Ok(Some(self.changed("record", id, "")));
            }
            let value = serde_json::from_str(text).map_err(|_| damaged(format!("vault.db: record {id}")))?;
            links.extend(links::of(&value).into_iter().map(|(path, to)| (id, path, to)));
        }
        let missing = self.records.keys().find(|id| !seen.contains(id));
        Ok(missing.map(|id| self.changed("record", *id, "")))
    }

    /// Whether that is how the record stands after the whole log.
    fn stands(&self, id: RecordId, kind: &str, made: Made, text: &str) -> bool {
        self.records.get(&id).is_some_and(|expected| {
            *expected.kind == *kind && expected.versions.last() == Some(&made) && expected.value == hash(text)
        })
    }

    fn compare_versions(&self, db: &Connection) -> Result<Option<Fault>> {
        let mut statement = db.prepare("SELECT id, version, ended, seq FROM version ORDER BY id, version")?;
        let mut rows = statement.query([])?;
        let mut expected =
            self.records.iter().flat_map(|(id, it)| it.versions.iter().map(|made| (*id, *made)));
        while let Some(row) = rows.next()? {
            let id = id_in(row, 0)?;
            let stored = Made { version: row.get(1)?, ended: row.get(2)?, seq: row.get(3)? };
            if self.is_unknown(stored.seq) {
                continue;
            }
            let wanted = expected.next();
            if wanted != Some((id, stored)) {
                // Where a row is missing the next one does not fit; the earlier of both is the bad place.
                let (id, version) = wanted
                    .map(|(id, made)| (id, made.version))
                    .into_iter()
                    .chain([(id, stored.version)])
                    .min()
                    .unwrap_or((id, stored.version));
                return Ok(Some(self.changed("version", id, &format!("/{version}"))));
            }
        }
        Ok(expected.next().map(|(id, made)| self.changed("version", id, &format!("/{}", made.version))))
    }

    fn compare_links(&self, db: &Connection, expected: &BTreeSet<StoredLink>) -> Result<Option<Fault>> {
        let mut statement = db.prepare("SELECT from_id, path, to_id FROM link")?;
        let stored = statement
            .query_map([], |row| Ok((id_in(row, 0)?, row.get(1)?, id_in(row, 2)?)))?
            .collect::<rusqlite::Result<BTreeSet<StoredLink>>>()?;
        let bad = expected.symmetric_difference(&stored).next();
        Ok(bad.map(|(from, _, _)| self.changed("links", *from, "")))
    }

    fn compare_steps(&self, db: &Connection) -> Result<Option<Fault>> {
        let mut stored: BTreeMap<u64, Option<u64>> = self.marked.iter().map(|seq| (*seq, None)).collect();
        let mut statement = db.prepare("SELECT step, by FROM undone")?;
        for undone in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (step, by) = undone?;
            stored.insert(step, Some(by));
        }
        let differs = |seq: &&u64| match (stored.get(seq), self.steps.get(seq)) {
            (Some(_), None) => !self.erased.contains(seq),
            (Some(Some(undo)), Some(expected)) if *expected != Some(*undo) => !self.erased.contains(undo),
            // Its redo may have been erased.
            (Some(None), Some(Some(undo))) => self.erased.range(undo..).next().is_none(),
            (stored, expected) => stored != expected,
        };
        let bad = self.steps.keys().chain(stored.keys()).filter(differs).min();
        Ok(bad.map(|seq| {
            let place = format!("undo:{seq}");
            fault(FaultCode::RecordChanged, place.clone(), [("record", Param::Text(place))])
        }))
    }

    fn compare_kept(&self, db: &Connection) -> Result<Option<Fault>> {
        let mut statement = db.prepare("SELECT seq, by FROM kept")?;
        let stored = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let stored = stored.collect::<rusqlite::Result<BTreeMap<u64, u64>>>()?;
        let bad = stored.keys().chain(self.kept.keys()).find(|seq| stored.get(seq) != self.kept.get(seq));
        Ok(bad.map(|seq| {
            fault(FaultCode::PayloadMissing, format!("payload:{seq}"), [("entry", Param::Number(*seq))])
        }))
    }

    /// That every file which a version names is there, with its size, and is known to be named.
    fn compare_names(&self, db: &Connection) -> Result<Option<Fault>> {
        let mut held = db.prepare("SELECT 1 FROM blob WHERE sha256 = ?1 AND size = ?2")?;
        for ((file, _), named) in self.files.iter().filter(|((file, _), _)| !self.lost.contains(file)) {
            if !held.exists((file, named.size))? {
                return Ok(Some(file_fault(file, self.words_of(named.record))));
            }
        }
        let mut statement = db.prepare("SELECT sha256, seq FROM naming")?;
        let stored = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<BTreeSet<(FileHash, u64)>>>()?;
        let missing = self.files.keys().find(|key| !stored.contains(key) && !self.lost.contains(&key.0));
        let stray = || stored.iter().find(|key| !self.files.contains_key(key) && !self.is_unknown(key.1));
        Ok(missing.or_else(stray).map(|(file, seq)| {
            let record = self.record_with(file).unwrap_or_else(|| format!("entry {seq}"));
            file_fault(file, record)
        }))
    }

    fn words_of(&self, id: RecordId) -> String {
        let kind = self.records.get(&id).map_or("unknown", |expected| &*expected.kind);
        format!("{kind}/{id}")
    }

    fn changed(&self, table: &str, id: RecordId, suffix: &str) -> Fault {
        let record = self.words_of(id);
        fault(
            FaultCode::RecordChanged,
            format!("{table}:{record}{suffix}"),
            [("record", Param::Text(record))],
        )
    }
}

/// A file is not the one that was added, or is not there.
pub(crate) fn file_fault(file: &FileHash, record: String) -> Fault {
    let place = format!("file:{}", hex::encode(file));
    fault(FaultCode::AttachmentChanged, place, [("record", Param::Text(record))])
}

fn id_in(row: &Row<'_>, column: usize) -> rusqlite::Result<RecordId> {
    Ok(RecordId(Uuid::from_bytes(row.get(column)?)))
}

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}
