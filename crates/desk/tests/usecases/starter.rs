//! The starter library.

use crate::common::{Office, code};
use desk::protocol::{FailureCode, ListEntries, ListRecords, Nothing, PickStarters, ShowVault};
use serde_json::json;

fn picked(office: &Office) -> Vec<u32> {
    let all = office.desk.run(desk::starter::list, Nothing {}).unwrap();
    assert_eq!(all.len(), 22);
    all.into_iter().filter(|starter| starter.picked).map(|starter| starter.number).collect()
}

#[test]
fn a_pick_makes_records_in_the_language_of_the_desk_and_can_be_undone() {
    let office = Office::open();
    assert_eq!(picked(&office), [0; 0]);
    office.call("app.settings", json!({ "language": "pl", "theme": "system" })).unwrap();
    let changed = office.desk.run(desk::starter::pick, PickStarters { numbers: vec![8, 1, 8] }).unwrap();
    assert_eq!((changed.op.as_str(), changed.records.len()), ("starter.picked", 2));
    assert_eq!(changed.words, "Wybrano z biblioteki 2 czynności");
    assert_eq!(picked(&office), [1, 8]);
    let list = ListRecords { kind: "activity".into(), ..ListRecords::default() };
    let rows = office.desk.run(desk::records::list, list).unwrap().rows;
    assert!(rows.iter().any(|row| row.title.contains("Rejestracja")), "{rows:?}");

    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    assert_eq!(picked(&office), [0; 0]);
    office.desk.run(desk::starter::pick, PickStarters { numbers: vec![3] }).unwrap();
    office.desk.run(desk::starter::pick, PickStarters { numbers: vec![22, 2] }).unwrap();
    assert_eq!(picked(&office), [2, 3, 22]);
    office.desk.lock();
    office.create("another").unwrap();
    assert_eq!(picked(&office), [0; 0]);
    office.desk.lock();
    office.unlock("clinic.tabularium", crate::common::PASSPHRASE).unwrap();
    assert_eq!(picked(&office), [2, 3, 22]);
}

/// The log once named a pick after the library, and nobody saw what came of it.
#[test]
fn the_log_names_what_was_picked() {
    let office = Office::open();
    office.call("app.settings", json!({ "language": "en", "theme": "system" })).unwrap();
    let newest = || {
        let page = office.desk.run(desk::log::list, ListEntries { offset: 0, limit: 1 }).unwrap();
        page.rows[0].subject.clone()
    };
    let titles = || {
        let list = ListRecords { kind: "activity".into(), ..ListRecords::default() };
        let rows = office.desk.run(desk::records::list, list).unwrap().rows;
        rows.into_iter().map(|row| row.title).collect::<Vec<_>>()
    };
    office.desk.run(desk::starter::pick, PickStarters { numbers: vec![3] }).unwrap();
    assert_eq!(vec![newest()], titles());
    office.desk.run(desk::starter::pick, PickStarters { numbers: vec![8, 1, 5] }).unwrap();
    let (subject, titles) = (newest(), titles());
    assert!(titles.iter().any(|title| subject == format!("{title} and 2 more")), "{subject}: {titles:?}");
}

#[test]
fn every_starter_can_be_saved_as_it_is_in_both_languages() {
    let office = Office::open();
    for language in ["en", "pl"] {
        office.call("app.settings", json!({ "language": language, "theme": "system" })).unwrap();
        let changed =
            office.desk.run(desk::starter::pick, PickStarters { numbers: (1..=22).collect() }).unwrap();
        for record in changed.records {
            let shown = office.call("records.show", json!({ "id": record.id })).unwrap();
            let checked = json!({ "kind": "activity", "value": shown["value"] });
            let checked = office.call("records.check", checked).unwrap();
            assert_eq!(checked["problems"], json!([]), "{language}: {}", shown["title"]);
        }
    }
}

#[test]
fn an_unknown_number_or_none_picks_nothing() {
    let office = Office::open();
    for numbers in [vec![], vec![1, 23]] {
        assert_eq!(
            code(office.desk.run(desk::starter::pick, PickStarters { numbers })),
            FailureCode::BadInput
        );
    }
    assert_eq!(office.desk.run(desk::vaults::info, ShowVault::default()).unwrap().entries, 2);
}
