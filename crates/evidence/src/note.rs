//! C2SP signed notes with Ed25519: a text, and lines that sign it.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::encoding::{from_base64, from_hex, line_ends, line_of, to_base64, to_hex};
use crate::hash::sha256;

/// The type byte of Ed25519 in keys and key ids.
const ED25519: u8 = 0x01;

const SIGNATURE_START: &str = "\u{2014} ";

/// Notes with more signatures are refused, so that nobody is kept busy.
const MAX_SIGNATURES: usize = 100;

/// A public key with the name that it signs under: `NAME+HEX(key id)+BASE64(0x01 ‖ public key)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    key: VerifyingKey,
}

/// Why a note or a key is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The key is not of the form `NAME+HEX+BASE64`, or its id does not fit.
    #[error("not a verifier key")]
    Key,
    /// The text is not of the form of a note; the line counts from 1.
    #[error("line {line} does not fit the form")]
    Form {
        /// The first line that does not fit.
        line: u64,
    },
    /// No line is signed with the key.
    #[error("not signed with this key")]
    Unsigned,
    /// The signature does not fit the text.
    #[error("the signature does not fit the text")]
    Signature,
}

impl VerifierKey {
    /// The public half of a signing key, under a name without spaces and plus signs.
    pub fn new(name: &str, key: &SigningKey) -> Result<Self, NoteError> {
        Self::from_public(name, key.verifying_key())
    }

    /// The name, which is the origin of the log.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key id: the first bytes of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)`.
    pub fn id(&self) -> [u8; 4] {
        let hash = sha256(&[self.name.as_bytes(), &[b'\n', ED25519], self.key.as_bytes()]);
        [hash[0], hash[1], hash[2], hash[3]]
    }

    fn from_public(name: &str, key: VerifyingKey) -> Result<Self, NoteError> {
        let forbidden = |c: char| c.is_whitespace() || c.is_control() || c == '+';
        if name.is_empty() || name.contains(forbidden) || key.is_weak() {
            return Err(NoteError::Key);
        }
        Ok(Self { name: name.to_owned(), key })
    }

    fn verifies(&self, text: &str, signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|it| self.key.verify_strict(text.as_bytes(), &it).is_ok())
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[ED25519], self.key.as_bytes().as_slice()].concat();
        write!(formatter, "{}+{}+{}", self.name, to_hex(&self.id()), to_base64(&key))
    }
}

impl FromStr for VerifierKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let key = from_base64(key).ok_or(NoteError::Key)?;
        let Some((&ED25519, public)) = key.split_first() else { return Err(NoteError::Key) };
        let public = public.try_into().map_err(|_| NoteError::Key)?;
        let key = VerifyingKey::from_bytes(public).map_err(|_| NoteError::Key)?;
        let key = Self::from_public(name, key)?;
        if from_hex(id).as_deref() == Some(&key.id()) { Ok(key) } else { Err(NoteError::Key) }
    }
}

/// Signs a text, which has to end with a line end.
pub(crate) fn sign(text: &str, name: &str, key: &SigningKey) -> Result<String, NoteError> {
    let verifier = VerifierKey::new(name, key)?;
    let signature = key.sign(text.as_bytes()).to_bytes();
    let signature = to_base64(&[verifier.id().as_slice(), &signature].concat());
    Ok(format!("{text}\n{SIGNATURE_START}{name} {signature}\n"))
}

/// The text of a note that carries this key's signature and nothing else.
pub(crate) fn open_sole<'a>(note: &'a str, key: &VerifierKey) -> Result<&'a str, NoteError> {
    let (text, signatures) = split(note)?;
    if signatures.len() > 1 {
        return Err(NoteError::Form { line: line_ends(text.as_bytes()) + 3 });
    }
    check(text, &signatures, key)
}

/// The text of a note that carries this key's signature, perhaps among those of others, which are not looked at.
pub(crate) fn open_among<'a>(note: &'a str, key: &VerifierKey) -> Result<&'a str, NoteError> {
    let (text, signatures) = split(note)?;
    check(text, &signatures, key)
}

/// Appends the signature of another key, under its own name, to a signed note.
pub fn cosign(note: &str, name: &str, key: &SigningKey) -> Result<String, NoteError> {
    let (text, _) = split(note)?;
    let signed = sign(text, name, key)?;
    Ok([note, &signed[text.len() + 1..]].concat())
}

/// Whether a note carries a valid signature of that key, perhaps among those of others.
pub fn carries_signature(note: &str, key: &VerifierKey) -> bool {
    open_among(note, key).is_ok()
}

struct SignatureLine<'a> {
    name: &'a str,
    bytes: Vec<u8>,
}

fn check<'a>(
    text: &'a str,
    signatures: &[SignatureLine<'_>],
    key: &VerifierKey,
) -> Result<&'a str, NoteError> {
    let mut signed = false;
    for line in signatures {
        let Some((id, signature)) = line.bytes.split_at_checked(4) else { continue };
        if line.name != key.name || id != key.id() {
            continue;
        }
        if !key.verifies(text, signature) {
            return Err(NoteError::Signature);
        }
        signed = true;
    }
    if signed { Ok(text) } else { Err(NoteError::Unsigned) }
}

fn split(note: &str) -> Result<(&str, Vec<SignatureLine<'_>>), NoteError> {
    if let Some(at) = note.find(|c: char| c < ' ' && c != '\n') {
        return Err(NoteError::Form { line: line_of(note.as_bytes(), at) });
    }
    let Some(at) = note.rfind("\n\n") else {
        return Err(NoteError::Form { line: line_of(note.as_bytes(), note.len()) });
    };
    let (text, rest) = (&note[..=at], &note[at + 2..]);
    let first_line = line_ends(text.as_bytes()) + 2;
    let Some(lines) = rest.strip_suffix('\n') else {
        return Err(NoteError::Form { line: first_line + line_ends(rest.as_bytes()) });
    };
    let mut signatures = Vec::new();
    for (line, number) in lines.split('\n').zip(first_line..) {
        match signature_line(line) {
            Some(signature) if signatures.len() < MAX_SIGNATURES => signatures.push(signature),
            _ => return Err(NoteError::Form { line: number }),
        }
    }
    Ok((text, signatures))
}

fn signature_line(line: &str) -> Option<SignatureLine<'_>> {
    let (name, base64) = line.strip_prefix(SIGNATURE_START)?.split_once(' ')?;
    let bytes = from_base64(base64)?;
    (bytes.len() > 4).then_some(SignatureLine { name, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the C2SP specification of signed notes.
    const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo \
        Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    #[test]
    fn the_example_of_the_specification_opens() {
        let key: VerifierKey = KEY.parse().unwrap();
        assert_eq!(key.to_string(), KEY);
        assert_eq!(key.name(), "example.com/foo");
        assert_eq!(open_sole(NOTE, &key), Ok("This is an example message.\n"));
    }

    #[test]
    fn a_second_person_signs_below_the_first() {
        let key: VerifierKey = KEY.parse().unwrap();
        let second = SigningKey::from_bytes(&[9; 32]);
        let verifier = VerifierKey::new("director", &second).unwrap();
        let note = cosign(NOTE, "director", &second).unwrap();
        assert!(
            note.starts_with(NOTE) && carries_signature(&note, &key) && carries_signature(&note, &verifier)
        );
        assert!(!carries_signature(NOTE, &verifier));
        assert!(!carries_signature(&note.replace("example message", "example massage"), &verifier));
        assert_eq!(cosign(NOTE, "a director", &second), Err(NoteError::Key));
    }

    #[test]
    fn a_key_has_one_spelling_and_an_id_that_fits() {
        for (from, to) in [
            ("530d903a", "530d903b"),
            ("530d903a", "530D903a"),
            ("530d903a", "530d903"),
            ("example.com/foo", "example.com/fob"),
            ("example.com/foo", "example.com foo"),
            ("example.com/foo", ""),
            ("+AekyeRrm", "+AukyeRrm"),
            ("3U2k", "3U2l"),
            ("3U2k", "3U2"),
            ("3U2k", "3U2k\n"),
            ("+AekyeRrm", "AekyeRrm"),
        ] {
            let changed = KEY.replacen(from, to, 1);
            assert_ne!(changed, KEY);
            assert_eq!(changed.parse::<VerifierKey>(), Err(NoteError::Key), "{changed}");
        }
    }

    #[test]
    fn a_name_cannot_break_the_line_it_stands_in() {
        let key = SigningKey::from_bytes(&[1; 32]);
        for name in ["", "a b", "a+b", "a\u{a0}b", "a\nb"] {
            assert_eq!(VerifierKey::new(name, &key), Err(NoteError::Key), "{name:?}");
        }
    }

    #[test]
    fn every_changed_byte_of_a_note_is_refused() {
        let key: VerifierKey = KEY.parse().unwrap();
        for at in 0..NOTE.len() {
            for bit in 0..8 {
                let mut bytes = NOTE.as_bytes().to_vec();
                bytes[at] ^= 1 << bit;
                let Ok(text) = String::from_utf8(bytes) else { continue };
                assert!(open_sole(&text, &key).is_err(), "byte {at}: {text:?}");
            }
        }
    }

    #[test]
    fn signatures_of_others_are_passed_over_where_they_may_stand() {
        let key: VerifierKey = KEY.parse().unwrap();
        let other = SigningKey::from_bytes(&[1; 32]);
        let text = open_sole(NOTE, &key).unwrap();
        let other_note = sign(text, "witness.example", &other).unwrap();
        let (_, other_line) = other_note.split_once("\n\n").unwrap();
        let both = format!("{NOTE}{other_line}");
        assert_eq!(open_among(&both, &key), Ok(text));
        assert_eq!(open_sole(&both, &key), Err(NoteError::Form { line: 4 }));
        assert_eq!(open_among(&other_note, &key), Err(NoteError::Unsigned));
        let twice = format!("{NOTE}{}", NOTE.lines().nth(2).unwrap().replace("IneyaQM=", "IneyaQI=") + "\n");
        assert_eq!(open_among(&twice, &key), Err(NoteError::Signature), "a known key that does not verify");
    }

    #[test]
    fn the_line_that_breaks_the_form_is_named() {
        let key: VerifierKey = KEY.parse().unwrap();
        for (note, line) in [
            ("", 1),
            ("text\n", 2),
            ("text\n\n", 3),
            ("text\n\n\u{2014} a AAAAAAA=", 3),
            ("text\n\n- a AAAAAAA=\n", 3),
            ("text\n\n\u{2014} a AAAAAAA=\nx\n", 4),
            ("te\tt\n\n\u{2014} a AAAAAAA=\n", 1),
            ("text\r\n\r\n\u{2014} a AAAAAAA=\r\n", 1),
        ] {
            assert_eq!(open_among(note, &key), Err(NoteError::Form { line }), "{note:?}");
        }
        let many = format!("text\n\n{}", "\u{2014} a AAAAAAA=\n".repeat(MAX_SIGNATURES + 1));
        assert_eq!(open_among(&many, &key), Err(NoteError::Form { line: 103 }));
    }
}
