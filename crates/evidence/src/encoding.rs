//! Base64 and hexadecimal, each with one spelling only.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::hash::Hash;

/// The standard alphabet with padding (RFC 4648, section 4).
pub fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads what [`to_base64`] writes; other alphabets, missing padding and set slack bits are refused.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Reads 32 bytes of base64.
pub fn hash_from_base64(text: &str) -> Option<Hash> {
    // 44 characters can hold 33 bytes, so the buffer has to.
    let mut buffer = [0; 33];
    if text.len() != 44 || STANDARD.decode_slice(text, &mut buffer).ok()? != 32 {
        return None;
    }
    buffer[..32].try_into().ok()
}

/// Lower-case hexadecimal.
pub fn to_hex(bytes: &[u8]) -> String {
    hex::encode(bytes)
}

/// Reads what [`to_hex`] writes; upper case is refused.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    hex::decode(text).ok()
}

/// Reads 32 bytes of lower-case hexadecimal.
pub fn hash_from_hex(text: &str) -> Option<Hash> {
    let bytes = text.as_bytes();
    if bytes.len() != 64 {
        return None;
    }
    let mut hash = [0; 32];
    let mut seen = 0;
    for (out, pair) in hash.iter_mut().zip(bytes.chunks_exact(2)) {
        let (high, low) = (NIBBLES[usize::from(pair[0])], NIBBLES[usize::from(pair[1])]);
        seen |= high | low;
        *out = high << 4 | low;
    }
    (seen < NO_NIBBLE).then_some(hash)
}

const NO_NIBBLE: u8 = 0x80;

/// The value of each lower-case digit.
const NIBBLES: [u8; 256] = {
    let mut nibbles = [NO_NIBBLE; 256];
    let digits = b"0123456789abcdef";
    let mut value = 0;
    while value < 16 {
        nibbles[digits[value as usize] as usize] = value;
        value += 1;
    }
    nibbles
};

/// The number of the line, from 1, that holds the byte at this offset.
pub(crate) fn line_of(bytes: &[u8], at: usize) -> u64 {
    1 + line_ends(&bytes[..at])
}

/// How many line ends there are.
pub(crate) fn line_ends(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |ends, byte| ends + u64::from(*byte == b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_has_one_spelling() {
        for (text, read) in [
            ("", Some(vec![])),
            ("AA==", Some(vec![0])),
            ("AB==", None),
            ("AA=", None),
            ("AA", None),
            ("AA==\n", None),
            ("-_8=", None),
            ("+/8=", Some(vec![0xfb, 0xff])),
        ] {
            assert_eq!(from_base64(text), read, "{text:?}");
        }
    }

    #[test]
    fn a_hash_has_one_spelling_in_base64() {
        let text = to_base64(&[7; 32]);
        assert_eq!(hash_from_base64(&text), Some([7; 32]));
        assert_eq!(hash_from_base64(&to_base64(&[7; 33])), None, "33 bytes are 44 characters too");
        assert_eq!(hash_from_base64(&text.replace("c=", "d=")), None, "slack bits");
        assert_eq!(hash_from_base64(text.trim_end_matches('=')), None);
    }

    #[test]
    fn hexadecimal_has_one_spelling() {
        let text = to_hex(&[0xab; 32]);
        assert_eq!(hash_from_hex(&text), Some([0xab; 32]));
        assert_eq!(hash_from_hex(&text.to_uppercase()), None);
        assert_eq!(hash_from_hex(&text[2..]), None);
        assert_eq!(from_hex("aB"), None);
        assert_eq!(from_hex("ab"), Some(vec![0xab]));
        assert_eq!(from_hex("abc"), None);
    }
}
