//! The signed tree head: a C2SP tlog-checkpoint.

use ed25519_dalek::SigningKey;

use crate::encoding::{hash_from_base64, to_base64};
use crate::hash::Hash;
use crate::note::{self, NoteError, VerifierKey};

/// What a log was at one size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: see [`origin`].
    pub origin: String,
    /// How many entries.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
}

/// The origin line of a vault's log, which is the name of its key too.
pub fn origin(vault: &str) -> String {
    format!("tabularium/{vault}")
}

impl Checkpoint {
    /// The text that is signed: origin, size and root, a line each.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, to_base64(&self.root))
    }

    /// The signed note, under the origin as name of the key.
    pub fn sign(&self, key: &SigningKey) -> Result<String, NoteError> {
        note::sign(&self.text(), &self.origin, key)
    }

    /// Opens a note as this program writes it: signed by the key alone, byte for byte in the one form.
    pub fn open(note: &str, key: &VerifierKey) -> Result<Self, NoteError> {
        Self::parse(note::open_sole(note, key)?, key)
    }

    /// Opens a note that others may have signed too; their lines are not looked at.
    pub fn open_cosigned(note: &str, key: &VerifierKey) -> Result<Self, NoteError> {
        Self::parse(note::open_among(note, key)?, key)
    }

    /// The origin that a note names, before anything is checked: to say which log a strange checkpoint is from.
    pub fn claimed_origin(note: &str) -> &str {
        note.lines().next().unwrap_or_default()
    }

    fn parse(text: &str, key: &VerifierKey) -> Result<Self, NoteError> {
        let mut lines = text.split('\n');
        let mut line = || lines.next().unwrap_or_default();
        let (origin, size, root) = (line(), line(), line());
        if origin != key.name() {
            return Err(NoteError::Form { line: 1 });
        }
        let checkpoint = Self {
            origin: origin.to_owned(),
            size: size.parse().map_err(|_| NoteError::Form { line: 2 })?,
            root: hash_from_base64(root).ok_or(NoteError::Form { line: 3 })?,
        };
        if size != checkpoint.size.to_string() {
            return Err(NoteError::Form { line: 2 });
        }
        if text == checkpoint.text() { Ok(checkpoint) } else { Err(NoteError::Form { line: 4 }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        Checkpoint { origin: origin("0190b7c4-0000-7000-8000-000000000001"), size: 7, root: [3; 32] }
    }

    fn signing_key() -> SigningKey {
        SigningKey::from_bytes(&[5; 32])
    }

    fn key() -> VerifierKey {
        VerifierKey::new(&checkpoint().origin, &signing_key()).unwrap()
    }

    #[test]
    fn a_signed_checkpoint_opens_with_its_key() {
        let note = checkpoint().sign(&signing_key()).unwrap();
        assert!(note.starts_with("tabularium/0190b7c4-0000-7000-8000-000000000001\n7\nAwMDAwMD"));
        assert_eq!(Checkpoint::open(&note, &key()), Ok(checkpoint()));
        assert_eq!(Checkpoint::claimed_origin(&note), checkpoint().origin);
    }

    #[test]
    fn another_spelling_is_refused_even_when_signed() {
        for (from, to, line) in [
            ("\n7\n", "\n07\n", 2),
            ("\n7\n", "\n+7\n", 2),
            ("\n7\n", "\n\n", 2),
            ("\n7\n", "\n18446744073709551616\n", 2),
            ("AwM=\n", "AwN=\n", 3),
            ("AwM=\n", "AwM\n", 3),
            ("AwM=\n", "AwM=\nextension\n", 4),
            ("tabularium/", "tabularius/", 1),
        ] {
            let text = checkpoint().text().replacen(from, to, 1);
            assert_ne!(text, checkpoint().text());
            let note = note::sign(&text, &checkpoint().origin, &signing_key()).unwrap();
            assert_eq!(Checkpoint::open(&note, &key()), Err(NoteError::Form { line }), "{text:?}");
        }
    }

    #[test]
    fn the_key_of_another_log_opens_nothing() {
        let note = checkpoint().sign(&signing_key()).unwrap();
        let other = VerifierKey::new("tabularium/other", &signing_key()).unwrap();
        assert_eq!(Checkpoint::open(&note, &other), Err(NoteError::Unsigned));
        let other = VerifierKey::new(&checkpoint().origin, &SigningKey::from_bytes(&[6; 32])).unwrap();
        assert_eq!(Checkpoint::open(&note, &other), Err(NoteError::Unsigned));
    }
}
