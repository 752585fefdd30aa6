//! What registers show of records without reading them anew: worked out once for each version.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Language;
use registers::{Kind, RecordId};
use serde::Deserialize;
use vault::{Moment, Record, Vault};

use super::column::Column;
use super::sketch::Sketch;
use crate::trouble::Result;

/// Sketches of the records of some kinds: as many as there are records. It follows the log, so it cannot miss a change,
/// whoever made it.
#[derive(Default)]
pub(crate) struct Index {
    language: Option<Language>,
    kinds: BTreeMap<&'static str, &'static Kind>,
    /// How many entries of the log it has followed.
    size: u64,
    sketches: BTreeMap<RecordId, Sketch>,
}

/// Where records are read from.
pub(crate) enum Source<'a> {
    /// As they stand.
    Now(&'a Vault),
    /// As they stood.
    Then(BTreeMap<RecordId, Record>),
}

impl Index {
    /// Brings it to the end of the log, with these kinds at least.
    pub(crate) fn catch_up(
        &mut self,
        vault: &Vault,
        language: Language,
        kinds: &[&'static Kind],
    ) -> Result<()> {
        let size = vault.size()?;
        let mut wanted = self.kinds.clone();
        for kind in kinds {
            let was = wanted.insert(kind.code, kind);
            // A field of one's own came, changed or went.
            if was.is_some_and(|was| !std::ptr::eq(was, *kind)) {
                self.forget(kind);
            }
        }
        if self.language != Some(language) || !self.follow(vault, size)? {
            *self = Self { language: Some(language), ..Self::default() };
        }
        self.size = size;
        for (code, kind) in wanted {
            if self.kinds.insert(code, kind).is_none() {
                self.take(vault.readable_records(code)?);
            }
        }
        Ok(())
    }

    /// The records of a source, in the language of the reader.
    pub(crate) fn then(language: Language, source: &Source<'_>, kinds: &[&'static Kind]) -> Result<Self> {
        let mut index = Self { language: Some(language), ..Self::default() };
        for kind in kinds {
            index.kinds.insert(kind.code, kind);
            index.take(source.all(kind)?);
        }
        Ok(index)
    }

    /// Makes sure that the words, and what these columns sort and filter by, are known for each record of a kind.
    pub(crate) fn prepare(
        &mut self,
        source: &Source<'_>,
        kind: &Kind,
        words: bool,
        columns: &[Column],
    ) -> Result<()> {
        let lacks = |sketch: &Sketch| {
            (words && !sketch.has_words()) || columns.iter().any(|column| !sketch.knows(*column))
        };
        let lacking: Vec<RecordId> =
            self.of(kind).filter(|(_, sketch)| lacks(sketch)).map(|(id, _)| id).collect();
        let Some(language) = self.language.filter(|_| !lacking.is_empty()) else { return Ok(()) };
        for record in source.some(kind, &lacking)? {
            let Some(sketch) = self.sketches.get_mut(&record.id) else { continue };
            if words {
                sketch.learn_words(language, &record.value);
            }
            for column in columns.iter().filter(|column| !sketch.knows(**column)).copied().collect::<Vec<_>>()
            {
                sketch.learn(language, column, &record.value);
            }
        }
        Ok(())
    }

    /// The records of a kind, in the order of their ids.
    pub(crate) fn of(&self, kind: &Kind) -> impl Iterator<Item = (RecordId, &Sketch)> {
        let code = kind.code;
        self.sketches.iter().filter(move |(_, sketch)| sketch.kind.code == code).map(|(id, it)| (*id, it))
    }

    /// One record, if its kind was asked for.
    pub(crate) fn get(&self, id: RecordId) -> Option<&Sketch> {
        self.sketches.get(&id)
    }

    /// Takes what entries changed since; false when that cannot be told.
    fn follow(&mut self, vault: &Vault, size: u64) -> Result<bool> {
        if size < self.size {
            return Ok(false);
        }
        let mut changed = BTreeSet::new();
        for seq in self.size..size {
            let Some(ids) = vault.payload(seq)?.and_then(|payload| named(&payload.bytes)) else {
                return Ok(false);
            };
            changed.extend(ids);
        }
        for id in changed {
            self.take(vault.record(id)?);
        }
        Ok(true)
    }

    /// Those of its kinds.
    fn take(&mut self, records: impl IntoIterator<Item = Record>) {
        let Some(language) = self.language else { return };
        for record in records {
            if let Some(kind) = self.kinds.get(record.kind.as_str()) {
                self.sketches.insert(record.id, Sketch::of(kind, &record, language));
            }
        }
    }

    fn forget(&mut self, kind: &Kind) {
        self.kinds.remove(kind.code);
        self.sketches.retain(|_, sketch| sketch.kind.code != kind.code);
    }
}

impl<'a> Source<'a> {
    /// As they stand, or as the records of these kinds stood.
    pub(crate) fn at(vault: &'a Vault, moment: Option<Moment>, kinds: &[&'static Kind]) -> Result<Self> {
        let Some(moment) = moment else { return Ok(Self::Now(vault)) };
        let mut records = BTreeMap::new();
        for kind in kinds {
            records.extend(
                vault.records_as_at(kind.code, moment)?.into_iter().map(|record| (record.id, record)),
            );
        }
        Ok(Self::Then(records))
    }

    /// Some records of a kind.
    pub(crate) fn some(&self, kind: &Kind, ids: &[RecordId]) -> Result<Vec<Record>> {
        /// More than these are read faster in one go with all others.
        const FEW: usize = 200;
        match self {
            // For those that can be read one by one there may be no way to all of them.
            Self::Now(vault) if ids.len() > FEW => Ok(vault.readable_records(kind.code)?),
            Self::Now(vault) => {
                let found = ids.iter().filter_map(|id| vault.record(*id).transpose());
                Ok(found.collect::<std::result::Result<_, _>>()?)
            }
            Self::Then(records) => Ok(ids.iter().filter_map(|id| records.get(id).cloned()).collect()),
        }
    }

    pub(crate) fn all(&self, kind: &Kind) -> Result<Vec<Record>> {
        match self {
            Self::Now(vault) => Ok(vault.records(kind.code)?),
            Self::Then(records) => {
                Ok(records.values().filter(|record| record.kind == kind.code).cloned().collect())
            }
        }
    }
}

/// The records that a payload names as changed.
fn named(payload: &[u8]) -> Option<Vec<RecordId>> {
    #[derive(Deserialize)]
    struct Payload {
        #[serde(default)]
        records: Vec<Named>,
    }
    #[derive(Deserialize)]
    struct Named {
        id: RecordId,
    }

    let payload: Payload = serde_json::from_slice(payload).ok()?;
    Some(payload.records.into_iter().map(|record| record.id).collect())
}
