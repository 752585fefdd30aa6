//! Verification: whatever is changed is found and named.

use std::fs;
use std::path::Path;

use serde_json::json;
use tabularium_tests::Place;

fn flip(path: &Path, at: usize) -> Vec<u8> {
    let whole = fs::read(path).unwrap();
    let mut changed = whole.clone();
    changed[at] ^= 0x01;
    fs::write(path, changed).unwrap();
    whole
}

/// Some places all over a file, its first and last bytes among them.
fn places(length: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).step_by((length / 24).max(1)).collect();
    places.extend([length - 1, length.saturating_sub(2)]);
    places
}

#[test]
fn every_changed_byte_of_an_export_is_found_and_its_place_named() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja" }));
    place.run(["log", "export", "vault", "out"]).done();
    place.run(["verify", "out"]).done();
    for name in ["entries.jsonl", "payloads.jsonl", "checkpoint", "key"] {
        let path = place.path("out").join(name);
        for at in places(fs::read(&path).unwrap().len()) {
            let whole = flip(&path, at);
            let verdict = place.run(["verify", "out", "--json"]).exits(1);
            let verdict: serde_json::Value = serde_json::from_str(&verdict.out).unwrap();
            assert_eq!(verdict["intact"], false);
            let named = verdict["fault"]["place"].as_str().unwrap();
            let files: &[&str] = match name {
                // A changed key is told by the checkpoint that it does not fit.
                "key" | "checkpoint" => &["key", "checkpoint"],
                name => &[name],
            };
            let fits = files.iter().any(|file| named.starts_with(file)) || named.starts_with("entries.jsonl");
            assert!(fits, "{name} at byte {at}: {named}");
            assert!(!verdict["fault"]["words"].as_str().unwrap().is_empty());
            fs::write(&path, whole).unwrap();
        }
    }
    place.run(["verify", "out"]).done();
    fs::remove_file(place.path("out/payloads.jsonl")).unwrap();
    let verdict = place.run(["verify", "out", "--lang", "pl"]).exits(1);
    assert!(verdict.out.contains("payloads.jsonl"), "{verdict:?}");
}

#[test]
fn the_page_that_verifies_is_written_without_a_vault_and_never_into_one() {
    let place = Place::with_vault();
    for language in ["en", "pl"] {
        let file = format!("{language}.html");
        let saved = place.json(["verifier", &file, "--lang", language]);
        let page = fs::read_to_string(place.path(&file)).unwrap();
        assert_eq!((&saved["path"], &saved["bytes"]), (&json!(file), &json!(page.len())));
        assert!(page.contains(&format!("<html lang=\"{language}\">")) && page.contains("default-src 'none'"));
        // Both languages are in it, whichever it was written in.
        assert!(page.contains("Genuine and unchanged") && page.contains("Autentyczny i niezmieniony"));
    }
    let state = place.state();
    place.run(["verifier", "vault.tabularium/page.html"]).exits(2);
    place.run(["verifier", "vault.tabularium"]).exits(2);
    assert_eq!(place.state(), state);
}

#[test]
fn every_changed_byte_of_a_pack_or_its_receipt_is_found() {
    let place = Place::with_vault();
    place.run(["pack", "vault", "pack.pdf"]).done();
    place.run(["verify", "pack.pdf"]).done();
    for name in ["pack.pdf", "pack.pdf.tlog-proof"] {
        let path = place.path(name);
        for at in places(fs::read(&path).unwrap().len()) {
            let whole = flip(&path, at);
            let verdict = place.run(["verify", "pack.pdf", "--lang", "pl"]).exits(1);
            let expected = if name == "pack.pdf" { "file" } else { "receipt" };
            assert!(verdict.out.contains(expected), "{name} at byte {at}: {}", verdict.out);
            fs::write(&path, whole).unwrap();
        }
    }
    place.run(["verify", "pack.pdf"]).done();
    fs::remove_file(place.path("pack.pdf.tlog-proof")).unwrap();
    let verdict = place.run(["verify", "pack.pdf"]).exits(1);
    assert!(verdict.out.contains("pack.pdf.tlog-proof"), "{verdict:?}");
}

#[test]
fn a_vault_is_held_against_what_is_known_from_elsewhere() {
    let place = Place::with_vault();
    let old = place.run(["log", "checkpoint", "vault"]).done().out;
    let key = place.run(["log", "key", "vault"]).done().out;
    place.write("old", &old);
    place.write("key", &key);
    place.put("activity", &json!({ "name": "Rejestracja" }));
    let new = place.run(["log", "checkpoint", "vault"]).done().out;
    place.write("new", &new);
    place.run(["verify", "vault", "--checkpoint", "old", "--key", "key"]).done();
    assert_eq!(place.json(["verify", "vault", "--deep"])["index"], "sound");
    place.run(["verify", "vault", "--checkpoint", "new", "--key", key.trim()]).done();
    place.run(["log", "export", "vault", "out"]).done();
    place.run(["verify", "out", "--checkpoint", "old", "--key", "key"]).done();

    // A checkpoint of somebody else's vault, and a key of theirs.
    let other = Place::with_vault();
    place.write("other", other.run(["log", "checkpoint", "vault"]).done().out);
    let other_key = other.run(["log", "key", "vault"]).done().out;
    for what in ["vault", "out"] {
        let fault = |args: &[&str]| {
            let args = [&["verify", what, "--json"][..], args].concat();
            let verdict: serde_json::Value = serde_json::from_str(&place.run(args).exits(1).out).unwrap();
            verdict["fault"]["code"].as_str().unwrap().to_owned()
        };
        assert_eq!(fault(&["--checkpoint", "other"]), "other-vault");
        assert_eq!(fault(&["--key", other_key.trim()]), "other-vault");
        place.run(["verify", what, "--key", "nonsense"]).exits(2).says("not a verifier key");
        place.run(["verify", what, "--key", "x", "--lang", "pl"]).exits(2).says("To nie jest klucz");
    }
}

#[test]
fn a_changed_byte_of_the_database_is_found() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja" }));
    let path = place.path("vault.tabularium/vault.db");
    let length = fs::read(&path).unwrap().len();
    for at in places(length) {
        let whole = flip(&path, at);
        let answer = place.run(["verify", "vault"]);
        // The first page decides whether the vault can be opened at all.
        assert!(answer.code == Some(1), "byte {at}: {answer:?}");
        fs::write(&path, whole).unwrap();
    }
    place.run(["verify", "vault"]).done();
}
