//! Blank pages as `SQLCipher` 4 would write them: zeros under AES-256 in CBC mode, then the initialisation vector, then the HMAC-SHA-512
//! of both and of the page's number.

use aes::Aes256;
use aes::cipher::{BlockCipherEncrypt as _, KeyInit as _};
use hmac::{Hmac, Mac as _};
use sha2::Sha512;

use super::Result;
use crate::error::Error;
use crate::keys::{self, DataKey};

pub(super) const PAGE: usize = 4096;

/// What stands at the end of each page.
const RESERVED: usize = 80;

/// How the salt of the pages becomes that of their MACs.
const MASK: u8 = 0x3a;

/// Makes blank pages for one database.
pub(super) struct Blanks {
    cipher: Aes256,
    mac: Hmac<Sha512>,
}

impl Blanks {
    /// `salt` is what the database begins with.
    pub(super) fn new(key: &DataKey, salt: [u8; 16]) -> Self {
        Self { cipher: Aes256::new(key.bytes().into()), mac: keyed(&mac_key(key.bytes(), salt)) }
    }

    /// The page of that number, from 1.
    pub(super) fn page(&self, number: u64) -> Result<[u8; PAGE]> {
        let number = u32::try_from(number).map_err(|_| Error::Invalid("page"))?;
        let (mut page, vector) = ([0; PAGE], keys::random::<16>()?);
        let (content, reserved) = page.split_at_mut(PAGE - RESERVED);
        // What is encrypted is zero, so each block is that of the one before.
        let mut block = vector.into();
        for place in content.chunks_exact_mut(16) {
            self.cipher.encrypt_block(&mut block);
            place.copy_from_slice(&block);
        }
        let (at_vector, at_mac) = reserved.split_at_mut(16);
        at_vector.copy_from_slice(&vector);
        let mac = self.mac.clone().chain_update(&*content).chain_update(vector);
        at_mac.copy_from_slice(&mac.chain_update(number.to_le_bytes()).finalize().into_bytes());
        Ok(page)
    }
}

/// PBKDF2-HMAC-SHA-512 in two rounds.
fn mac_key(key: &[u8; 32], salt: [u8; 16]) -> [u8; 32] {
    let salt = salt.map(|byte| byte ^ MASK);
    let first = keyed(key).chain_update(salt).chain_update(1_u32.to_be_bytes()).finalize().into_bytes();
    let second = keyed(key).chain_update(first).finalize().into_bytes();
    std::array::from_fn(|at| first[at] ^ second[at])
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha512> {
    Hmac::new(&{
        // A key that is shorter than a block of the hash is filled up with zeros.
        let mut block = [0; 128];
        block[..32].copy_from_slice(key);
        block.into()
    })
}
