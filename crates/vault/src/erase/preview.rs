//! What an erasure would take away, before somebody decides.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::Value;

use super::plan::Plan;
use crate::error::Result;
use crate::named::{self, FileHash};
use crate::vault::Vault;

/// What an erasure would take away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// The entries whose payload goes, in their order; none when there is nothing to erase.
    pub entries: Vec<u64>,
    /// How many versions of the records lose something.
    pub versions: u64,
    /// How many versions of other records the same payloads hold. They are told anew.
    pub others: u64,
    /// The files that the records have no more, by name.
    pub files: Vec<GoingFile>,
}

/// A file that a record loses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoingFile {
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
    /// What it is called.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Whether its bytes stay, because another record or version has it too.
    pub stays: bool,
}

impl Plan {
    pub(super) fn preview(&self, vault: &Vault) -> Result<Preview> {
        let (mut versions, mut others) = (0, 0);
        let mut going: BTreeMap<(FileHash, u64), String> = BTreeMap::new();
        for (seq, before) in &self.before {
            let after = &self.remains[seq];
            for (was, is) in records(before).zip(records(after)) {
                if was == is {
                    others += 1;
                } else {
                    versions += 1;
                }
            }
            let left = named::of(after);
            going.extend(named::of(before).into_iter().filter(|(file, _)| !left.contains_key(file)));
        }
        let files = going.into_iter().map(|((hash, size), name)| {
            let stays = self.names(hash) || is_named(&vault.db, hash, &self.entries)?;
            Ok(GoingFile { sha256: hex::encode(hash), name, size, stays })
        });
        let mut files: Vec<GoingFile> = files.collect::<Result<_>>()?;
        files.sort_by(|a, b| (&a.name, &a.sha256).cmp(&(&b.name, &b.sha256)));
        Ok(Preview { entries: self.entries.iter().copied().collect(), versions, others, files })
    }

    /// Whether what is left names a file.
    fn names(&self, hash: FileHash) -> bool {
        self.remains.values().any(|value| named::of(value).into_keys().any(|(named, _)| named == hash))
    }
}

fn records(payload: &Value) -> impl Iterator<Item = &Value> {
    payload["records"].as_array().into_iter().flatten()
}

/// Whether an entry besides these names a file.
fn is_named(db: &Connection, hash: FileHash, besides: &BTreeSet<u64>) -> Result<bool> {
    let mut statement = db.prepare_cached("SELECT seq FROM naming WHERE sha256 = ?1")?;
    let seqs = statement.query_map([hash], |row| row.get(0))?;
    let seqs: BTreeSet<u64> = seqs.collect::<rusqlite::Result<_>>()?;
    Ok(!seqs.is_subset(besides))
}
