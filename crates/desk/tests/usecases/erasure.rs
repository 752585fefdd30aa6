//! Erasing content: what goes, what is told of it, and what is still held elsewhere.

use std::fs;
use std::sync::Mutex;

use crate::common::{Office, code};
use desk::Watch;
use desk::protocol::{EndRecord, FailureCode, Progress, ShowRecord};
use serde_json::{Value, json};

const BASIS: &str = "GDPR Art. 17(1)(a): no longer needed for the purpose";

fn end(office: &Office, id: &str, from_version: u32) {
    let request = EndRecord { id: id.into(), from_version, why: "left".into() };
    office.desk.run(desk::records::end, request).unwrap();
}

fn erase(office: &Office, targets: &Value) -> Result<Value, desk::protocol::Failure> {
    office.call("erasure.apply", json!({ "targets": targets, "basis": BASIS }))
}

fn intact(office: &Office) -> bool {
    office.call("evidence.verify", json!({})).unwrap()["intact"].as_bool().unwrap()
}

#[test]
fn a_record_is_erased_whole_and_shown_as_erased_everywhere() {
    let office = Office::open();
    let id = office.save("person", json!({ "last_name": "Anna Kowalska" })).record.id;
    office.try_save("person", Some((&id, 1)), json!({ "last_name": "Anna Nowak", "notes": "x" })).unwrap();
    let copy = office.path("copy.tabularium-backup").display().to_string();
    office.call("backup.make", json!({ "to": copy })).unwrap();
    end(&office, &id, 2);

    let options = office.call("erasure.options", json!({ "id": id })).unwrap();
    assert_eq!(options["whole"], true);
    let labels: Vec<_> =
        options["fields"].as_array().unwrap().iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(labels, ["last_name"]);
    assert_eq!(options["grounds"].as_array().unwrap().len(), 6);

    let preview = office.call("erasure.preview", json!({ "targets": [{ "id": id }] })).unwrap();
    assert_eq!((&preview["versions"], &preview["others"]), (&json!(3), &json!(0)));
    assert_eq!(preview["records"][0]["title"], "Anna Nowak");
    assert_eq!(preview["backups"][0]["file"], "copy.tabularium-backup");
    let words = preview["words"].as_array().unwrap();
    assert!(
        words[0].as_str().unwrap().starts_with("The content of 3 versions of 1 record goes"),
        "{words:?}"
    );
    assert!(words[1].as_str().unwrap().starts_with("1 backup made before still holds"), "{words:?}");

    let done = erase(&office, &json!([{ "id": id }])).unwrap();
    assert_eq!(done["changed"]["words"], "Content of 3 versions erased");
    assert_eq!(done["changed"]["records"][0]["version"], 4);
    assert_eq!(done["gone"]["records"], preview["records"]);
    assert!(intact(&office));

    let shown =
        office.desk.run(desk::records::show, ShowRecord { id: id.clone(), ..ShowRecord::default() }).unwrap();
    assert_eq!((shown.title.as_str(), shown.ended, shown.value), ("Content erased", true, json!({})));
    assert_eq!(shown.erased.unwrap().basis, BASIS);
    let history = office.call("records.history", json!({ "id": id })).unwrap();
    for version in history.as_array().unwrap() {
        assert_eq!(version["erased"]["seq"], done["changed"]["seq"], "{version}");
        assert_eq!(version["changes"], json!([]));
    }
    assert!(!history.to_string().contains("Nowak"));
    let list = office.call("records.list", json!({ "kind": "person", "ended_too": true })).unwrap();
    assert_eq!(list["rows"][0]["title"], "Content erased");
    assert_eq!(
        office.call("search.find", json!({ "query": "kowalska", "ended_too": true })).unwrap()["total"],
        0
    );
    let seq = preview["entries"][0].as_u64().unwrap();
    let entry = office.call("evidence.show", json!({ "seq": seq })).unwrap();
    assert_eq!((&entry["payload"], &entry["erased"]["basis"]), (&Value::Null, &json!(BASIS)));
    let log = office.call("evidence.list", json!({ "offset": 0, "limit": 50 })).unwrap();
    assert!(!log.to_string().contains("Anna"), "{log}");

    let refused = office.call("records.restore", json!({ "id": id, "from_version": 4, "version": 1 }));
    assert_eq!(code(refused), FailureCode::BadInput);
    assert_eq!(code(erase(&office, &json!([{ "id": id }]))), FailureCode::BadInput);
    assert_eq!(code(office.call("undo.apply", json!({}))), FailureCode::NothingToUndo);
    // Nothing stumbles over what is not there any more.
    let compare = office.call("records.compare", json!({ "id": id, "left": 1, "right": 4 })).unwrap();
    assert_eq!((&compare["left"]["gone"], &compare["right"]["gone"]), (&json!(true), &json!(true)));
    office.call("dossier.show", json!({ "id": id })).unwrap();
    let between = json!({ "from": "2026-11-23T12:00:00Z" });
    assert!(!office.call("changes.between", between).unwrap().to_string().contains("Anna"));
    let copied = office.call("records.duplicate", json!({ "id": id }));
    assert_eq!(code(copied), FailureCode::BadInput);
    for (command, file) in [("pack.export", "pack.pdf"), ("dossier.export", "record.pdf")] {
        let to = json!({ "id": id, "path": office.path(file).display().to_string(), "language": "en" });
        office.call(command, to).unwrap();
    }
    // A record of its kind is made as before.
    office.save("person", json!({ "last_name": "Jan" }));
    assert!(intact(&office));
}

#[test]
fn earlier_values_of_a_field_and_a_file_that_was_taken_off_are_erased() {
    let office = Office::open();
    let id = office.save("person", json!({ "last_name": "Anna", "notes": "choroba" })).record.id;
    let path = office.path("Zaświadczenie.txt");
    fs::write(&path, "choroba").unwrap();
    let attach =
        json!({ "id": id, "from_version": 1, "field": "files", "paths": [path.display().to_string()] });
    let attached = office.call("files.attach", attach).unwrap();
    let sha256 = attached["added"][0]["sha256"].clone();
    assert_eq!(code(erase(&office, &json!([{ "id": id, "sha256": sha256 }]))), FailureCode::BadInput);
    let off = json!({ "id": id, "from_version": 2, "field": "files", "sha256": sha256 });
    office.call("files.detach", off).unwrap();
    office.try_save("person", Some((&id, 3)), json!({ "last_name": "Anna" })).unwrap();

    let options = office.call("erasure.options", json!({ "id": id })).unwrap();
    assert_eq!(options["files"][0]["name"], "Zaświadczenie.txt");
    assert_eq!(options["files"][0]["stays"], false);
    erase(&office, &json!([{ "id": id, "sha256": sha256 }, { "id": id, "field": "notes" }])).unwrap();
    assert!(intact(&office));
    let history = office.call("records.history", json!({ "id": id })).unwrap().to_string();
    assert!(!history.contains("choroba") && !history.contains("Zaświadczenie"), "{history}");
    let options = office.call("erasure.options", json!({ "id": id })).unwrap();
    assert_eq!((&options["files"], &options["fields"]), (&json!([]), &json!([])));
    // The record is what it was.
    office.try_save("person", Some((&id, 4)), json!({ "last_name": "Anna B" })).unwrap();
}

#[test]
fn what_the_rules_of_retention_keep_no_longer_goes_at_once() {
    let office = Office::open();
    let rule = json!({ "name": "Staff", "years": 3, "counted_from": "event", "registers": ["person"] });
    office.save("retention", rule);
    let (gone, later, standing) = ("Anna", "Beata", "Celina");
    let ids: Vec<String> = [gone, later, standing]
        .map(|name| office.save("person", json!({ "last_name": name })).record.id)
        .into();
    end(&office, &ids[0], 1);
    office.clock.set("2027-05-01T12:00:00Z");
    end(&office, &ids[1], 1);

    let due = |day: &str| {
        office.clock.set(day);
        office.call("erasure.preview", json!({ "due": true })).unwrap()
    };
    assert_eq!(due("2029-11-23T12:00:00Z")["records"], json!([]));
    let found = due("2029-11-24T12:00:00Z");
    assert_eq!(found["records"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&found["records"][0]["title"], &found["records"][0]["expires"]),
        (&json!("Anna"), &json!("2029-11-23"))
    );
    let done = office.call("erasure.apply", json!({ "due": true })).unwrap();
    assert_eq!(done["gone"]["records"][0]["id"], json!(ids[0]));
    let shown = office.call("records.show", json!({ "id": ids[0] })).unwrap();
    assert_eq!(shown["erased"]["basis"], "GDPR Art. 5(1)(e): the period of retention is over");
    assert_eq!(code(office.call("erasure.apply", json!({ "due": true }))), FailureCode::BadInput);
    assert_eq!(office.call("records.show", json!({ "id": ids[1] })).unwrap()["title"], "Beata");
    assert!(intact(&office));
}

#[test]
fn nothing_is_erased_without_a_reason_nor_the_facility() {
    let office = Office::open();
    let id = office.save("person", json!({ "last_name": "Anna" })).record.id;
    let apply =
        |basis: &str| office.call("erasure.apply", json!({ "targets": [{ "id": id }], "basis": basis }));
    assert_eq!(apply(" ").unwrap_err().problems[0].code, "no_basis");
    let facility =
        office.call("records.list", json!({ "kind": "facility" })).unwrap()["rows"][0]["id"].clone();
    assert_eq!(erase(&office, &json!([{ "id": facility }])).unwrap_err().problems[0].code, "cannot_end");
    assert_eq!(office.call("erasure.options", json!({ "id": facility })).unwrap()["whole"], false);
    assert_eq!(office.call("records.show", json!({ "id": id })).unwrap()["title"], "Anna");
}

/// What was told, in its order.
#[derive(Default)]
struct Told(Mutex<Vec<Progress>>);

impl Watch for Told {
    fn progress(&self, progress: Progress) {
        self.0.lock().unwrap().push(progress);
    }

    fn cancelled(&self) -> bool {
        false
    }
}

#[test]
fn it_is_told_that_the_search_index_is_made_anew_before_the_file_is_written() {
    let office = Office::open();
    let id = office.save("person", json!({ "last_name": "Anna Kowalska" })).record.id;
    let told = Told::default();
    let request = json!({ "targets": [{ "id": id }], "basis": BASIS });
    office.desk.call("erasure.apply", request, &told).unwrap();
    let told = told.0.into_inner().unwrap();
    let words: Vec<_> = told.iter().map(|progress| progress.words.as_str()).collect();
    assert_eq!((words[0], told[0].total), ("Erasing, and making the search index anew", 0));
    assert!(words[1..].iter().all(|words| *words == "Writing the file of the vault anew"), "{words:?}");
}
