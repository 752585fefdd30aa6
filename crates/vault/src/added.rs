//! Since when the files of records are on them: derived from the log, kept nowhere.

use std::collections::hash_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap, HashSet};

use registers::RecordId;

use crate::error::Result;
use crate::moment::{Moment, from_millis};
use crate::named::{self, FileHash};
use crate::payload::RecordsPart;
use crate::records::Record;
use crate::vault::Vault;

/// By the hash of each file of a record: when it was put on it. One that was taken off and came back is there since it came back.
pub type FileDates = BTreeMap<String, Moment>;

/// The versions of a record from the first on that may name a file in each until the given one. An entry that names it may do so
/// in another of its records.
const SINCE: &str = "
    SELECT version.seq, entry.at FROM version JOIN entry USING (seq)
    WHERE version.id = ?1 AND version.version <= ?2 AND version.version > ifnull((
        SELECT max(gap.version) FROM version AS gap
        WHERE gap.id = ?1 AND gap.version <= ?2
            AND NOT EXISTS (SELECT 1 FROM naming WHERE naming.sha256 = ?3 AND naming.seq = gap.seq)
    ), 0) ORDER BY version.version DESC";

/// What the records of an entry name, by entry; `None` where it was erased.
type Named = HashMap<u64, Option<HashSet<(RecordId, FileHash)>>>;

impl Vault {
    /// When the files of these records, as they stand or stood, were put on them; records without files are left out.
    pub fn files_added<'a>(
        &self,
        records: impl IntoIterator<Item = &'a Record>,
    ) -> Result<BTreeMap<RecordId, FileDates>> {
        let (mut out, mut named) = (BTreeMap::new(), Named::new());
        for record in records {
            let mut dates = FileDates::new();
            for (hash, _) in named::of(&record.value).into_keys() {
                if let Some(at) = self.added(record, hash, &mut named)? {
                    dates.insert(hex::encode(hash), at);
                }
            }
            if !dates.is_empty() {
                out.insert(record.id, dates);
            }
        }
        Ok(out)
    }

    fn added(&self, record: &Record, hash: FileHash, named: &mut Named) -> Result<Option<Moment>> {
        let mut statement = self.db.prepare_cached(SINCE)?;
        let mut rows = statement.query((record.id.0.as_bytes(), record.version, hash))?;
        let mut since = None;
        while let Some(row) = rows.next()? {
            let seq = row.get(0)?;
            let said = match named.entry(seq) {
                Slot::Occupied(known) => known.into_mut(),
                Slot::Vacant(slot) => slot.insert(self.named_by(seq)?),
            };
            if said.as_ref().is_some_and(|said| !said.contains(&(record.id, hash))) {
                break;
            }
            since = Some(from_millis(row.get(1)?)?);
        }
        Ok(since)
    }

    fn named_by(&self, seq: u64) -> Result<Option<HashSet<(RecordId, FileHash)>>> {
        let Some(said) = self.said_by(seq)? else { return Ok(None) };
        let mut out = HashSet::new();
        for record in RecordsPart::read(seq, &said)?.records {
            let files = named::in_text(record.value.get()).into_keys();
            out.extend(files.map(|(hash, _)| (record.id, hash)));
        }
        Ok(Some(out))
    }
}
