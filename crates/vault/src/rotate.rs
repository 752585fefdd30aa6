//! A new data key: everything is encrypted anew.
//!
//! The database is copied into `vault.db.new` under the new key, checked against the old one, and given its entry and its
//! header. One rename, that of the new header to `vault.rotated`, decides; from then on the two files are put in their places,
//! now or at the next opening. Until then the vault is as it was.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use rusqlite::Connection;

use crate::db::{self, DATABASE, WAL};
use crate::error::{Error, Result};
use crate::files::{create_synced, sync_folder};
use crate::fresh::{FRESH, check, clear_fresh, remove, room_for_copy};
use crate::header::{HEADER, Header, Slots};
use crate::intended::{self, ASIDE, Standing};
use crate::keys::{self, DataKey, SlotKind};
use crate::log::{Draft, Head};
use crate::moment::Moment;
use crate::operate::Done;
use crate::passphrase::normal_passphrase;
use crate::recovery::{RecoveryKeyText, Typed, read};
use crate::rewrite;
use crate::vault::Vault;
use crate::verify::Checked;
use crate::{Cost, payload};

/// The header of a rotation that is decided.
pub(crate) const ROTATED: &str = "vault.rotated";

/// What a new data key is made for.
#[derive(Clone, Copy)]
pub struct Rotation<'a> {
    /// The passphrase, which stays.
    pub passphrase: &'a str,
    /// The recovery key from now on.
    pub recovery: &'a RecoveryKeyText,
    /// What opening costs from now on.
    pub cost: Cost,
    /// When, from the clock.
    pub at: Moment,
}

impl Vault {
    /// Encrypts everything anew under another data key, which the passphrase opens as before and `recovery` instead of the
    /// recovery key until now. Somebody hears how far it is, in bytes, and may stop it: then nothing is changed, and the answer
    /// is `None`. After [`Error::Unfinished`] the vault is to be closed. Copies made before still open with what opened them then.
    pub fn rotate_key(
        &mut self,
        rotation: &Rotation<'_>,
        progress: &mut dyn FnMut(Checked) -> ControlFlow<()>,
    ) -> Result<Option<Done>> {
        self.check_sound()?;
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        if self.is_copying() {
            // The backup is of the file that would be put away.
            return Err(Error::Copying);
        }
        let Typed::RecoveryKey(recovery) = read(rotation.recovery.as_str()) else {
            return Err(Error::MistypedRecoveryKey);
        };
        let passphrase = normal_passphrase(rotation.passphrase);
        let before = Header::parse(&self.header_bytes()?)?;
        keys::unseal(&before.slots.passphrase, passphrase.as_bytes(), self.id, SlotKind::Passphrase)?;
        let key = DataKey::random()?;
        let slots = Slots {
            passphrase: keys::seal(
                &key,
                passphrase.as_bytes(),
                rotation.cost,
                self.id,
                SlotKind::Passphrase,
            )?,
            recovery: keys::seal(&key, recovery.bytes(), Cost::least(), self.id, SlotKind::Recovery)?,
        };
        let header = Header { slots, ..before }.to_bytes()?;
        self.settle()?;
        self.name_aside()?;
        clear(&self.path);
        let prepared = self.prepare(&key, &header, rotation.at, progress);
        match prepared {
            Ok(ControlFlow::Continue(done)) => {
                self.switch(&key).map_err(|_| Error::Unfinished)?;
                Ok(Some(done))
            }
            Ok(ControlFlow::Break(())) => {
                clear(&self.path);
                Ok(None)
            }
            Err(error) => {
                clear(&self.path);
                Err(error)
            }
        }
    }

    /// All that can fail or be stopped, without a change to the vault; its last step decides.
    fn prepare(
        &mut self,
        key: &DataKey,
        header: &[u8],
        at: Moment,
        progress: &mut dyn FnMut(Checked) -> ControlFlow<()>,
    ) -> Result<ControlFlow<(), Done>> {
        let size = room_for_copy(&self.path)?;
        // Copying is one half, checking the other.
        let mut told = |done: u64| progress(Checked { done: done.min(2 * size), of: 2 * size });
        create_synced(&self.path.join(FRESH), &[])?;
        let copied = db::copy(&mut self.db, &self.path.join(FRESH), key, &mut told);
        if copied?.is_break() || told(size).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        let mut fresh = db::open_aside(&self.path.join(FRESH), key)?;
        check(&self.db, &fresh)?;
        if told(2 * size).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        let done = self.tell(&mut fresh, header, at)?;
        fresh.close().map_err(|(_, error)| error)?;
        fs::File::open(self.path.join(FRESH))?.sync_all()?;
        intended::put_aside(&self.path, header)?;
        fs::rename(self.path.join(ASIDE), self.path.join(ROTATED))?;
        Ok(ControlFlow::Continue(done))
    }

    /// The entry stands in the new database alone.
    fn tell(&self, fresh: &mut Connection, header: &[u8], at: Moment) -> Result<Done> {
        let operation = self.about_header("key.rotated", at, []);
        let payload = payload::of(&operation)?;
        let mut head = Head::read(fresh)?;
        let transaction = fresh.transaction()?;
        rewrite::is_done(&transaction)?;
        let draft =
            Draft { op: operation.op, subject: &operation.subject, at, payload: &payload, is_step: false };
        let seq = head.append(&transaction, &self.actor, &draft)?;
        intended::store(&transaction, header)?;
        transaction.commit()?;
        Ok(Done { seq, at: head.at() })
    }

    /// From the old files to the new ones. Nothing is left to decide: what fails here is done at the next opening.
    fn switch(&mut self, key: &DataKey) -> Result<()> {
        self.head = None;
        let old = std::mem::replace(&mut self.db, Connection::open_in_memory()?);
        old.close().map_err(|(_, error)| error)?;
        sync_folder(&self.path)?;
        finish(&self.path)?;
        self.db = db::open(&self.path, key)?;
        self.key = key.clone();
        self.standing = Standing::Intended;
        Ok(())
    }
}

/// Does what is left of a rotation that was decided, and takes away what is left of one that was not.
pub(crate) fn finish(folder: &Path) -> Result<()> {
    if !folder.join(ROTATED).exists() {
        clear_fresh(folder);
        return Ok(());
    }
    if folder.join(FRESH).exists() {
        // What waited there is in the new database too. Beside that one it would be taken for its own.
        remove(&folder.join(WAL))?;
        sync_folder(folder)?;
        fs::rename(folder.join(FRESH), folder.join(DATABASE))?;
        sync_folder(folder)?;
    }
    fs::rename(folder.join(ROTATED), folder.join(HEADER))?;
    sync_folder(folder)?;
    intended::clear(folder);
    clear_fresh(folder);
    Ok(())
}

/// The file that holds the header: between its two renames a rotation has the new one under another name.
pub(crate) fn header_name(folder: &Path) -> &'static str {
    if folder.join(ROTATED).exists() && !folder.join(FRESH).exists() { ROTATED } else { HEADER }
}

fn clear(folder: &Path) {
    intended::clear(folder);
    clear_fresh(folder);
}
