//! One record, now or as it stood.

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
    view(vault, language, record, moment)
}
