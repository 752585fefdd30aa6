//! One line of the evidence log.

use std::borrow::Cow;

use crate::canonical::{CanonicalError, push_string};
use crate::encoding::{hash_from_base64, hash_from_hex, to_base64, to_hex};
use crate::hash::{Hash, leaf_hash};
use crate::moment::is_moment;
use crate::scan::Scanner;

/// The operation that lets `at` go back: it carries the earlier moment, and later entries go on from there.
pub const CLOCK_SET_BACK: &str = "clock.set_back";

/// The operation whose payload names the entries that lost theirs: `{"basis":STR,"erased":[INT…],…}`.
pub const PAYLOAD_ERASED: &str = "payload.erased";

/// The operation that says that the log goes on from a backup: what came after it is another history than before.
pub const VAULT_RESTORED: &str = "vault.restored";

/// The operation that says that the log goes on from what a rescue could read of it: what came after it is another history than before.
pub const VAULT_RESCUED: &str = "vault.rescued";

/// Who did what when, bound to the entry before it and to its payload.
///
/// It holds no personal data: `actor` is an id, `subject` names a record, everything else is in the payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the log, from 0.
    pub seq: u64,
    /// When, in the form of [`is_moment`].
    pub at: String,
    /// The id of who.
    pub actor: String,
    /// The name of the operation, such as `record.saved`.
    pub op: String,
    /// What it was done to, such as `activity/0190…`.
    pub subject: String,
    /// The leaf hash of the entry before; [`NO_PREVIOUS`](crate::NO_PREVIOUS) for the first.
    pub prev: Hash,
    /// The commitment to the payload.
    pub commit: Hash,
}

/// An entry that borrows from its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRef<'a> {
    /// As in [`Entry`].
    pub seq: u64,
    /// As in [`Entry`].
    pub at: &'a str,
    /// As in [`Entry`].
    pub actor: Cow<'a, str>,
    /// As in [`Entry`].
    pub op: Cow<'a, str>,
    /// As in [`Entry`].
    pub subject: Cow<'a, str>,
    /// As in [`Entry`].
    pub prev: Hash,
    /// As in [`Entry`].
    pub commit: Hash,
}

/// Why bytes are not an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// A field is missing, unexpected, of another type or not in canonical form.
    #[error(transparent)]
    Form(#[from] CanonicalError),
    /// `at` is not a moment of the form `2026-11-23T12:00:00.000Z`.
    #[error("`at` is not a moment")]
    At,
    /// `commit` is not the base64 of 32 bytes.
    #[error("`commit` is not the base64 of 32 bytes")]
    Commit,
    /// `prev` is not the lower-case hexadecimal of 32 bytes.
    #[error("`prev` is not the lower-case hexadecimal of 32 bytes")]
    Prev,
    /// `op` or `actor` is empty.
    #[error("`op` or `actor` is empty")]
    Empty,
}

impl Entry {
    /// The canonical bytes: what is stored, hashed and exported.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(256 + self.actor.len() + self.op.len() + self.subject.len());
        for (name, text) in [
            ("{\"actor\":", self.actor.as_str()),
            (",\"at\":", &self.at),
            (",\"commit\":", &to_base64(&self.commit)),
            (",\"op\":", &self.op),
            (",\"prev\":", &to_hex(&self.prev)),
        ] {
            out.extend_from_slice(name.as_bytes());
            push_string(&mut out, text);
        }
        out.extend_from_slice(format!(",\"seq\":{},\"subject\":", self.seq).as_bytes());
        push_string(&mut out, &self.subject);
        out.extend_from_slice(b",\"v\":1}");
        out
    }

    /// Reads canonical bytes, and no other spelling of them.
    pub fn parse(bytes: &[u8]) -> Result<Self, EntryError> {
        EntryRef::parse(bytes).map(EntryRef::into_owned)
    }

    /// The hash that the tree holds and the next entry names.
    pub fn leaf(&self) -> Hash {
        leaf_hash(&self.bytes())
    }
}

impl<'a> EntryRef<'a> {
    /// Reads canonical bytes, and no other spelling of them.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, EntryError> {
        let mut scanner = Scanner::new(bytes)?;
        let entry = Self::scan(&mut scanner)?;
        scanner.end()?;
        Ok(entry)
    }

    /// With strings of its own.
    pub fn into_owned(self) -> Entry {
        Entry {
            seq: self.seq,
            at: self.at.to_owned(),
            actor: self.actor.into_owned(),
            op: self.op.into_owned(),
            subject: self.subject.into_owned(),
            prev: self.prev,
            commit: self.commit,
        }
    }

    fn scan(scanner: &mut Scanner<'a>) -> Result<Self, EntryError> {
        scanner.literal("{\"actor\":")?;
        let actor = scanner.string()?.text();
        scanner.literal(",\"at\":")?;
        let at = scanner.string()?.plain().filter(|at| is_moment(at)).ok_or(EntryError::At)?;
        scanner.literal(",\"commit\":")?;
        let commit = scanner.string()?.plain().and_then(hash_from_base64).ok_or(EntryError::Commit)?;
        scanner.literal(",\"op\":")?;
        let op = scanner.string()?.text();
        scanner.literal(",\"prev\":")?;
        let prev = scanner.string()?.plain().and_then(hash_from_hex).ok_or(EntryError::Prev)?;
        scanner.literal(",\"seq\":")?;
        let seq = scanner.count()?;
        scanner.literal(",\"subject\":")?;
        let subject = scanner.string()?.text();
        scanner.literal(",\"v\":1}")?;
        if op.is_empty() || actor.is_empty() {
            return Err(EntryError::Empty);
        }
        Ok(Self { seq, at, actor, op, subject, prev, commit })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::canonical::canonical;

    fn entry() -> Entry {
        Entry {
            seq: 12,
            at: "2026-11-23T12:00:00.000Z".into(),
            actor: "0190b7c4-0000-7000-8000-000000000001".into(),
            op: "record.saved".into(),
            subject: "activity/0190b7c4-0000-7000-8000-000000000002".into(),
            prev: [0xab; 32],
            commit: [7; 32],
        }
    }

    #[test]
    fn an_entry_is_written_as_the_format_says() {
        let text = concat!(
            "{\"actor\":\"0190b7c4-0000-7000-8000-000000000001\",\"at\":\"2026-11-23T12:00:00.000Z\",",
            "\"commit\":\"BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\",\"op\":\"record.saved\",\"prev\":\"",
            "abababababababababababababababababababababababababababababababab\",\"seq\":12,",
            "\"subject\":\"activity/0190b7c4-0000-7000-8000-000000000002\",\"v\":1}",
        );
        assert_eq!(String::from_utf8(entry().bytes()).unwrap(), text);
        assert_eq!(Entry::parse(text.as_bytes()), Ok(entry()));
    }

    #[test]
    fn what_is_not_exactly_an_entry_is_refused() {
        let text = String::from_utf8(entry().bytes()).unwrap();
        for (from, to) in [
            ("{\"actor\"", "{ \"actor\""),
            ("\"v\":1", "\"v\":2"),
            ("\"v\":1", "\"v\":1,\"w\":1"),
            (",\"v\":1", ""),
            ("\"seq\":12", "\"seq\":-1"),
            ("\"seq\":12", "\"seq\":012"),
            ("\"seq\":12", "\"seq\":\"12\""),
            ("\"seq\":12", "\"seq\":9007199254740992"),
            ("record.saved", ""),
            ("0190b7c4-0000-7000-8000-000000000001", ""),
            ("record.saved", "record\\u002esaved"),
            ("12:00:00.000Z", "12:00:00Z"),
            ("2026-11-23", "2026-11-31"),
            ("abab", "ABAB"),
            ("abab", "ab"),
            ("Bwc=", "Bwd="),
            ("Bwc=", "Bwc"),
            ("}", "}\n"),
        ] {
            let changed = text.replacen(from, to, 1);
            assert_ne!(changed, text);
            assert!(Entry::parse(changed.as_bytes()).is_err(), "{changed}");
        }
        assert!(Entry::parse(b"").is_err());
    }

    #[test]
    fn a_borrowed_entry_copies_nothing_where_no_escape_stands() {
        let bytes = entry().bytes();
        let entry = EntryRef::parse(&bytes).unwrap();
        assert!(matches!(
            (entry.actor, entry.op, entry.subject),
            (Cow::Borrowed(_), Cow::Borrowed(_), Cow::Borrowed(_))
        ));
    }

    proptest! {
        #[test]
        fn the_bytes_are_the_canonical_json_of_the_fields_and_read_back(
            seq in 0_u64..=9_007_199_254_740_991, actor in any::<String>(), op in any::<String>(),
            subject in any::<String>(), prev in any::<[u8; 32]>(), commit in any::<[u8; 32]>(),
        ) {
            prop_assume!(!actor.is_empty() && !op.is_empty());
            let entry = Entry { seq, actor, op, subject, prev, commit, ..entry() };
            let value = json!({
                "actor": entry.actor, "at": entry.at, "commit": to_base64(&entry.commit), "op": entry.op,
                "prev": to_hex(&entry.prev), "seq": entry.seq, "subject": entry.subject, "v": 1,
            });
            prop_assert_eq!(entry.bytes(), canonical(&value).unwrap());
            prop_assert_eq!(Entry::parse(&entry.bytes()), Ok(entry));
        }
    }
}
