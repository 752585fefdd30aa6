//! One record, now or as it stood.

use vault::{Record, Vault};

use crate::moments::past;
use crate::protocol::{RecordView, ShowRecord};
use crate::records::{record_id, view};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// One record, now or as it stood.
pub fn show(session: &mut Session, request: ShowRecord) -> Result<RecordView> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let id = record_id(&request.id)?;
    let now = vault.record(id)?.ok_or(Trouble::UnknownRecord(request.id))?;
    let record = match moment {
        None => now,
        Some(moment) => vault.record_as_at(id, moment)?.ok_or(Trouble::NotYet(id))?,
    };
    let record = match request.version {
        None => record,
        Some(number) => at_version(vault, record, number)?,
    };
    view(vault, language, record, moment)
}

/// A record as one of its versions has it. A version that had not been made yet is none.
pub(crate) fn at_version(vault: &Vault, record: Record, number: u32) -> Result<Record> {
    let found = if number > record.version { None } else { vault.version(record.id, number)? };
    let version = found.ok_or(Trouble::UnknownVersion { id: record.id, version: number })?;
    Ok(Record {
        version: version.version,
        ended: version.ended,
        value: version.value.unwrap_or_default(),
        changed_at: version.at,
        seq: version.seq,
        ..record
    })
}
