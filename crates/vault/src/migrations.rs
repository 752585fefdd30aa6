//! The schema's versions, only ever appended to.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result, damaged};

/// One file for each version, from 1.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001.sql"),
    include_str!("../migrations/0002.sql"),
    include_str!("../migrations/0003.sql"),
    include_str!("../migrations/0004.sql"),
    include_str!("../migrations/0005.sql"),
    include_str!("../migrations/0006.sql"),
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
    for (migration, version) in MIGRATIONS.iter().zip(1_u32..).filter(|(_, version)| *version > found) {
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}

fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
