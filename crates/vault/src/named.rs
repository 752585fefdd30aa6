//! Which files a value names: every object in it that has the form of a file.
//!
//! Found by form and not by the definitions of fields, for the reason that links are (`links.rs`): what the vault must hold
//! depends on the value alone, whatever program wrote it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The SHA-256 of a file.
pub(crate) type FileHash = [u8; 32];

/// The files in a value with the sizes that they should have. A size that differs from another one for the same file is kept:
/// no file has both.
pub(crate) fn of(value: &Value) -> BTreeMap<(FileHash, u64), String> {
    let mut found = BTreeMap::new();
    collect(value, &mut found);
    found
}

/// The files that a value names, by SHA-256 in 64 small hexadecimal digits.
pub fn files_of(value: &Value) -> BTreeSet<String> {
    of(value).into_keys().map(|(hash, _)| hex::encode(hash)).collect()
}

/// The same for a value's canonical text, which is read only where it may name one.
pub(crate) fn in_text(text: &str) -> BTreeMap<(FileHash, u64), String> {
    if !text.contains("\"sha256\"") {
        return BTreeMap::new();
    }
    // What is no JSON is found elsewhere.
    serde_json::from_str(text).map_or_else(|_| BTreeMap::new(), |value| of(&value))
}

/// Takes the files out of a value that are among those; whether there were any.
pub(crate) fn take_out(value: &mut Value, among: &dyn Fn(&FileHash) -> bool) -> bool {
    let is_among =
        |value: &Value| value.as_object().and_then(file).is_some_and(|((hash, _), _)| among(&hash));
    match value {
        Value::Array(items) => {
            let before = items.len();
            items.retain(|item| !is_among(item));
            let gone = items.len() < before;
            items.iter_mut().fold(gone, |gone, item| take_out(item, among) || gone)
        }
        Value::Object(fields) => {
            let before = fields.len();
            fields.retain(|_, field| !is_among(field));
            let gone = fields.len() < before;
            fields.values_mut().fold(gone, |gone, field| take_out(field, among) || gone)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// A hash from its 64 small hexadecimal digits.
pub(crate) fn hash(text: &str) -> Option<FileHash> {
    if text.len() != 64 || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let mut hash = FileHash::default();
    hex::decode_to_slice(text, &mut hash).ok()?;
    Some(hash)
}

fn collect(value: &Value, found: &mut BTreeMap<(FileHash, u64), String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) => {
            found.extend(file(fields));
            fields.values().for_each(|field| collect(field, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn file(fields: &Map<String, Value>) -> Option<((FileHash, u64), String)> {
    let hash = hash(fields.get("sha256")?.as_str()?)?;
    let size = fields.get("size")?.as_u64()?;
    Some(((hash, size), fields.get("name")?.as_str()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn files_are_found_wherever_they_stand_and_nothing_else_is() {
        let (a, b) = ("0a".repeat(32), "b0".repeat(32));
        let value = json!({
            "files": [{ "name": "a.pdf", "sha256": a, "size": 3, "media": "application/pdf" }],
            "versions": [{ "newer": { "sha256": b, "size": 0, "name": "b" } }],
            "upper": { "sha256": a.to_uppercase(), "size": 9, "name": "x" },
            "short": { "sha256": "0a", "size": 9, "name": "x" },
            "no size": { "sha256": a, "name": "x" },
            "negative": { "sha256": a, "size": -1, "name": "x" },
            "no name": { "sha256": a, "size": 9 },
            "text": a,
        });
        let found: Vec<_> = of(&value).into_iter().map(|((_, size), name)| (size, name)).collect();
        assert_eq!(found, [(3, "a.pdf".to_owned()), (0, "b".to_owned())]);
        assert_eq!(in_text(&value.to_string()), of(&value));
        assert_eq!(in_text("{\"name\":\"x\"}"), BTreeMap::new());
    }

    #[test]
    fn files_are_taken_out_of_lists_and_fields_and_nothing_else_is() {
        let file = |digit: &str| json!({ "name": digit, "sha256": digit.repeat(32), "size": 3 });
        let mut value = json!({
            "files": [file("0a"), file("0b")],
            "parts": [{ "name": "x", "files": [file("0a")] }],
            "scan": file("0a"),
            "other": file("0b"),
        });
        let among = |hash: &FileHash| *hash == [0x0a; 32];
        assert!(take_out(&mut value, &among));
        let left =
            json!({ "files": [file("0b")], "parts": [{ "name": "x", "files": [] }], "other": file("0b") });
        assert_eq!(value, left);
        assert!(!take_out(&mut value, &among));
    }
}
