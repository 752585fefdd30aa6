//! The header that a vault must have, as its database says.
//!
//! `vault.json` can be swapped for an older one, and what opened the vault then opens it again. So the database keeps its
//! bytes, and whoever opens the vault is told when they differ. A change writes the new file aside, then the entry and the
//! bytes in one transaction, then gives the file its name. The transaction decides: a file that a crash left aside is put in
//! its place at the next opening if the database has its bytes, else taken away.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::db;
use crate::error::{Error, Result, damaged};
use crate::files::{create_synced, sync_folder};
use crate::header::{HEADER, Header};
use crate::lock::Access;
use crate::moment::Moment;
use crate::operate::{Done, Operation};
use crate::vault::{Contents, Vault, unlock};

/// The header to be, until its name is given to it.
pub(crate) const ASIDE: &str = "vault.json.new";

/// A header and its bytes.
struct Written {
    header: Header,
    bytes: Vec<u8>,
}

/// Whether the vault has the header that it must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Intended,
    /// Another one, with that SHA-256.
    Replaced([u8; 32]),
}

impl Written {
    fn read(folder: &Path) -> Result<Self> {
        let (header, bytes) = Header::read_bytes(folder)?;
        Ok(Self { header, bytes })
    }

    /// What an interrupted change left. What cannot be read was never committed: it is synced before.
    fn aside(folder: &Path) -> Option<Self> {
        let bytes = fs::read(folder.join(ASIDE)).ok()?;
        let header = Header::parse(&bytes).ok()?;
        Some(Self { header, bytes })
    }

    fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

impl Vault {
    /// Whether `vault.json` is another one than the vault was left with: an older copy, or one that somebody put there. The
    /// passphrase and the recovery key that it was opened with may be ones that were replaced.
    pub fn header_is_replaced(&self) -> bool {
        self.standing != Standing::Intended
    }

    /// Tells the log once of a header that is not the intended one; whether there was something to tell.
    pub fn note_replaced_header(&mut self, at: Moment) -> Result<bool> {
        let Standing::Replaced(found) = self.standing else { return Ok(false) };
        let noticed: Option<[u8; 32]> =
            self.db.query_row("SELECT noticed FROM header", [], |row| row.get(0))?;
        if self.is_read_only() || noticed == Some(found) {
            return Ok(false);
        }
        let expected = hex::encode(Sha256::digest(self.header_bytes()?));
        let details = [("expected", expected), ("found", hex::encode(found))];
        let operation = self.about_header("header.replaced", at, details);
        self.operate_with(&operation, |db| {
            db.execute("UPDATE header SET noticed = ?1", [found])?;
            Ok(())
        })?;
        Ok(true)
    }

    /// Puts the intended header back: only the passphrase and the recovery key that were set last open the vault again.
    pub fn put_back_header(&mut self, at: Moment) -> Result<Done> {
        let intended = Header::parse(&self.header_bytes()?)?;
        self.change_header(&intended, "header.put_back", at)
    }

    /// What `vault.json` must be.
    pub(crate) fn header_bytes(&self) -> Result<Vec<u8>> {
        stored(&self.db)?.ok_or_else(|| damaged("vault.db: header"))
    }

    /// Gives the vault another header, and tells the log.
    pub(crate) fn change_header(&mut self, header: &Header, op: &str, at: Moment) -> Result<Done> {
        self.check_sound()?;
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        self.name_aside()?;
        let bytes = header.to_bytes()?;
        put_aside(&self.path, &bytes)?;
        let operation = self.about_header(op, at, []);
        let done =
            self.operate_with(&operation, |db| store(db, &bytes)).inspect_err(|_| clear(&self.path))?;
        // It is done. A file that a failing disk leaves without its name gets it at the next change or opening.
        let _ = settle(&self.path);
        self.standing = Standing::Intended;
        Ok(done)
    }

    /// Gives its name to a header that was decided, where the disk failed before.
    pub(crate) fn name_aside(&self) -> Result<()> {
        match fs::read(self.path.join(ASIDE)) {
            Ok(bytes) if !self.is_read_only() && bytes == self.header_bytes()? => settle(&self.path),
            _ => Ok(()),
        }
    }

    pub(crate) fn about_header<'a, const N: usize>(
        &self,
        op: &'a str,
        at: Moment,
        details: [(&str, String); N],
    ) -> Operation<'a> {
        let details: Map<_, _> =
            details.into_iter().map(|(name, text)| (name.to_owned(), Value::String(text))).collect();
        Operation::telling(op, format!("vault/{}", self.id), at, Value::Object(details))
    }
}

/// Opens the database of a vault with the secret of the header that the vault must have; with that of another one only if the
/// vault has that one instead.
pub(crate) fn open(folder: &Path, secret: &str, access: Access) -> Result<(Contents, Standing)> {
    let (found, aside) = (Written::read(folder)?, Written::aside(folder));
    let (key, by_aside) = match (unlock(&found.header, secret), &aside) {
        (Err(Error::WrongSecret | Error::MistypedRecoveryKey), Some(aside)) => {
            (unlock(&aside.header, secret)?, true)
        }
        (opened, _) => (opened?, false),
    };
    let db = match access {
        Access::Write => db::open(folder, &key)?,
        Access::Read => db::open_to_read(folder, &key)?,
    };
    let expected = if let Some(bytes) = stored(&db)? {
        bytes
    } else {
        // Of an earlier version of the program: from now on it is this one.
        store(&db, &found.bytes)?;
        found.bytes.clone()
    };
    let (standing, in_force, is_aside) = match &aside {
        _ if found.bytes == expected => (Standing::Intended, &found, false),
        Some(aside) if aside.bytes == expected => (Standing::Intended, aside, true),
        _ => (Standing::Replaced(found.digest()), &found, false),
    };
    if access == Access::Write {
        if is_aside { settle(folder)? } else { clear(folder) }
    }
    if is_aside != by_aside {
        unlock(&in_force.header, secret)?;
    }
    Ok((Contents::read(in_force.header.id, key, db)?, standing))
}

/// What the database says; nothing in one that an earlier version of the program left.
pub(crate) fn stored(db: &Connection) -> Result<Option<Vec<u8>>> {
    Ok(db.query_row("SELECT json FROM header", [], |row| row.get(0)).optional()?)
}

pub(crate) fn store(db: &Connection, bytes: &[u8]) -> Result<()> {
    db.execute(
        "INSERT INTO header (one, json) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET json = ?1, noticed = NULL",
        [bytes],
    )?;
    Ok(())
}

/// Writes the header to be, durably.
pub(crate) fn put_aside(folder: &Path, bytes: &[u8]) -> Result<()> {
    clear(folder);
    create_synced(&folder.join(ASIDE), bytes).inspect_err(|_| clear(folder))?;
    Ok(sync_folder(folder)?)
}

/// Gives it its name, durably.
pub(crate) fn settle(folder: &Path) -> Result<()> {
    match fs::rename(folder.join(ASIDE), folder.join(HEADER)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(sync_folder(folder)?),
    }
}

pub(crate) fn clear(folder: &Path) {
    let _ = fs::remove_file(folder.join(ASIDE));
}
