//! The MAC of every page of a database file, as `SQLCipher` 4 writes it (<https://www.zetetic.net/sqlcipher/design/>).
//!
//! `PRAGMA cipher_integrity_check` tells the same, and the tests hold one against the other; it takes three times as long, because it
//! sets the MAC up anew for every page. The hashing is that of the library which `SQLCipher` uses.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use openssl::sha::Sha512;
use zeroize::Zeroizing;

use crate::error::{Result, damaged};
use crate::keys::DataKey;

pub(crate) const PAGE: usize = 4096;
/// At the beginning of the file, in the place of the first bytes of its first page.
pub(crate) const SALT: usize = 16;
/// At the end of a page, behind its initialisation vector.
pub(crate) const MAC: usize = 64;
/// The key of the MACs has the salt with these bits turned.
const MASK: u8 = 0x3a;
const BLOCK: usize = 128;
/// So many pages are read at once.
const LOT: usize = 64;

/// Refuses a file of which a page is not as it was written. What stands behind these pages is not looked at.
pub(crate) fn check(file: &Path, key: &DataKey, pages: u64) -> Result<()> {
    let mut file = File::open(file)?;
    let (mut lot, mut number, mut mac) = (vec![0; LOT * PAGE], 0_u64, None);
    while number < pages {
        let count = LOT.min(usize::try_from(pages - number).unwrap_or(LOT));
        let lot = &mut lot[..count * PAGE];
        file.read_exact(lot).map_err(|_| damaged("vault.db: length"))?;
        let mac = mac.get_or_insert_with(|| PageMac::new(key, &lot[..SALT]));
        for page in lot.chunks_exact(PAGE) {
            let body = if number == 0 { &page[SALT..] } else { page };
            number += 1;
            let (said, found) = body.split_at(body.len() - MAC);
            if mac.of(&[said], number) != found {
                return Err(damaged(format!("vault.db: page {number}")));
            }
        }
    }
    Ok(())
}

/// The MAC that the pages of one database have.
pub(crate) struct PageMac(Hmac);

impl PageMac {
    /// Its key is made of the data key by PBKDF2 with two rounds of HMAC-SHA-512. `salt` is what the file begins with.
    pub(crate) fn new(key: &DataKey, salt: &[u8]) -> Self {
        let turned: Vec<u8> = salt.iter().map(|byte| byte ^ MASK).collect();
        let password = Hmac::new(key.bytes());
        let first = password.of(&[&turned, &1_u32.to_be_bytes()]);
        let second = password.of(&[&first]);
        let mut made = Zeroizing::new([0; 32]);
        for ((byte, a), b) in made.iter_mut().zip(first).zip(second) {
            *byte = a ^ b;
        }
        Self(Hmac::new(&made))
    }

    /// That of the page of that number, from 1: over what stands on it, and its initialisation vector.
    pub(crate) fn of(&self, parts: &[&[u8]], number: u64) -> [u8; MAC] {
        // Pages are counted in 32 bits.
        let number = u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
        self.0.of(&[parts, &[&number]].concat())
    }
}

/// HMAC-SHA-512 (RFC 2104) with its key taken in already.
struct Hmac {
    inner: Sha512,
    outer: Sha512,
}

impl Hmac {
    /// A key is at most a block long.
    fn new(key: &[u8; 32]) -> Self {
        let padded = |pad: u8| {
            let mut block = Zeroizing::new([pad; BLOCK]);
            block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
            let mut hash = Sha512::new();
            hash.update(&*block);
            hash
        };
        Self { inner: padded(0x36), outer: padded(0x5c) }
    }

    fn of(&self, parts: &[&[u8]]) -> [u8; MAC] {
        let (mut inner, mut outer) = (self.inner.clone(), self.outer.clone());
        for part in parts {
            inner.update(part);
        }
        outer.update(&inner.finish());
        outer.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, test case 1, with the key filled up with zeros as HMAC does.
    #[test]
    fn the_hmac_is_that_of_the_rfc() {
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let expected = "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854";
        assert_eq!(hex::encode(Hmac::new(&key).of(&[b"Hi ", b"There"])), expected);
    }
}
