//! The data key, and the slots that wrap it.
//!
//! A random data key opens the database. Each slot holds it sealed by XChaCha20-Poly1305 under a key that Argon2id
//! makes from a secret, so a secret can change without re-encrypting the data.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::cost::Cost;
use crate::error::{Error, Result, damaged};
use crate::header::{Kdf, Slot};

/// The key of the database.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct DataKey([u8; 32]);

impl DataKey {
    pub(crate) fn random() -> Result<Self> {
        let mut key = Self([0; 32]);
        getrandom::fill(&mut key.0)?;
        Ok(key)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey")
    }
}

/// Which slot: part of what the seal covers, so that slots cannot be exchanged.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SlotKind {
    Passphrase,
    Recovery,
    /// The key of a second person, in a file of its own.
    Countersigner,
}

/// Seals the data key under a secret.
pub(crate) fn seal(key: &DataKey, secret: &[u8], cost: Cost, vault: Uuid, kind: SlotKind) -> Result<Slot> {
    let mut slot = Slot { kdf: Kdf::of(cost, random()?), nonce: random()?, sealed: [0; 48] };
    let wrapping = stretch(secret, &slot.kdf.salt, cost)?;
    let aad = bound(&slot.kdf, vault, kind);
    let sealed = cipher(&wrapping)
        .encrypt(&slot.nonce.into(), Payload { msg: &key.0, aad: &aad })
        .map_err(|_| Error::Invalid("sealing the data key"))?;
    slot.sealed = sealed.try_into().map_err(|_| Error::Invalid("length of a sealed key"))?;
    Ok(slot)
}

/// Opens a slot; a secret that does not fit is [`Error::WrongSecret`].
pub(crate) fn unseal(slot: &Slot, secret: &[u8], vault: Uuid, kind: SlotKind) -> Result<DataKey> {
    let wrapping = stretch(secret, &slot.kdf.salt, slot.kdf.cost())?;
    let aad = bound(&slot.kdf, vault, kind);
    let opened = cipher(&wrapping)
        .decrypt(&slot.nonce.into(), Payload { msg: &slot.sealed, aad: &aad })
        .map_err(|_| Error::WrongSecret)?;
    let opened = Zeroizing::new(opened);
    let mut key = DataKey([0; 32]);
    if opened.len() != key.0.len() {
        return Err(damaged("vault.json"));
    }
    key.0.copy_from_slice(&opened);
    Ok(key)
}

/// One Argon2id run.
pub(crate) fn stretch(secret: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<[u8; 32]>> {
    let params =
        Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| damaged("vault.json"))?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, &mut *key)
        .map_err(|error| match error {
            argon2::Error::OutOfMemory => Error::OutOfMemory,
            _ => Error::Invalid("secret to stretch"),
        })?;
    Ok(key)
}

/// So many random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A random id (`UUIDv4`: it tells nothing of when it was made).
pub(crate) fn random_id() -> Result<Uuid> {
    Ok(uuid::Builder::from_random_bytes(random()?).into_uuid())
}

fn cipher(wrapping: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(wrapping.into())
}

/// What the seal covers besides the key: whose it is, which slot, and how the wrapping key is made.
fn bound(kdf: &Kdf, vault: Uuid, kind: SlotKind) -> Vec<u8> {
    let kind = match kind {
        SlotKind::Passphrase => "passphrase",
        SlotKind::Recovery => "recovery",
        SlotKind::Countersigner => "countersigner",
    };
    let (memory, passes, lanes) = kdf.cost().parts();
    let salt = hex::encode(kdf.salt);
    format!("tabularium/slot/v1\n{vault}\n{kind}\nargon2id 19\n{memory} {passes} {lanes}\n{salt}\n")
        .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(secret: &str) -> (DataKey, Slot) {
        let key = DataKey::random().unwrap();
        let slot = seal(&key, secret.as_bytes(), Cost::least(), Uuid::nil(), SlotKind::Passphrase).unwrap();
        (key, slot)
    }

    #[test]
    fn a_slot_opens_with_its_secret_alone() {
        let (key, slot) = slot("słoń");
        let open = |secret: &str, vault, kind| unseal(&slot, secret.as_bytes(), vault, kind);
        assert_eq!(open("słoń", Uuid::nil(), SlotKind::Passphrase).unwrap().bytes(), key.bytes());
        assert!(matches!(open("slon", Uuid::nil(), SlotKind::Passphrase), Err(Error::WrongSecret)));
        assert!(matches!(open("słoń", Uuid::max(), SlotKind::Passphrase), Err(Error::WrongSecret)));
        assert!(matches!(open("słoń", Uuid::nil(), SlotKind::Recovery), Err(Error::WrongSecret)));
    }

    #[test]
    fn the_cost_is_part_of_what_the_seal_covers() {
        let (_, mut slot) = slot("secret");
        slot.kdf.passes += 1;
        let opened = unseal(&slot, b"secret", Uuid::nil(), SlotKind::Passphrase);
        assert!(matches!(opened, Err(Error::WrongSecret)));
    }
}
