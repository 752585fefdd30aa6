//! Anchors as the window shows them.

use desk::protocol::FailureCode;
use evidence::{SigningKey, VerifierKey, cosign};
use serde_json::json;

use crate::common::{Office, code};

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
