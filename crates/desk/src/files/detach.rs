//! Taking a file off a record. The vault keeps what older versions name.

use serde_json::{Value, json};

use super::attach::{save, standing_record};
use super::{REMOVED, place};
use crate::protocol::{DetachFile, Saved};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Takes a file off a record.
pub fn detach(session: &mut Session, request: DetachFile) -> Result<Saved> {
    let record = standing_record(session, &request.id, request.from_version)?;
    let kind = kind_of(session.vault()?, &record.kind)?;
    let mut value = record.value.clone();
    let files = place::at(kind, &mut value, &request.field)?;
    let is_it = |file: &&Value| file["sha256"].as_str() == Some(&request.sha256);
    let Some(gone) = files.iter().find(is_it).cloned() else {
        return Err(Trouble::UnknownFile { id: record.id, sha256: request.sha256 });
    };
    files.retain(|file| !is_it(&file));
    let details = json!({ "field": request.field, "files": [gone] });
    save(session, REMOVED, kind, record, value, details)
}
