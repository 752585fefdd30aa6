//! What opens a vault, and changing it.

use std::fs;

use crate::common::{Office, PASSPHRASE, code};
use desk::protocol::FailureCode;
use serde_json::{Value, json};

const OTHER: &str = "sześć ławek pod kasztanem";

fn level(office: &Office, passphrase: &str) -> Value {
    let request = json!({ "passphrase": passphrase, "names": ["Przychodnia Łąkowa"] });
    office.call("passphrase.strength", request).unwrap()["level"].clone()
}

#[test]
fn the_words_beside_the_field_and_the_vault_hold_the_same_for_good_enough() {
    let office = Office::open();
    let cases = [
        ("", "empty"),
        ("ławka", "short"),
        ("przychodnia łąkowa 2026", "weak"),
        ("Przychodnia2026", "weak"),
        ("xkrwvptqzmsl", "fair"),
        (OTHER, "strong"),
    ];
    for (passphrase, expected) in cases {
        assert_eq!(level(&office, passphrase), expected, "{passphrase}");
        let change = json!({ "secret": "wrong", "passphrase": passphrase });
        let refused = matches!(expected, "empty" | "short" | "weak");
        let expected = if refused { FailureCode::WeakPassphrase } else { FailureCode::WrongPassphrase };
        assert_eq!(code(office.call("passphrase.change", change)), expected, "{passphrase}");
    }
}

#[test]
fn a_changed_passphrase_opens_and_the_one_before_does_not() {
    let office = Office::open();
    let info =
        office.call("passphrase.change", json!({ "secret": PASSPHRASE, "passphrase": OTHER })).unwrap();
    assert_eq!((&info["entries"], &info["header_replaced"]), (&json!(3), &json!(false)));
    office.call("vault.lock", json!({})).unwrap();
    assert_eq!(code(office.unlock("clinic", PASSPHRASE)), FailureCode::WrongPassphrase);
    office.unlock("clinic", OTHER).unwrap();
    let entries = office.call("evidence.list", json!({ "offset": 0, "limit": 9 })).unwrap().to_string();
    assert!(entries.contains("Passphrase changed") && !entries.contains("op-"), "{entries}");
}

#[test]
fn a_recovery_key_replaces_the_one_before_once_it_is_on_paper() {
    let office = Office::closed();
    let before = office.create("clinic").unwrap().recovery_key;
    let key = office.call("recovery.draft", json!({})).unwrap()["recovery_key"].as_str().unwrap().to_owned();
    let pdf = office.path("key.pdf");
    office.call("recovery.page", json!({ "recovery_key": key, "path": pdf })).unwrap();
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&pdf).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let inside = json!({ "recovery_key": key, "path": office.path("clinic.tabularium/key.pdf") });
    assert_eq!(code(office.call("recovery.page", inside)), FailureCode::BadInput);
    // Until now it opens nothing.
    assert_eq!(code(office.unlock("clinic", &key)), FailureCode::WrongPassphrase);
    assert!(office.unlock("clinic", &before).unwrap().by_recovery_key);
    let mistyped = json!({ "secret": PASSPHRASE, "recovery_key": format!("{}1", &key[..40]) });
    let replaced = office.call("recovery.replace", mistyped);
    assert!(replaced.is_err() || key.ends_with('1'));
    office.call("recovery.replace", json!({ "secret": PASSPHRASE, "recovery_key": key })).unwrap();
    office.call("vault.lock", json!({})).unwrap();
    assert_eq!(code(office.unlock("clinic", &before)), FailureCode::WrongPassphrase);
    assert!(office.unlock("clinic", &key).unwrap().by_recovery_key);
    assert!(!office.unlock("clinic", PASSPHRASE).unwrap().by_recovery_key);
}

#[test]
fn a_new_data_key_leaves_everything_as_it_was_but_the_recovery_key() {
    let office = Office::closed();
    let before = office.create("clinic").unwrap().recovery_key;
    office.save("activity", json!({ "name": "Rejestracja" }));
    let key = office.call("recovery.draft", json!({})).unwrap()["recovery_key"].clone();
    let wrong = json!({ "passphrase": before, "recovery_key": key });
    assert_eq!(code(office.call("key.rotate", wrong)), FailureCode::WrongPassphrase);
    let info = office.call("key.rotate", json!({ "passphrase": PASSPHRASE, "recovery_key": key })).unwrap();
    assert_eq!(info["entries"], 4);
    office.save("activity", json!({ "name": "Archiwum" }));
    assert_eq!(office.call("evidence.verify", json!({})).unwrap()["intact"], true);
    office.call("vault.lock", json!({})).unwrap();
    assert_eq!(code(office.unlock("clinic", &before)), FailureCode::WrongPassphrase);
    office.unlock("clinic", key.as_str().unwrap()).unwrap();
    assert_eq!(office.unlock("clinic", PASSPHRASE).unwrap().entries, 5);
}

#[test]
fn an_older_header_is_told_of_and_the_right_one_put_back() {
    let office = Office::open();
    let (file, kept) = (office.path("clinic.tabularium/vault.json"), office.path("kept.json"));
    fs::copy(&file, &kept).unwrap();
    office.call("passphrase.change", json!({ "secret": PASSPHRASE, "passphrase": OTHER })).unwrap();
    office.call("vault.lock", json!({})).unwrap();
    fs::copy(&kept, &file).unwrap();
    for _ in 0..2 {
        let info = office.unlock("clinic", PASSPHRASE).unwrap();
        assert_eq!((info.header_replaced, info.entries), (true, 4));
    }
    let info = office.call("header.put_back", json!({})).unwrap();
    assert_eq!((&info["header_replaced"], &info["entries"]), (&json!(false), &json!(5)));
    office.call("vault.lock", json!({})).unwrap();
    assert_eq!(code(office.unlock("clinic", PASSPHRASE)), FailureCode::WrongPassphrase);
    office.unlock("clinic", OTHER).unwrap();
}

#[test]
fn a_damaged_header_is_told_with_what_to_do() {
    let office = Office::open();
    office.call("vault.lock", json!({})).unwrap();
    let file = office.path("clinic.tabularium/vault.json");
    fs::write(&file, "{}").unwrap();
    let failure = office.unlock("clinic", PASSPHRASE).unwrap_err();
    assert_eq!(failure.code, FailureCode::VaultDamaged);
    assert!(failure.words.contains("Take vault.json from a copy of this folder"), "{}", failure.words);
    fs::remove_file(&file).unwrap();
    assert_eq!(code(office.unlock("clinic", PASSPHRASE)), FailureCode::VaultDamaged);
}

#[test]
fn wrong_secrets_in_a_row_make_the_next_one_wait_in_another_run_too() {
    let office = Office::open();
    let wrong = || office.unlock("clinic", "something else entirely").unwrap_err();
    // The clock of these tests goes on by a second each time that it is looked at, so a wait of one is over at once.
    let codes: Vec<_> = (0..7).map(|_| wrong().code).collect();
    assert_eq!(codes[..5], [FailureCode::WrongPassphrase; 5]);
    assert!(codes[5..].contains(&FailureCode::TooSoon), "{codes:?}");
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-23T13:00:00Z").unwrap().timestamp_millis();
    let attempts = office.path("clinic.tabularium/vault.attempts");
    fs::write(&attempts, format!(r#"{{"count":9,"at":{at}}}"#)).unwrap();
    office.clock.set("2026-11-23T13:00:04Z");
    let open = json!({ "path": office.path("clinic.tabularium"), "secret": PASSPHRASE });
    let refused = office.another().call("vault.open", open.clone(), &desk::Unwatched).unwrap_err();
    assert_eq!((refused.code, refused.code.exit_code()), (FailureCode::TooSoon, 3));
    assert!(refused.words.contains("Wait 55 seconds"), "{}", refused.words);
    office.clock.set("2026-11-23T13:01:00Z");
    office.call("vault.open", open).unwrap();
    assert!(!attempts.exists());
}
