//! What a person wants erased, as the vault takes it.

use catalogue::Language;
use registers::{Amount, RecordId};
use vault::{Target, Vault};

use crate::protocol::EraseTarget;
use crate::records::{kind_of, problem, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

use super::due::due;

/// What goes, and the last days of the records that go because they are due.
pub(super) struct Targets {
    pub(super) all: Vec<Target>,
    pub(super) expires: Vec<(RecordId, chrono::NaiveDate)>,
}

pub(super) fn targets(session: &Session, asked: &[EraseTarget], is_due: bool) -> Result<Targets> {
    if is_due {
        let found = due(session)?;
        let all = found.iter().map(|due| Target::Record(due.id)).collect();
        return Ok(Targets { all, expires: found.iter().map(|due| (due.id, due.expires)).collect() });
    }
    let vault = session.vault()?;
    let all = asked.iter().map(|target| read(vault, session.language(), target)).collect::<Result<_>>()?;
    Ok(Targets { all, expires: Vec::new() })
}

fn read(vault: &Vault, language: Language, asked: &EraseTarget) -> Result<Target> {
    let id = record_id(&asked.id)?;
    let record = vault.record(id)?.ok_or_else(|| Trouble::UnknownRecord(asked.id.clone()))?;
    Ok(match (&asked.field, &asked.sha256) {
        (_, Some(sha256)) => Target::File { record: id, sha256: sha256.clone() },
        (Some(field), None) => Target::Field { record: id, field: field.clone() },
        (None, None) => {
            if kind_of(vault, &record.kind)?.amount == Amount::One {
                return Err(Trouble::BadInput(vec![problem(language, "", "cannot_end")]));
            }
            Target::Record(id)
        }
    })
}
