//! Blank pages as `SQLCipher` 4 would write them: zeros under AES-256 in CBC mode, then the initialisation vector, then the HMAC-SHA-512
//! of both and of the page's number.

use aes::Aes256;
use aes::cipher::{BlockCipherEncrypt as _, KeyInit as _};

use super::Result;
use crate::error::Error;
use crate::keys::{self, DataKey};
use crate::macs::{MAC, PAGE, PageMac, SALT};

/// What an initialisation vector has.
const VECTOR: usize = 16;

/// Makes blank pages for one database.
pub(super) struct Blanks {
    cipher: Aes256,
    mac: PageMac,
}

impl Blanks {
    /// `salt` is what the database begins with.
    pub(super) fn new(key: &DataKey, salt: [u8; SALT]) -> Self {
        Self { cipher: Aes256::new(key.bytes().into()), mac: PageMac::new(key, &salt) }
    }

    /// The page of that number, from 1.
    pub(super) fn page(&self, number: u64) -> Result<[u8; PAGE]> {
        u32::try_from(number).map_err(|_| Error::Invalid("page"))?;
        let (mut page, vector) = ([0; PAGE], keys::random::<VECTOR>()?);
        let (content, reserved) = page.split_at_mut(PAGE - VECTOR - MAC);
        // What is encrypted is zero, so each block is that of the one before.
        let mut block = vector.into();
        for place in content.chunks_exact_mut(16) {
            self.cipher.encrypt_block(&mut block);
            place.copy_from_slice(&block);
        }
        let (at_vector, at_mac) = reserved.split_at_mut(VECTOR);
        at_vector.copy_from_slice(&vector);
        at_mac.copy_from_slice(&self.mac.of(&[content, &vector], number));
        Ok(page)
    }
}
