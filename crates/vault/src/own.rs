//! The fields that the DPO added to kinds, as records of the vault define them.

use registers::Kinds;
use registers::kinds::OwnField;
use rusqlite::Connection;
use serde_json::Value;

use crate::error::Result;
use crate::moment::Moment;
use crate::operate::RecordVersion;
use crate::payload;
use crate::vault::Vault;

impl Vault {
    /// The kinds with the fields that the DPO added, as they stand.
    pub fn kinds(&self) -> Result<Kinds> {
        if let Some(kinds) = self.kinds.get() {
            return Ok(kinds.clone());
        }
        let kinds = if self.damage().is_some() {
            let records = self.readable_records(OwnField::CODE)?;
            Kinds::with(records.iter().map(|record| (&record.value, record.ended)))
        } else {
            read(&self.db)?
        };
        Ok(self.kinds.get_or_init(|| kinds).clone())
    }

    /// The kinds with the fields that the DPO had added at a moment.
    pub fn kinds_as_at(&self, moment: Moment) -> Result<Kinds> {
        let records = self.records_as_at(OwnField::CODE, moment)?;
        Ok(Kinds::with(records.iter().map(|record| (&record.value, record.ended))))
    }
}

/// Whether any of these defines a field.
pub(crate) fn among(records: &[RecordVersion]) -> bool {
    records.iter().any(|record| record.kind == OwnField::CODE)
}

/// The kinds as they stand, in the middle of a transaction too.
pub(crate) fn read(db: &Connection) -> Result<Kinds> {
    let mut statement =
        db.prepare_cached("SELECT value, ended, seq FROM record WHERE kind = ?1 ORDER BY id")?;
    let mut rows = statement.query([OwnField::CODE])?;
    let mut own: Vec<(Value, bool)> = Vec::new();
    while let Some(row) = rows.next()? {
        own.push((payload::parse(row.get(2)?, &row.get::<_, String>(0)?)?, row.get(1)?));
    }
    Ok(Kinds::with(own.iter().map(|(value, ended)| (value, *ended))))
}
