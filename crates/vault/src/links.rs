//! Where links may be: every place in a value that has the form of a record's id.
//!
//! Found by form (a string that is a UUID), not by the definitions of fields. So the index that is made of them depends on
//! the value alone: it can be checked against the log whatever fields the program that wrote it knew, and a newer
//! program finds the links of its new fields in it. Which of these places are links is asked when they are read.

use registers::RecordId;
use rusqlite::Connection;
use serde_json::Value;

use crate::error::Result;
use crate::records::record_id as id_in;

const STORED: &str = "SELECT path, to_id FROM link WHERE from_id = ?1 ORDER BY path";

const DROP: &str = "DELETE FROM link WHERE from_id = ?1";

const ADD: &str = "INSERT INTO link (from_id, path, to_id) VALUES (?1, ?2, ?3)";

/// Notes the links of a record's value in the place of earlier ones. Most saves change none, and write none.
pub(crate) fn store(db: &Connection, id: RecordId, value: &Value) -> Result<()> {
    let (key, links) = (id.0.as_bytes(), of(value));
    let stored = db
        .prepare_cached(STORED)?
        .query_map([key], |row| Ok((row.get(0)?, id_in(row, 1)?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    if links == stored {
        return Ok(());
    }
    db.prepare_cached(DROP)?.execute([key])?;
    let mut add = db.prepare_cached(ADD)?;
    for (path, to) in links {
        add.execute((key, path, to.0.as_bytes()))?;
    }
    Ok(())
}

/// The paths (`a/0/b`) in a value that may name a record, in order.
pub(crate) fn of(value: &Value) -> Vec<(String, RecordId)> {
    let mut found = Vec::new();
    collect(value, &mut String::new(), &mut found);
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn collect(value: &Value, path: &mut String, found: &mut Vec<(String, RecordId)>) {
    match value {
        Value::String(text) => {
            if let Some(id) = record_id(text) {
                found.push((path.clone(), id));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                within(path, &index.to_string(), |path| collect(item, path, found));
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                within(path, name, |path| collect(field, path, found));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn within(path: &mut String, step: &str, inner: impl FnOnce(&mut String)) {
    let length = path.len();
    if length > 0 {
        path.push('/');
    }
    // As in JSON pointers, so that a name with a slash cannot be taken for two steps.
    path.push_str(&step.replace('~', "~0").replace('/', "~1"));
    inner(path);
    path.truncate(length);
}

/// Only the one form in which ids are written: lower case, with hyphens.
fn record_id(text: &str) -> Option<RecordId> {
    if text.len() != 36 || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_are_found_wherever_they_stand_and_nothing_else_is() {
        let (a, b) = ("0190f8c0-0000-7000-8000-000000000001", "0190f8c0-0000-7000-8000-000000000002");
        let value = json!({
            "systems": [a, b],
            "a/b": { "processor": a },
            "name": "0190f8c0",
            "upper": a.to_uppercase(),
            "simple": "0190f8c0000070008000000000000001",
            "count": 3,
            "note": format!("see {a}"),
        });
        let found: Vec<_> = of(&value).into_iter().map(|(path, id)| (path, id.to_string())).collect();
        let expected = [("a~1b/processor", a), ("systems/0", a), ("systems/1", b)];
        assert_eq!(found, expected.map(|(path, id)| (path.to_owned(), id.to_owned())));
    }
}
