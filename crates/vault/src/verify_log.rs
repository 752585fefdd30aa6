//! The log is read on one thread and checked on another: reading waits for decryption, checking for hashes, and neither for the other.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use evidence::{EntryRef, Fault, FaultCode, LogCheck, LogRow, NewNode, Param, Salt, VAULT_RESCUED};
use rusqlite::{Connection, Row, Rows};

use crate::error::{Error, Result, damaged};
use crate::moment::{from_millis, moment_text};
use crate::projection::Projection;
use crate::rescue::lost_files;
use crate::verify::fault;

const LOG: &str = "
    SELECT entry.json, entry.at, entry.op, payload.json, payload.salt
    FROM entry LEFT JOIN payload USING (seq) ORDER BY entry.seq";

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
}

/// An entry with what stands beside it.
struct Read {
    entry: Vec<u8>,
    at: i64,
    op: Option<String>,
    payload: Option<(Vec<u8>, Salt)>,
}

/// Entries, and the stored nodes that come to be with them.
#[derive(Default)]
struct Lot {
    rows: Vec<Read>,
    nodes: Vec<[u8; 32]>,
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
                let beyond = || fault(FaultCode::NodeChanged, "node:beyond the log", []);
                Some(Told { derived: told.derived.or_else(|| left.then(beyond)), ..told })
            }
            ControlFlow::Continue(_) => Some(told),
            ControlFlow::Break(()) => None,
        })
    })
}

/// Whether nodes were left over that no entry makes.
fn read(
    db: &Connection,
    to: &SyncSender<Lot>,
    stops: &mut dyn FnMut(u64) -> bool,
) -> Result<ControlFlow<(), bool>> {
    let mut stored = db.prepare("SELECT hash FROM node ORDER BY position")?;
    let mut stored = stored.query([])?;
    let mut statement = db.prepare(LOG)?;
    let mut rows = statement.query([])?;
    let (mut lot, mut seq) = (Lot::default(), 0_u64);
    loop {
        let row = rows.next()?;
        if let Some(row) = row {
            lot.rows.push(read_row(row)?);
            seq += 1;
            // A leaf, and one more for every subtree that it completes.
            for _ in 0..=seq.trailing_zeros() {
                lot.nodes.extend(next_node(&mut stored)?);
            }
        }
        let is_last = row.is_none();
        if lot.rows.len() == LOT || is_last {
            let read = lot.rows.len() as u64;
            if to.send(std::mem::take(&mut lot)).is_err() {
                // The other one has found what breaks the log.
                return Ok(ControlFlow::Continue(false));
            }
            if stops(read) {
                return Ok(ControlFlow::Break(()));
            }
        }
        if is_last {
            return Ok(ControlFlow::Continue(next_node(&mut stored)?.is_some()));
        }
    }
}

fn next_node(stored: &mut Rows<'_>) -> Result<Option<[u8; 32]>> {
    Ok(stored.next()?.map(|row| row.get(0)).transpose()?)
}

fn read_row(row: &Row<'_>) -> Result<Read> {
    let bytes = |column: usize| -> Result<Vec<u8>> {
        let value = row.get_ref(column)?;
        Ok(value.as_bytes().map_err(|_| damaged("vault.db: log"))?.to_vec())
    };
    let salt: Option<Salt> = row.get(4)?;
    let payload = salt.map(|salt| bytes(3).map(|bytes| (bytes, salt))).transpose()?;
    let op = row.get_ref(2)?.as_str().ok().map(str::to_owned);
    Ok(Read { entry: bytes(0)?, at: row.get(1)?, op, payload })
}

fn check(from: &Receiver<Lot>) -> Result<Told> {
    let mut told = Told { check: LogCheck::new(), ..Told::default() };
    let mut columns = None;
    for lot in from {
        let mut stored = lot.nodes.into_iter();
        for read in lot.rows {
            let seq = told.check.entries();
            if columns.is_none() {
                columns = columns_fault(&read, seq)?;
            }
            let payload = read.payload.as_ref().map(|(bytes, salt)| (Cow::Borrowed(bytes.as_slice()), *salt));
            let row = LogRow { entry: Cow::Borrowed(&read.entry), payload };
            let derived = &mut told.derived;
            let compare = |expected: NewNode| {
                if stored.next() != Some(expected.hash) && derived.is_none() {
                    *derived = Some(node_fault(expected));
                }
            };
            if let Err(finding) = told.check.row_and_visit(&row, compare) {
                told.broken = Some(finding.into_fault());
                return Ok(told);
            }
            match &read.payload {
                Some((payload, _)) => {
                    if read.op.as_deref() == Some(VAULT_RESCUED) {
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
fn columns_fault(read: &Read, seq: u64) -> Result<Option<Fault>> {
    let Ok(parsed) = EntryRef::parse(&read.entry) else { return Ok(None) };
    let at = moment_text(from_millis(read.at)?);
    if at == parsed.at && read.op.as_deref() == Some(parsed.op.as_ref()) {
        return Ok(None);
    }
    Ok(Some(fault(FaultCode::EntryChanged, format!("entry:{seq}"), [("entry", Param::Number(seq))])))
}
