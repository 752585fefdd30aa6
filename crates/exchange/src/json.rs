//! JSON: what export writes, and plain objects of other programs.

use registers::{Kind, RecordId};
use serde_json::{Map, Value, json};

use crate::decode::decode;
use crate::parse::Why;
use crate::{Cell, Entry, Fault, Line, Sheet};

/// What a JSON file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Contents {
    /// Whole records, as export writes them.
    Records {
        /// Code of their kind, where the file says it.
        kind: Option<String>,
        /// The records.
        items: Vec<Item>,
    },
    /// Plain objects as a table: names of fields are paths (`purposes/0/purpose`), the row 0 is the header.
    Objects(Sheet),
}

/// A record in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Which of the file's records it is, from 1.
    pub row: u32,
    /// Its id.
    pub id: Option<RecordId>,
    /// The version it was made from.
    pub version: Option<u32>,
    /// Whether it is ended.
    pub ended: Option<bool>,
    /// Its value.
    pub value: Value,
    /// What of all this is not what it should be, with its name.
    pub misread: Option<(&'static str, Why)>,
}

const FORMAT: &str = "tabularium.records/1";

/// Records of a kind as canonical JSON (RFC 8785).
pub fn write(kind: &Kind, entries: &[Entry]) -> Result<Vec<u8>, Fault> {
    let record = |entry: &Entry| json!({ "ended": entry.ended, "id": entry.id, "value": entry.value, "version": entry.version });
    let records: Vec<Value> = entries.iter().map(record).collect();
    let whole = json!({ "format": FORMAT, "kind": kind.code, "records": records });
    serde_json_canonicalizer::to_vec(&whole).map_err(|_| Fault::TooLarge)
}

/// Whether bytes begin like JSON.
pub fn looks_like_it(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    matches!(text.first(), Some(b'{' | b'['))
}

/// The text of a JSON file, for those who look for names that stand twice.
pub fn text(bytes: &[u8]) -> Result<String, Fault> {
    /// More items take more memory than any register.
    const MOST_ITEMS: usize = 8_000_000;
    let items = bytes.iter().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count();
    if items > MOST_ITEMS { Err(Fault::TooLarge) } else { Ok(decode(bytes)?.0) }
}

/// What the text of a JSON file holds.
pub fn read(text: &str) -> Result<Contents, Fault> {
    let whole: Value = serde_json::from_str(text).map_err(|_| Fault::Broken)?;
    let (kind, items) = match whole {
        Value::Array(items) => (None, items),
        Value::Object(mut fields) => {
            let known = fields.get("format").is_none_or(|format| format == FORMAT);
            let kind = fields.get("kind").and_then(Value::as_str).map(str::to_owned);
            match fields.remove("records") {
                Some(Value::Array(items)) if known => (kind, items),
                _ => return Err(Fault::OtherJson),
            }
        }
        _ => return Err(Fault::OtherJson),
    };
    let items: Option<Vec<Map<String, Value>>> = items
        .into_iter()
        .map(|item| if let Value::Object(fields) = item { Some(fields) } else { None })
        .collect();
    let items = items.ok_or(Fault::OtherJson)?;
    let whole = |item: &Map<String, Value>| item.get("value").is_some_and(Value::is_object);
    if items.is_empty() {
        Err(Fault::Empty)
    } else if items.iter().all(whole) {
        Ok(Contents::Records { kind, items: (1..).zip(items).map(|(row, item)| taken(row, item)).collect() })
    } else {
        objects(&items).map(Contents::Objects)
    }
}

fn taken(row: u32, mut fields: Map<String, Value>) -> Item {
    let value = fields.remove("value").unwrap_or_default();
    let said = |name: &str| fields.get(name).filter(|value| !value.is_null());
    let id = said("id").map(|id| id.as_str().and_then(|text| text.parse().ok()));
    let version =
        said("version").map(|version| version.as_u64().and_then(|version| u32::try_from(version).ok()));
    let ended = said("ended").map(Value::as_bool);
    let written = |name: &str| said(name).map_or_else(String::new, Value::to_string);
    let misread = match (id, version, ended) {
        (Some(None), ..) => Some(("@id", Why::NotAnId(written("id")))),
        (_, Some(None), _) => Some(("@version", Why::NotAVersion(written("version")))),
        (_, _, Some(None)) => Some(("@ended", Why::NotAnAnswer(written("ended")))),
        _ => None,
    };
    Item { row, id: id.flatten(), version: version.flatten(), ended: ended.flatten(), value, misread }
}

fn objects(items: &[Map<String, Value>]) -> Result<Sheet, Fault> {
    let mut header: Vec<String> = Vec::new();
    let mut places = std::collections::HashMap::new();
    let mut lines = Vec::with_capacity(items.len() + 1);
    for (number, item) in (1..).zip(items) {
        let mut cells = Vec::new();
        for (name, value) in item {
            for (path, cell) in flat(name, value)? {
                let place = *places.entry(path.clone()).or_insert_with(|| {
                    header.push(path);
                    header.len() - 1
                });
                if cells.len() <= place {
                    cells.resize(place + 1, Cell::Absent);
                }
                cells[place] = cell;
            }
        }
        lines.push(Line { number, cells });
    }
    if header.len() > crate::sheet::MOST_COLUMNS {
        return Err(Fault::TooLarge);
    }
    for line in &mut lines {
        line.cells.resize(header.len(), Cell::Absent);
    }
    lines.insert(0, Line { number: 0, cells: header.into_iter().map(Cell::text).collect() });
    Ok(Sheet { name: String::new(), lines, merged: Vec::new() })
}

/// A value as cells with their paths: a list of objects is taken apart, a list of anything else is lines.
fn flat(name: &str, value: &Value) -> Result<Vec<(String, Cell)>, Fault> {
    let Some(items) = value.as_array().filter(|items| items.iter().any(Value::is_object)) else {
        return Ok(vec![(name.to_owned(), single(value)?)]);
    };
    let mut out = Vec::new();
    for (index, item) in items.iter().enumerate() {
        for (inner, value) in item.as_object().ok_or(Fault::OtherJson)? {
            out.push((format!("{name}/{index}/{inner}"), single(value)?));
        }
    }
    Ok(out)
}

fn single(value: &Value) -> Result<Cell, Fault> {
    match value {
        Value::Null => Ok(Cell::Empty),
        Value::Bool(yes) => Ok(Cell::Bool(*yes)),
        Value::Number(number) => Ok(number.as_f64().map_or(Cell::Empty, Cell::Number)),
        Value::String(text) => Ok(Cell::text(text)),
        Value::Array(items) => {
            let lines: Result<Vec<String>, Fault> =
                items.iter().map(|item| single(item).map(|cell| cell.written())).collect();
            Ok(Cell::text(lines?.join("\n")))
        }
        Value::Object(_) => Err(Fault::OtherJson),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0190a0b0-c0d0-7000-8000-000000000001";

    #[test]
    fn what_is_written_is_read_again() {
        let value = json!({ "name": "Łódź \"=1\"", "persons_count": 9_007_199_254_740_991_u64, "newer": [1, {"a": null}] });
        let entry = Entry { id: ID.parse().unwrap(), version: 3, ended: true, value: value.clone() };
        let written = write(Kind::of("activity").unwrap(), &[entry]).unwrap();
        assert!(looks_like_it(&written));
        let item = Item {
            row: 1,
            id: Some(ID.parse().unwrap()),
            version: Some(3),
            ended: Some(true),
            value,
            misread: None,
        };
        let read = read(&text(&written).unwrap()).unwrap();
        assert_eq!(read, Contents::Records { kind: Some("activity".into()), items: vec![item] });
    }

    #[test]
    fn what_names_a_record_is_checked() {
        for (given, expected) in [
            (json!({"id": "x", "value": {}}), Some("@id")),
            (json!({"version": -1, "value": {}}), Some("@version")),
            (json!({"ended": "no", "value": {}}), Some("@ended")),
            (json!({"id": null, "value": {}}), None),
        ] {
            let Ok(Contents::Records { items, .. }) = read(&json!([given]).to_string()) else {
                panic!("records")
            };
            assert_eq!(items[0].misread.as_ref().map(|(field, _)| *field), expected);
        }
    }

    #[test]
    fn plain_objects_are_a_table() {
        let given = r#"[{"name": "A", "persons": ["patients", "staff"], "count": 3},
                        {"name": "B", "purposes": [{"purpose": "x"}, {"purpose": "y", "since": null}]}]"#;
        let Contents::Objects(sheet) = read(given).unwrap() else { panic!("objects") };
        let row = |line: &Line| line.cells.iter().map(Cell::written).collect::<Vec<_>>();
        let header = row(&sheet.lines[0]);
        let at = |line: usize, name: &str| {
            let place = header.iter().position(|known| known == name).unwrap();
            sheet.lines[line].cells[place].clone()
        };
        assert_eq!(at(1, "persons"), Cell::Text("patients\nstaff".into()));
        assert_eq!((at(2, "persons"), at(2, "purposes/1/since")), (Cell::Absent, Cell::Empty));
        assert_eq!(
            (at(2, "purposes/0/purpose"), at(1, "count")),
            (Cell::Text("x".into()), Cell::Number(3.0))
        );
        assert_eq!(sheet.lines[2].number, 2);
    }

    #[test]
    fn other_json_is_refused() {
        let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
        let cases = [
            ("{", Fault::Broken),
            ("1", Fault::OtherJson),
            ("{\"a\": 1}", Fault::OtherJson),
            ("[1]", Fault::OtherJson),
            ("[]", Fault::Empty),
            ("[{\"a\": {\"b\": 1}}]", Fault::OtherJson),
            ("{\"format\": \"tabularium.records/2\", \"records\": []}", Fault::OtherJson),
            (deep.as_str(), Fault::Broken),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Err(expected));
        }
        assert_eq!(text("[0,".repeat(5_000_000).as_bytes()), Err(Fault::TooLarge));
    }
}
