//! The evidence log in the database: writing at its end, reading anywhere.

use std::ops::Range;

use chrono::DateTime;
use evidence::{
    CLOCK_SET_BACK, Checkpoint, Entry, EntryRef, Hash, NO_PREVIOUS, Nodes, Salt, Tree, commit, empty_root,
    leaf_hash, origin,
};
use registers::RecordId;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use crate::error::{Error, Result, damaged};
use crate::keys;
use crate::moment::{Moment, from_millis, moment_text, truncate};
use crate::payload::RecordsPart;
use crate::tree::{Edge, StoredNodes, from_tree};
use crate::vault::Vault;

/// The operation of which there are most by far: its entries are in no index.
pub(crate) const SAVED: &str = "record.saved";

/// What an entry commits to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// Canonical JSON.
    pub bytes: Vec<u8>,
    /// Keeps it from being guessed.
    pub salt: Salt,
}

/// The newest entry of some operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastEntry {
    /// Its place in the log.
    pub seq: u64,
    /// Its moment.
    pub at: Moment,
}

impl Vault {
    /// How many entries there are.
    pub fn size(&self) -> Result<u64> {
        if let Some(damage) = &self.damage {
            return Ok(damage.size);
        }
        size(&self.db)
    }

    /// The canonical bytes of an entry.
    pub fn entry(&self, seq: u64) -> Result<Vec<u8>> {
        let mut statement = self.db.prepare_cached("SELECT json FROM entry WHERE seq = ?1")?;
        let text: Option<String> = statement.query_row([key(seq)?], |row| row.get(0)).optional()?;
        text.map(String::into_bytes).ok_or(Error::UnknownEntry(seq))
    }

    /// The canonical bytes of the entries in a range, as far as they exist.
    pub fn entries(&self, range: Range<u64>) -> Result<Vec<Vec<u8>>> {
        let mut statement =
            self.db.prepare_cached("SELECT json FROM entry WHERE seq >= ?1 AND seq < ?2 ORDER BY seq")?;
        let rows =
            statement.query_map([key(range.start)?, key(range.end)?], |row| row.get::<_, String>(0))?;
        rows.map(|text| Ok(text?.into_bytes())).collect()
    }

    /// The payload of an entry; `None` when it was erased.
    pub fn payload(&self, seq: u64) -> Result<Option<Payload>> {
        let mut statement = self.db.prepare_cached(PAYLOAD)?;
        let payload = statement
            .query_row([key(seq)?], |row| {
                Ok(Payload { bytes: row.get::<_, String>(0)?.into_bytes(), salt: row.get(1)? })
            })
            .optional()?;
        if payload.is_none() && seq >= self.size()? {
            return Err(Error::UnknownEntry(seq));
        }
        Ok(payload)
    }

    /// The records of which an entry made a version, in their order; empty where nothing is left of an erased payload.
    pub fn ids_made_by(&self, seq: u64) -> Result<Vec<RecordId>> {
        let Some(said) = self.said_by(seq)? else { return Ok(Vec::new()) };
        Ok(RecordsPart::read(seq, &said)?.records.iter().map(|record| record.id).collect())
    }

    /// The moment of an entry.
    pub fn moment_of(&self, seq: u64) -> Result<Moment> {
        from_millis(millis_of(&self.db, seq)?.ok_or(Error::UnknownEntry(seq))?)
    }

    /// The newest entry of an operation other than `record.saved`.
    pub fn last_entry_of(&self, op: &str) -> Result<Option<LastEntry>> {
        Ok(self.last_entries_of(op, 1)?.pop())
    }

    /// The newest entries of an operation other than `record.saved`, newest first.
    pub fn last_entries_of(&self, op: &str, most: u32) -> Result<Vec<LastEntry>> {
        check_indexed(op)?;
        let mut statement = self.db.prepare_cached(NEWEST_OF)?;
        let rows =
            statement.query_map((op, most), |row| Ok((row.get::<_, u64>(0)?, row.get::<_, i64>(1)?)))?;
        rows.map(|row| {
            row.map_err(Error::from).and_then(|(seq, at)| Ok(LastEntry { seq, at: from_millis(at)? }))
        })
        .collect()
    }

    /// The places of the entries of an operation other than `record.saved`, in their order.
    pub fn entries_of(&self, op: &str) -> Result<Vec<u64>> {
        check_indexed(op)?;
        let mut statement = self.db.prepare_cached(PLACES_OF)?;
        Ok(statement.query_map([op], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// How many entries there were at a moment: all up to the last one that is not later.
    ///
    /// Where the clock was set back that last one may stand behind later ones; the order of the log decides.
    pub fn size_as_at(&self, moment: Moment) -> Result<u64> {
        let millis = moment.timestamp_millis();
        // Between two set-backs moments never decrease, so each stretch is searched by halving, the newest first.
        let starts = self.entries_of(CLOCK_SET_BACK)?;
        let mut end = self.size()?;
        for start in starts.into_iter().rev().chain([0]) {
            let size = self.size_within(start..end, millis)?;
            if size > start {
                return Ok(size);
            }
            end = start;
        }
        Ok(0)
    }

    /// The signed tree head of the first `size` entries.
    pub fn checkpoint(&self, size: u64) -> Result<String> {
        if size > self.size()? {
            return Err(Error::UnknownEntry(size));
        }
        let root = Tree::new(self).root(size).map_err(from_tree)?;
        let checkpoint = Checkpoint { origin: origin(&self.id.to_string()), size, root };
        checkpoint.sign(&self.signing_key).map_err(|_| damaged("vault.db: signing key"))
    }

    /// The root of the tree of all entries.
    pub fn root(&self) -> Result<Hash> {
        match &self.head {
            Some(head) => Ok(head.root),
            None => Tree::new(self).root(self.size()?).map_err(from_tree),
        }
    }

    /// The end of the stretch's part that is not later than the moment.
    fn size_within(&self, stretch: Range<u64>, millis: i64) -> Result<u64> {
        let (mut low, mut high) = (stretch.start, stretch.end);
        while low < high {
            let middle = low.midpoint(high);
            let at = millis_of(&self.db, middle)?.ok_or_else(|| damaged(format!("entry {middle}")))?;
            if at <= millis {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }
}

const PAYLOAD: &str = "SELECT payload, salt FROM entry WHERE seq = ?1 AND payload IS NOT NULL";

const NEWEST_OF: &str = "
    SELECT seq, at FROM entry WHERE op = ?1 AND op <> 'record.saved' ORDER BY seq DESC LIMIT ?2";

const PLACES_OF: &str = "SELECT seq FROM entry WHERE op = ?1 AND op <> 'record.saved' ORDER BY seq";

fn check_indexed(op: &str) -> Result<()> {
    if op == SAVED { Err(Error::Invalid("an operation that is not looked for")) } else { Ok(()) }
}

/// How many entries there are.
pub(crate) fn size(db: &Connection) -> Result<u64> {
    let mut statement = db.prepare_cached("SELECT ifnull(max(seq) + 1, 0) FROM entry")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Complete subtrees, for proofs.
impl Nodes for Vault {
    type Error = Error;

    fn node(&self, level: u32, index: u64) -> Result<Hash> {
        StoredNodes(&self.db).node(level, index)
    }
}

/// The end of the log: all that the next entry is made from.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) size: u64,
    pub(crate) root: Hash,
    /// Leaf hash of the last entry.
    last: Hash,
    /// Its moment; the beginning of time before the first.
    at: Moment,
    edge: Edge,
}

/// An entry to be.
pub(crate) struct Draft<'a> {
    pub(crate) op: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) at: Moment,
    /// Canonical JSON.
    pub(crate) payload: &'a str,
    /// Whether undo can come to it.
    pub(crate) is_step: bool,
}

impl Head {
    pub(crate) fn empty() -> Self {
        Self { size: 0, root: empty_root(), last: NO_PREVIOUS, at: Moment::MIN_UTC, edge: Edge::default() }
    }

    pub(crate) fn read(db: &Connection) -> Result<Self> {
        let size = size(db)?;
        let Some(index) = size.checked_sub(1) else { return Err(damaged("vault.db: empty log")) };
        let at = millis_of(db, index)?.ok_or_else(|| damaged(format!("entry {index}")))?;
        let last = StoredNodes(db).node(0, index)?;
        let edge = Edge::read(db, size)?;
        let root = Tree::new(&edge).root(size).map_err(from_tree)?;
        Ok(Self { size, root, last, at: from_millis(at)?, edge })
    }

    /// Writes an entry with its payload and its nodes; before it one that says so if the clock went back.
    pub(crate) fn append(&mut self, db: &Connection, actor: &str, draft: &Draft<'_>) -> Result<u64> {
        let at = truncate(draft.at);
        if self.size > 0 && at < self.at {
            let payload = canonical(&json!({ "after": moment_text(at), "before": moment_text(self.at) }))?;
            self.append_one(
                db,
                actor,
                &Draft { op: CLOCK_SET_BACK, subject: "clock", at, payload: &payload, is_step: false },
            )?;
        }
        self.append_one(db, actor, &Draft { at, ..*draft })
    }

    /// The moment of the last entry.
    pub(crate) fn at(&self) -> Moment {
        self.at
    }

    fn append_one(&mut self, db: &Connection, actor: &str, draft: &Draft<'_>) -> Result<u64> {
        let (seq, salt) = (self.size, keys::random()?);
        let entry = Entry {
            seq,
            at: moment_text(draft.at),
            actor: actor.to_owned(),
            op: draft.op.to_owned(),
            subject: draft.subject.to_owned(),
            prev: self.last,
            commit: commit(&salt, draft.payload.as_bytes()),
        };
        let text = String::from_utf8(entry.bytes()).map_err(|_| Error::Invalid("entry"))?;
        // Nothing goes into the log that the log's own reader would refuse.
        Entry::parse(text.as_bytes()).map_err(|_| Error::Invalid("entry"))?;
        let row = Row { at: draft.at, op: draft.op, text: &text, is_step: draft.is_step };
        self.put(db, &row, Some((&salt, draft.payload)))
    }

    /// Takes over an entry as it was written elsewhere, with its payload unless that was erased.
    pub(crate) fn adopt(
        &mut self,
        db: &Connection,
        text: &str,
        is_step: bool,
        payload: Option<(&Salt, &str)>,
    ) -> Result<u64> {
        let entry = EntryRef::parse(text.as_bytes()).map_err(|_| Error::Invalid("entry"))?;
        if (entry.seq, entry.prev) != (self.size, self.last) {
            return Err(Error::Invalid("an entry of another place"));
        }
        let at = DateTime::parse_from_rfc3339(entry.at).map_err(|_| Error::Invalid("moment"))?;
        self.put(db, &Row { at: at.to_utc(), op: &entry.op, text, is_step }, payload)
    }

    fn put(&mut self, db: &Connection, row: &Row<'_>, payload: Option<(&Salt, &str)>) -> Result<u64> {
        let (seq, Row { at, op, text, is_step }) = (self.size, *row);
        let leaf = leaf_hash(text.as_bytes());
        let (nodes, root) = self.edge.append(seq, leaf)?;
        let nodes = nodes.iter().flat_map(|node| node.hash).collect::<Vec<u8>>();
        let (salt, payload) = payload.unzip();
        let put = (key(seq)?, at.timestamp_millis(), op, is_step, nodes, text, salt, payload);
        db.prepare_cached(ADD_ENTRY)?.execute(put)?;
        (self.size, self.root, self.last, self.at) = (seq + 1, root, leaf, at);
        Ok(seq)
    }
}

const ADD_ENTRY: &str = "
    INSERT INTO entry (seq, at, op, is_step, nodes, json, salt, payload) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

/// What stands in the row of an entry beside its number and its payload.
#[derive(Clone, Copy)]
struct Row<'a> {
    at: Moment,
    op: &'a str,
    text: &'a str,
    is_step: bool,
}

/// The canonical text of a value.
pub(crate) fn canonical(value: &Value) -> Result<String> {
    let bytes =
        evidence::canonical(value).map_err(|_| Error::Invalid("a value that has no canonical form"))?;
    String::from_utf8(bytes).map_err(|_| Error::Invalid("a value that has no canonical form"))
}

/// A place in the log as the database counts.
pub(crate) fn key(seq: u64) -> Result<i64> {
    i64::try_from(seq).map_err(|_| Error::UnknownEntry(seq))
}

fn millis_of(db: &Connection, seq: u64) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT at FROM entry WHERE seq = ?1")?;
    Ok(statement.query_row([key(seq)?], |row| row.get(0)).optional()?)
}
