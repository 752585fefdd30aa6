//! The full check: is every page whole, does the log hold together, and do the tables say what the log says?

use std::ops::ControlFlow;
use std::thread;

use evidence::{Fault, FaultCode, Head, LogCheck, Param, Tree, Verdict};
use serde::Deserialize;

use crate::blobs::{BlobError, read_pieces};
use crate::error::{Error, Result, damaged};
use crate::macs;
use crate::named::FileHash;
use crate::projection::{Projection, file_fault};
use crate::tree::{StoredNodes, from_tree};
use crate::vault::Vault;
use crate::verify_log::{Told, check_log};

const PAGES: &str = "SELECT page_count, page_count * page_size FROM pragma_page_count, pragma_page_size";

const INDEXED: &str = "SELECT count(*), max(seq) FROM entry INDEXED BY entry_op WHERE op <> 'record.saved'";

const STRAY_PIECE: &str = "SELECT min(blob) FROM chunk WHERE blob NOT IN (SELECT number FROM blob)";

/// How far a check is, in entries and pieces of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// So many are checked.
    pub done: u64,
    /// So many there are.
    pub of: u64,
}

/// What was found, unless the check was stopped.
type Outcome = ControlFlow<(), Option<Fault>>;

/// Somebody is told after so many steps.
const TOLD_AFTER: u64 = 256;

struct Watch<'a> {
    progress: &'a mut dyn FnMut(Checked) -> ControlFlow<()>,
    checked: Checked,
}

impl Watch<'_> {
    /// Whether the check stops after so many more steps.
    fn stops(&mut self, steps: u64) -> bool {
        self.checked.done += steps;
        let is_told = self.checked.done.is_multiple_of(TOLD_AFTER) || self.checked.done == self.checked.of;
        is_told && (self.progress)(self.checked).is_break()
    }
}

impl Vault {
    /// Checks everything and names the first place that does not fit. Pages that are not as they were written are
    /// an error and not a verdict: nothing on them can be trusted.
    pub fn verify(&self) -> Result<Verdict> {
        let verdict = self.verify_watched(&mut |_| ControlFlow::Continue(()))?;
        // Nobody stopped it.
        verdict.ok_or(Error::Invalid("verify"))
    }

    /// The same, for somebody who watches and may stop it; `None` when they did.
    pub fn verify_watched(
        &self,
        progress: &mut dyn FnMut(Checked) -> ControlFlow<()>,
    ) -> Result<Option<Verdict>> {
        let mut watch = Watch { progress, checked: Checked { done: 0, of: self.size()? + self.pieces()? } };
        if watch.stops(0) {
            return Ok(None);
        }
        if self.is_copying() {
            return Err(Error::Copying);
        }
        // What is in the write-ahead log has checksums of its own; in the file it is checked with the rest.
        self.settle()?;
        let (pages, counted): (u64, u64) =
            self.db.query_row(PAGES, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (place, key) = (&self.database, &self.key);
        // Every page is read twice, so both at once. What does not stand on sound pages is no verdict.
        let (macs, verdict) = thread::scope(|scope| {
            let macs = scope.spawn(move || macs::check(&place.file, key, pages));
            let verdict = self.check_length(counted).and_then(|()| self.check_all(&mut watch));
            (macs.join().unwrap_or(Err(Error::Invalid("verify"))), verdict)
        });
        macs?;
        verdict
    }

    /// How many pieces of files there are.
    fn pieces(&self) -> Result<u64> {
        Ok(self.db.query_row("SELECT count(*) FROM chunk", [], |row| row.get(0))?)
    }

    /// That no page is missing, and that indexes find what tables hold.
    fn check_length(&self, counted: u64) -> Result<()> {
        if std::fs::metadata(&self.database.file)?.len() != counted + self.database.behind {
            return Err(damaged("vault.db: length"));
        }
        // The tables of the log and the pieces of files are read row by row below.
        for table in ["record", "link", "undone", "blob", "naming", "kept"] {
            self.check_pragma(&format!("PRAGMA integrity_check({table})"), Some("ok"))?;
        }
        Ok(())
    }

    fn check_pragma(&self, sql: &str, sound: Option<&str>) -> Result<()> {
        let mut statement = self.db.prepare(sql)?;
        let answer: Option<String> = statement.query_map([], |row| row.get(0))?.next().transpose()?;
        match answer {
            answer if answer.as_deref() == sound => Ok(()),
            answer => Err(damaged(format!("vault.db: {}", answer.unwrap_or_default()))),
        }
    }

    fn check_all(&self, watch: &mut Watch<'_>) -> Result<Option<Verdict>> {
        let Some(Told { mut check, projection, broken, derived, indexed }) =
            check_log(&self.db, &mut |entries| watch.stops(entries))?
        else {
            return Ok(None);
        };
        let found = match broken {
            Some(fault) => ControlFlow::Continue(Some(fault)),
            None => self.check_derived(&mut check, &projection, (derived, indexed), watch)?,
        };
        Ok(match found {
            ControlFlow::Continue(fault) => Some(check.verdict(fault)),
            ControlFlow::Break(()) => None,
        })
    }

    /// That the log arrives where it should, and that what was derived from it says the same.
    fn check_derived(
        &self,
        check: &mut LogCheck,
        projection: &Projection,
        (derived, indexed): (Option<Fault>, u64),
        watch: &mut Watch<'_>,
    ) -> Result<Outcome> {
        let (found, last): (u64, Option<u64>) =
            self.db.query_row(INDEXED, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // Where the log ends the index and the records know too, each on pages of their own.
        let saved: Option<u64> = self.db.query_row("SELECT max(seq) FROM record", [], |row| row.get(0))?;
        let known = last.max(saved).map_or(0, |last| last + 1);
        let root = match Tree::new(&StoredNodes(&self.db)).root(check.entries()).map_err(from_tree) {
            Err(Error::Damaged { .. }) if derived.is_some() => return Ok(ControlFlow::Continue(derived)),
            root => root?,
        };
        let head = Head { size: check.entries().max(known), root };
        if let Err(finding) = check.finish(head) {
            return Ok(ControlFlow::Continue(Some(finding.into_fault())));
        }
        if derived.is_some() {
            return Ok(ControlFlow::Continue(derived));
        }
        if found != indexed {
            return Err(damaged("vault.db: index"));
        }
        match self.check_identity()? {
            Some(fault) => Ok(ControlFlow::Continue(Some(fault))),
            None => match projection.compare(&self.db)? {
                Some(fault) => Ok(ControlFlow::Continue(Some(fault))),
                None => self.check_files(projection, watch),
            },
        }
    }

    /// That every file still is what was stored, byte for byte.
    fn check_files(&self, projection: &Projection, watch: &mut Watch<'_>) -> Result<Outcome> {
        let mut statement = self.db.prepare("SELECT number, sha256, size FROM blob ORDER BY number")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (hash, size): (FileHash, u64) = (row.get(1)?, row.get(2)?);
            let stored = read_pieces(&self.db, row.get(0)?, |_, _| {
                if watch.stops(1) { Err(BlobError::Cancelled) } else { Ok(()) }
            });
            let stored = match stored {
                Err(BlobError::Vault(error)) => return Err(error),
                // Nothing else can fail here.
                Err(_) => return Ok(ControlFlow::Break(())),
                Ok(stored) => stored,
            };
            if stored != Some((hash, size)) {
                let record = projection.record_with(&hash).unwrap_or_default();
                return Ok(ControlFlow::Continue(Some(file_fault(&hash, record))));
            }
        }
        let stray: Option<i64> = self.db.query_row(STRAY_PIECE, [], |row| row.get(0))?;
        let place = |number| format!("file:{number}");
        Ok(ControlFlow::Continue(stray.map(|number| {
            fault(FaultCode::AttachmentChanged, place(number), [("record", Param::Text(place(number)))])
        })))
    }

    /// The first entry says whose log this is and which key signs its heads; a head signed now must open with that key.
    fn check_identity(&self) -> Result<Option<Fault>> {
        let Some(payload) = self.payload(0)? else { return Ok(None) };
        let Ok(created) = serde_json::from_slice::<Created>(&payload.bytes) else {
            return Ok(Some(fault(FaultCode::PayloadMalformed, "payload:0", [("entry", Param::Number(0))])));
        };
        if created.vault != self.id.to_string() {
            let found = Param::Text(self.id.to_string());
            let params = [("expected", Param::Text(created.vault)), ("found", found)];
            return Ok(Some(fault(FaultCode::OtherVault, "vault.json", params)));
        }
        let signed = self.checkpoint(self.size()?)?;
        let opens = created.key.parse().is_ok_and(|key| evidence::Checkpoint::open(&signed, &key).is_ok());
        if !opens {
            return Ok(Some(fault(FaultCode::OtherKey, "key", [])));
        }
        let Operator { id, name } = created.operator;
        if self.actor == id && self.operator_name(&id)?.as_deref() == Some(&name) {
            return Ok(None);
        }
        let place = format!("operator:{id}");
        Ok(Some(fault(FaultCode::RecordChanged, place.clone(), [("record", Param::Text(place))])))
    }
}

pub(crate) fn fault<const N: usize>(
    code: FaultCode,
    place: impl Into<String>,
    params: [(&'static str, Param); N],
) -> Fault {
    Fault { code, place: place.into(), params: params.into() }
}

/// The payload of `vault.created`.
#[derive(Deserialize)]
pub(crate) struct Created {
    pub(crate) key: String,
    pub(crate) operator: Operator,
    pub(crate) vault: String,
}

#[derive(Deserialize)]
pub(crate) struct Operator {
    pub(crate) id: String,
    pub(crate) name: String,
}
