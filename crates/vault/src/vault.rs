//! A vault: creating, opening and closing it.

use std::path::{Path, PathBuf};

use evidence::{SigningKey, VerifierKey, origin};
use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::cost::Cost;
use crate::db;
use crate::error::{Error, Result, damaged};
use crate::files::sync_folder;
use crate::header::{FORMAT, HEADER, Header, Slots};
use crate::keys::{self, DataKey, SlotKind};
use crate::lock::{HOLDER, LOCK, Lock};
use crate::log::{Draft, Head};
use crate::moment::Moment;
use crate::recovery::{self, RecoveryKey, RecoveryKeyText, Typed};

/// An open vault. It is locked against other programs until it is closed or dropped.
#[derive(Debug)]
pub struct Vault {
    pub(crate) path: PathBuf,
    pub(crate) id: Uuid,
    pub(crate) actor: String,
    pub(crate) signing_key: SigningKey,
    /// The end of the log; `None` after a failed write, until it is read again.
    pub(crate) head: Option<Head>,
    // Before the lock: the database is closed while the folder is still ours.
    pub(crate) db: Connection,
    _lock: Lock,
}

/// What a new vault starts with.
#[derive(Clone, Copy)]
pub struct NewVault<'a> {
    /// Name of the person who keeps it.
    pub operator: &'a str,
    /// Opens it.
    pub passphrase: &'a str,
    /// What opening costs.
    pub cost: Cost,
}

impl Vault {
    /// Makes a vault in a new or empty folder, with entry 0 in its log. If that fails nothing is left behind.
    pub fn create(path: &Path, new: &NewVault<'_>, at: Moment) -> Result<(Self, RecoveryKeyText)> {
        let folder_is_new = make_folder(path)?;
        let made = Self::make(path, new, at);
        if made.is_err() {
            clear_folder(path, folder_is_new);
        }
        made
    }

    /// Opens a vault with its passphrase or its recovery key.
    pub fn open(path: &Path, secret: &str) -> Result<Self> {
        // Refuses a newer format before anything is written, even the lock.
        Header::read(path)?;
        let lock = Lock::take(path)?;
        let header = Header::read(path)?;
        let key = unlock(&header, secret)?;
        Self::read(path, header.id, db::open(path, &key)?, lock)
    }

    /// Writes everything into the database file, closes it, forgets the keys and lets others in.
    pub fn lock(self) -> Result<()> {
        db::checkpoint(&self.db)
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

    fn make(path: &Path, new: &NewVault<'_>, at: Moment) -> Result<(Self, RecoveryKeyText)> {
        let lock = Lock::take(path)?;
        let (id, key, recovery) = (keys::random_id()?, DataKey::random()?, RecoveryKey::random()?);
        let slots = Slots {
            passphrase: keys::seal(&key, new.passphrase.as_bytes(), new.cost, id, SlotKind::Passphrase)?,
            // 160 random bits cannot be guessed at any speed: stretching them more would only slow their owner.
            recovery: keys::seal(&key, recovery.bytes(), Cost::least(), id, SlotKind::Recovery)?,
        };
        let mut db = db::create(path, &key)?;
        populate(&mut db, id, new.operator, at)?;
        // What makes the folder a vault comes last.
        Header { format: FORMAT, id, slots }.write(path)?;
        if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            sync_folder(parent)?;
        }
        Ok((Self::read(path, id, db, lock)?, recovery.text()))
    }

    pub(crate) fn read(path: &Path, id: Uuid, db: Connection, lock: Lock) -> Result<Self> {
        let (stored_id, signing_key, actor) = read_identity(&db)?;
        if stored_id != id {
            return Err(damaged("vault.db: id"));
        }
        let head = Some(Head::read(&db)?);
        Ok(Self { path: path.to_owned(), id, actor, signing_key, head, db, _lock: lock })
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        // What stays in the write-ahead log when this fails is read from there at the next opening.
        let _ = db::checkpoint(&self.db);
    }
}

fn unlock(header: &Header, secret: &str) -> Result<DataKey> {
    let typed = recovery::read(secret);
    if let Typed::RecoveryKey(key) = &typed {
        match keys::unseal(&header.slots.recovery, key.bytes(), header.id, SlotKind::Recovery) {
            Err(Error::WrongSecret) => {}
            opened => return opened,
        }
    }
    match keys::unseal(&header.slots.passphrase, secret.as_bytes(), header.id, SlotKind::Passphrase) {
        Err(Error::WrongSecret) => Err(typed.failure()),
        opened => opened,
    }
}

fn populate(db: &mut Connection, id: Uuid, operator: &str, at: Moment) -> Result<()> {
    let actor = keys::random_id()?.to_string();
    let seed = Zeroizing::new(keys::random::<32>()?);
    let key = verifier_key(id, &SigningKey::from_bytes(&seed))?;
    let transaction = db.transaction()?;
    transaction.execute("INSERT INTO operator (id, name) VALUES (?1, ?2)", (&actor, operator))?;
    transaction.execute(
        "INSERT INTO vault (one, id, signing_key, actor) VALUES (1, ?1, ?2, ?3)",
        (id.as_bytes(), &seed[..], &actor),
    )?;
    let mut head = Head::empty();
    transaction.execute("INSERT INTO head (one, size, root) VALUES (1, 0, ?1)", [head.root])?;
    let details = json!({
        "key": key.to_string(),
        "operator": { "id": actor, "name": operator },
        "vault": id.to_string(),
    });
    let payload = crate::log::canonical(&details)?;
    let subject = format!("vault/{id}");
    head.append(
        &transaction,
        &actor,
        &Draft { op: "vault.created", subject: &subject, at, payload: &payload },
    )?;
    head.save(&transaction)?;
    transaction.commit()?;
    Ok(())
}

fn read_identity(db: &Connection) -> Result<(Uuid, SigningKey, String)> {
    let identity = db.query_row("SELECT id, signing_key, actor FROM vault", [], |row| {
        let seed = Zeroizing::new(row.get::<_, [u8; 32]>(1)?);
        Ok((Uuid::from_bytes(row.get(0)?), SigningKey::from_bytes(&seed), row.get(2)?))
    });
    match identity {
        Err(rusqlite::Error::QueryReturnedNoRows) => Err(damaged("vault.db: identity")),
        other => Ok(other?),
    }
}

fn verifier_key(id: Uuid, key: &SigningKey) -> Result<VerifierKey> {
    VerifierKey::new(&origin(&id.to_string()), key).map_err(|_| damaged("vault.db: signing key"))
}

/// Whether the folder had to be made.
fn make_folder(path: &Path) -> Result<bool> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let empty = path.is_dir() && std::fs::read_dir(path)?.next().is_none();
            if empty { Ok(false) } else { Err(Error::Exists) }
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes away only what making a vault puts into a folder.
fn clear_folder(path: &Path, folder_is_new: bool) {
    for name in [HEADER, "vault.new", db::DATABASE, "vault.db-wal", "vault.db-shm", HOLDER, LOCK] {
        let _ = std::fs::remove_file(path.join(name));
    }
    if folder_is_new {
        let _ = std::fs::remove_dir(path);
    }
}
