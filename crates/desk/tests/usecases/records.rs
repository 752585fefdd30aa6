//! Records against a real vault.

use crate::common::{Office, code};
use desk::protocol::{EndRecord, FailureCode, ListRecords, Nothing, RecordHistory, ShowRecord};
use serde_json::json;

#[test]
fn a_save_answers_with_the_record_and_what_changed() {
    let office = Office::open();
    let saved = office.save("activity", json!({ "name": " Rejestracja ", "unit": "", "notes": null }));
    assert_eq!(saved.record.value, json!({ "name": "Rejestracja" }));
    assert_eq!((saved.record.version, saved.record.title.as_str()), (1, "Rejestracja"));
    assert_eq!((saved.changed.op.as_str(), saved.changed.seq), ("record.saved", 2));
    assert_eq!(saved.changed.words, "Processing activity: saved");
    assert_eq!(saved.changed.records[0].id, saved.record.id);
    assert_eq!(saved.changed.at, saved.record.changed_at);
}

#[test]
fn a_conflict_hands_over_what_stands_and_changes_nothing() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Dwa" })).unwrap();
    let failure = office.try_save("activity", Some((&id, 1)), json!({ "name": "Trzy" })).unwrap_err();
    assert_eq!(failure.code, FailureCode::Conflict);
    let theirs = failure.theirs.unwrap();
    assert_eq!((theirs.version, &theirs.value), (2, &json!({ "name": "Dwa" })));
    let now = office.desk.run(desk::records::show, ShowRecord { id, as_at: None }).unwrap();
    assert_eq!(now.value, json!({ "name": "Dwa" }));
}

#[test]
fn problems_name_field_words_and_article_in_the_language_of_the_desk() {
    let office = Office::open();
    office.call("app.settings", json!({ "language": "pl", "theme": "dark" })).unwrap();
    let bad = json!({ "purposes": [{ "legal_basis": ["6_1_c"] }], "persons": ["martians"] });
    let failure = office.try_save("activity", None, bad.clone()).unwrap_err();
    assert_eq!(failure.code, FailureCode::BadInput);
    let fields: Vec<(&str, &str)> =
        failure.problems.iter().map(|problem| (problem.field.as_str(), problem.code.as_str())).collect();
    assert_eq!(
        fields,
        [("name", "missing"), ("purposes/0/purpose", "missing"), ("persons/0", "unknown_code")]
    );
    assert_eq!(failure.problems[1].cites[0], "art. 30 ust. 1 lit. b RODO");
    assert!(failure.words.starts_with("Nie zapisano: 3 pola"), "{}", failure.words);

    let checked = office.call("records.check", json!({ "kind": "activity", "value": bad })).unwrap();
    assert_eq!(checked["problems"].as_array().unwrap().len(), 3);
    assert!(checked["asked"].as_u64() > checked["filled"].as_u64());
}

#[test]
fn a_field_of_a_newer_program_stays_where_it_stood_and_is_not_taken_anew() {
    let office = Office::open();
    let failure =
        office.try_save("activity", None, json!({ "name": "x", "from_the_future": 1 })).unwrap_err();
    assert_eq!(failure.problems[0].code, "unknown_field");
}

#[test]
fn an_ended_record_leaves_the_list_and_takes_no_change() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let end = |version, why: &str| {
        let request = EndRecord { id: id.clone(), from_version: version, why: why.into() };
        office.desk.run(desk::records::end, request)
    };
    assert_eq!(code(end(2, "x")), FailureCode::Conflict);
    assert_eq!(code(end(1, " ")), FailureCode::BadInput);
    assert_eq!(end(1, "zaniechano").unwrap().op, "record.ended");
    assert_eq!(code(end(2, "x")), FailureCode::BadInput);
    assert_eq!(
        code(office.try_save("activity", Some((&id, 2)), json!({ "name": "x" }))),
        FailureCode::BadInput
    );

    let list = |ended_too| {
        let request = ListRecords { kind: "activity".into(), ended_too, ..ListRecords::default() };
        office.desk.run(desk::records::list, request).unwrap().total
    };
    assert_eq!((list(false), list(true)), (0, 1));
    let history = office.desk.run(desk::records::history, RecordHistory { id }).unwrap();
    assert_eq!(history[0].why.as_deref(), Some("zaniechano"));
}

#[test]
fn pages_are_cut_after_sorting() {
    let office = Office::open();
    for number in [3, 1, 10, 2] {
        office.save("activity", json!({ "name": format!("Czynność {number}"), "persons_count": number }));
    }
    let page = |sort: &str, offset, limit| {
        let request = ListRecords {
            kind: "activity".into(),
            sort: sort.into(),
            offset,
            limit,
            ..ListRecords::default()
        };
        let page = office.desk.run(desk::records::list, request).unwrap();
        assert_eq!(page.total, 4);
        page.rows.into_iter().map(|row| row.title.replace("Czynność ", "")).collect::<Vec<_>>()
    };
    assert_eq!(page("", 0, 0), ["1", "2", "3", "10"]);
    assert_eq!(page("", 1, 2), ["2", "3"]);
    assert_eq!(page("-persons_count", 0, 2), ["10", "3"]);
    assert_eq!(page("-changed_at", 0, 1), ["2"]);
    assert_eq!(page("", 9, 2), [""; 0]);
    let unknown = ListRecords { kind: "activity".into(), sort: "colour".into(), ..ListRecords::default() };
    assert_eq!(code(office.desk.run(desk::records::list, unknown)), FailureCode::BadInput);
}

#[test]
fn the_past_shows_titles_and_links_as_they_stood() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "Szafa" })).record.id;
    let activity = office.save("activity", json!({ "name": "Archiwum", "systems": [system] })).record.id;
    office.clock.set("2026-11-24T12:00:00Z");
    office.try_save("system", Some((&system, 1)), json!({ "name": "Regał" })).unwrap();
    office.try_save("activity", Some((&activity, 1)), json!({ "name": "Archiwum" })).unwrap();

    let show = |id: &str, as_at: Option<&str>| {
        let request = ShowRecord { id: id.into(), as_at: as_at.map(str::to_owned) };
        office.desk.run(desk::records::show, request).unwrap()
    };
    let then = show(&activity, Some("2026-11-23"));
    assert_eq!(then.link_titles[&system], "Szafa");
    assert_eq!(show(&system, Some("2026-11-23")).linked_from[0].title, "Archiwum");
    assert!(show(&activity, None).link_titles.is_empty());
    assert!(show(&system, None).linked_from.is_empty());
}

#[test]
fn undo_says_what_it_would_undo_and_does_not_go_behind_the_facility() {
    let office = Office::open();
    let peek = || office.desk.run(desk::undo::peek, Nothing {}).unwrap().map(|undoable| undoable.words);
    assert_eq!(peek(), None);
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    assert_eq!(peek().as_deref(), Some("Undo: Processing activity: saved (Jeden)"));
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Dwa" })).unwrap();
    let undone = office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    assert_eq!(
        (undone.op.as_str(), undone.records[0].version, undone.records[0].ended),
        ("undo.applied", 3, false)
    );
    let undone = office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    assert!(undone.records[0].ended);
    assert_eq!(code(office.desk.run(desk::undo::apply, Nothing {})), FailureCode::NothingToUndo);
}
