//! What rows are held against: the records as they stood in one moment, and those that the file itself brings.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use exchange::{Directory, Named};
use registers::kinds::OwnField;
use registers::{Amount, Kind, RecordId, Words};
use serde_json::Value;
use vault::{Moment, Record, RecordVersion, Vault};

use crate::records::{Around, kind_in, kinds_read};
use crate::trouble::Result;
use crate::words::Reader;

/// The records as they stood in one moment.
pub(super) struct Snapshot {
    /// Id of the vault, and how long its log was.
    pub(super) vault: String,
    pub(super) size: u64,
    /// Those of the kind, ended ones too.
    pub(super) records: BTreeMap<RecordId, Record>,
    pub(super) directory: Directory,
    /// The kind of every record that may be meant, and whether it is ended.
    found: HashMap<RecordId, (String, bool)>,
    /// Hashes of files that the vault holds, among those asked for.
    pub(super) held: BTreeSet<String>,
    /// Records that the file brings.
    brought: BTreeMap<RecordId, Record>,
    /// What fields of the DPO's own are asked about: records of every kind.
    others: BTreeMap<String, Vec<Record>>,
    kind: &'static Kind,
}

impl Snapshot {
    /// With all records of the kind and of those that it links to, and these besides.
    pub(super) fn take(
        vault: &Vault,
        kind: &'static Kind,
        readers: &[Reader; 2],
        ids: &[RecordId],
        files: &BTreeSet<String>,
    ) -> Result<Self> {
        let mut snapshot = Self {
            vault: vault.id().to_string(),
            size: vault.size()?,
            records: BTreeMap::new(),
            directory: Directory::default(),
            found: HashMap::new(),
            held: BTreeSet::new(),
            brought: BTreeMap::new(),
            others: BTreeMap::new(),
            kind,
        };
        let kinds = vault.kinds()?;
        for linked in kinds_read(&kinds, kind) {
            for record in vault.records(linked.code)? {
                snapshot.name(linked, &record, readers);
                if linked.code == kind.code {
                    snapshot.records.insert(record.id, record);
                }
            }
        }
        for id in ids {
            if !snapshot.found.contains_key(id)
                && let Some(record) = vault.record(*id)?
            {
                snapshot.name(kind_in(&kinds, &record.kind)?, &record, readers);
            }
        }
        if kind.code == OwnField::CODE {
            for other in kinds.all().iter().filter(|other| other.code != kind.code) {
                snapshot.others.insert(other.code.to_owned(), vault.records(other.code)?);
            }
        }
        for hash in files {
            if vault.blob_size(hash)?.is_some() {
                snapshot.held.insert(hash.clone());
            }
        }
        Ok(snapshot)
    }

    /// What is known of a record, whatever its kind.
    pub(super) fn known(&self, id: RecordId) -> Option<&(String, bool)> {
        self.found.get(&id)
    }

    /// Links may lead to a record that the file brings.
    pub(super) fn expect(&mut self, id: RecordId, title: Option<String>) {
        self.found.insert(id, (self.kind.code.to_owned(), false));
        // A title that a standing record has goes on meaning that one.
        let title = title.filter(|title| self.standing_called(title).is_empty());
        let titles = title.into_iter().collect();
        self.directory.add(id, Named { kind: self.kind.code.to_owned(), titles, standing: true });
    }

    /// It does not come after all.
    pub(super) fn give_up(&mut self, id: RecordId) {
        self.found.remove(&id);
        self.brought.remove(&id);
    }

    /// It comes like that: what later rows are held against, where there may not be any number of such records.
    pub(super) fn bring(&mut self, version: &RecordVersion) {
        if self.kind.amount == Amount::Many && self.kind.code != OwnField::CODE {
            return;
        }
        let RecordVersion { id, kind, version, ended, value } = version.clone();
        let record = Record { id, kind, version, ended, value, changed_at: Moment::MIN_UTC, seq: 0 };
        self.brought.insert(id, record);
    }

    /// The standing records of the kind with that title.
    pub(super) fn standing_called(&self, title: &str) -> Vec<RecordId> {
        let found = self.directory.all(self.kind.code, title);
        found.into_iter().filter(|id| self.records.get(id).is_some_and(|record| !record.ended)).collect()
    }

    /// The standing records of the kind with such a value.
    pub(super) fn standing_where(&self, fits: impl Fn(&Value) -> bool) -> Vec<RecordId> {
        let standing = self.records.values().filter(|record| !record.ended && fits(&record.value));
        standing.map(|record| record.id).collect()
    }

    fn name(&mut self, kind: &'static Kind, record: &Record, readers: &[Reader; 2]) {
        let titles = readers.iter().map(|reader| registers::title(kind, &record.value, reader as &dyn Words));
        let named = Named { kind: kind.code.to_owned(), titles: titles.collect(), standing: !record.ended };
        self.directory.add(record.id, named);
        self.found.insert(record.id, (kind.code.to_owned(), record.ended));
    }
}

impl Around for Snapshot {
    fn found(&self, id: RecordId) -> Result<Option<(String, bool)>> {
        Ok(self.found.get(&id).cloned())
    }

    fn all(&self, kind: &str) -> Result<Vec<Record>> {
        if kind != self.kind.code {
            return Ok(self.others.get(kind).cloned().unwrap_or_default());
        }
        let here = self.records.values().filter(|record| !self.brought.contains_key(&record.id));
        Ok(here.chain(self.brought.values()).cloned().collect())
    }
}
