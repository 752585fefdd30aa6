//! Making a vault.
//!
//! The folder is locked before anything is made in it. `vault.unfinished` comes first and tells an interrupted creation
//! from a vault that lost its header (whose database may be worth much); it becomes `vault.json` as the last step.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use evidence::SigningKey;
use rusqlite::Connection;
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::attempts::ATTEMPTS;
use crate::cost::Cost;
use crate::db::{self, DATABASE};
use crate::error::{Error, Result};
use crate::files::{create_synced, parent_of, sync_folder};
use crate::header::{FORMAT, HEADER, Header, Slots};
use crate::intended;
use crate::keys::{self, DataKey, SlotKind};
use crate::lock::{HOLDER, LOCK, Lock};
use crate::log::{Draft, Head};
use crate::moment::Moment;
use crate::passphrase::normal_passphrase;
use crate::recovery::{RecoveryKey, RecoveryKeyText};
use crate::rescue::WRECK;
use crate::vault::{Contents, Vault, verifier_key};

/// The header of a vault that is being made.
pub(crate) const UNFINISHED: &str = "vault.unfinished";

/// What `SQLite` puts beside a database, and what a rescue reads from.
const BESIDE: [&str; 7] =
    [db::WAL, "vault.db-shm", "vault.db-journal", WRECK[0], WRECK[1], WRECK[2], WRECK[3]];

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
    /// Makes a vault in a new or empty folder, or where making one was interrupted, with entry 0 in its log. If that fails
    /// nothing of it is left behind.
    pub fn create(path: &Path, new: &NewVault<'_>, at: Moment) -> Result<(Self, RecoveryKeyText)> {
        Self::create_in(path, make_folder(path)?, new, at)
    }

    pub(crate) fn create_in(
        path: &Path,
        folder_is_new: bool,
        new: &NewVault<'_>,
        at: Moment,
    ) -> Result<(Self, RecoveryKeyText)> {
        let lock = Lock::take(path).and_then(Lock::writing).inspect_err(|_| {
            if folder_is_new {
                // Only if nobody has put anything into it.
                let _ = fs::remove_dir(path);
            }
        })?;
        // Again: until now somebody else may have made a vault here.
        let mut site = Site::clear_for(path)?;
        let made = site.build(new, at);
        match made {
            Ok((contents, recovery)) => {
                let mut vault = Self::of(path, contents, lock);
                // The vault is made; what fails here is done at the next opening.
                let _ = vault.tidy_up();
                Ok((vault, recovery))
            }
            Err(error) => {
                site.clear();
                lock.remove();
                if folder_is_new {
                    let _ = fs::remove_dir(path);
                }
                Err(error)
            }
        }
    }
}

/// Whether the folder had to be made. It is refused before anything is put into it if it holds anything of somebody.
pub(crate) fn make_folder(path: &Path) -> Result<bool> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => {
            check_free(path).map(|()| false)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Error::Exists),
        Err(error) => Err(error.into()),
    }
}

/// Whether a vault may be made there: nothing in it, or what an interrupted creation left.
fn check_free(folder: &Path) -> Result<()> {
    let unfinished = folder.join(UNFINISHED).exists();
    for file in fs::read_dir(folder)? {
        let name = file?.file_name();
        let is = |other: &str| name == OsStr::new(other);
        let left = is(UNFINISHED) || is(DATABASE) || BESIDE.into_iter().any(is);
        if !(is(LOCK) || is(HOLDER) || is(ATTEMPTS) || unfinished && left) {
            return Err(Error::Exists);
        }
    }
    Ok(())
}

fn clear_unfinished(folder: &Path) -> Result<()> {
    check_free(folder)?;
    // What tells that it is unfinished goes last.
    for name in BESIDE.into_iter().chain([DATABASE, UNFINISHED]) {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// A folder in which a vault is being made, and what was made so far.
pub(crate) struct Site<'a> {
    folder: &'a Path,
    made: Vec<&'static str>,
}

impl<'a> Site<'a> {
    /// A folder that is ours and free. What an interrupted creation left in it goes.
    pub(crate) fn clear_for(folder: &'a Path) -> Result<Self> {
        clear_unfinished(folder)?;
        Ok(Self { folder, made: Vec::new() })
    }

    /// Puts there what tells that a vault is being made, and an empty file in the place of its database.
    pub(crate) fn begin(&mut self, header: &[u8]) -> Result<()> {
        self.add(UNFINISHED, header)?;
        sync_folder(self.folder)?;
        self.add(DATABASE, &[])?;
        self.made.extend(BESIDE);
        Ok(())
    }

    fn build(&mut self, new: &NewVault<'_>, at: Moment) -> Result<(Contents, RecoveryKeyText)> {
        let (id, key, recovery) = (keys::random_id()?, DataKey::random()?, RecoveryKey::random()?);
        let passphrase = normal_passphrase(new.passphrase);
        let slots = Slots {
            passphrase: keys::seal(&key, passphrase.as_bytes(), new.cost, id, SlotKind::Passphrase)?,
            // 160 random bits cannot be guessed at any speed: stretching them more would only slow their owner.
            recovery: keys::seal(&key, recovery.bytes(), Cost::least(), id, SlotKind::Recovery)?,
        };
        let header = Header { format: FORMAT, id, slots }.to_bytes()?;
        self.begin(&header)?;
        let mut db = db::create(self.folder, &key)?;
        populate(&mut db, id, new.operator, &header, at)?;
        let contents = Contents::read(id, key, db)?;
        self.finish()?;
        Ok((contents, recovery.text()))
    }

    /// Puts a file there that must not be there yet.
    fn add(&mut self, name: &'static str, bytes: &[u8]) -> Result<()> {
        let written = create_synced(&self.folder.join(name), bytes);
        match written {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Error::Exists),
            written => {
                self.made.push(name);
                Ok(written?)
            }
        }
    }

    /// What makes the folder a vault.
    pub(crate) fn finish(&mut self) -> Result<()> {
        close_to_others(self.folder);
        fs::rename(self.folder.join(UNFINISHED), self.folder.join(HEADER))?;
        self.made.push(HEADER);
        sync_folder(self.folder)?;
        Ok(sync_folder(parent_of(self.folder))?)
    }

    /// Takes away what was made, and nothing else.
    pub(crate) fn clear(&self) {
        for name in self.made.iter().rev() {
            let _ = fs::remove_file(self.folder.join(name));
        }
    }
}

/// A folder that was there before gets the rights of one that is made here. Some file systems have none: then the files
/// in it have none either, and the vault is made all the same.
fn close_to_others(folder: &Path) {
    #[cfg(unix)]
    let _ = fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700));
    #[cfg(not(unix))]
    let _ = folder;
}

fn populate(db: &mut Connection, id: Uuid, operator: &str, header: &[u8], at: Moment) -> Result<()> {
    let actor = keys::random_id()?.to_string();
    let seed = Zeroizing::new(keys::random::<32>()?);
    let founding = Founding { id, actor: &actor, operator, key: &SigningKey::from_bytes(&seed), header };
    let transaction = db.transaction()?;
    founding.lay(&transaction)?;
    let mut head = Head::empty();
    founding.tell(&transaction, &mut head, at)?;
    transaction.commit()?;
    Ok(())
}

/// What a vault is before its log, and what the first entry says of it.
pub(crate) struct Founding<'a> {
    pub(crate) id: Uuid,
    pub(crate) actor: &'a str,
    pub(crate) operator: &'a str,
    pub(crate) key: &'a SigningKey,
    pub(crate) header: &'a [u8],
}

impl Founding<'_> {
    /// Puts it into an empty database, with the head of an empty log.
    pub(crate) fn lay(&self, db: &Connection) -> Result<()> {
        let seed = Zeroizing::new(self.key.to_bytes());
        db.execute("INSERT INTO operator (id, name) VALUES (?1, ?2)", (self.actor, self.operator))?;
        db.execute(
            "INSERT INTO vault (one, id, signing_key, actor) VALUES (1, ?1, ?2, ?3)",
            (self.id.as_bytes(), &seed[..], self.actor),
        )?;
        intended::store(db, self.header)?;
        Ok(())
    }

    /// Writes the first entry.
    pub(crate) fn tell(&self, db: &Connection, head: &mut Head, at: Moment) -> Result<()> {
        let details = json!({
            "key": verifier_key(self.id, self.key)?.to_string(),
            "operator": { "id": self.actor, "name": self.operator },
            "vault": self.id.to_string(),
        });
        let (payload, subject) = (crate::log::canonical(&details)?, format!("vault/{}", self.id));
        let draft = Draft { op: "vault.created", subject: &subject, at, payload: &payload, is_step: false };
        head.append(db, self.actor, &draft)?;
        Ok(())
    }
}
