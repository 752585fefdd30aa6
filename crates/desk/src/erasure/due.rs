//! What the rules of retention keep no longer.

use registers::kinds::Retention;
use registers::{DueRecord, Ended, RecordId, due_records};

use crate::moments::ZONE;
use crate::retention::standing;
use crate::session::Session;
use crate::trouble::Result;

/// The ended records whose period is over today.
pub(super) fn due(session: &Session) -> Result<Vec<DueRecord>> {
    let vault = session.vault()?;
    let rules: Vec<(RecordId, Retention)> = standing(vault, "retention")?;
    let records = vault.all_records()?;
    let ended = records.iter().filter(|record| record.ended && !record.value.is_null()).map(|record| Ended {
        id: record.id,
        kind: &record.kind,
        on: record.changed_at.with_timezone(&ZONE).date_naive(),
    });
    Ok(due_records(session.now().with_timezone(&ZONE).date_naive(), &rules, ended))
}
