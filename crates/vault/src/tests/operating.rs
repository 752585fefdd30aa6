use evidence::{CLOCK_SET_BACK, Entry, Tree, leaf_hash, verify_inclusion};
use serde_json::{Map, json};

use super::{Place, at, id, operation, save, version};
use crate::{Error, Link, RecordVersion};

#[test]
fn a_save_is_one_entry_whose_payload_holds_the_whole_version() {
    let (place, mut vault, _) = Place::new();
    let mut details = Map::new();
    details.insert("why".to_owned(), json!("first"));
    let record = version(1, 1, json!({ "name": "Rejestracja", "count": 3 }));
    let done =
        vault.operate(&crate::Operation { details, ..operation("record.saved", 1, vec![record]) }).unwrap();
    assert_eq!((done.seq, done.at), (1, at(1)));
    let payload = String::from_utf8(vault.payload(1).unwrap().unwrap().bytes).unwrap();
    let expected = format!(
        r#"{{"records":[{{"ended":false,"id":"{}","kind":"activity","value":{{"count":3,"name":"Rejestracja"}},"version":1}}],"why":"first"}}"#,
        id(1)
    );
    assert_eq!(payload, expected);
    drop(vault);

    let vault = place.open();
    let record = vault.record(id(1)).unwrap().unwrap();
    assert_eq!((record.version, record.seq, record.changed_at, record.ended), (1, 1, at(1), false));
    assert_eq!(record.value, json!({ "name": "Rejestracja", "count": 3 }));
    assert_eq!(vault.records("activity").unwrap(), std::slice::from_ref(&record));
    assert_eq!(vault.all_records().unwrap(), [record]);
    assert_eq!(vault.records("system").unwrap(), []);
}

#[test]
fn a_record_is_saved_only_from_the_version_that_stands() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    save(&mut vault, 1, 1, "b", 2).unwrap();
    for (number, from, current) in [(1, 0, 2), (1, 1, 2), (1, 3, 2), (2, 1, 0)] {
        let failure = save(&mut vault, number, from, "c", 3).unwrap_err();
        assert!(
            matches!(failure, Error::Conflict { id: it, current: now } if it == id(number) && now == current),
            "{number} from {from}: {failure}"
        );
    }
    assert_eq!(vault.size().unwrap(), 3);
    let done = save(&mut vault, 1, 2, "c", 4).unwrap();
    assert_eq!(done.seq, 3);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn a_conflict_in_one_record_stops_the_whole_operation() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    let both = vec![version(2, 1, json!({})), version(1, 1, json!({}))];
    assert!(matches!(vault.operate(&operation("import.applied", 2, both)), Err(Error::Conflict { .. })));
    assert_eq!(vault.record(id(2)).unwrap(), None);
    assert_eq!(vault.size().unwrap(), 2);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn what_breaks_the_form_of_the_log_is_refused() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    let other_kind = RecordVersion { kind: "system".to_owned(), ..version(1, 2, json!({})) };
    let mut reserved = operation("record.saved", 2, vec![]);
    reserved.details.insert("records".to_owned(), json!([]));
    let bad = [
        operation("", 2, vec![]),
        operation("record.saved", 2, vec![other_kind]),
        operation("record.saved", 2, vec![version(2, 1, json!({})), version(2, 2, json!({}))]),
        operation("record.saved", 2, vec![version(2, 1, json!({ "half": 0.5 }))]),
        operation("record.saved", 2, vec![version(2, 1, json!("text"))]),
        crate::Operation { undoes: Some(1), ..operation("undo.applied", 2, vec![]) },
        reserved,
    ];
    for operation in bad {
        let failure = vault.operate(&operation).unwrap_err();
        assert!(matches!(failure, Error::Invalid(_)), "{operation:?}: {failure}");
    }
    assert_eq!(vault.size().unwrap(), 2);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn every_entry_chains_and_is_in_the_signed_tree() {
    let (place, mut vault, _) = Place::new();
    for number in 0..20 {
        save(&mut vault, number, 0, "x", 1).unwrap();
        if number == 7 {
            drop(vault);
            vault = place.open();
        }
    }
    let size = vault.size().unwrap();
    let note = vault.checkpoint(size).unwrap();
    let head = evidence::Checkpoint::open(&note, &vault.verifier_key().unwrap()).unwrap();
    assert_eq!((head.size, head.root), (21, vault.root().unwrap()));
    let mut prev = evidence::NO_PREVIOUS;
    for (seq, bytes) in (0..).zip(vault.entries(0..size).unwrap()) {
        assert_eq!(bytes, vault.entry(seq).unwrap());
        assert_eq!(Entry::parse(&bytes).unwrap().prev, prev);
        prev = leaf_hash(&bytes);
        let proof = Tree::new(&vault).inclusion(seq, size).unwrap();
        verify_inclusion(&prev, seq, size, &proof, &head.root).unwrap();
    }
    assert!(matches!(vault.checkpoint(22), Err(Error::UnknownEntry(22))));
    assert!(matches!(vault.entry(21), Err(Error::UnknownEntry(21))));
    assert!(matches!(vault.payload(21), Err(Error::UnknownEntry(21))));
    let verdict = vault.verify().unwrap();
    assert_eq!((verdict.entries, verdict.fault), (21, None));
}

#[test]
fn a_clock_set_back_is_an_entry_of_its_own() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 100).unwrap();
    drop(vault);
    let mut vault = place.open();
    let done = save(&mut vault, 1, 1, "b", 50).unwrap();
    assert_eq!((done.seq, done.at), (3, at(50)));
    let set_back = Entry::parse(&vault.entry(2).unwrap()).unwrap();
    assert_eq!((set_back.op.as_str(), set_back.at), (CLOCK_SET_BACK, crate::moment_text(at(50))));
    let payload: serde_json::Value =
        serde_json::from_slice(&vault.payload(2).unwrap().unwrap().bytes).unwrap();
    assert_eq!(payload["before"], crate::moment_text(at(100)));
    assert_eq!(save(&mut vault, 1, 2, "c", 50).unwrap().seq, 4);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn links_follow_the_current_value() {
    let (_place, mut vault, _) = Place::new();
    let linking = |version_number, to: u128| version(1, version_number, json!({ "systems": [id(to)] }));
    vault.operate(&operation("record.saved", 1, vec![linking(1, 2), version(2, 1, json!({}))])).unwrap();
    let link = Link { from: id(1), kind: "activity".to_owned(), ended: false, path: "systems/0".to_owned() };
    assert_eq!(vault.linking_to(id(2)).unwrap(), [link]);
    vault.operate(&operation("record.saved", 2, vec![linking(2, 3)])).unwrap();
    assert_eq!(vault.linking_to(id(2)).unwrap(), []);
    assert_eq!(vault.linking_to(id(3)).unwrap().len(), 1);
    assert!(vault.verify().unwrap().intact());
}

/// The text of a line was taken for a link when it had the form of an id, and the screen showed a link that was none.
#[test]
fn only_fields_that_link_are_links() {
    let (_place, mut vault, _) = Place::new();
    let target = id(2).to_string();
    let free = version(1, 1, json!({ "name": target, "systems": [id(3)], "newer": [id(2)] }));
    let linking = version(4, 1, json!({ "name": target, "systems": [id(3), id(2)] }));
    let unknown = RecordVersion { kind: "newer".to_owned(), ..version(5, 1, json!({ "systems": [id(2)] })) };
    vault.operate(&operation("record.saved", 1, vec![free, linking, unknown])).unwrap();
    let link = Link { from: id(4), kind: "activity".to_owned(), ended: false, path: "systems/1".to_owned() };
    assert_eq!(vault.linking_to(id(2)).unwrap(), [link]);
    assert_eq!(vault.linking_to(id(3)).unwrap().len(), 2);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn versions_carry_what_their_operation_said() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    let mut end = operation(
        "record.ended",
        2,
        vec![RecordVersion { ended: true, ..version(1, 2, json!({ "name": "a" })) }],
    );
    end.details.insert("why".to_owned(), json!("moved"));
    vault.operate(&end).unwrap();
    let versions = vault.versions(id(1)).unwrap();
    let told: Vec<_> =
        versions.iter().map(|it| (it.version, it.ended, it.op.as_str(), it.seq, it.at)).collect();
    assert_eq!(told, [(1, false, "record.saved", 1, at(1)), (2, true, "record.ended", 2, at(2))]);
    assert_eq!(versions[0].value, Some(json!({ "name": "a" })));
    assert_eq!(versions[1].details, end.details);
    assert!(versions[0].details.is_empty());
    assert_eq!(versions[0].actor, vault.actor());
    assert_eq!(vault.versions(id(9)).unwrap(), []);
    assert_eq!(vault.version(id(1), 3).unwrap(), None);
}

#[test]
fn the_newest_entry_of_an_operation_is_found() {
    let (_place, mut vault, _) = Place::new();
    assert_eq!(vault.last_entry_of("pack.exported").unwrap(), None);
    for seconds in [1, 2] {
        vault.operate(&operation("pack.exported", seconds, vec![])).unwrap();
    }
    save(&mut vault, 1, 0, "a", 3).unwrap();
    assert_eq!(vault.last_entry_of("pack.exported").unwrap(), Some(crate::LastEntry { seq: 2, at: at(2) }));
    assert_eq!(vault.payload(2).unwrap().unwrap().bytes, b"{}");
    assert_eq!(vault.moment_of(2).unwrap(), at(2));
}
