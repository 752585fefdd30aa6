//! The log is read on one thread and checked on another: reading waits for decryption, checking for hashes, and neither for the other.

use std::borrow::Cow;
use std::ops::{ControlFlow, Range};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use evidence::{EntryRef, Fault, FaultCode, LogCheck, LogRow, NewNode, Param, Salt, VAULT_RESCUED};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows};

use crate::error::{Error, Result, damaged};
use crate::moment::{Moment, from_millis, moment_text};
use crate::projection::Projection;
use crate::rescue::lost_files;
use crate::verify::fault;

// Side by side and not joined: a join seeks each payload anew.
const ENTRIES: &str = "SELECT seq, json, at, op FROM entry ORDER BY seq";
const PAYLOADS: &str = "SELECT seq, salt, json FROM payload ORDER BY seq";
const NODES: &str = "SELECT hash FROM node ORDER BY position";

/// So many entries are handed over at once, and so many lots wait at most.
const LOT: usize = 256;
const WAITING: usize = 4;

/// What the whole log says.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) check: LogCheck,
    pub(crate) projection: Projection,
    /// What broke the log: nothing behind it was looked at.
    pub(crate) broken: Option<Fault>,
    /// The first stored node or column that is not as the entries say, or payload of no entry.
    pub(crate) derived: Option<Fault>,
}

/// What was left when the entries ended.
#[derive(Default)]
struct Left {
    /// Nodes that no entry makes.
    nodes: bool,
    /// The first payload of no entry.
    payload: Option<i64>,
}

impl Left {
    fn fault(&self) -> Option<Fault> {
        let payload = self.payload.map(|seq| {
            let number = u64::try_from(seq).unwrap_or_default();
            fault(FaultCode::PayloadUnknown, format!("payload:{seq}"), [("entry", Param::Number(number))])
        });
        payload.or_else(|| self.nodes.then(|| fault(FaultCode::NodeChanged, "node:beyond the log", [])))
    }
}

/// Where in the bytes of a lot an entry stands, with what stands beside it.
struct Read {
    entry: Range<usize>,
    op: Range<usize>,
    at: i64,
    payload: Option<(Range<usize>, Salt)>,
}

/// Entries, and the stored nodes that come to be with them.
#[derive(Default)]
struct Lot {
    bytes: Vec<u8>,
    rows: Vec<Read>,
    nodes: Vec<[u8; 32]>,
}

impl Lot {
    fn keep(&mut self, value: ValueRef<'_>) -> Result<Range<usize>> {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(value.as_bytes().map_err(|_| damaged("vault.db: log"))?);
        Ok(start..self.bytes.len())
    }
}

/// Reads the log of a database and checks it. Somebody hears how many entries were read and may stop it: then the answer is `None`.
pub(crate) fn check_log(db: &Connection, stops: &mut dyn FnMut(u64) -> bool) -> Result<Option<Told>> {
    thread::scope(|scope| {
        let (send, receive) = sync_channel(WAITING);
        let checking = scope.spawn(move || check(&receive));
        let read = read(db, &send, stops);
        drop(send);
        let told = checking.join().map_err(|_| Error::Invalid("verify"))??;
        Ok(match read? {
            ControlFlow::Continue(left) if told.broken.is_none() => {
                Some(Told { derived: told.derived.or_else(|| left.fault()), ..told })
            }
            ControlFlow::Continue(_) => Some(told),
            ControlFlow::Break(()) => None,
        })
    })
}

fn read(
    db: &Connection,
    to: &SyncSender<Lot>,
    stops: &mut dyn FnMut(u64) -> bool,
) -> Result<ControlFlow<(), Left>> {
    let (mut entries, mut payloads, mut nodes) =
        (db.prepare(ENTRIES)?, db.prepare(PAYLOADS)?, db.prepare(NODES)?);
    let (mut entries, mut nodes) = (entries.query([])?, nodes.query([])?);
    let mut payloads = Payloads::begin(payloads.query([])?)?;
    let (mut lot, mut seq) = (Lot::default(), 0_u64);
    loop {
        let row = entries.next()?;
        if let Some(row) = row {
            read_entry(row, &mut payloads, &mut lot)?;
            seq += 1;
            // A leaf, and one more for every subtree that it completes.
            for _ in 0..=seq.trailing_zeros() {
                lot.nodes.extend(next_node(&mut nodes)?);
            }
        }
        let is_last = row.is_none();
        if lot.rows.len() == LOT || is_last {
            let read = lot.rows.len() as u64;
            let room = lot.bytes.len();
            if to.send(std::mem::take(&mut lot)).is_err() {
                // The other one has found what breaks the log.
                return Ok(ControlFlow::Continue(Left::default()));
            }
            lot.bytes.reserve(room);
            if stops(read) {
                return Ok(ControlFlow::Break(()));
            }
        }
        if is_last {
            let nodes = next_node(&mut nodes)?.is_some();
            return Ok(ControlFlow::Continue(Left { nodes, payload: payloads.end()? }));
        }
    }
}

/// Payloads in their order, which is that of the entries.
struct Payloads<'a> {
    rows: Rows<'a>,
    /// The entry of the row that is read next.
    next: Option<i64>,
    /// The entry that was reached last.
    reached: Option<i64>,
    /// The first one that was passed over.
    stray: Option<i64>,
}

impl<'a> Payloads<'a> {
    fn begin(mut rows: Rows<'a>) -> Result<Self> {
        let next = rows.next()?.map(|row| row.get(0)).transpose()?;
        Ok(Self { rows, next, reached: None, stray: None })
    }

    /// Goes on to an entry, and tells whether its payload is there.
    fn reach(&mut self, seq: i64) -> Result<bool> {
        while let Some(passed) = self.next.filter(|next| *next < seq) {
            if self.reached != Some(passed) {
                self.stray.get_or_insert(passed);
            }
            self.next = self.rows.next()?.map(|row| row.get(0)).transpose()?;
        }
        self.reached = Some(seq);
        Ok(self.next == Some(seq))
    }

    /// The first payload of no entry.
    fn end(mut self) -> Result<Option<i64>> {
        self.reach(i64::MAX)?;
        Ok(self.stray)
    }
}

fn next_node(stored: &mut Rows<'_>) -> Result<Option<[u8; 32]>> {
    Ok(stored.next()?.map(|row| row.get(0)).transpose()?)
}

fn read_entry(row: &Row<'_>, payloads: &mut Payloads<'_>, lot: &mut Lot) -> Result<()> {
    let seq = row.get(0)?;
    let (entry, at) = (lot.keep(row.get_ref(1)?)?, row.get(2)?);
    let op = lot.keep(row.get_ref(3)?)?;
    let payload = if payloads.reach(seq)? {
        let found = payloads.rows.get().ok_or_else(|| damaged("vault.db: log"))?;
        Some((lot.keep(found.get_ref(2)?)?, found.get(1)?))
    } else {
        None
    };
    lot.rows.push(Read { entry, op, at, payload });
    Ok(())
}

fn check(from: &Receiver<Lot>) -> Result<Told> {
    let mut told = Told { check: LogCheck::new(), ..Told::default() };
    let mut columns = None;
    for Lot { bytes, rows, nodes } in from {
        let mut stored = nodes.into_iter();
        for read in rows {
            let seq = told.check.entries();
            let moment = from_millis(read.at)?;
            let payload = read.payload.map(|(place, salt)| (&bytes[place], salt));
            let row = LogRow {
                entry: Cow::Borrowed(&bytes[read.entry]),
                payload: payload.map(|(payload, salt)| (Cow::Borrowed(payload), salt)),
            };
            let derived = &mut told.derived;
            let compare = |expected: NewNode| {
                if stored.next() != Some(expected.hash) && derived.is_none() {
                    *derived = Some(node_fault(expected));
                }
            };
            let mut is_rescue = false;
            let beside = |entry: &EntryRef<'_>| {
                is_rescue = entry.op == VAULT_RESCUED;
                if columns.is_none() && !stands_beside(entry, moment, &bytes[read.op]) {
                    columns = Some(column_fault(seq));
                }
            };
            if let Err(finding) = told.check.row_and_show(&row, beside, compare) {
                told.broken = Some(finding.into_fault());
                return Ok(told);
            }
            match payload {
                Some((payload, _)) => {
                    if is_rescue {
                        told.projection.take_lost(lost_files(payload));
                    }
                    told.projection.take(seq, payload);
                }
                None => told.projection.take_erased(seq),
            }
        }
    }
    told.derived = told.derived.or(columns);
    Ok(told)
}

fn node_fault(expected: NewNode) -> Fault {
    let NewNode { level, index, .. } = expected;
    let params = [("level", Param::Number(level.into())), ("index", Param::Number(index))];
    fault(FaultCode::NodeChanged, format!("node:{level}/{index}"), params)
}

/// Moment and operation stand beside an entry too, to search by.
fn stands_beside(entry: &EntryRef<'_>, at: Moment, op: &[u8]) -> bool {
    entry.op.as_bytes() == op && moment_text(at) == entry.at
}

fn column_fault(seq: u64) -> Fault {
    fault(FaultCode::EntryChanged, format!("entry:{seq}"), [("entry", Param::Number(seq))])
}
