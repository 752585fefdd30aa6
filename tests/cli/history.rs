//! History, undo and the past.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};
use tabularium_tests::Place;

#[test]
fn history_tells_who_changed_what_and_why() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden", "unit": "Recepcja" }));
    let change = ["put", "vault", "activity", "--id", &id, "--file", "-"];
    place.run_with(change, r#"{"name":"Dwa","unit":"Recepcja"}"#).done();
    place.run(["end", "vault", &id, "--why", "połączono z inną"]).done();

    let history = place.json(["history", "vault", &id]);
    let ops: Vec<&str> =
        history.as_array().unwrap().iter().map(|version| version["op"].as_str().unwrap()).collect();
    assert_eq!(ops, ["record.ended", "record.saved", "record.saved"]);
    assert_eq!(history[0]["why"], "połączono z inną");
    assert_eq!(history[0]["actor"], "Ewa Iksińska");
    assert_eq!(history[1]["changes"].as_array().unwrap().len(), 1);
    assert_eq!(history[1]["changes"][0]["before"], "Jeden");
    assert_eq!(history[1]["changes"][0]["after"], "Dwa");
    let polish = place.run(["history", "vault", &id, "--lang", "pl"]).done().out;
    assert!(polish.contains("Powód: połączono z inną") && polish.contains("Jeden → Dwa"), "{polish}");
}

#[test]
fn undo_walks_back_through_saves_and_ends_and_stops_at_the_beginning() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    let change = ["put", "vault", "activity", "--id", &id, "--file", "-"];
    place.run_with(change, r#"{"name":"Dwa"}"#).done();
    place.run(["end", "vault", &id, "--why", "pomyłka"]).done();
    let now = || {
        let shown = place.json(["show", "vault", &id]);
        (shown["value"]["name"].as_str().unwrap().to_owned(), shown["ended"].as_bool().unwrap())
    };
    assert_eq!(now(), ("Dwa".into(), true));
    place.run(["undo", "vault"]).done();
    assert_eq!(now(), ("Dwa".into(), false));
    place.run(["undo", "vault"]).done();
    assert_eq!(now(), ("Jeden".into(), false));
    place.run(["undo", "vault"]).done();
    assert_eq!(now(), ("Jeden".into(), true));
    let before = place.state();
    place.run(["undo", "vault"]).exits(2).says("nothing to undo");
    place.run(["undo", "vault", "--lang", "pl"]).exits(2).says("Nie ma czego cofać");
    assert_eq!(place.state(), before);
    assert_eq!(place.json(["show", "vault", &id])["version"], 6);
    place.run(["verify", "vault"]).done();
}

#[test]
fn undo_says_by_name_what_it_took_back() {
    let place = Place::with_vault();
    let id = place.put("measure", &json!({ "name": "Szafy na klucz" }));
    place.run(["end", "vault", &id, "--why", "pomyłka"]).done();
    let undo =
        |language: &str| place.run(["undo", "vault", "--lang", language]).done().says("Szafy na klucz").err;
    let (ended, saved) = (undo("pl"), undo("pl"));
    assert!(ended.contains("Cofnięto: ") && saved.contains("Cofnięto: "), "{ended}{saved}");
    assert_ne!(ended, saved);
    let ops: Vec<Value> =
        place.json(["history", "vault", &id]).as_array().unwrap().iter().map(|it| it["op"].clone()).collect();
    assert_eq!(ops, ["undo.applied", "undo.applied", "record.ended", "record.saved"]);
}

#[test]
fn a_register_can_be_seen_as_it_stood() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Wtedy" }));
    let moment = place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    sleep(Duration::from_millis(5));
    let change = ["put", "vault", "activity", "--id", &id, "--file", "-"];
    place.run_with(change, r#"{"name":"Teraz"}"#).done();
    place.put("activity", &json!({ "name": "Nowa" }));

    let names = |args: &[&str]| -> Vec<Value> {
        place.json(args)["rows"].as_array().unwrap().iter().map(|row| row["title"].clone()).collect()
    };
    assert_eq!(names(&["list", "vault", "activity"]), ["Nowa", "Teraz"]);
    assert_eq!(names(&["list", "vault", "activity", "--as-at", &moment]), ["Wtedy"]);
    assert_eq!(place.json(["show", "vault", &id, "--as-at", &moment])["value"]["name"], "Wtedy");

    let early = "2020-01-01";
    assert_eq!(names(&["list", "vault", "activity", "--as-at", early]), [""; 0]);
    place.run(["show", "vault", &id, "--as-at", early]).exits(2).says("had not been made yet");
    place.run(["pack", "vault", "early.pdf", "--as-at", early]).exits(2).says("did not exist yet");
    place.run(["list", "vault", "activity", "--as-at", "2999-01-01"]).exits(2).says("has not come yet");
    place.run(["list", "vault", "activity", "--as-at", "wczoraj"]).exits(2).says("is not a moment");
}
