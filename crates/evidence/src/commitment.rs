//! What an entry says of its payload without saying the payload.

use crate::hash::{Hash, sha256};

/// The random bytes that keep a short payload from being guessed from its commitment.
pub type Salt = [u8; 32];

const DOMAIN: &[u8] = b"tabularium/payload/v1\0";

/// `SHA-256("tabularium/payload/v1" ‖ 0x00 ‖ salt ‖ payload)`.
///
/// The payload and the salt can be erased later; the commitment stays and tells nothing about them.
pub fn commit(salt: &Salt, payload: &[u8]) -> Hash {
    sha256(&[DOMAIN, salt, payload])
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_commitment_is_the_hash_of_domain_salt_and_payload() {
        let mut bytes = b"tabularium/payload/v1".to_vec();
        bytes.push(0);
        bytes.extend([9; 32]);
        bytes.extend(b"{}");
        assert_eq!(commit(&[9; 32], b"{}"), <Hash>::from(Sha256::digest(&bytes)));
    }

    #[test]
    fn another_salt_or_payload_gives_another_commitment() {
        let commitment = commit(&[1; 32], b"{\"a\":1}");
        assert_ne!(commitment, commit(&[2; 32], b"{\"a\":1}"));
        assert_ne!(commitment, commit(&[1; 32], b"{\"a\":2}"));
    }
}
