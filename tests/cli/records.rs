//! Records: saving, finding, showing.

use serde_json::{Value, json};
use tabularium_tests::{LANGUAGES, Place};

fn names(place: &Place, args: &[&str]) -> Vec<String> {
    let page = place.json(args);
    let rows = page["rows"].as_array().unwrap();
    assert_eq!(page["total"], rows.len());
    rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_put_is_shown_and_listed() {
    let place = Place::with_vault();
    let system = place.put("system", &json!({ "name": "Archiwum", "kind": "paper_archive" }));
    let value = json!({
        "name": "Rejestracja pacjentów",
        "purposes": [{ "purpose": "Umówienie wizyty", "legal_basis": ["6_1_c"] }],
        "systems": [system],
    });
    let id = place.put("activity", &value);
    let shown = place.json(["show", "vault", &id]);
    assert_eq!(shown["value"], value);
    assert_eq!((&shown["version"], &shown["ended"]), (&json!(1), &json!(false)));
    assert_eq!(shown["link_titles"][&system], "Archiwum");
    assert_eq!(place.json(["show", "vault", &system])["linked_from"][0]["id"], id.as_str());
    let gaps: Vec<&str> =
        shown["gaps"].as_array().unwrap().iter().map(|gap| gap["field"].as_str().unwrap()).collect();
    assert!(gaps.contains(&"persons") && gaps.contains(&"purposes/0/provision"), "{gaps:?}");
    assert!(!gaps.contains(&"purposes"));

    let polish = place.run(["show", "vault", &id, "--lang", "pl"]).done();
    assert!(polish.out.contains("Umówienie wizyty") && polish.out.contains("RODO"), "{}", polish.out);
}

#[test]
fn a_register_sorts_by_the_polish_alphabet_and_finds_without_diacritics() {
    let place = Place::with_vault();
    for name in ["Żywienie", "Łączność", "Lekarze", "Zakupy", "Ćwiczenia", "Czystość"] {
        place.put("activity", &json!({ "name": name }));
    }
    let sorted = ["Czystość", "Ćwiczenia", "Lekarze", "Łączność", "Zakupy", "Żywienie"];
    assert_eq!(names(&place, &["list", "vault", "activity"]), sorted);
    let down: Vec<&str> = sorted.iter().rev().copied().collect();
    assert_eq!(names(&place, &["list", "vault", "activity", "--sort", "-name"]), down);
    assert_eq!(names(&place, &["list", "vault", "activity", "--filter", "lacznosc"]), ["Łączność"]);
    assert_eq!(names(&place, &["list", "vault", "activity", "--filter", "nic"]), [""; 0]);
}

#[test]
fn words_are_found_however_they_are_typed() {
    let place = Place::with_vault();
    place.put("system", &json!({ "name": "Serwer w Łodzi", "notes": "Żółta szafa" }));
    place.put("system", &json!({ "name": "SERWER W ŁODZI 2" }));
    place.put("system", &json!({ "name": "Serwer w Lublinie" }));
    for typed in ["lodz", "ŁÓDŹ", "Łódź", "łodzi serwer", "SERW lod"] {
        let found = names(&place, &["list", "vault", "system", "--filter", typed]);
        assert_eq!(found, ["Serwer w Łodzi", "SERWER W ŁODZI 2"], "{typed}");
    }
    assert_eq!(names(&place, &["list", "vault", "system", "--filter", "zolta"]), ["Serwer w Łodzi"]);
}

#[test]
fn a_change_names_the_version_that_it_was_made_from() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    let change = |name: &str, version: &str| {
        let args = ["put", "vault", "activity", "--id", &id, "--from-version", version, "--file", "-"];
        place.run_with(args, &json!({ "name": name }).to_string())
    };
    change("Dwa", "1").done();
    let before = place.state();
    change("Trzy", "1").exits(2).says("version 2 stands now");
    assert_eq!(place.state(), before);
    change("Trzy", "2").done();
    assert_eq!(place.json(["show", "vault", &id])["value"]["name"], "Trzy");
    assert_eq!(names(&place, &["list", "vault", "activity"]), ["Trzy"]);
}

#[test]
fn the_same_value_again_writes_nothing() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    let before = place.state();
    let again = ["put", "vault", "activity", "--id", &id, "--file", "-"];
    place.run_with(again, r#"{ "name": "  Jeden ", "unit": "" }"#).done().says("Nothing to save");
    assert_eq!(place.state(), before);
}

#[test]
fn there_is_one_facility_and_one_map_a_path() {
    let place = Place::with_vault();
    let put = |kind: &str, value: Value| {
        place.run_with(["put", "vault", kind, "--file", "-", "--lang", "pl"], &value.to_string())
    };
    put("facility", json!({ "name": "Druga" })).exits(2).says("taki wpis już jest");
    put("map", json!({ "path": "archive" })).done();
    put("map", json!({ "path": "archive" })).exits(2).says("ma już swój wpis");
    put("map", json!({ "path": "registration" })).done();
    let facility = place.json(["list", "vault", "facility"])["rows"][0]["id"].as_str().unwrap().to_owned();
    place.run(["end", "vault", &facility, "--why", "x"]).exits(2).says("cannot be ended");
}

#[test]
fn links_lead_to_records_that_stand() {
    let place = Place::with_vault();
    let system = place.put("system", &json!({ "name": "Archiwum" }));
    let activity = place.put("activity", &json!({ "name": "Pierwsza", "systems": [system] }));
    let put = |links: Value| {
        let value = json!({ "name": "Druga", "systems": links }).to_string();
        place.run_with(["put", "vault", "activity", "--file", "-"], &value)
    };
    let absent = "01900000-0000-7000-8000-000000000000";
    put(json!([absent])).exits(2).says("systems/0").says(absent);
    put(json!([activity])).exits(2).says("another kind");
    place.run(["end", "vault", &system, "--why", "zamknięte"]).done();
    put(json!([system])).exits(2).says("is ended");

    // The record that was linked before keeps its link, and shows that it leads to an ended one.
    let value = json!({ "name": "Pierwsza inaczej", "systems": [system] }).to_string();
    place.run_with(["put", "vault", "activity", "--id", &activity, "--file", "-"], &value).done();
    assert_eq!(place.json(["show", "vault", &activity])["link_titles"][&system], "Archiwum (ended)");
}

#[test]
fn kinds_and_schemas_need_no_vault() {
    let place = Place::empty();
    let kinds = place.json(["kinds"]);
    let codes: Vec<&str> =
        kinds.as_array().unwrap().iter().map(|kind| kind["code"].as_str().unwrap()).collect();
    for known in ["facility", "activity", "system", "map", "person"] {
        assert!(codes.contains(&known), "{known} is not in {codes:?}");
    }
    let schema = place.json(["schema", "activity", "--lang", "pl"]);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["required"], json!(["name"]));
    assert_eq!(schema["properties"]["name"]["title"], "Nazwa czynności");
}

#[test]
fn what_was_shown_can_be_changed_and_put_back() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    let mut shown = place.json(["show", "vault", &id]);
    shown["value"]["name"] = json!("Dwa");
    let put = ["put", "vault", "activity", "--file", "-"];
    assert_eq!(place.run_with(put, &shown.to_string()).done().out.trim(), id);
    assert_eq!(place.json(["show", "vault", &id])["value"]["name"], "Dwa");
    assert_eq!(names(&place, &["list", "vault", "activity"]), ["Dwa"]);

    // It still says version 1, and there is a second by now.
    shown["value"]["name"] = json!("Trzy");
    let before = place.state();
    place.run_with(put, &shown.to_string()).exits(2).says("version 2 stands now");
    let from = ["put", "vault", "activity", "--file", "-", "--from-version", "2", "--id", &id];
    let other = place.path("no");
    for (language, words) in LANGUAGES.into_iter().zip(["holds the record", "zawiera wpis"]) {
        let as_system = ["put", "vault", "system", "--file", "-", "--lang", language];
        place.run_with(as_system, &shown.to_string()).exits(2).says(words).says(&id);
        let as_other =
            ["put", "vault", "activity", "--id", other.to_str().unwrap(), "--file", "-", "--lang", language];
        place.run_with(as_other, &shown.to_string()).exits(2).says(words).says(&id);
    }
    assert_eq!(place.state(), before);
    place.run_with(from, &shown.to_string()).done();
    assert_eq!(place.json(["show", "vault", &id])["value"]["name"], "Trzy");
    let twice = shown.to_string().replacen("\"value\"", "\"version\":9,\"value\"", 1);
    place.run_with(put, &twice).exits(2).says("stands twice");
}

#[test]
fn input_beyond_all_measure_is_refused_unread() {
    let place = Place::with_vault();
    let big = format!("{{\"name\":[{}1]}}", "1,".repeat(4_200_000));
    place.write("big.json", &big);
    let before = place.state();
    for (language, words) in LANGUAGES.into_iter().zip(["larger than 8 MB", "przekracza 8 MB"]) {
        for file in ["big.json", "-"] {
            let args = ["put", "vault", "activity", "--file", file, "--lang", language];
            place.run_with(args, &big).exits(2).says(words);
        }
    }
    assert_eq!(place.state(), before);
}
