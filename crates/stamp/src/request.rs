//! Asking for a time-stamp.

use crate::tlv::{INTEGER, OCTETS, OID, SEQUENCE, element};

/// A number by which an answer is known to be one to this request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nonce(Vec<u8>);

impl Nonce {
    /// From chance that the caller brings.
    pub fn new(random: [u8; 8]) -> Self {
        // Positive, and of one spelling: the first bit is clear, and the first byte is not zero.
        let mut bytes = random;
        bytes[0] = bytes[0] & 0x7F | 0x40;
        Self(bytes.to_vec())
    }

    pub(crate) fn read(content: &[u8]) -> Self {
        Self(content.to_vec())
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// A request (`.tsq`) to stamp a SHA-256, with the certificates of the signer in the answer.
pub fn request(sha256: &[u8; 32], nonce: &Nonce) -> Vec<u8> {
    const SHA256: [u8; 9] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
    const NULL: [u8; 2] = [0x05, 0x00];
    const TRUE: [u8; 3] = [0x01, 0x01, 0xFF];
    let algorithm = element(SEQUENCE, &[element(OID, &SHA256), NULL.to_vec()].concat());
    let imprint = element(SEQUENCE, &[algorithm, element(OCTETS, sha256)].concat());
    let version = element(INTEGER, &[1]);
    let nonce = element(INTEGER, nonce.bytes());
    element(SEQUENCE, &[version, imprint, nonce, TRUE.to_vec()].concat())
}
