//! The log is read on one thread and checked on another: reading waits for decryption, checking for hashes, and neither for the other.

use std::borrow::Cow;
use std::ops::{ControlFlow, Range};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use evidence::{EntryRef, Fault, FaultCode, LogCheck, LogRow, NewNode, Param, Salt, VAULT_RESCUED};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::error::{Error, Result, damaged};
use crate::log::SAVED;
use crate::moment::{Moment, from_millis, moment_text};
use crate::projection::Projection;
use crate::rescue::lost_files;
use crate::verify::fault;

const ENTRIES: &str = "SELECT json, at, op, is_step, nodes, payload, salt FROM entry ORDER BY seq";

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
    /// The first stored node or column that is not as the entries say.
    pub(crate) derived: Option<Fault>,
    /// How many entries are to be found by their operation.
    pub(crate) indexed: u64,
}

/// Where in the bytes of a lot an entry stands, with what stands beside it.
struct Read {
    entry: Range<usize>,
    op: Range<usize>,
    at: i64,
    is_step: bool,
    nodes: Range<usize>,
    payload: Option<(Range<usize>, Salt)>,
}

#[derive(Default)]
struct Lot {
    bytes: Vec<u8>,
    rows: Vec<Read>,
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
            ControlFlow::Continue(()) => Some(told),
            ControlFlow::Break(()) => None,
        })
    })
}

fn read(
    db: &Connection,
    to: &SyncSender<Lot>,
    stops: &mut dyn FnMut(u64) -> bool,
) -> Result<ControlFlow<()>> {
    let mut statement = db.prepare(ENTRIES)?;
    let mut entries = statement.query([])?;
    let mut lot = Lot::default();
    loop {
        let row = entries.next()?;
        if let Some(row) = row {
            read_entry(row, &mut lot)?;
        }
        let is_last = row.is_none();
        if lot.rows.len() == LOT || is_last {
            let read = lot.rows.len() as u64;
            let room = lot.bytes.len();
            if to.send(std::mem::take(&mut lot)).is_err() {
                // The other one has found what breaks the log.
                return Ok(ControlFlow::Continue(()));
            }
            lot.bytes.reserve(room);
            if stops(read) {
                return Ok(ControlFlow::Break(()));
            }
        }
        if is_last {
            return Ok(ControlFlow::Continue(()));
        }
    }
}

fn read_entry(row: &Row<'_>, lot: &mut Lot) -> Result<()> {
    let (entry, at) = (lot.keep(row.get_ref(0)?)?, row.get(1)?);
    let op = lot.keep(row.get_ref(2)?)?;
    let (is_step, nodes) = (row.get(3)?, lot.keep(row.get_ref(4)?)?);
    let payload = match row.get_ref(5)? {
        ValueRef::Null => None,
        payload => Some((lot.keep(payload)?, row.get(6)?)),
    };
    lot.rows.push(Read { entry, op, at, is_step, nodes, payload });
    Ok(())
}

fn check(from: &Receiver<Lot>) -> Result<Told> {
    let mut told = Told { check: LogCheck::new(), ..Told::default() };
    let mut columns = None;
    for Lot { bytes, rows } in from {
        for read in rows {
            let seq = told.check.entries();
            let moment = from_millis(read.at)?;
            let payload = read.payload.map(|(place, salt)| (&bytes[place], salt));
            let row = LogRow {
                entry: Cow::Borrowed(&bytes[read.entry]),
                payload: payload.map(|(payload, salt)| (Cow::Borrowed(payload), salt)),
            };
            let derived = &mut told.derived;
            let mut stored = bytes[read.nodes].chunks(32);
            let compare = |expected: NewNode| {
                if stored.next() != Some(&expected.hash) && derived.is_none() {
                    *derived = Some(node_fault(expected));
                }
            };
            let mut is_rescue = false;
            let indexed = &mut told.indexed;
            let beside = |entry: &EntryRef<'_>| {
                *indexed += u64::from(entry.op != SAVED);
                is_rescue = entry.op == VAULT_RESCUED;
                if columns.is_none() && !stands_beside(entry, moment, &bytes[read.op]) {
                    columns = Some(column_fault(seq));
                }
            };
            if let Err(finding) = told.check.row_and_show(&row, beside, compare) {
                told.broken = Some(finding.into_fault());
                return Ok(told);
            }
            if stored.next().is_some() && told.derived.is_none() {
                told.derived = Some(fault(FaultCode::NodeChanged, format!("node:beyond {seq}"), []));
            }
            if read.is_step {
                told.projection.take_marked(seq);
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
