//! One record, now or as it stood.

use vault::{Moment, Record, Vault, Version};

use crate::moments::past;
use crate::protocol::{RecordView, ShowRecord};
use crate::records::{record_id, view};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// One record, now or as it stood.
pub fn show(session: &mut Session, request: ShowRecord) -> Result<RecordView> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let record = standing_at(vault, &request.id, moment)?;
    let record = match request.version {
        None => record,
        Some(number) => at_version(vault, record, number)?,
    };
    view(vault, language, record, moment)
}

/// The record as it stands, or as it stood.
pub(crate) fn standing_at(vault: &Vault, id: &str, moment: Option<Moment>) -> Result<Record> {
    let found = record_id(id)?;
    let now = vault.record(found)?.ok_or_else(|| Trouble::UnknownRecord(id.to_owned()))?;
    match moment {
        None => Ok(now),
        Some(moment) => vault.record_as_at(found, moment)?.ok_or(Trouble::NotYet(found)),
    }
}

/// A version of a record that stands or stood. One that had not been made yet is none.
pub(super) fn version_of(vault: &Vault, record: &Record, number: u32) -> Result<Version> {
    let found = if number > record.version { None } else { vault.version(record.id, number)? };
    found.ok_or(Trouble::UnknownVersion { id: record.id, version: number })
}

/// A record as one of its versions has it.
pub(super) fn at_version(vault: &Vault, record: Record, number: u32) -> Result<Record> {
    let version = version_of(vault, &record, number)?;
    Ok(Record {
        version: version.version,
        ended: version.ended,
        value: version.value.unwrap_or_default(),
        changed_at: version.at,
        seq: version.seq,
        ..record
    })
}
