//! Small settings that belong to one vault. They are not evidence and do not go into the log.

use rusqlite::OptionalExtension;

use crate::error::Result;
use crate::vault::Vault;

impl Vault {
    /// What was set under that name.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut statement = self.db.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Sets it, durably.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<()> {
        let mut statement = self.db.prepare_cached(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        )?;
        statement.execute([name, value])?;
        Ok(())
    }
}
