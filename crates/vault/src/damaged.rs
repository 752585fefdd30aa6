//! A damaged vault that can still be read.
//!
//! Nothing looks at every page at each opening. So a vault turns out to be damaged when somebody comes to a page that is not as it was
//! written; from then on it is open for reading alone. What the person does next is theirs to say: a rescue, or a backup.

use std::path::Path;

use rusqlite::Connection;

use crate::db;
use crate::error::{Error, Result, damaged};
use crate::header::Header;
use crate::keys::DataKey;
use crate::lock::Lock;
use crate::records::{BY_NUMBER, Record, select};
use crate::vault::{Contents, Vault, read_identity, unlock};

/// What is known to be damaged, and how many entries there are as far as anything tells.
#[derive(Debug, Clone)]
pub(crate) struct Damage {
    what: String,
    pub(crate) size: u64,
}

impl Vault {
    /// What is known to be damaged. Such a vault is open for reading alone, and what stands on a damaged page cannot be read.
    pub fn damage(&self) -> Option<&str> {
        self.damage.as_ref().map(|damage| damage.what.as_str())
    }

    /// Takes note that something was found damaged: from now on the vault is open for reading alone. To be called each time, as after
    /// it the database says nothing more until it is opened anew.
    pub fn note_damage(&mut self, what: &str) -> Result<()> {
        self.abandon_copy();
        let (path, key) = (self.path.clone(), self.key.clone());
        let what = self.damage().unwrap_or(what).to_owned();
        // First, as nobody else may have it open meanwhile.
        self.db = Connection::open_in_memory()?;
        self.head = None;
        let (db, damage) = open(&path, &key, what)?;
        (self.db, self.damage) = (db, Some(damage));
        Ok(())
    }

    /// Whether a secret opens a vault, whatever is the matter with its database.
    pub fn check_secret(path: &Path, secret: &str) -> Result<()> {
        unlock(&Header::read(path)?, secret).map(drop)
    }

    /// Opens a vault for reading in which something was found damaged.
    pub(crate) fn open_damaged(path: &Path, secret: &str, lock: Lock, what: String) -> Result<Self> {
        let header = Header::read(path)?;
        let key = unlock(&header, secret)?;
        let (db, damage) = open(path, &key, what)?;
        let (id, signing_key, actor) = read_identity(&db)?;
        if id != header.id {
            return Err(damaged("vault.db: id"));
        }
        let mut vault = Self::of(path, Contents { id, key, actor, signing_key, head: None, db }, lock);
        vault.damage = Some(damage);
        Ok(vault)
    }

    /// The records of a kind as they stand, for screens: of a damaged vault those that do not stand on damaged pages.
    pub fn readable_records(&self, kind: &str) -> Result<Vec<Record>> {
        if self.damage.is_none() {
            return self.records(kind);
        }
        let another = || db::open_damaged(&self.path, &self.key);
        let numbers = |sql: &str| -> Result<Vec<i64>> {
            let db = another()?;
            let mut statement = db.prepare(sql)?;
            Ok(statement.query_map([kind], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        };
        let numbers = match numbers(NUMBERS) {
            Err(Error::Damaged { .. }) => numbers(NUMBERS_OF_TABLE)?,
            read => read?,
        };
        let (mut db, mut found) = (another()?, Vec::new());
        for number in numbers {
            match select(&db, BY_NUMBER, [number]) {
                // After it the connection says nothing more.
                Err(Error::Damaged { .. }) => db = another()?,
                read => found.extend(read?),
            }
        }
        self.filled(&found)
    }

    /// Refuses a change of a damaged vault.
    pub(crate) fn check_sound(&self) -> Result<()> {
        self.damage.as_ref().map_or(Ok(()), |damage| Err(damaged(damage.what.clone())))
    }
}

/// Read from the index alone.
const NUMBERS: &str = "SELECT rowid FROM record INDEXED BY record_kind WHERE kind = ?1";

const NUMBERS_OF_TABLE: &str = "SELECT rowid FROM record NOT INDEXED WHERE kind = ?1";

/// Where the log ends, as it says itself, and as far as its index and the records know.
const ENDS: [&str; 3] = [
    "SELECT ifnull(max(seq) + 1, 0) FROM entry",
    "SELECT ifnull(max(seq) + 1, 0) FROM entry INDEXED BY entry_op WHERE op <> 'record.saved'",
    "SELECT ifnull(max(seq) + 1, 0) FROM record",
];

fn open(folder: &Path, key: &DataKey, what: String) -> Result<(Connection, Damage)> {
    let mut size = 0;
    for (end, is_certain) in ENDS.into_iter().zip([true, false, false]) {
        let db = db::open_damaged(folder, key)?;
        let read: Result<u64> = db.query_row(end, [], |row| row.get(0)).map_err(Error::from);
        match read {
            Ok(read) => size = size.max(read),
            Err(Error::Damaged { .. }) => continue,
            Err(error) => return Err(error),
        }
        if is_certain {
            break;
        }
    }
    Ok((db::open_damaged(folder, key)?, Damage { what, size }))
}
