//! `vault.json`: what must be known before the vault is open. Nothing in it is secret.
//!
//! The file is read strictly: its bytes must be exactly those that this program writes for what they mean, and a
//! checksum covers them. So a damaged file is told from a wrong passphrase. The checksum is no protection against
//! a person (who can compute it), the seals of the slots are.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::cost::Cost;
use crate::create::UNFINISHED;
use crate::db::DATABASE;
use crate::error::{Error, Result, damaged};
use crate::rotate::header_name;

/// The format of `vault.json` that this program writes.
pub(crate) const FORMAT: u32 = 1;
pub(crate) const HEADER: &str = "vault.json";

/// The public part of a vault.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub(crate) format: u32,
    pub(crate) id: Uuid,
    pub(crate) slots: Slots,
}

/// Both ways in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slots {
    pub(crate) passphrase: Slot,
    pub(crate) recovery: Slot,
}

/// The data key, sealed under a secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    pub(crate) kdf: Kdf,
    #[serde(with = "base64_bytes")]
    pub(crate) nonce: [u8; 24],
    #[serde(with = "base64_bytes")]
    pub(crate) sealed: [u8; 48],
}

/// How a secret becomes the key that wraps.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kdf {
    name: KdfName,
    /// 19 is Argon2 1.3.
    version: u32,
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
    #[serde(with = "base64_bytes")]
    pub(crate) salt: [u8; 16],
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum KdfName {
    Argon2id,
}

/// The file: the header and the checksum of its compact JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Checked {
    header: Header,
    sha256: String,
}

impl Kdf {
    pub(crate) fn of(cost: Cost, salt: [u8; 16]) -> Self {
        let (memory_kib, passes, lanes) = cost.parts();
        Self { name: KdfName::Argon2id, version: 19, memory_kib, passes, lanes, salt }
    }

    pub(crate) fn cost(&self) -> Cost {
        Cost { memory_kib: self.memory_kib, passes: self.passes, lanes: self.lanes }
    }

    pub(crate) fn is_bearable(&self) -> bool {
        self.version == 19 && self.cost().is_bearable()
    }
}

impl Header {
    /// Reads the header of the vault in that folder. Nothing is written.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        Ok(Self::read_bytes(folder)?.0)
    }

    /// The same, with the bytes of the file.
    pub(crate) fn read_bytes(folder: &Path) -> Result<(Self, Vec<u8>)> {
        match std::fs::read(folder.join(header_name(folder))) {
            Ok(bytes) => Ok((Self::parse(&bytes)?, bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(missing(folder)),
            Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Err(Error::NotAVault),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self> {
        if let Some(found) = newer_format(bytes) {
            return Err(Error::Newer { found });
        }
        let checked: Checked = serde_json::from_slice(bytes).map_err(|_| damaged(HEADER))?;
        let slots = [&checked.header.slots.passphrase, &checked.header.slots.recovery];
        let sound = checked.header.format == FORMAT
            && slots.iter().all(|slot| slot.kdf.is_bearable())
            && checked.header.to_bytes()? == bytes;
        if sound { Ok(checked.header) } else { Err(damaged(HEADER)) }
    }

    /// The file.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        let written = || -> serde_json::Result<Vec<u8>> {
            let sha256 = hex::encode(Sha256::digest(serde_json::to_vec(self)?));
            let mut bytes = serde_json::to_vec_pretty(&Checked { header: self.clone(), sha256 })?;
            bytes.push(b'\n');
            Ok(bytes)
        };
        written().map_err(|_| Error::Invalid("header"))
    }
}

impl crate::vault::Vault {
    /// Whether there is a vault, or what is left of one; not what an interrupted creation or restoration left.
    pub fn stands_at(folder: &Path) -> bool {
        folder.join(HEADER).exists() || was_at(folder)
    }
}

/// A database without a header was a vault once, unless making it was interrupted: then it never was one.
fn was_at(folder: &Path) -> bool {
    folder.join(DATABASE).exists() && !folder.join(UNFINISHED).exists()
}

fn missing(folder: &Path) -> Error {
    if was_at(folder) { damaged(HEADER) } else { Error::NotAVault }
}

/// The format of a file that a newer program wrote, whatever else is in it.
fn newer_format(bytes: &[u8]) -> Option<u32> {
    let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    let format = value.get("header")?.get("format")?.as_u64()?;
    u32::try_from(format).ok().filter(|format| *format > FORMAT)
}

/// Bytes of a fixed length as Base64.
mod base64_bytes {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        from: D,
    ) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(from)?;
        let bytes = STANDARD.decode(text).map_err(D::Error::custom)?;
        bytes.try_into().map_err(|_| D::Error::custom("length"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        let slot = || Slot { kdf: Kdf::of(Cost::least(), [7; 16]), nonce: [8; 24], sealed: [9; 48] };
        Header {
            format: FORMAT,
            id: Uuid::from_u128(5),
            slots: Slots { passphrase: slot(), recovery: slot() },
        }
    }

    #[test]
    fn what_was_written_is_read_back() {
        let bytes = header().to_bytes().unwrap();
        assert_eq!(Header::parse(&bytes).unwrap().to_bytes().unwrap(), bytes);
    }

    #[test]
    fn every_changed_or_missing_byte_is_damage_or_a_newer_format_never_a_header() {
        let bytes = header().to_bytes().unwrap();
        for at in 0..bytes.len() {
            for flip in [0x01, 0x20, 0x80] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let parsed = Header::parse(&changed);
                assert!(
                    matches!(parsed, Err(Error::Damaged { .. } | Error::Newer { .. })),
                    "byte {at} ^ {flip}"
                );
            }
            assert!(matches!(Header::parse(&bytes[..at]), Err(Error::Damaged { .. })), "cut at {at}");
        }
    }

    #[test]
    fn a_newer_format_is_told_even_when_nothing_else_is_understood() {
        let bytes = br#"{"header":{"format":3,"keyring":"another"},"blake3":"00"}"#;
        assert!(matches!(Header::parse(bytes), Err(Error::Newer { found: 3 })));
    }

    /// A header with a right checksum made the program take 4 GiB and half a minute before it said "wrong passphrase".
    #[test]
    fn a_header_that_asks_for_more_than_can_be_borne_or_less_than_is_safe_is_damage() {
        let (gib, least) = (1024 * 1024, Cost::least().memory_kib);
        let cases = [
            ((least, 2, 1), true),
            ((256 * 1024, 64, 1), true),
            ((gib, 16, 4), true),
            ((gib + 1, 2, 1), false),
            ((gib, 17, 1), false),
            ((256 * 1024, 65, 1), false),
            ((least, 1024, 1), false),
            ((u32::MAX, u32::MAX, 1), false),
            ((least - 1, 2, 1), false),
            ((8, 64, 1), false),
            ((least, 1, 1), false),
            ((least, 2, 0), false),
            ((gib, 2, 65), false),
        ];
        for ((memory_kib, passes, lanes), sound) in cases {
            let mut asking = header();
            let kdf = &mut asking.slots.recovery.kdf;
            (kdf.memory_kib, kdf.passes, kdf.lanes) = (memory_kib, passes, lanes);
            let parsed = Header::parse(&asking.to_bytes().unwrap());
            assert_eq!(parsed.is_ok(), sound, "{memory_kib} KiB, {passes} passes, {lanes} lanes");
            assert!(sound || matches!(parsed, Err(Error::Damaged { .. })));
        }
    }
}
