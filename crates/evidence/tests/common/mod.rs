//! A log that grows by hand, and its files.
#![allow(dead_code, reason = "each test file uses another part of it")]

use std::collections::HashMap;
use std::convert::Infallible;

use evidence::{
    Checkpoint, Entry, ExportFiles, FileDigest, Frontier, Hash, NO_PREVIOUS, Nodes, Outside, PAYLOAD_ERASED,
    Receipt, Salt, SigningKey, Tree, Verdict, VerifierKey, canonical, commit, entry_line, key_file,
    leaf_hash, origin, payload_line, verify_export,
};
use serde_json::{Value, json};

pub(crate) const VAULT: &str = "0199a3c0-5b1e-7c3a-9d52-3f60c1b7e801";
pub(crate) const OPERATOR: &str = "0199a3c0-5b1e-7c3a-9d52-3f60c1b7e802";

#[derive(Clone)]
pub(crate) struct Log {
    pub(crate) entries: Vec<Vec<u8>>,
    pub(crate) payloads: Vec<Option<(Vec<u8>, Salt)>>,
    vault: String,
    signing_key: SigningKey,
    nodes: HashMap<(u32, u64), Hash>,
    frontier: Frontier,
}

impl Nodes for Log {
    type Error = Infallible;

    fn node(&self, level: u32, index: u64) -> Result<Hash, Infallible> {
        Ok(self.nodes[&(level, index)])
    }
}

#[derive(Clone)]
pub(crate) struct Files {
    pub(crate) entries: Vec<u8>,
    pub(crate) payloads: Vec<u8>,
    pub(crate) checkpoint: Vec<u8>,
    pub(crate) key: Vec<u8>,
}

impl Log {
    pub(crate) fn new() -> Self {
        Self {
            entries: Vec::new(),
            payloads: Vec::new(),
            vault: VAULT.into(),
            signing_key: SigningKey::from_bytes(&[0x42; 32]),
            nodes: HashMap::new(),
            frontier: Frontier::new(),
        }
    }

    /// The same entries in another vault, or under another key.
    pub(crate) fn signed_as(mut self, vault: &str, seed: [u8; 32]) -> Self {
        self.vault = vault.into();
        self.signing_key = SigningKey::from_bytes(&seed);
        self
    }

    pub(crate) fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    pub(crate) fn add(&mut self, at: &str, op: &str, subject: &str, payload: &Value) -> u64 {
        let seq = self.size();
        let salt = [u8::try_from(seq).unwrap() + 1; 32];
        let payload = canonical(payload).unwrap();
        let entry = Entry {
            seq,
            at: at.into(),
            actor: OPERATOR.into(),
            op: op.into(),
            subject: subject.into(),
            prev: self.entries.last().map_or(NO_PREVIOUS, |entry| leaf_hash(entry)),
            commit: commit(&salt, &payload),
        };
        self.push(entry.bytes(), Some((payload, salt)));
        seq
    }

    pub(crate) fn push(&mut self, entry: Vec<u8>, payload: Option<(Vec<u8>, Salt)>) {
        let nodes = &mut self.nodes;
        self.frontier.push_and_visit(leaf_hash(&entry), |new| {
            nodes.insert((new.level, new.index), new.hash);
        });
        self.entries.push(entry);
        self.payloads.push(payload);
    }

    pub(crate) fn erase(&mut self, at: &str, seq: u64) -> u64 {
        self.payloads[usize::try_from(seq).unwrap()] = None;
        let payload = json!({"basis": "Art. 17(1)(a) GDPR", "erased": [seq]});
        self.add(at, PAYLOAD_ERASED, "activity/0199a3c0-5b1e-7c3a-9d52-3f60c1b7e803", &payload)
    }

    pub(crate) fn key(&self) -> VerifierKey {
        VerifierKey::new(&origin(&self.vault), &self.signing_key).unwrap()
    }

    pub(crate) fn checkpoint(&self, size: u64) -> String {
        let root = Tree::new(self).root(size).unwrap();
        Checkpoint { origin: origin(&self.vault), size, root }.sign(&self.signing_key).unwrap()
    }

    pub(crate) fn receipt(&self, seq: u64, size: u64) -> Receipt {
        let place = usize::try_from(seq).unwrap();
        let (payload, salt) = self.payloads[place].clone().unwrap();
        Receipt {
            entry: Entry::parse(&self.entries[place]).unwrap(),
            payload,
            salt,
            key: self.key(),
            proof: Tree::new(self).inclusion(seq, size).unwrap(),
            checkpoint: self.checkpoint(size),
        }
    }

    pub(crate) fn files(&self) -> Files {
        let lines = self.payloads.iter().zip(0..);
        let lines =
            lines.filter_map(|(payload, seq)| payload.as_ref().map(|(bytes, salt)| (seq, bytes, salt)));
        Files {
            entries: self.entries.iter().flat_map(|entry| entry_line(entry)).collect(),
            payloads: lines.flat_map(|(seq, payload, salt)| payload_line(seq, payload, salt)).collect(),
            checkpoint: self.checkpoint(self.size()).into_bytes(),
            key: key_file(&self.key()).into_bytes(),
        }
    }
}

impl Files {
    pub(crate) fn verify(&self, outside: Outside<'_>) -> Verdict {
        let files = ExportFiles {
            entries: self.entries.as_slice(),
            payloads: self.payloads.as_slice(),
            checkpoint: &self.checkpoint,
            key: &self.key,
        };
        verify_export(files, outside).unwrap()
    }
}

/// What the clinic of the examples exported.
pub(crate) const FILE: &[u8] = b"Rejestr czynno\xc5\x9bci przetwarzania\n";

/// A short log with everything that a log can hold: an erasure, a clock that was set back, an exported file.
pub(crate) fn sample() -> Log {
    let activity = "activity/0199a3c0-5b1e-7c3a-9d52-3f60c1b7e803";
    let record = |version: u64, name: &str| {
        let id = "0199a3c0-5b1e-7c3a-9d52-3f60c1b7e803";
        json!({"records": [{
            "ended": false, "id": id, "kind": "activity", "value": {"name": name}, "version": version,
        }]})
    };
    let mut log = Log::new();
    log.add("2026-11-23T08:00:00.000Z", "vault.created", VAULT, &json!({"records": []}));
    log.add("2026-11-23T08:05:12.250Z", "record.saved", activity, &record(1, "Rejestracja pacjentów"));
    log.add(
        "2026-11-23T08:07:40.004Z",
        "record.saved",
        activity,
        &record(2, "Rejestracja pacjentów \"online\""),
    );
    log.erase("2026-11-23T09:00:00.000Z", 1);
    log.add("2026-11-23T08:30:00.000Z", "clock.set_back", VAULT, &json!({"records": []}));
    let file = FileDigest::of(FILE);
    let pack = json!({
        "name": "rejestr.pdf", "records": [], "sha256": evidence::to_hex(&file.sha256), "size": file.size,
    });
    log.add("2026-11-23T08:31:00.000Z", "pack.exported", VAULT, &pack);
    log.add("2026-11-23T08:40:00.000Z", "backup.made", VAULT, &json!({"records": []}));
    log
}
