//! Checkpoints that left the machine: held against the log, recorded, listed.

use std::fs;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tabularium_tests::{LANGUAGES, Place, answer, skipped};

use crate::authority::{authority, openssl, stamped};

/// What holding a checkpoint against the vault says, whether or not the log continues it.
fn held(place: &Place, file: &str) -> Value {
    let answer = place.run(["log", "anchor", "vault", "--checkpoint", file, "--json"]);
    assert!(matches!(answer.code, Some(0 | 1)), "{answer:?}");
    let told: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(told["extended"] == true, answer.code == Some(0));
    told
}

fn fault(place: &Place, file: &str) -> String {
    held(place, file)["fault"]["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn an_old_pack_its_receipt_and_what_was_typed_from_it_are_all_read() {
    let place = Place::with_vault();
    let note = place.run(["log", "checkpoint", "vault"]).done().out;
    place.run(["pack", "vault", "pack.pdf"]).done();
    place.put("activity", &json!({ "name": "Rejestracja" }));
    let typed = note.trim_end().replace('\u{2014}', "-").replace("\n\n", "\n").replace('\n', "\r\n  ");
    place.write("typed.txt", typed);
    let first = held(&place, "typed.txt");
    assert_eq!((&first["extended"], &first["size"], &first["kept"]), (&json!(true), &json!(2), &json!(4)));
    // The same checkpoint from the paper itself: it is known already.
    assert_eq!(held(&place, "pack.pdf")["kept"], 4);
    assert_eq!(held(&place, "pack.pdf.tlog-proof")["size"], 3);
    for file in ["typed.txt", "pack.pdf", "pack.pdf.tlog-proof"] {
        let verdict = place.json(["verify", "vault", "--checkpoint", file]);
        let words = verdict["words"].as_str().unwrap();
        assert!(words.contains("continues the older checkpoint"), "{file}: {words}");
    }
    let known = place.json(["log", "anchors", "vault"]);
    let anchors = known["anchors"].as_array().unwrap();
    let kinds: Vec<_> = anchors.iter().map(|anchor| anchor["kind"].clone()).collect();
    assert_eq!(kinds, ["typed", "typed", "pack"]);
    assert_eq!((&known["covered"], &known["entries"]), (&json!(3), &json!(6)));
    for language in LANGUAGES {
        let list = place.run(["log", "anchors", "vault", "--lang", language]).done();
        assert!(list.out.contains("pack.pdf") && !list.out.contains("cli-"), "{list:?}");
    }
}

#[test]
fn verify_says_up_to_where_others_vouch() {
    let place = Place::with_vault();
    let words = || place.json(["verify", "vault"])["words"].as_str().unwrap().to_owned();
    assert!(words().contains("No checkpoint of it is known to have left"), "{}", words());
    place.run(["pack", "vault", "pack.pdf"]).done();
    assert!(words().contains("covers 2 entries; for the 1 entry after it"), "{}", words());
    let polish = place.run(["verify", "vault", "--lang", "pl"]).done().out;
    assert!(polish.contains("za 1 późniejszą pozycję ręczy wyłącznie klucz tego sejfu"), "{polish}");
    place.run(["log", "export", "vault", "out"]).done();
    let newest = place.json(["log", "anchors", "vault"])["anchors"][0].clone();
    let found = (&newest["kind"], &newest["size"], &newest["extended"], &newest["file"]);
    assert_eq!(found, (&json!("export"), &json!(3), &json!(true), &json!("out")));
    place.run(["verify", "vault", "--checkpoint", "out/checkpoint"]).done();
}

#[test]
fn what_is_no_checkpoint_of_this_vault_is_told_apart() {
    let (place, other) = (Place::with_vault(), Place::with_vault());
    let note = place.run(["log", "checkpoint", "vault"]).done().out;
    place.write("other", other.run(["log", "checkpoint", "vault"]).done().out);
    place.write("forged", note.replace("\n2\n", "\n1\n"));
    place.write("letter", "Szanowni Państwo");
    assert_eq!(fault(&place, "other"), "other-vault");
    assert_eq!(fault(&place, "forged"), "anchor-signature");
    assert_eq!(fault(&place, "letter"), "anchor-malformed");
    place.write("half", &note[..note.len() - 10]);
    let half = place.run(["log", "anchor", "vault", "--checkpoint", "half"]).exits(1);
    assert!(half.out.contains("Line 5 of the older checkpoint"), "{half:?}");
    place.write("picture.pdf", "%PDF-1.7 nothing");
    place.write("bytes", [0xff, 0xfe]);
    for file in ["picture.pdf", "bytes"] {
        place.run(["log", "anchor", "vault", "--checkpoint", file]).exits(2).says("There is no checkpoint");
    }
    place.run(["log", "anchor", "vault", "--checkpoint", "absent"]).exits(2).says("absent");
    place.write("good", &note);
    let key = place.run(["log", "key", "vault"]).done().out;
    // The key of the vault itself is nobody else.
    let own = ["log", "anchor", "vault", "--checkpoint", "good", "--key", key.trim()];
    place.run(own).exits(2).says("no valid signature of that key");
    assert_eq!(place.json(["info", "vault"])["entries"], 2);
}

#[test]
fn a_second_person_signs_without_the_vault_and_the_log_records_it() {
    let place = Place::with_vault();
    place.run(["pack", "vault", "pack.pdf"]).done();
    let made = place.json(["log", "countersign-key", "director.key", "--name", "Anna Nowak"]);
    let key = made["key"].as_str().unwrap();
    place.run(["log", "countersign-key", "director.key", "--name", "Anna Nowak"]).exits(3);
    place.run(["log", "countersign", "director.key", "director.key"]).exits(2).says("There is no checkpoint");
    place.run(["log", "countersign", "pack.pdf", "pack.pdf"]).exits(2).says("no key of a second person");
    let note = place.run(["log", "countersign", "pack.pdf", "director.key"]).done().out;
    place.write("signed", &note);
    place.run(["log", "anchor", "vault", "--checkpoint", "signed", "--key", key]).done();
    let newest = place.json(["log", "anchors", "vault"])["anchors"][0].clone();
    assert_eq!(
        (&newest["kind"], &newest["signer"], &newest["extended"]),
        (&json!("countersignature"), &json!("Anna-Nowak"), &json!(true))
    );
}

#[test]
fn a_time_stamp_is_asked_for_and_its_answer_kept() {
    let place = Place::with_vault();
    authority(&place, "tsa");
    place.run(["log", "stamp-request", "vault", "ask.tsq"]).done().says("2 entries");
    stamped(&place, "tsa", "ask.tsq", "answer.tsr");
    let import = |file: &str, ca: &str| place.run(["log", "stamp-import", "vault", file, "--ca", ca]);
    import("ask.tsq", "tsa.pem").exits(2).says("not a time-stamp");
    import("answer.tsr", "ask.tsq").exits(2).says("no certificate");
    assert_eq!(place.json(["info", "vault"])["entries"], 2);
    let kept = import("answer.tsr", "tsa.pem").done().says("entry 2 of the log");
    let newest = place.json(["log", "anchors", "vault"])["anchors"][0].clone();
    assert_eq!(
        (&newest["kind"], &newest["size"], &newest["extended"]),
        (&json!("stamp"), &json!(2), &json!(true))
    );
    assert_eq!(newest["before"], kept.out.trim());
    let verdict = place.json(["verify", "vault"])["words"].as_str().unwrap().to_owned();
    assert!(verdict.contains("was checked again, and holds"), "{verdict}");
    // Answered once.
    import("answer.tsr", "tsa.pem").exits(2).says("answers no request");
}

#[test]
fn papers_tell_what_a_time_stamp_proves_and_those_of_a_past_day_know_only_what_was_there() {
    if Command::new("pdftotext").arg("-v").output().is_err() {
        return skipped("the text of papers", "pdftotext is not installed");
    }
    let place = Place::with_vault();
    authority(&place, "tsa");
    let stamp = |answer: &str| {
        place.run(["log", "stamp-request", "vault", "ask.tsq"]).done();
        stamped(&place, "tsa", "ask.tsq", answer);
        place.run(["log", "stamp-import", "vault", answer, "--ca", "tsa.pem"]).done();
    };
    let last = || place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    let text = |args: &[&str]| {
        place.run([&["pack", "vault", "pack.pdf"][..], args].concat()).done();
        answer(Command::new("pdftotext").arg(place.path("pack.pdf")).arg("-"), None).done().out
    };
    let unstamped = last();
    stamp("first.tsr");
    let id = place.put("activity", &json!({ "name": "Rejestracja" }));
    let moment = last();
    let first = text(&["--as-at", &moment]);
    let bytes = fs::read(place.path("pack.pdf")).unwrap();
    assert!(first.contains("Entries No. 0 to 1 existed before") && first.contains("CN=tsa"), "{first}");
    let anchors = attached(&place, "pack.pdf");
    assert_eq!((anchors.len(), &anchors[0]["seq"], &anchors[0]["kind"]), (1, &json!(2), &json!("stamp")));
    // What the paper says to a stranger who checks it is true.
    place.write("checkpoint", anchors[0]["checkpoint"].as_str().unwrap());
    place.write("certificates", anchors[0]["certificates"][0].as_str().unwrap());
    place.write("token", STANDARD.decode(anchors[0]["token"].as_str().unwrap()).unwrap());
    openssl(&place, "ts -verify -token_in -in token -data checkpoint -CAfile certificates");

    stamp("second.tsr");
    assert_eq!(text(&["--as-at", &moment]), first, "a later time-stamp changes nothing of an earlier day");
    assert!(fs::read(place.path("pack.pdf")).unwrap() == bytes);
    assert_eq!(attached(&place, "pack.pdf").len(), 1);
    let now = text(&["--lang", "pl"]);
    assert!(now.contains("istniały przed") && now.contains("Istniała"), "{now}");
    assert_eq!(attached(&place, "pack.pdf").len(), 2);
    assert!(text(&["--as-at", &unstamped]).contains("neither a time-stamp nor a signature"));
    place.run(["about", "vault", &id, "about.pdf"]).done();
    assert_eq!(attached(&place, "about.pdf").len(), 2);
    place.run(["verify", "vault"]).done();
}

#[test]
fn an_exported_log_tells_who_vouches_for_it_and_that_without_a_checkpoint_nobody_does() {
    let place = Place::with_vault();
    place.write("old", place.run(["log", "checkpoint", "vault"]).done().out);
    authority(&place, "tsa");
    place.run(["log", "stamp-request", "vault", "ask.tsq"]).done();
    stamped(&place, "tsa", "ask.tsq", "answer.tsr");
    place.run(["log", "export", "vault", "before"]).done();
    place.run(["log", "stamp-import", "vault", "answer.tsr", "--ca", "tsa.pem"]).done();
    let key = place.json(["log", "countersign-key", "director.key", "--name", "Anna Nowak"])["key"].clone();
    place.write("signed", place.run(["log", "countersign", "old", "director.key"]).done().out);
    let key = key.as_str().unwrap();
    place.run(["log", "anchor", "vault", "--checkpoint", "signed", "--key", key]).done();
    place.run(["log", "export", "vault", "after"]).done();
    let words = |folder: &str, more: &[&str]| {
        let verdict = place.json([&["verify", folder][..], more].concat());
        verdict["words"].as_str().unwrap().to_owned()
    };
    let (before, after) = (words("before", &[]), words("after", &["--checkpoint", "old"]));
    assert!(before.contains("nothing outside these files confirms their end"), "{before}");
    assert!(!before.contains("keeps a time-stamp"), "{before}");
    for said in [
        "Entry 3 keeps a time-stamp; as it says, entries 0 to 1 existed before",
        "Anna-Nowak signed entries 0 to 1",
    ] {
        assert!(after.contains(said), "{said} in {after}");
    }
    assert!(
        after.contains("continues the older checkpoint") && !after.contains("nothing outside"),
        "{after}"
    );
    place.run(["verify", "after", "--lang", "pl"]).done();
}

/// The anchors that a paper carries.
fn attached(place: &Place, pdf: &str) -> Vec<Value> {
    let mut detach = Command::new("pdfdetach");
    let detach = detach.args(["-savefile", "anchors.json", "-o", "anchors.json", pdf]);
    answer(detach.current_dir(place.path("")), None).done();
    serde_json::from_slice(&fs::read(place.path("anchors.json")).unwrap()).unwrap()
}
