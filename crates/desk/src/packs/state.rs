//! What every paper is made from, read from the vault in one moment.

use catalogue::Language;
use pack::{Ended, Imprint, Record};
use registers::Kinds;
use vault::{FileDates, Moment, Vault};

use crate::anchors::{Vouching, vouching};
use crate::moments::{ZONE, past};
use crate::protocol::Lang;
use crate::records::kinds_at;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// The registers as they stand or stood, and what papers say of themselves, without the vault.
pub(crate) struct State {
    pub(crate) language: Language,
    pub(crate) vault: String,
    pub(crate) as_at: Moment,
    pub(crate) facility: String,
    pub(crate) operator: String,
    pub(crate) records: Vec<Record>,
    /// The kinds as they stood.
    pub(crate) kinds: Kinds,
    /// Size of the tree.
    pub(crate) size: u64,
    pub(crate) checkpoint: String,
    pub(crate) key: String,
    /// What others vouch for.
    pub(crate) vouching: Vouching,
}

impl State {
    /// As things stand, or as they stood at the moment that is asked for; with the records as the vault gives them.
    pub(crate) fn read(
        session: &Session,
        language: Option<Lang>,
        as_at: Option<&str>,
    ) -> Result<(Self, Vec<vault::Record>)> {
        let past = past(session, as_at)?;
        let vault = session.vault()?;
        let (moment, size) = match past {
            Some(moment) => (moment, vault.size_as_at(moment)?),
            None => (session.now(), vault.size()?),
        };
        if size == 0 {
            return Err(Trouble::BeforeVault(as_at.unwrap_or_default().to_owned()));
        }
        let records = match past {
            Some(moment) => vault.all_records_as_at(moment)?,
            None => vault.all_records()?,
        };
        let state = Self {
            language: language.map_or_else(|| session.language(), Into::into),
            vault: vault.id().to_string(),
            as_at: moment,
            facility: facility(&records),
            operator: vault.operator_name(vault.actor())?.unwrap_or_default(),
            records: printable(vault, &records)?,
            kinds: kinds_at(vault, past)?,
            size,
            checkpoint: vault.checkpoint(size)?,
            key: vault.verifier_key()?.to_string(),
            vouching: vouching(vault, size)?,
        };
        Ok((state, records))
    }

    /// What a paper says of itself. The state decides, not the day on which it is printed: the same state gives the same bytes.
    pub(crate) fn imprint(&self) -> Imprint<'_> {
        Imprint {
            language: self.language,
            facility: &self.facility,
            vault: &self.vault,
            as_at: self.as_at,
            made_at: self.as_at,
            zone: ZONE,
            operator: &self.operator,
            kinds: self.kinds.all(),
            size: self.size,
            checkpoint: &self.checkpoint,
            key: &self.key,
            vouched: &self.vouching.vouched,
            refused: &self.vouching.refused,
        }
    }
}

/// Records as papers take them: ended ones with the reason that was given, files with the moment since which they are there.
pub(crate) fn printable(vault: &Vault, records: &[vault::Record]) -> Result<Vec<Record>> {
    let mut added = vault.files_added(records)?;
    let printable = |record| one(vault, record, added.remove(&record.id).unwrap_or_default());
    records.iter().map(printable).collect()
}

fn one(vault: &Vault, record: &vault::Record, files_added: FileDates) -> Result<Record> {
    let ended = if record.ended {
        let version = vault.version(record.id, record.version)?;
        let why = version.as_ref().and_then(|version| version.details.get("why")?.as_str());
        Some(Ended { at: record.changed_at, why: why.unwrap_or_default().to_owned() })
    } else {
        None
    };
    Ok(Record {
        id: record.id,
        kind: record.kind.clone(),
        version: record.version,
        ended,
        value: record.value.clone(),
        files_added,
    })
}

fn facility(records: &[vault::Record]) -> String {
    let found = records.iter().find(|record| record.kind == "facility" && !record.ended);
    found.and_then(|record| record.value["name"].as_str()).unwrap_or_default().to_owned()
}
