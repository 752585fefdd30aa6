//! Compliance packs and their receipts.

use std::fs;
use std::process::Command;

use serde_json::json;
use sha2::{Digest as _, Sha256};
use tabularium_tests::{Place, skipped};

#[test]
fn a_pack_is_in_the_log_and_its_receipt_proves_it() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja pacjentów" }));
    let made = place.json(["pack", "vault", "pack.pdf"]);
    let pdf = fs::read(place.path("pack.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.len() > 10_000);
    assert_eq!(made["sha256"], hex::encode(Sha256::digest(&pdf)));
    assert_eq!(made["bytes"], pdf.len());
    assert_eq!(made["receipt"], "pack.pdf.tlog-proof");
    assert!(made["pages"].as_u64().unwrap() >= 5);

    let verdict = place.json(["verify", "pack.pdf"]);
    assert_eq!(verdict["intact"], true);
    let info = place.json(["info", "vault"]);
    assert_eq!(info["last_pack"]["entry"], made["seq"]);
    place.run(["verify", "vault"]).done();
}

#[test]
fn the_same_state_and_moment_give_the_same_bytes() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja pacjentów" }));
    let moment = place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    for language in ["en", "pl"] {
        place.run(["pack", "vault", "one.pdf", "--as-at", &moment, "--lang", language]).done();
        place.put("system", &json!({ "name": format!("Later than the pack ({language})") }));
        place.run(["pack", "vault", "two.pdf", "--as-at", &moment, "--lang", language]).done();
        let (one, two) = (fs::read(place.path("one.pdf")).unwrap(), fs::read(place.path("two.pdf")).unwrap());
        assert!(one == two, "{language}: {} and {} bytes", one.len(), two.len());
    }
}

#[test]
fn a_character_without_a_glyph_is_reported() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja 漢" }));
    place.run(["pack", "vault", "pack.pdf"]).done().says("漢");
    assert_eq!(place.json(["pack", "vault", "pack.pdf"])["replaced"], json!(["漢"]));
}

#[test]
fn a_pack_that_cannot_be_written_leaves_no_trace() {
    let place = Place::with_vault();
    let before = place.state();
    place.run(["pack", "vault", "no/such/pack.pdf"]).exits(3).says("no/such/pack.pdf");
    assert_eq!(place.state(), before);

    place.run(["pack", "vault", "no/such/pack.pdf", "--lang", "pl"]).exits(3).says("Sejf pozostał bez zmian");
    assert_eq!(place.state(), before);
    assert!(!place.path("no").exists());
}

#[test]
fn a_pack_shows_both_records_of_processing_as_they_stood() {
    if !has_pdftotext() {
        return skipped("the text of a pack", "pdftotext is not installed");
    }
    let place = Place::with_vault();
    let of = |what: &str, when: &str| format!("{what} {when}");
    let (activity, category) = ("Rejestracja", "Opis badań na zlecenie");
    let ids = [("activity", activity), ("category", category)]
        .map(|(kind, what)| (kind, what, place.put(kind, &json!({ "name": of(what, "dawna") }))));
    let moment = place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    for (kind, what, id) in &ids {
        let args = ["put", "vault", kind, "--id", id, "--file", "-"];
        place.run_with(args, &json!({ "name": of(what, "nowa") }).to_string()).done();
    }
    for (file, at, stands, absent) in
        [("then.pdf", Some(&moment), "dawna", "nowa"), ("now.pdf", None, "nowa", "dawna")]
    {
        let mut args = vec!["pack", "vault", file, "--lang", "pl"];
        args.extend(at.iter().flat_map(|at| ["--as-at", at.as_str()]));
        place.run(args).done();
        let text = text_of(&place, file);
        for what in [activity, category] {
            assert!(text.contains(&of(what, stands)), "{file}: {what} {stands}");
            // The history of a record names what it was; what it was not yet, nothing does.
            assert!(at.is_none() || !text.contains(&of(what, absent)), "{file}: {what} {absent}");
        }
        assert!(text.contains("30 ust. 1") && text.contains("30 ust. 2"), "{file}");
    }
}

#[test]
fn papers_of_a_past_moment_call_own_fields_as_they_were_called() {
    if !has_pdftotext() {
        return skipped("the text of papers", "pdftotext is not installed");
    }
    let place = Place::with_vault();
    let own = |label: &str| json!({ "for_kind": "system", "code": "nr", "label_pl": label, "label_en": label, "shape": "line", "in_table": "yes" });
    let field = place.put("own_field", &own("Numerek"));
    let system = place.put("system", &json!({ "name": "Szafa", "own_nr": "siedem" }));
    let moment = place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    place
        .run_with(["put", "vault", "own_field", "--id", &field, "--file", "-"], &own("Sygnatura").to_string())
        .done();

    for (at, called, not) in [(Some(&moment), "Numerek", "Sygnatura"), (None, "Sygnatura", "Numerek")] {
        let past: Vec<&str> = at.iter().flat_map(|at| ["--as-at", at.as_str()]).collect();
        for paper in [&["about", "vault", &system, "paper.pdf"][..], &["pack", "vault", "paper.pdf"]] {
            place.run(paper.iter().chain(&past).copied()).done();
            let text = text_of(&place, "paper.pdf");
            assert!(text.contains(called), "{paper:?} {at:?}");
            // A pack tells what every record said, definitions of fields too.
            assert!(!text.contains(not) || at.is_none(), "{paper:?} {at:?}");
        }
        let shown = place.run(["show", "vault", &system].into_iter().chain(past.iter().copied())).done().out;
        assert!(shown.contains(called) && !shown.contains(not), "{at:?}: {shown}");
        let found = place.json(["search", "vault", "siedem"].into_iter().chain(past.iter().copied()));
        assert_eq!(found["hits"][0]["field"], called);
    }
}

fn has_pdftotext() -> bool {
    Command::new("pdftotext").arg("-v").output().is_ok()
}

/// Its words with one space between them.
fn text_of(place: &Place, file: &str) -> String {
    let out = Command::new("pdftotext").arg(place.path(file)).arg("-").output().unwrap();
    assert!(out.status.success(), "{out:?}");
    String::from_utf8(out.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}
