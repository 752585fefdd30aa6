//! Reads a log from its start and names the first place that does not fit.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::canonical::{check_canonical, parse_canonical};
use crate::checkpoint::Checkpoint;
use crate::commitment::{Salt, commit};
use crate::entry::{CLOCK_SET_BACK, EntryRef, PAYLOAD_ERASED, VAULT_RESCUED, VAULT_RESTORED};
use crate::fault::{Fault, FaultCode};
use crate::finding::{Finding, Place};
use crate::frontier::Frontier;
use crate::hash::{Hash, NO_PREVIOUS, leaf_hash};
use crate::outside::missed;
use crate::suspect::Suspect;
use crate::tree::NewNode;

/// What a verification found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// How many entries were read and fit.
    pub entries: u64,
    /// How many of them had their payload erased, as the log itself says.
    pub erased: u64,
    /// The first thing that does not fit.
    pub fault: Option<Fault>,
}

/// One entry with its payload and salt, or without where they were erased.
#[derive(Debug, Clone)]
pub struct LogRow<'a> {
    /// The bytes of the entry.
    pub entry: Cow<'a, [u8]>,
    /// The bytes of the payload, and the salt.
    pub payload: Option<(Cow<'a, [u8]>, Salt)>,
}

/// Where a log has to arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
}

/// Checks a whole log against its head.
pub fn verify_log<'a>(rows: impl IntoIterator<Item = LogRow<'a>>, head: Head) -> Verdict {
    let mut check = LogCheck::new();
    let found = rows.into_iter().try_for_each(|row| check.row(&row).map(drop));
    let found = found.and_then(|()| check.finish(head));
    check.verdict(found.err().map(Finding::into_fault))
}

/// A log that is being read, one entry after the other. What it keeps does not grow with the log, but for the numbers
/// of entries whose payload is gone.
#[derive(Debug, Clone, Default)]
pub struct LogCheck {
    frontier: Frontier,
    /// The frontier without the last entry, to tell which of two neighbours was changed.
    behind: Frontier,
    last_leaf: Hash,
    last_at: String,
    missing: BTreeSet<u64>,
    /// Those of the missing that should say what was erased: they cannot be erased themselves.
    lost_erasures: BTreeSet<u64>,
    erased: BTreeSet<u64>,
    anchors: Vec<Head>,
    rewritten: Option<u64>,
    /// Where the log says that it goes on from a backup, or from what a rescue could read.
    restores: Vec<u64>,
    suspect: Option<Suspect>,
}

impl LogCheck {
    /// At the start of a log.
    pub fn new() -> Self {
        Self { last_leaf: NO_PREVIOUS, ..Self::default() }
    }

    /// Demands that the log passes this older head on its way. To be said before the first row.
    #[must_use]
    pub fn passing(mut self, anchor: Head) -> Self {
        self.anchors.push(anchor);
        self.look_at_anchors();
        self
    }

    /// How many entries were read.
    pub fn entries(&self) -> u64 {
        self.frontier.size()
    }

    /// How many payloads were erased, as the log says.
    pub fn erased(&self) -> u64 {
        self.erased.len() as u64
    }

    /// The entries up to a number that came without a payload.
    pub(crate) fn without_payload_before(&self, seq: u64) -> u64 {
        (self.missing.range(..seq).count() + self.erased.range(..seq).count()) as u64
    }

    /// Takes the next entry and returns its leaf hash. After a finding there is nothing more to take.
    pub fn row(&mut self, row: &LogRow<'_>) -> Result<Hash, Finding> {
        self.row_and_show(row, |_| (), |_| ())
    }

    /// Takes the next entry, and shows it as it was read, and the tree nodes that it brings.
    pub fn row_and_show(
        &mut self,
        row: &LogRow<'_>,
        read: impl FnOnce(&EntryRef<'_>),
        visit: impl FnMut(NewNode),
    ) -> Result<Hash, Finding> {
        let payload = row.payload.as_ref().map(|(payload, salt)| (payload.as_ref(), salt));
        if payload.is_some_and(|(payload, _)| check_canonical(payload).is_err()) && self.suspect.is_none() {
            return Err(Finding::at_payload(FaultCode::PayloadMalformed, self.entries()));
        }
        self.take(&row.entry, payload, read, visit)
    }

    /// As [`Self::row_and_show`], for a payload that is known to be canonical.
    pub(crate) fn take(
        &mut self,
        bytes: &[u8],
        payload: Option<(&[u8], &Salt)>,
        read: impl FnOnce(&EntryRef<'_>),
        visit: impl FnMut(NewNode),
    ) -> Result<Hash, Finding> {
        self.settle(bytes)?;
        let seq = self.entries();
        let Ok(entry) = EntryRef::parse(bytes) else {
            return Err(Finding::at_entry(FaultCode::EntryMalformed, seq));
        };
        read(&entry);
        if entry.seq != seq {
            let params = [("expected", seq.into()), ("found", entry.seq.into())];
            return Err(Finding::new(FaultCode::SequenceBroken, Place::Entry(seq), params));
        }
        let leaf = leaf_hash(bytes);
        self.check_chain(&entry, leaf)?;
        self.check_clock(&entry)?;
        self.check_payload(&entry, payload)?;
        if entry.op == VAULT_RESTORED || entry.op == VAULT_RESCUED {
            self.restores.push(seq);
        }
        self.behind.clone_from(&self.frontier);
        self.frontier.push_and_visit(leaf, visit);
        self.last_leaf = leaf;
        self.last_at.clear();
        self.last_at.push_str(entry.at);
        self.look_at_anchors();
        Ok(leaf)
    }

    /// Where something is in doubt, the next entry decides it.
    pub(crate) fn settle(&mut self, next: &[u8]) -> Result<(), Finding> {
        match self.suspect.take() {
            Some(suspect) => Err(suspect.decide_by_next(self.last_leaf, EntryRef::parse(next).ok().as_ref())),
            None => Ok(()),
        }
    }

    /// Compares what was read with the head, and says what only the end can tell.
    pub fn finish(&mut self, head: Head) -> Result<(), Finding> {
        self.arrive(head)?;
        self.look_back()
    }

    /// The entries lead to the head.
    pub(crate) fn arrive(&mut self, head: Head) -> Result<(), Finding> {
        if let Some(suspect) = self.suspect.take() {
            return Err(suspect.decide_by_head(&self.frontier, head));
        }
        let entries = self.entries();
        if entries != head.size {
            let params = [("expected", head.size.into()), ("found", entries.into())];
            return Err(Finding::new(FaultCode::SizeDiffers, Place::Entry(entries.min(head.size)), params));
        }
        if self.frontier.root() != head.root {
            let place = entries.checked_sub(1).map_or(Place::Head, Place::Entry);
            return Err(Finding::new(FaultCode::RootDiffers, place, [("entries", entries.into())]));
        }
        Ok(())
    }

    /// Nothing is missing, and the older checkpoints were passed.
    pub(crate) fn look_back(&self) -> Result<(), Finding> {
        // An erasure without its payload leaves more gaps than its own, so it is the one to name.
        if let Some(&seq) = self.lost_erasures.first().or(self.missing.first()) {
            return Err(Finding::at_payload(FaultCode::PayloadMissing, seq));
        }
        let entries = self.entries();
        let beyond = || self.anchors.iter().map(|anchor| anchor.size).max().filter(|size| *size > entries);
        match self.rewritten.or_else(beyond) {
            Some(size) => Err(missed(size, entries, &self.restores)),
            None => Ok(()),
        }
    }

    /// The verdict with this fault, or with none.
    pub fn verdict(&self, fault: Option<Fault>) -> Verdict {
        Verdict { entries: self.entries(), erased: self.erased(), fault }
    }

    fn check_chain(&mut self, entry: &EntryRef<'_>, leaf: Hash) -> Result<(), Finding> {
        if entry.prev == self.last_leaf {
            return Ok(());
        }
        if entry.seq == 0 {
            return Err(Finding::at_entry(FaultCode::EntryChanged, 0));
        }
        let mut named = self.behind.clone();
        named.push(entry.prev);
        named.push(leaf);
        self.suspect = Some(Suspect::Chain { seq: entry.seq, named });
        Ok(())
    }

    fn check_clock(&self, entry: &EntryRef<'_>) -> Result<(), Finding> {
        let forward = entry.at >= self.last_at.as_str() || entry.op == CLOCK_SET_BACK;
        if forward || self.suspect.is_some() {
            return Ok(());
        }
        let params = [
            ("entry", entry.seq.into()),
            ("before", self.last_at.as_str().into()),
            ("after", entry.at.into()),
        ];
        Err(Finding::new(FaultCode::ClockBackwards, Place::Entry(entry.seq), params))
    }

    fn check_payload(
        &mut self,
        entry: &EntryRef<'_>,
        payload: Option<(&[u8], &Salt)>,
    ) -> Result<(), Finding> {
        let seq = entry.seq;
        let Some((payload, salt)) = payload else {
            self.missing.insert(seq);
            if entry.op == PAYLOAD_ERASED {
                self.lost_erasures.insert(seq);
            }
            return Ok(());
        };
        if self.suspect.is_some() {
            return Ok(());
        }
        if commit(salt, payload) != entry.commit {
            self.suspect = Some(Suspect::Payload { seq });
            return Ok(());
        }
        if entry.op == PAYLOAD_ERASED { self.note_erasure(seq, payload) } else { Ok(()) }
    }

    fn note_erasure(&mut self, by: u64, payload: &[u8]) -> Result<(), Finding> {
        let erased = erased_by(payload).filter(|erased| erased.iter().all(|seq| *seq < by));
        let Some(erased) = erased else {
            return Err(Finding::at_payload(FaultCode::ErasureMalformed, by));
        };
        for seq in erased {
            if self.missing.remove(&seq) {
                self.erased.insert(seq);
            } else if !self.erased.contains(&seq) {
                let params = [("entry", seq.into()), ("erased_by", by.into())];
                return Err(Finding::new(FaultCode::PayloadNotErased, Place::Payload(seq), params));
            }
        }
        Ok(())
    }

    fn look_at_anchors(&mut self) {
        let size = self.entries();
        let passing = |anchor: &&Head| anchor.size == size;
        if self.rewritten.is_some() || self.anchors.iter().find(passing).is_none() {
            return;
        }
        let root = self.frontier.root();
        if self.anchors.iter().filter(passing).any(|anchor| anchor.root != root) {
            self.rewritten = Some(size);
        }
    }
}

impl From<&Checkpoint> for Head {
    fn from(checkpoint: &Checkpoint) -> Self {
        Self { size: checkpoint.size, root: checkpoint.root }
    }
}

impl Verdict {
    /// Whether everything fits.
    pub fn intact(&self) -> bool {
        self.fault.is_none()
    }
}

/// What an erasure names; `None` where it names nothing, or no basis.
fn erased_by(payload: &[u8]) -> Option<Vec<u64>> {
    let value = parse_canonical(payload).ok()?;
    value.get("basis").and_then(Value::as_str).filter(|basis| !basis.is_empty())?;
    let erased = value.get("erased")?.as_array()?;
    let erased: Vec<u64> = erased.iter().map(Value::as_u64).collect::<Option<_>>()?;
    (!erased.is_empty()).then_some(erased)
}
