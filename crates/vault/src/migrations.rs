//! The schema as it is, and the versions that led to it, which are only ever appended to.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result, damaged};

/// The newest version, for new vaults. What nothing can be read without stands on its first pages.
const SCHEMA: &str = include_str!("../migrations/schema.sql");

/// One file for each version, from 1.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001.sql"),
    include_str!("../migrations/0002.sql"),
    include_str!("../migrations/0003.sql"),
    include_str!("../migrations/0004.sql"),
    include_str!("../migrations/0005.sql"),
    include_str!("../migrations/0006.sql"),
    include_str!("../migrations/0007.sql"),
];

/// "TABU": tells `file` and other readers whose database it is, once it is decrypted.
const APPLICATION: u32 = 0x5441_4255;

/// Refuses what is not ours or is newer than this program, by reading alone.
pub(crate) fn check(db: &Connection) -> Result<()> {
    let application: i64 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != i64::from(APPLICATION) {
        return Err(damaged("vault.db"));
    }
    let found = version(db)?;
    if usize::try_from(found).is_ok_and(|found| found <= MIGRATIONS.len()) {
        Ok(())
    } else {
        Err(Error::Newer { found })
    }
}

/// Whether the schema is older than this program's.
pub(crate) fn are_waiting(db: &Connection) -> Result<bool> {
    Ok(usize::try_from(version(db)?).is_ok_and(|found| found < MIGRATIONS.len()))
}

/// Brings the schema to the newest version, each step in a transaction of its own.
pub(crate) fn apply(db: &mut Connection) -> Result<()> {
    let found = version(db)?;
    if found == 0 {
        let newest = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
        return step(db, SCHEMA, newest);
    }
    // Else a table that others refer to could not be made anew.
    db.execute_batch("PRAGMA foreign_keys = OFF")?;
    for (migration, version) in MIGRATIONS.iter().zip(1_u32..).filter(|(_, version)| *version > found) {
        step(db, migration, version)?;
    }
    Ok(db.execute_batch("PRAGMA foreign_keys = ON")?)
}

fn step(db: &mut Connection, sql: &str, version: u32) -> Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(sql)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", version)?;
    if transaction.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(damaged("vault.db: references"));
    }
    Ok(transaction.commit()?)
}

pub(crate) fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_new_vault_has_the_schema_that_the_versions_lead_to() {
        let mut migrated = Connection::open_in_memory().unwrap();
        for (migration, version) in MIGRATIONS.iter().zip(1..) {
            step(&mut migrated, migration, version).unwrap();
        }
        let mut new = Connection::open_in_memory().unwrap();
        apply(&mut new).unwrap();
        assert_eq!(version(&new).unwrap(), version(&migrated).unwrap());
        assert_eq!(described(&new), described(&migrated));
    }

    /// What there is, in words that do not depend on spaces, quotes and comments.
    fn described(db: &Connection) -> BTreeMap<String, String> {
        let words = |sql: String| {
            let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default().trim().to_owned());
            let text = lines.collect::<Vec<_>>().join(" ").replace('"', "");
            text.replace('(', " ( ").replace(')', " ) ").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let mut all = db.prepare("SELECT name, ifnull(sql, '') FROM sqlite_schema").unwrap();
        let rows = all.query_map([], |row| Ok((row.get(0)?, words(row.get(1)?)))).unwrap();
        rows.collect::<rusqlite::Result<_>>().unwrap()
    }
}
