//! Fields that the DPO adds behave like any other, and lose nothing.

use desk::protocol::{EndRecord, FailureCode, ListRecords, RecordPage};
use serde_json::{Value, json};

use crate::common::Office;

fn add(office: &Office, value: &Value) -> String {
    let mut own = json!({ "for_kind": "system", "label_pl": "Numer", "label_en": "Number", "shape": "line" });
    for (name, given) in value.as_object().unwrap() {
        own[name] = given.clone();
    }
    office.save("own_field", own).record.id
}

fn options() -> Value {
    json!([{ "label_pl": "Wysoka", "label_en": "High" }, { "label_pl": "Niska", "label_en": "Low" }])
}

fn list(office: &Office, more: &Value) -> RecordPage {
    let mut request = json!({ "kind": "system", "columns": [] });
    for (name, given) in more.as_object().unwrap() {
        request[name] = given.clone();
    }
    serde_json::from_value(office.call("records.list", request).unwrap()).unwrap()
}

fn titles(page: &RecordPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.title.as_str()).collect()
}

fn codes(office: &Office, value: Value) -> Vec<(String, String)> {
    let failure = office.try_save("own_field", None, value).unwrap_err();
    failure.problems.into_iter().map(|problem| (problem.field, problem.code)).collect()
}

fn field(office: &Office, name: &str) -> Value {
    let kinds = office.call("kinds.list", json!({})).unwrap();
    let system = kinds.as_array().unwrap().iter().find(|kind| kind["code"] == "system").unwrap().clone();
    let groups = system["groups"].as_array().unwrap().clone();
    let fields = groups.iter().flat_map(|group| group["fields"].as_array().unwrap().clone());
    fields.into_iter().find(|field| field["name"] == name).unwrap_or(Value::Null)
}

#[test]
fn a_field_of_ones_own_is_filled_shown_filtered_sorted_and_found_in_both_languages() {
    let office = Office::open();
    add(
        &office,
        &json!({ "label_pl": "Ważność", "label_en": "Weight", "shape": "choice", "options": options(), "in_table": "yes" }),
    );
    add(&office, &json!({ "label_pl": "Liczba licencji", "label_en": "Licences", "shape": "count" }));
    for (name, weight, licences) in [("A", "niska", 20), ("B", "wysoka", 3), ("C", "wysoka", 100)] {
        office
            .save("system", json!({ "name": name, "own_waznosc": weight, "own_liczba_licencji": licences }));
    }
    office.save("system", json!({ "name": "D" }));

    let sorted = list(&office, &json!({ "sort": "-own_liczba_licencji" }));
    assert_eq!(titles(&sorted), ["C", "A", "B", "D"]);
    let high = json!([{ "field": "own_waznosc", "op": "is", "values": ["wysoka"] },
                      { "field": "own_liczba_licencji", "op": "from", "values": ["50"] }]);
    assert_eq!(titles(&list(&office, &json!({ "filters": high }))), ["C"]);
    let usual =
        office.desk.run(desk::records::list, ListRecords { kind: "system".into(), ..ListRecords::default() });
    assert_eq!(usual.unwrap().rows[0].cells["own_waznosc"], "Low");

    assert_eq!(field(&office, "own_waznosc")["label"], "Weight");
    assert_eq!(field(&office, "own_waznosc")["own"], "standing");
    office.call("app.settings", json!({ "language": "pl", "theme": "dark" })).unwrap();
    assert_eq!(field(&office, "own_waznosc")["label"], "Ważność");
    assert_eq!(
        field(&office, "own_waznosc")["shape"]["options"][1],
        json!({ "code": "niska", "label": "Niska" })
    );
    let schema = office.desk.run(desk::kinds::schema, "system".into()).unwrap();
    assert_eq!(schema["properties"]["own_liczba_licencji"]["title"], "Liczba licencji");
    for words in ["WYSOKA", "high"] {
        let found = list(&office, &json!({ "query": words }));
        assert_eq!(titles(&found), ["B", "C"], "{words}");
    }
}

/// As built-in choices are: by what they are called, in either language, wherever words are asked for.
#[test]
fn a_choice_is_found_and_sorted_by_the_label_that_it_has_now() {
    let office = Office::open();
    let own = add(&office, &json!({ "code": "grade", "shape": "choice", "options": options() }));
    for (name, grade) in [("A", "wysoka"), ("B", "niska"), ("C", "wysoka")] {
        office.save("system", json!({ "name": name, "own_grade": grade }));
    }
    let found = |words: &str, as_at: Option<&str>| -> [Vec<String>; 2] {
        let request = json!({ "text": words, "kinds": ["system"], "as_at": as_at });
        let hits = office.call("search.find", request).unwrap()["hits"].as_array().unwrap().clone();
        let mut hits: Vec<String> =
            hits.iter().map(|hit| hit["title"].as_str().unwrap().to_owned()).collect();
        hits.sort();
        let listed = list(&office, &json!({ "query": words, "as_at": as_at }));
        [hits, titles(&listed).into_iter().map(str::to_owned).collect()]
    };
    let all = |names: &[&str]| {
        [names, names].map(|names| names.iter().map(|&it| it.to_owned()).collect::<Vec<String>>())
    };
    assert_eq!(
        [found("high", None), found("WYSOKA", None), found("nis", None)],
        [all(&["A", "C"]), all(&["A", "C"]), all(&["B"])]
    );
    assert_eq!(titles(&list(&office, &json!({ "sort": "own_grade" }))), ["A", "C", "B"]);

    office.clock.set("2026-11-24T12:00:00Z");
    let mut value = office.call("records.show", json!({ "id": own })).unwrap()["value"].clone();
    value["options"][0]["label_en"] = "Zenith".into();
    value["options"][0]["label_pl"] = "Szczytowa".into();
    office.try_save("own_field", Some((&own, 1)), value).unwrap();
    assert_eq!(
        [found("zenith", None), found("szczyt", None), found("high", None)],
        [all(&["A", "C"]), all(&["A", "C"]), all(&[])]
    );
    assert_eq!(titles(&list(&office, &json!({ "sort": "own_grade" }))), ["B", "A", "C"]);
    let then = Some("2026-11-23");
    assert_eq!([found("zenith", then), found("high", then)], [all(&[]), all(&["A", "C"])]);
}

#[test]
fn history_and_the_past_call_a_field_as_it_is_called() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "A" })).record;
    office.clock.set("2026-11-24T12:00:00Z");
    let own = add(&office, &json!({}));
    office.try_save("system", Some((&system.id, 1)), json!({ "name": "A", "own_numer": "7/2026" })).unwrap();
    let history = office.call("records.history", json!({ "id": system.id })).unwrap();
    assert_eq!(history[0]["changes"][0]["label"], "Number");
    assert_eq!(history[0]["changes"][0]["after"], "7/2026");

    let renamed = json!({ "for_kind": "system", "code": "numer", "label_pl": "Nr", "label_en": "No.", "shape": "line" });
    office.try_save("own_field", Some((&own, 1)), renamed).unwrap();
    let history = office.call("records.history", json!({ "id": system.id })).unwrap();
    assert_eq!(history[0]["changes"][0]["label"], "No.");
    let past = json!({ "columns": ["own_numer"], "as_at": "2026-11-23T20:00:00Z" });
    let failure = office.call(
        "records.list",
        json!({ "kind": "system", "columns": past["columns"], "as_at": past["as_at"] }),
    );
    assert_eq!(failure.unwrap_err().problems[0].code, "unknown_column");
}

#[test]
fn what_records_hold_in_a_field_keeps_its_code_its_register_and_its_shape() {
    let office = Office::open();
    let chosen =
        json!({ "label_pl": "Ważność", "label_en": "Weight", "shape": "choices", "options": options() });
    let own = add(&office, &chosen);
    let value = office.call("records.show", json!({ "id": own })).unwrap()["value"].clone();
    let system = office.save("system", json!({ "name": "A", "own_waznosc": ["niska"] })).record;

    let change = |name: &str, given: Value| {
        let mut value = value.clone();
        value[name] = given;
        let failure = office.try_save("own_field", Some((&own, 1)), value).unwrap_err();
        failure.problems.into_iter().map(|problem| (problem.field, problem.code)).collect::<Vec<_>>()
    };
    let in_use = |field: &str| (field.to_owned(), "own_in_use".to_owned());
    assert_eq!(change("code", json!("inny")), [in_use("code")]);
    assert_eq!(change("shape", json!("line")), [in_use("shape")]);
    assert_eq!(change("for_kind", json!("activity")), [in_use("for_kind")]);
    let high = value["options"][0].clone();
    assert_eq!(change("options", json!([high])), [("options".to_owned(), "own_option_in_use".to_owned())]);

    office.try_save("system", Some((&system.id, 1)), json!({ "name": "A" })).unwrap();
    let mut free = value.clone();
    free["code"] = json!("inny");
    free["options"] = json!([high]);
    office.try_save("own_field", Some((&own, 1)), free).unwrap();
    assert_eq!(field(&office, "own_inny")["label"], "Weight");
}

#[test]
fn an_ended_field_keeps_what_it_holds_and_takes_nothing_new() {
    let office = Office::open();
    let own = add(&office, &json!({}));
    let holder = office.save("system", json!({ "name": "A", "own_numer": "7" })).record;
    office.save("system", json!({ "name": "B" }));
    let end = EndRecord { id: own, from_version: 1, why: "niepotrzebne".into() };
    office.desk.run(desk::records::end, end).unwrap();

    assert_eq!(field(&office, "own_numer")["own"], "ended");
    let kept = json!({ "name": "A2", "own_numer": "7" });
    assert_eq!(
        office.try_save("system", Some((&holder.id, 1)), kept).unwrap().record.value["own_numer"],
        "7"
    );
    let changed = json!({ "name": "A2", "own_numer": "8" });
    let failure = office.try_save("system", Some((&holder.id, 2)), changed).unwrap_err();
    assert_eq!((failure.code, failure.problems[0].code.as_str()), (FailureCode::BadInput, "field_ended"));
    let new = office.try_save("system", None, json!({ "name": "C", "own_numer": "9" })).unwrap_err();
    assert_eq!(new.problems[0].code, "field_ended");
    let cells = list(&office, &json!({ "columns": ["own_numer"] })).rows.remove(0).cells;
    assert_eq!(cells["own_numer"], "7");
    office.try_save("system", Some((&holder.id, 2)), json!({ "name": "A2" })).unwrap();
}

/// Form, chooser of columns and exported file follow.
#[test]
fn a_field_stands_in_the_group_that_is_named() {
    let office = Office::open();
    add(&office, &json!({ "code": "last" }));
    add(&office, &json!({ "code": "named", "label_en": "Named", "group": "what" }));
    let kinds = office.call("kinds.list", json!({})).unwrap();
    let system = kinds.as_array().unwrap().iter().find(|kind| kind["code"] == "system").unwrap();
    let names = |fields: &Value, key: &str| -> Vec<String> {
        fields.as_array().unwrap().iter().map(|field| field[key].as_str().unwrap().to_owned()).collect()
    };
    let group = |code: &str| {
        let groups = system["groups"].as_array().unwrap();
        names(&groups.iter().find(|group| group["code"] == code).unwrap()["fields"], "name")
    };
    assert_eq!(
        (group("what").pop().unwrap(), group("own")),
        ("own_named".into(), vec!["own_last".to_owned()])
    );
    let columns = names(&system["columns"], "field");
    let place = |name: &str| columns.iter().position(|column| column == name).unwrap();
    assert_eq!(place("own_named"), place(group("what").iter().rev().nth(1).unwrap()) + 1);
    assert!(place("own_named") < place("own_last"));

    let elsewhere = json!({ "for_kind": "system", "label_pl": "P", "label_en": "E", "shape": "line", "group": "checklist" });
    assert_eq!(codes(&office, elsewhere), [("group".to_owned(), "own_group".to_owned())]);
}

#[test]
fn codes_are_made_from_names_and_never_given_twice() {
    let office = Office::open();
    let id = add(&office, &json!({ "label_pl": "Łączna liczba" }));
    let again = office.save(
        "own_field",
        json!({ "for_kind": "system", "label_pl": "Łączna liczba", "label_en": "Total", "shape": "line" }),
    );
    assert_eq!(again.record.value["code"], "laczna_liczba_2");
    let end = EndRecord { id, from_version: 1, why: "x".into() };
    office.desk.run(desk::records::end, end).unwrap();
    let own = |more: Value| {
        let mut own = json!({ "for_kind": "system", "label_pl": "P", "label_en": "E", "shape": "line" });
        for (name, given) in more.as_object().unwrap() {
            own[name] = given.clone();
        }
        own
    };
    let one = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
    assert_eq!(codes(&office, own(json!({ "code": "laczna_liczba" }))), one("code", "own_code_taken"));
    assert_eq!(codes(&office, own(json!({ "code": "Zły kod" }))), one("code", "own_code"));
    assert_eq!(codes(&office, own(json!({ "shape": "choice" }))), one("options", "own_no_options"));
    let twice = json!([{ "label_pl": "A", "label_en": "A", "code": "a" }, { "label_pl": "B", "label_en": "B", "code": "a" }]);
    assert_eq!(
        codes(&office, own(json!({ "shape": "choice", "options": twice }))),
        one("options/1/code", "repeated")
    );
    let elsewhere = office.save("own_field", own(json!({ "for_kind": "activity", "code": "laczna_liczba" })));
    assert_eq!(elsewhere.record.version, 1);
}

#[test]
fn undo_takes_a_field_away_and_redo_brings_it_back() {
    let office = Office::open();
    add(&office, &json!({}));
    assert_eq!(field(&office, "own_numer")["own"], "standing");
    office.call("undo.apply", json!({})).unwrap();
    assert_eq!(field(&office, "own_numer")["own"], "ended");
    office.call("redo.apply", json!({})).unwrap();
    assert_eq!(field(&office, "own_numer")["own"], "standing");
}
