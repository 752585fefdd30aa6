//! The log for anyone's verifier.

use std::fs;

use serde_json::{Value, json};
use tabularium_tests::Place;

#[test]
fn checkpoint_and_key_are_of_the_documented_form() {
    let place = Place::with_vault();
    let id = place.json(["info", "vault"])["id"].as_str().unwrap().to_owned();
    let note = place.run(["log", "checkpoint", "vault"]).done().out;
    let lines: Vec<&str> = note.split('\n').collect();
    assert_eq!(lines.len(), 6, "{note:?}");
    assert_eq!((lines[0], lines[1], lines[3]), (&*format!("tabularium/{id}"), "2", ""));
    assert!(lines[4].starts_with(&format!("— tabularium/{id} ")));
    let key = place.run(["log", "key", "vault"]).done().out;
    assert!(key.starts_with(&format!("tabularium/{id}+")), "{key}");
}

#[test]
fn an_export_has_one_canonical_entry_a_line() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja" }));
    place.run(["log", "export", "vault", "out"]).done();
    let entries = fs::read_to_string(place.path("out/entries.jsonl")).unwrap();
    let payloads = fs::read_to_string(place.path("out/payloads.jsonl")).unwrap();
    let ops: Vec<Value> =
        entries.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["op"].clone()).collect();
    assert_eq!(ops, ["vault.created", "facility.named", "record.saved"]);
    assert_eq!(payloads.lines().count(), 3);
    assert!(!entries.contains("Rejestracja") && payloads.contains("Rejestracja"));

    let before = tabularium_tests::state_of(&place.path("out"));
    place.run(["log", "export", "vault", "out"]).exits(2).says("out");
    assert_eq!(tabularium_tests::state_of(&place.path("out")), before);
    assert!(!place.path("out.part").exists());
}

#[test]
fn proofs_are_lists_of_hashes_and_refused_beyond_the_log() {
    let place = Place::with_vault();
    for number in 0..3 {
        place.put("activity", &json!({ "name": format!("Czynność {number}") }));
    }
    let hashes = |args: &[&str]| -> usize {
        let answer = place.run(args).done();
        serde_json::from_str::<Value>(&answer.out).unwrap()["hashes"].as_array().unwrap().len()
    };
    assert_eq!(hashes(&["log", "prove", "vault", "--index", "0"]), 3);
    assert_eq!(hashes(&["log", "prove", "vault", "--index", "4"]), 1);
    assert_eq!(hashes(&["log", "prove", "vault", "--index", "0", "--size", "1"]), 0);
    assert_eq!(hashes(&["log", "consistency", "vault", "--from", "2", "--to", "4"]), 1);
    assert_eq!(hashes(&["log", "consistency", "vault", "--from", "5"]), 0);
    place.run(["log", "prove", "vault", "--index", "5"]).exits(2).says("no entry 5");
    place.run(["log", "prove", "vault", "--index", "0", "--size", "9"]).exits(2);
    place.run(["log", "consistency", "vault", "--from", "9"]).exits(2);
}
