//! The key of a second person who signs checkpoints: a file of its own, which lies with that person and not in the vault.
//!
//! The key is sealed as the data key of a vault is, under a passphrase that its owner alone knows.

use evidence::{SigningKey, VerifierKey, cosign};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::cost::Cost;
use crate::error::{Error, Result, damaged};
use crate::header::Slot;
use crate::keys::{self, DataKey, SlotKind};
use crate::passphrase::normal_passphrase;

const FORMAT: u32 = 1;

/// What is wrong with a file that is none.
const FILE: &str = "key file";

/// A key that countersigns, open.
#[derive(Debug)]
pub struct Countersigner {
    id: Uuid,
    name: String,
    key: DataKey,
}

/// The file: JSON, nothing in it is secret but what is sealed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    format: u32,
    id: Uuid,
    name: String,
    /// The verifier key, to be read without the passphrase.
    key: String,
    slot: Slot,
}

impl Countersigner {
    /// A new key under a name without spaces and plus signs.
    pub fn new(name: &str) -> Result<Self> {
        let made = Self { id: keys::random_id()?, name: name.to_owned(), key: DataKey::random()? };
        made.verifier_key().map(|_| made)
    }

    /// The file that keeps it, sealed under a passphrase.
    pub fn to_file(&self, passphrase: &str, cost: Cost) -> Result<Vec<u8>> {
        let passphrase = normal_passphrase(passphrase);
        let slot = keys::seal(&self.key, passphrase.as_bytes(), cost, self.id, SlotKind::Countersigner)?;
        let key = self.verifier_key()?.to_string();
        let file = KeyFile { format: FORMAT, id: self.id, name: self.name.clone(), key, slot };
        let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::Invalid("key file"))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Opens such a file.
    pub fn from_file(bytes: &[u8], passphrase: &str) -> Result<Self> {
        let file: KeyFile = serde_json::from_slice(bytes).map_err(|_| damaged(FILE))?;
        if file.format != FORMAT || !file.slot.kdf.is_bearable() {
            return Err(damaged(FILE));
        }
        let passphrase = normal_passphrase(passphrase);
        let key = keys::unseal(&file.slot, passphrase.as_bytes(), file.id, SlotKind::Countersigner)?;
        let opened = Self { id: file.id, name: file.name, key };
        if opened.verifier_key()?.to_string() == file.key { Ok(opened) } else { Err(damaged(FILE)) }
    }

    /// The public half.
    pub fn verifier_key(&self) -> Result<VerifierKey> {
        VerifierKey::new(&self.name, &self.signing_key()).map_err(|_| damaged(FILE))
    }

    /// A checkpoint with this signature besides those that it has.
    pub fn sign(&self, note: &str) -> Result<String> {
        cosign(note, &self.name, &self.signing_key())
            .map_err(|_| Error::Invalid("a text that is no checkpoint"))
    }

    fn signing_key(&self) -> SigningKey {
        SigningKey::from_bytes(&Zeroizing::new(*self.key.bytes()))
    }
}

#[cfg(test)]
mod tests {
    use evidence::{Checkpoint, carries_signature, empty_root};

    use super::*;

    #[test]
    fn a_key_signs_from_its_file_with_its_passphrase_alone() {
        let made = Countersigner::new("Anna-Nowak").unwrap();
        let file = made.to_file("słoń pod ławką", Cost::least()).unwrap();
        assert!(!String::from_utf8_lossy(&file).contains(&hex::encode(made.key.bytes())));
        assert!(matches!(Countersigner::from_file(&file, "slon pod lawka"), Err(Error::WrongSecret)));
        let opened = Countersigner::from_file(&file, "słoń pod ławką").unwrap();
        assert_eq!(opened.verifier_key().unwrap(), made.verifier_key().unwrap());

        let log = SigningKey::from_bytes(&[7; 32]);
        let checkpoint = Checkpoint { origin: "tabularium/x".into(), size: 0, root: empty_root() };
        let note = opened.sign(&checkpoint.sign(&log).unwrap()).unwrap();
        assert!(carries_signature(&note, &opened.verifier_key().unwrap()));
        assert!(carries_signature(&note, &VerifierKey::new("tabularium/x", &log).unwrap()));
        assert!(opened.sign("no checkpoint").is_err());
    }

    #[test]
    fn what_is_no_key_file_is_told() {
        let file = Countersigner::new("A").unwrap().to_file("secret", Cost::least()).unwrap();
        let text = String::from_utf8(file).unwrap();
        for (from, to) in
            [("\"format\": 1", "\"format\": 2"), ("\"name\": \"A\"", "\"name\": \"B\""), ("{", "")]
        {
            let changed = text.replacen(from, to, 1);
            assert_ne!(changed, text);
            let found = Countersigner::from_file(changed.as_bytes(), "secret");
            assert!(matches!(found, Err(Error::Damaged { .. })), "{from}: {found:?}");
        }
        assert!(Countersigner::new("with a space").is_err());
    }
}
