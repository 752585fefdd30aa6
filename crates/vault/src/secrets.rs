//! Changing what opens a vault, without touching what is in it.

use crate::cost::Cost;
use crate::error::{Error, Result};
use crate::header::Header;
use crate::keys::{self, DataKey, SlotKind};
use crate::moment::Moment;
use crate::operate::Done;
use crate::passphrase::normal_passphrase;
use crate::recovery::{RecoveryKeyText, Typed, read};
use crate::vault::{Vault, unlock};

impl Vault {
    /// Sets another passphrase; `secret` is the one until now, or the recovery key. What is in the vault is not encrypted anew:
    /// who has an older `vault.json` and the older passphrase has the data key.
    pub fn change_passphrase(&mut self, secret: &str, new: &str, cost: Cost, at: Moment) -> Result<Done> {
        let (key, mut header) = self.unlocked(secret)?;
        let new = normal_passphrase(new);
        header.slots.passphrase = keys::seal(&key, new.as_bytes(), cost, self.id, SlotKind::Passphrase)?;
        self.change_header(&header, "passphrase.changed", at)
    }

    /// Lets that recovery key open the vault, instead of the one until now.
    pub fn replace_recovery_key(&mut self, secret: &str, new: &RecoveryKeyText, at: Moment) -> Result<Done> {
        let Typed::RecoveryKey(recovery) = read(new.as_str()) else { return Err(Error::MistypedRecoveryKey) };
        let (key, mut header) = self.unlocked(secret)?;
        header.slots.recovery =
            keys::seal(&key, recovery.bytes(), Cost::least(), self.id, SlotKind::Recovery)?;
        self.change_header(&header, "recovery.replaced", at)
    }

    /// The data key, and the header that the vault must have: it is the one that goes on, whichever was found.
    fn unlocked(&self, secret: &str) -> Result<(DataKey, Header)> {
        self.name_aside()?;
        let key = unlock(&Header::read(&self.path)?, secret)?;
        Ok((key, Header::parse(&self.header_bytes()?)?))
    }
}
