//! Small settings that belong to one vault. They are not evidence and do not go into the log.

use rusqlite::OptionalExtension;
use serde_json::Value;

use crate::error::{Result, damaged};
use crate::vault::Vault;

impl Vault {
    /// What was set under that name.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut statement = self.db.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Sets it, durably.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<()> {
        self.check_sound()?;
        let mut statement = self.db.prepare_cached(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        )?;
        statement.execute([name, value])?;
        Ok(())
    }

    /// What was set under that name, as JSON.
    pub fn setting_json(&self, name: &str) -> Result<Option<Value>> {
        let text = self.setting(name)?;
        text.map(|text| serde_json::from_str(&text).map_err(|_| damaged(format!("setting {name}"))))
            .transpose()
    }

    /// Sets it, durably, as JSON.
    pub fn set_setting_json(&mut self, name: &str, value: &Value) -> Result<()> {
        self.set_setting(name, &value.to_string())
    }

    /// Takes it away; no fault if it is not there.
    pub fn remove_setting(&mut self, name: &str) -> Result<()> {
        self.db.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?;
        Ok(())
    }

    /// The names that begin with that, in order: one setting for each of many things, such as `view/activity/…`.
    pub fn settings_under(&self, prefix: &str) -> Result<Vec<String>> {
        let mut statement = self.db.prepare_cached(
            "SELECT name FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name",
        )?;
        Ok(statement.query_map([prefix], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}
