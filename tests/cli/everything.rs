//! Search, files, differences and everything about a record.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use serde_json::json;
use tabularium_tests::{LANGUAGES, Place};

#[test]
fn search_finds_words_however_they_are_typed() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Archiwum", "notes": "Pacjenci z Łodzi" }));
    for text in ["lodzi", "ŁODZI", "Łodzi"] {
        let found = place.json(["search", "vault", text]);
        assert_eq!((&found["total"], &found["hits"][0]["id"]), (&json!(1), &json!(id)), "{text}");
        assert_eq!(found["hits"][0]["marks"], json!([{ "start": 11, "end": 16 }]));
    }
    let answer = place.run(["search", "vault", "lodzi", "pacj"]).done().says("1 record found");
    assert!(answer.out.contains(&id) && answer.out.contains("Notes: Pacjenci z Łodzi"), "{}", answer.out);
    place.run(["search", "vault", "nieobecny", "--lang", "pl"]).done().says("Niczego nie znaleziono");
    assert_eq!(place.json(["search", "vault", "lodzi", "--kind", "system"])["total"], 0);
    place.run(["search", "vault", "x", "--kind", "nothing"]).exits(2).says("no kind");
    place.run(["search", "vault"]).exits(2).says("Missing");
}

#[test]
fn files_go_in_and_come_out_byte_for_byte() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Archiwum" }));
    place.write("umowa.pdf", b"%PDF-1.7\n\x00\xff");
    place.write("notatka.txt", "żółw");
    let attached = place.run(["attach", "vault", &id, "umowa.pdf", "notatka.txt"]).done();
    assert!(attached.out.contains("  umowa.pdf\n") && attached.out.contains("  notatka.txt\n"));
    place.run(["attach", "vault", &id, "umowa.pdf"]).done().says("has the file already");
    place.run(["copy", "vault", &id, "umowa.pdf", "out.pdf"]).done();
    assert_eq!(fs::read(place.path("out.pdf")).unwrap(), b"%PDF-1.7\n\x00\xff");

    let before = place.state();
    place.run(["attach", "vault", &id, "notatka.txt", "absent"]).exits(3).says("absent");
    place.run(["attach", "vault", &id]).exits(2).says("Missing");
    place.run(["detach", "vault", &id, "inny.pdf"]).exits(2).says("no file");
    place.run(["copy", "vault", &id, "umowa.pdf", "vault.tabularium/x"]).exits(2);
    assert_eq!(place.state(), before);

    let sha256 = attached.out.split(' ').next().unwrap().to_owned();
    place.run(["detach", "vault", &id, &sha256]).done().says("file taken off");
    let shown = place.json(["show", "vault", &id]);
    assert_eq!(shown["value"]["files"].as_array().unwrap().len(), 1);
    place.run(["undo", "vault"]).done();
    assert_eq!(place.json(["show", "vault", &id])["value"]["files"].as_array().unwrap().len(), 2);
    place.run(["verify", "vault"]).done();
    for language in LANGUAGES {
        let history = place.run(["history", "vault", &id, "--lang", language]).done().out;
        assert!(history.contains("umowa.pdf") && !history.contains("sha256"), "{history}");
    }
}

#[test]
fn what_changed_between_two_moments_is_told_and_printed() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Archiwum" }));
    let from = place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    sleep(Duration::from_millis(5));
    let change = ["put", "vault", "activity", "--id", &id, "--file", "-"];
    place.run_with(change, r#"{"name":"Archiwum","unit":"Piwnica"}"#).done();
    place.put("system", &json!({ "name": "Szafa" }));

    let found = place.json(["diff", "vault", "--from", &from]);
    let told: Vec<_> = found["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["kind"].as_str(), it["what"].as_str()))
        .collect();
    assert_eq!(told, [(Some("activity"), Some("changed")), (Some("system"), Some("created"))]);
    let text =
        place.run(["diff", "vault", "--from", &from, "--lang", "pl"]).done().says("zmieniły się 2 wpisy").out;
    assert!(text.contains("– → Piwnica") && text.contains("(nowy)"), "{text}");
    place.run(["diff", "vault", "report.pdf", "--from", &from]).done().says("Receipt");
    place.run(["verify", "report.pdf"]).done();
    place.run(["diff", "vault", "--from", "2999-01-01"]).exits(2).says("has not come yet");
    place.run(["diff", "vault", "--from", &from, "--to", "2020-01-01"]).exits(2).says("does not come after");
}

#[test]
fn everything_about_a_record_is_shown_and_printed() {
    let place = Place::with_vault();
    let system = place.put("system", &json!({ "name": "Szafa" }));
    place.put("activity", &json!({ "name": "Archiwum", "systems": [system] }));
    let text = place.run(["about", "vault", &system]).done().out;
    assert!(text.contains("Archiwum (Resources)") && text.contains("History"), "{text}");
    let dossier = place.json(["about", "vault", &system]);
    assert_eq!(dossier["linked"][0]["by"][0]["rows"][0]["title"], "Archiwum");
    place.run(["about", "vault", &system, "extract.pdf"]).done().says("Receipt");
    place.run(["verify", "extract.pdf"]).done();
    assert_eq!(place.json(["log", "export", "vault", "log"])["entries"], 5);
}

#[test]
fn an_old_version_can_be_seen_and_brought_back_and_undo_be_undone() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    let change = ["put", "vault", "activity", "--id", &id, "--file", "-"];
    place.run_with(change, r#"{"name":"Dwa"}"#).done();
    let name = || place.json(["show", "vault", &id])["value"]["name"].as_str().unwrap().to_owned();
    assert_eq!(place.json(["show", "vault", &id, "--version", "1"])["value"]["name"], "Jeden");
    assert_eq!(place.json(["history", "vault", &id, "--version", "2"]).as_array().unwrap().len(), 1);
    place.run(["show", "vault", &id, "--version", "3"]).exits(2).says("no version 3");
    place.run(["history", "vault", &id, "--version", "3"]).exits(2).says("no version 3");

    place.run(["revert", "vault", &id, "--version", "1"]).done();
    assert_eq!(name(), "Jeden");
    place.run(["undo", "vault"]).done();
    assert_eq!(name(), "Dwa");
    place.run(["redo", "vault"]).done().says("Redone");
    assert_eq!(name(), "Jeden");
    place.run(["redo", "vault", "--lang", "pl"]).exits(2).says("Nie ma czego ponawiać");

    place.run(["end", "vault", &id, "--why", "pomyłka"]).done();
    place.run(["revert", "vault", &id, "--version", "2"]).done();
    assert_eq!((name().as_str(), &place.json(["show", "vault", &id])["ended"]), ("Dwa", &json!(false)));
    let info = place.json(["info", "vault", "--as-at", "2020-01-01"]);
    assert_eq!(info["entries"], 0);
}
