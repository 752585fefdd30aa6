//! Anchors as the window shows them.

use desk::protocol::FailureCode;
use evidence::{SigningKey, VerifierKey, carries_signature, cosign};
use serde_json::json;

use crate::common::{Office, PASSPHRASE, code};

fn checkpoint(office: &Office) -> String {
    office.call("evidence.head", json!({})).unwrap()["checkpoint"].as_str().unwrap().to_owned()
}

#[test]
fn checking_records_nothing_and_keeping_does_once() {
    let office = Office::open();
    let note = checkpoint(&office);
    office.save("activity", json!({ "name": "Rejestracja" }));
    let given = json!({ "given": { "typed": note.replace('\u{2014}', "-") } });
    let checked = office.call("anchors.check", given.clone()).unwrap();
    let found = (&checked["extended"], &checked["size"], &checked["kept"]);
    assert_eq!(found, (&json!(true), &json!(2), &json!(null)));
    assert_eq!(office.call("evidence.head", json!({})).unwrap()["size"], 3);
    for _ in 0..2 {
        assert_eq!(office.call("anchors.keep", given.clone()).unwrap()["kept"], 3);
    }
    assert_eq!(office.call("evidence.head", json!({})).unwrap()["size"], 4);
    let row = &office.call("evidence.list", json!({ "offset": 0, "limit": 1 })).unwrap()["rows"][0];
    assert_eq!((&row["words"], &row["subject"]), (&json!("Anchor recorded"), &json!("Evidence log")));
    let absent = json!({ "given": { "file": office.path("absent").display().to_string() } });
    assert_eq!(code(office.call("anchors.check", absent)), FailureCode::InputOutput);
}

#[test]
fn a_second_person_vouches_with_a_key_of_their_own() {
    let office = Office::open();
    let key = SigningKey::from_bytes(&[7; 32]);
    let (verifier, note) = (VerifierKey::new("director", &key).unwrap(), checkpoint(&office));
    let keep = |note: &str, key: &str| {
        office.call("anchors.keep", json!({ "given": { "typed": note }, "countersigner": key }))
    };
    let signed = cosign(&note, "director", &key).unwrap();
    assert_eq!(code(keep(&note, &verifier.to_string())), FailureCode::BadInput);
    assert_eq!(code(keep(&signed, "nobody")), FailureCode::BadInput);
    let other = VerifierKey::new("director", &SigningKey::from_bytes(&[8; 32])).unwrap();
    assert_eq!(code(keep(&signed, &other.to_string())), FailureCode::BadInput);
    assert_eq!(keep(&signed, &verifier.to_string()).unwrap()["kept"], 2);
    let known = office.call("anchors.list", json!({})).unwrap();
    let anchor = &known["anchors"][0];
    assert_eq!(
        (&anchor["kind"], &anchor["signer"], &anchor["extended"]),
        (&json!("countersignature"), &json!("director"), &json!(true))
    );
}

#[test]
fn a_second_person_makes_a_key_and_signs_the_log_as_it_stands() {
    let office = Office::open();
    let path = office.path("director.key").display().to_string();
    let make = |name: &str, passphrase: &str| {
        office.call("countersigner.create", json!({ "path": path, "name": name, "passphrase": passphrase }))
    };
    assert_eq!(code(make("", PASSPHRASE)), FailureCode::BadInput);
    assert_eq!(code(make("Anna Nowak", "short")), FailureCode::WeakPassphrase);
    assert!(!office.path("director.key").exists());
    let director = make("Anna Nowak", PASSPHRASE).unwrap();
    assert!(director["key"].as_str().unwrap().starts_with("Anna-Nowak+"));
    // A key that is written over is lost.
    assert_eq!(code(make("Anna Nowak", PASSPHRASE)), FailureCode::InputOutput);

    let sign = |file: &str, passphrase: &str| {
        office.call("anchors.countersign", json!({ "key_file": file, "passphrase": passphrase }))
    };
    let wrong = sign(&path, "another passphrase").unwrap_err();
    assert_eq!(wrong.code, FailureCode::WrongPassphrase);
    assert!(wrong.words.contains("passphrase of that key"), "{}", wrong.words);
    let vault = office.path("clinic.tabularium/vault.json").display().to_string();
    assert_eq!(code(sign(&vault, PASSPHRASE)), FailureCode::BadInput);
    let signed = sign(&path, PASSPHRASE).unwrap();
    assert_eq!((&signed["seq"], &signed["size"]), (&json!(2), &json!(2)));
    let anchor = &office.call("anchors.list", json!({})).unwrap()["anchors"][0];
    assert_eq!((&anchor["kind"], &anchor["signer"]), (&json!("countersignature"), &json!("Anna-Nowak")));
    let note = signed["note"].as_str().unwrap();
    let key: VerifierKey = director["key"].as_str().unwrap().parse().unwrap();
    assert!(carries_signature(note, &key));
}

#[test]
fn two_entries_of_one_millisecond_stand_in_their_order_and_a_clock_set_back_is_told() {
    let office = Office::open();
    for name in ["A", "B"] {
        office.clock.set("2026-11-23T13:00:00Z");
        office.save("activity", json!({ "name": name }));
    }
    office.clock.set("2026-11-23T12:30:00Z");
    office.save("activity", json!({ "name": "C" }));
    let page = office.call("evidence.list", json!({ "offset": 0, "limit": 4 })).unwrap();
    let told: Vec<_> = page["rows"].as_array().unwrap().iter().rev().map(|row| &row["op"]).collect();
    assert_eq!(told, ["record.saved", "record.saved", "clock.set_back", "record.saved"]);
    assert_eq!(page["rows"][3]["at"], page["rows"][2]["at"]);
    assert_eq!(office.call("evidence.verify", json!({})).unwrap()["intact"], true);
}
