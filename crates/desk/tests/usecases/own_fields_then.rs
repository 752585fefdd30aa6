//! Fields of the DPO's own as they stood: every look at a past day calls and shows them as they were that day.

use desk::Unwatched;
use desk::protocol::EndRecord;
use serde_json::{Value, json};

use crate::common::Office;

const THEN: &str = "2026-11-24";

/// Until the day that is looked at: "Number" with 7, "Old" with 1. Since: "Number" is called "No.", "Old" has ended, "New" came.
struct Renamed {
    office: Office,
    system: String,
}

impl Renamed {
    fn new() -> Self {
        let office = Office::open();
        let own = |pl: &str, en: &str| json!({ "for_kind": "system", "code": en.to_lowercase(), "label_pl": pl, "label_en": en, "shape": "line", "in_table": "yes" });
        let number = office.save("own_field", own("Numer", "Number")).record.id;
        let old = office.save("own_field", own("Stare", "Old")).record.id;
        office.clock.set("2026-11-24T12:00:00Z");
        let value = json!({ "name": "A", "own_number": "siedem", "own_old": "jeden" });
        let system = office.save("system", value.clone()).record.id;
        office.clock.set("2026-11-25T12:00:00Z");
        let mut renamed = own("Nr", "No.");
        renamed["code"] = "number".into();
        office.try_save("own_field", Some((&number, 1)), renamed).unwrap();
        let end = EndRecord { id: old, from_version: 1, why: "x".into() };
        office.desk.run(desk::records::end, end).unwrap();
        office.save("own_field", own("Nowe", "New"));
        let mut filled = value;
        filled["own_new"] = "dwa".into();
        office.try_save("system", Some((&system, 1)), filled).unwrap();
        Self { office, system }
    }

    /// The same question about then and about now.
    fn both(&self, name: &str, params: Value) -> [Value; 2] {
        let mut then = params.clone();
        then["as_at"] = THEN.into();
        [then, params].map(|params| self.office.call(name, params).unwrap())
    }
}

/// Every text at that key, wherever it stands.
fn texts(value: &Value, key: &str) -> Vec<String> {
    let inside = match value {
        Value::Object(fields) => {
            let own = fields.get(key).and_then(Value::as_str).map(str::to_owned);
            return own.into_iter().chain(fields.values().flat_map(|field| texts(field, key))).collect();
        }
        Value::Array(items) => items,
        _ => return Vec::new(),
    };
    inside.iter().flat_map(|item| texts(item, key)).collect()
}

fn has(found: &[String], label: &str) -> bool {
    found.iter().any(|text| text == label)
}

#[test]
fn forms_and_tables_of_then_have_the_fields_of_then() {
    let office = Renamed::new();
    let [then, now] = office.both("kinds.list", json!({})).map(|kinds| {
        let kinds = kinds.as_array().unwrap().clone();
        kinds.into_iter().find(|kind| kind["code"] == "system").unwrap()
    });
    for part in ["groups", "columns"] {
        let (then, now) = (texts(&then[part], "label"), texts(&now[part], "label"));
        assert!(
            has(&then, "Number") && has(&then, "Old") && !has(&then, "No.") && !has(&then, "New"),
            "{part}"
        );
        assert!(has(&now, "No.") && has(&now, "New") && !has(&now, "Number"), "{part}");
    }
    assert!(!texts(&then["groups"], "own").contains(&"ended".to_owned()));
    let list = json!({ "kind": "system" });
    let [then, now] = office.both("records.list", list).map(|page| page["rows"][0]["cells"].clone());
    assert_eq!(
        (&then["own_number"], &then["own_old"], &then["own_new"]),
        (&json!("siedem"), &json!("jeden"), &Value::Null)
    );
    assert_eq!((&now["own_old"], &now["own_new"]), (&Value::Null, &json!("dwa")));
}

#[test]
fn one_record_with_its_history_is_told_in_the_words_of_then() {
    let office = Renamed::new();
    let id = office.system.as_str();
    for (name, params, key) in [
        ("dossier.show", json!({ "id": id }), "groups"),
        ("records.history", json!({ "id": id }), ""),
        ("records.compare", json!({ "id": id, "left": 1, "right": 1 }), "groups"),
    ] {
        let [then, now] =
            office.both(name, params).map(|answer| if key.is_empty() { answer } else { answer[key].clone() });
        let (then, now) = (texts(&then, "label"), texts(&now, "label"));
        assert!(
            has(&then, "Number") && has(&then, "Old") && !has(&then, "No.") && !has(&then, "New"),
            "{name} {then:?}"
        );
        assert!(has(&now, "No.") && has(&now, "Old"), "{name} {now:?}");
    }
    let late = json!({ "id": id, "left": 1, "right": 2, "as_at": THEN });
    assert!(office.office.call("records.compare", late).is_err());
}

#[test]
fn what_is_found_and_what_changed_is_told_in_the_words_of_then() {
    let office = Renamed::new();
    let [then, now] = office.both("search.find", json!({ "text": "siedem" }));
    assert_eq!((&then["hits"][0]["field"], &now["hits"][0]["field"]), (&json!("Number"), &json!("No.")));
    let [then, now] = office.both("search.count", json!({ "text": "dwa" }));
    assert_eq!((then.as_array().unwrap().len(), &now[0]["count"]), (0, &json!(1)));
    let changed = |to: Value| {
        let asked = json!({ "from": "2026-11-23", "to": to, "kinds": ["system"] });
        texts(&office.office.call("changes.between", asked).unwrap()["records"], "label")
    };
    assert!(has(&changed(json!(THEN)), "Number"));
    assert!(has(&changed(Value::Null), "No.") && has(&changed(Value::Null), "New"));
}

#[test]
fn a_register_of_then_leaves_with_the_columns_of_then() {
    let office = Renamed::new();
    let head = |as_at: Value| {
        let path = office.office.path("systems.csv");
        let request = json!({ "kind": "system", "format": "csv", "path": path, "as_at": as_at });
        let request = serde_json::from_value(request).unwrap();
        office.office.desk.run_long(desk::exchange::export, request, &Unwatched).unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        text.lines().next().unwrap().to_owned()
    };
    let (then, now) = (head(json!(THEN)), head(Value::Null));
    assert!(then.contains("\"Number\"") && then.contains("\"Old\"") && !then.contains("\"New\""), "{then}");
    assert!(now.contains("\"No.\"") && now.contains("\"New\""), "{now}");
}
