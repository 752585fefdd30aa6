//! What a pack is made from, read from the vault in one moment.

use catalogue::Language;
use chrono::{DateTime, Utc};
use pack::{LogRow, MapSheet, Record};
use vault::{Moment, Vault};

use crate::log::Describer;
use crate::maps::{self, Facts};
use crate::moments::past;
use crate::packs::PackTo;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Everything that a pack shows, without the vault.
pub(super) struct Snapshot {
    pub(super) language: Language,
    pub(super) vault: String,
    pub(super) as_at: Moment,
    pub(super) facility: String,
    pub(super) operator: String,
    pub(super) records: Vec<Record>,
    pub(super) rows: Vec<LogRow>,
    /// The same entries, one a line.
    pub(super) entries: Vec<u8>,
    /// Size of the tree.
    pub(super) size: u64,
    pub(super) checkpoint: String,
    pub(super) key: String,
    facts: Facts,
}

impl Snapshot {
    /// As things stand, or as they stood at the moment that is asked for.
    pub(super) fn take(session: &Session, request: &PackTo) -> Result<Self> {
        let language = request.language.map_or_else(|| session.language(), Into::into);
        let past = past(session, request.as_at.as_deref())?;
        let vault = session.vault()?;
        let (as_at, size) = match past {
            Some(moment) => (moment, vault.size_as_at(moment)?),
            None => (session.now(), vault.size()?),
        };
        if size == 0 {
            return Err(Trouble::BeforeVault(request.as_at.clone().unwrap_or_default()));
        }
        let records = match past {
            Some(moment) => vault.all_records_as_at(moment)?,
            None => vault.all_records()?,
        };
        let (rows, entries) = log(vault, language, past, size)?;
        let facts = Facts::of(&records)?;
        Ok(Self {
            language,
            vault: vault.id().to_string(),
            as_at,
            facility: facility(&records),
            operator: vault.operator_name(vault.actor())?.unwrap_or_default(),
            records: records.into_iter().map(record).collect(),
            rows,
            entries,
            size,
            checkpoint: vault.checkpoint(size)?,
            key: vault.verifier_key()?.to_string(),
            facts,
        })
    }

    /// The three maps. Laying them out takes longer than all of the above, and needs no vault.
    pub(super) fn maps(&self) -> Result<Vec<MapSheet>> {
        let sheet = |path: &flows::Path| {
            let map = maps::derive(*path, &self.facts, self.language);
            Ok(MapSheet {
                title: map.texts.title.clone(),
                record: self.facts.answers(*path).map(|(id, _)| *id),
                drawing: flows::layout(&map, &flows::PlexMetrics),
                sentences: flows::sentences(&map),
            })
        };
        flows::Path::ALL.iter().map(sheet).collect()
    }
}

fn facility(records: &[vault::Record]) -> String {
    let found = records.iter().find(|record| record.kind == "facility" && !record.ended);
    found.and_then(|record| record.value["name"].as_str()).unwrap_or_default().to_owned()
}

fn record(record: vault::Record) -> Record {
    Record {
        id: record.id,
        kind: record.kind,
        version: record.version,
        ended: record.ended,
        value: record.value,
    }
}

fn log(vault: &Vault, language: Language, at: Option<Moment>, size: u64) -> Result<(Vec<LogRow>, Vec<u8>)> {
    let mut describer = Describer::new(vault, language, at);
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for entry in vault.entries(0..size)? {
        let told = describer.describe(&entry)?;
        let at = DateTime::parse_from_rfc3339(&told.at).map_or(DateTime::<Utc>::MIN_UTC, |at| at.to_utc());
        rows.push(LogRow {
            seq: told.seq,
            at,
            words: told.words,
            subject: told.subject,
            actor: told.actor,
            hash: told.hash,
        });
        lines.extend(evidence::entry_line(&entry));
    }
    Ok((rows, lines))
}
