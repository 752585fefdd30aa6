//! The evidence log as the window shows it.

use crate::common::Office;
use serde_json::json;

#[test]
fn the_log_is_paged_from_its_end_and_each_entry_proves_itself() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Rejestracja" })).record.id;
    let head = office.call("evidence.head", json!({})).unwrap();
    assert_eq!(head["size"], 3);
    let page = office.call("evidence.list", json!({ "offset": 0, "limit": 2 })).unwrap();
    assert_eq!(page["total"], 3);
    let rows = page["rows"].as_array().unwrap();
    assert_eq!((&rows[0]["seq"], &rows[1]["seq"], rows.len()), (&json!(2), &json!(1), 2));
    assert_eq!(
        (rows[0]["subject"].as_str(), rows[0]["record"].as_str()),
        (Some("Rejestracja"), Some(id.as_str()))
    );
    assert_eq!(rows[0]["actor"], "Ewa Iksińska");
    let rest = office.call("evidence.list", json!({ "offset": 2, "limit": 50 })).unwrap();
    assert_eq!(rest["rows"][0]["op"], "vault.created");

    let root = evidence::hash_from_hex(head["root"].as_str().unwrap()).unwrap();
    for seq in 0..3 {
        let view = office.call("evidence.show", json!({ "seq": seq })).unwrap();
        let leaf = evidence::leaf_hash(view["entry"].as_str().unwrap().as_bytes());
        assert_eq!(view["row"]["hash"], evidence::to_hex(&leaf));
        let proof: Vec<_> = view["proof"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hash| evidence::hash_from_base64(hash.as_str().unwrap()).unwrap())
            .collect();
        evidence::verify_inclusion(&leaf, seq, 3, &proof, &root).unwrap();
        let salt = evidence::hash_from_base64(view["salt"].as_str().unwrap()).unwrap();
        let entry = evidence::Entry::parse(view["entry"].as_str().unwrap().as_bytes()).unwrap();
        assert_eq!(evidence::commit(&salt, view["payload"].as_str().unwrap().as_bytes()), entry.commit);
        assert!(!view["entry"].as_str().unwrap().contains("Iksińska"), "a name in an entry");
    }
    let key: evidence::VerifierKey = head["key"].as_str().unwrap().parse().unwrap();
    let checkpoint = evidence::Checkpoint::open(head["checkpoint"].as_str().unwrap(), &key).unwrap();
    assert_eq!((checkpoint.size, checkpoint.root), (3, root));
    assert_eq!(office.call("evidence.verify", json!({})).unwrap()["intact"], true);
    assert_eq!(
        office.call("evidence.show", json!({ "seq": 3 })).unwrap_err().code,
        desk::protocol::FailureCode::UnknownEntry
    );
}

#[test]
fn maps_show_what_the_records_say_and_ask_what_they_do_not() {
    let office = Office::open();
    let before = office.call("maps.show", json!({ "path": "registration" })).unwrap();
    assert_eq!(before["record"], json!(null));
    assert!(before["open_questions"].as_u64().unwrap() > 0);
    let answers = json!({ "path": "registration", "channels": ["phone"], "phone_identity": ["pesel"], "phone_recording": "no" });
    let record = office.save("map", answers).record.id;
    let after = office.call("maps.show", json!({ "path": "registration" })).unwrap();
    assert_eq!(after["record"], record.as_str());
    assert!(
        after["sentences"].as_array().unwrap().len() > 1
            && after["svg"].as_str().unwrap().starts_with("<svg")
    );
    let past = office.call("maps.show", json!({ "path": "registration", "as_at": "2026-11-22" })).unwrap();
    assert_eq!(past["record"], json!(null));
}
