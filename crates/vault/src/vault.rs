//! A vault: opening and closing it.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::sync::Weak;

use evidence::{SigningKey, VerifierKey, origin};
use registers::Kinds;
use rusqlite::Connection;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::backup::Copying;
use crate::damaged::Damage;
use crate::db::{self, DATABASE};
use crate::error::{Error, Result, damaged};
use crate::header::{FORMAT, Header};
use crate::intended::{self, Standing};
use crate::keys::{self, DataKey, SlotKind};
use crate::lock::{Access, Lock};
use crate::log::Head;
use crate::passphrase::normal_passphrase;
use crate::recovery::{self, Typed};
use crate::rotate;

/// The file that holds a database.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) file: PathBuf,
    /// So many bytes stand behind the database: none in a vault's folder, some in a backup.
    pub(crate) behind: u64,
}

/// An open vault. It is locked against other programs until it is closed or dropped.
#[derive(Debug)]
pub struct Vault {
    pub(crate) path: PathBuf,
    /// Where its database is.
    pub(crate) database: Place,
    /// Opens the database, and every backup of it.
    pub(crate) key: DataKey,
    /// A copy that is being made of the database file.
    pub(crate) copying: Weak<Copying>,
    pub(crate) id: Uuid,
    pub(crate) actor: String,
    pub(crate) signing_key: SigningKey,
    /// The end of the log; `None` after a failed write, until it is read again.
    pub(crate) head: Option<Head>,
    /// What [`Vault::kinds`] answers, once it was asked.
    pub(crate) kinds: OnceCell<Kinds>,
    pub(crate) standing: Standing,
    /// What was found damaged.
    pub(crate) damage: Option<Damage>,
    // Before the lock: the database is closed while the folder is still ours.
    pub(crate) db: Connection,
    _lock: Lock,
}

impl Vault {
    /// Opens a vault with its passphrase or its recovery key; only for reading where nothing can be written.
    pub fn open(path: &Path, secret: &str) -> Result<Self> {
        Self::open_with(path, secret, Lock::take)
    }

    pub(crate) fn open_with(
        path: &Path,
        secret: &str,
        lock: impl FnOnce(&Path) -> Result<Lock>,
    ) -> Result<Self> {
        // Refuses a newer format before anything is written, even the lock.
        Header::read(path)?;
        let lock = lock(path)?;
        if lock.access() == Access::Write {
            rotate::finish(path)?;
        }
        let (contents, standing) = match intended::open(path, secret, lock.access()) {
            Err(Error::Damaged { what }) => return Self::open_damaged(path, secret, lock, what),
            opened => opened?,
        };
        let mut vault = Self::of(path, contents, lock);
        vault.standing = standing;
        match vault.tidy_up() {
            Err(Error::Damaged { what }) => vault.note_damage(&what)?,
            done => done?,
        }
        Ok(vault)
    }

    /// Writes everything into the database file, closes it, forgets the keys and lets others in.
    pub fn lock(self) -> Result<()> {
        self.abandon_copy();
        self.catch_up()?;
        self.settle()
    }

    /// Whether it was opened where nothing can be written, such as a read-only medium. Every change then fails with
    /// [`Error::ReadOnly`]; in a damaged vault, which is open for reading too, with [`Error::Damaged`].
    pub fn is_read_only(&self) -> bool {
        // It fails only for a database of another name.
        self.damage.is_some() || self.db.is_readonly("main").unwrap_or(true)
    }

    /// The id of the vault.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The format of the vault.
    pub fn format(&self) -> u32 {
        FORMAT
    }

    /// The id of the person who keeps the vault, as entries name it.
    pub fn actor(&self) -> &str {
        &self.actor
    }

    /// The name behind such an id.
    pub fn operator_name(&self, actor: &str) -> Result<Option<String>> {
        use rusqlite::OptionalExtension;
        let mut statement = self.db.prepare_cached("SELECT name FROM operator WHERE id = ?1")?;
        Ok(statement.query_row([actor], |row| row.get(0)).optional()?)
    }

    /// The key that signs checkpoints.
    pub fn signing_key(&self) -> &SigningKey {
        &self.signing_key
    }

    /// The public half of [`Self::signing_key`], under the name of the log.
    pub fn verifier_key(&self) -> Result<VerifierKey> {
        verifier_key(self.id, &self.signing_key)
    }

    /// The vault in a folder.
    pub(crate) fn of(path: &Path, contents: Contents, lock: Lock) -> Self {
        Self::at(path, Place { file: path.join(DATABASE), behind: 0 }, contents, lock)
    }

    pub(crate) fn at(path: &Path, database: Place, contents: Contents, lock: Lock) -> Self {
        let Contents { id, key, actor, signing_key, head, db } = contents;
        Self {
            path: path.to_owned(),
            database,
            key,
            copying: Weak::new(),
            id,
            actor,
            signing_key,
            head,
            kinds: OnceCell::new(),
            standing: Standing::Intended,
            damage: None,
            db,
            _lock: lock,
        }
    }

    /// What is put off till the next opening. It may be put off again: a vault on a full disk opens all the same.
    pub(crate) fn tidy_up(&mut self) -> Result<()> {
        if self.is_read_only() {
            return Ok(());
        }
        // An erasure that a crash cut off goes on first.
        match self.rewrite(&mut |_| ()).and_then(|()| self.purge_blobs()).and_then(|()| self.refresh_index())
        {
            Err(Error::DiskFull | Error::ReadOnly) => Ok(()),
            done => done,
        }
    }

    /// Writes what waits in the write-ahead log into the database file; later, while that file is being copied.
    pub(crate) fn settle(&self) -> Result<()> {
        if self.is_read_only() || self.is_copying() { Ok(()) } else { db::checkpoint(&self.db) }
    }
}

/// What an open database says of its vault.
pub(crate) struct Contents {
    pub(crate) id: Uuid,
    pub(crate) key: DataKey,
    pub(crate) actor: String,
    pub(crate) signing_key: SigningKey,
    pub(crate) head: Option<Head>,
    pub(crate) db: Connection,
}

impl Contents {
    pub(crate) fn read(id: Uuid, key: DataKey, db: Connection) -> Result<Self> {
        let (stored_id, signing_key, actor) = read_identity(&db)?;
        if stored_id != id {
            return Err(damaged("vault.db: id"));
        }
        Ok(Self { id, key, actor, signing_key, head: Some(Head::read(&db)?), db })
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        self.abandon_copy();
        let _ = self.catch_up();
        // What stays in the write-ahead log when this fails is read from there at the next opening.
        let _ = self.settle();
    }
}

pub(crate) fn unlock(header: &Header, secret: &str) -> Result<DataKey> {
    let typed = recovery::read(secret);
    if let Typed::RecoveryKey(key) = &typed {
        match keys::unseal(&header.slots.recovery, key.bytes(), header.id, SlotKind::Recovery) {
            Err(Error::WrongSecret) => {}
            opened => return opened,
        }
    }
    let passphrase = normal_passphrase(secret);
    match keys::unseal(&header.slots.passphrase, passphrase.as_bytes(), header.id, SlotKind::Passphrase) {
        Err(Error::WrongSecret) => Err(typed.failure()),
        opened => opened,
    }
}

pub(crate) fn read_identity(db: &Connection) -> Result<(Uuid, SigningKey, String)> {
    let identity = db.query_row("SELECT id, signing_key, actor FROM vault", [], |row| {
        let seed = Zeroizing::new(row.get::<_, [u8; 32]>(1)?);
        Ok((Uuid::from_bytes(row.get(0)?), SigningKey::from_bytes(&seed), row.get(2)?))
    });
    match identity {
        Err(rusqlite::Error::QueryReturnedNoRows) => Err(damaged("vault.db: identity")),
        other => Ok(other?),
    }
}

pub(crate) fn verifier_key(id: Uuid, key: &SigningKey) -> Result<VerifierKey> {
    VerifierKey::new(&origin(&id.to_string()), key).map_err(|_| damaged("vault.db: signing key"))
}
