//! Vaults: making, opening, looking.

use serde_json::json;
use tabularium_tests::{PASSPHRASE, Place, answer};

#[test]
fn a_new_vault_prints_its_recovery_key_once_and_opens_with_it() {
    let place = Place::empty();
    let made = place.json(["new", "vault", "--facility", "Przychodnia Łąkowa"]);
    let key = made["recovery_key"].as_str().unwrap();
    assert!(key.len() >= 32 && key.contains('-'), "{key}");
    assert_eq!(made["id"].as_str().unwrap().len(), 36);
    assert!(place.path("vault.tabularium").is_dir());

    let mut with_key = place.command(["info", "vault", "--json"]);
    let opened = answer(with_key.env("TABULARIUM_PASSPHRASE", key), None).done();
    assert!(opened.out.contains("Przychodnia Łąkowa"));
    for name in ["info", "kinds"] {
        let shown = place.run([name, "vault"].iter().take(if name == "info" { 2 } else { 1 }));
        assert!(!shown.out.contains(key) && !shown.err.contains(key));
    }
}

#[test]
fn the_passphrase_comes_from_a_file_before_the_environment() {
    let place = Place::with_vault();
    place.write("right", format!("{PASSPHRASE}\r\n"));
    place.write("wrong", "something else entirely");
    let with = |file: &str, environment: &str| {
        let mut command = place.command(["info", "vault", "--passphrase-file", file]);
        answer(command.env("TABULARIUM_PASSPHRASE", environment), None)
    };
    with("right", "nonsense").done();
    with("wrong", PASSPHRASE).exits(3);
    answer(&mut place.command(["info", "vault"]), None).exits(2).says("TABULARIUM_PASSPHRASE");
    answer(&mut place.command(["info", "vault", "--passphrase-file", "absent"]), None)
        .exits(2)
        .says("absent");
}

#[test]
fn info_counts_what_stands() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja" }));
    let ended = place.put("activity", &json!({ "name": "Marketing" }));
    place.run(["end", "vault", &ended, "--why", "zaniechano"]).done();
    let info = place.json(["info", "vault"]);
    assert_eq!(info["facility"], "Przychodnia Łąkowa");
    assert_eq!(info["operator"], "Ewa Iksińska");
    assert_eq!(info["entries"], 5);
    let count = |kind: &str| {
        info["counts"].as_array().unwrap().iter().find(|count| count["kind"] == kind).unwrap().clone()
    };
    assert_eq!(count("activity")["count"], 1);
    assert_eq!(count("activity")["incomplete"], 1);
    assert_eq!(count("facility")["count"], 1);
    assert_eq!(count("system")["count"], 0);
}

#[test]
fn reading_changes_nothing_in_the_vault() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Rejestracja" }));
    let before = place.state();
    place.run(["info", "vault"]).done();
    place.run(["list", "vault", "activity"]).done();
    place.run(["show", "vault", &id]).done();
    place.run(["history", "vault", &id]).done();
    place.run(["log", "checkpoint", "vault"]).done();
    place.run(["verify", "vault"]).done();
    assert_eq!(place.state(), before);
}
