//! The starter library.

use std::collections::BTreeSet;

use crate::common::{Office, code};
use desk::protocol::{
    Changed, Failure, FailureCode, ListEntries, ListRecords, Nothing, PickStarters, RecordRow, ShowVault,
    StarterView, StarterWhat,
};
use serde_json::{Value, json};

fn library(office: &Office) -> Vec<StarterView> {
    office.desk.run(desk::starter::list, Nothing {}).unwrap()
}

fn picked(office: &Office) -> Vec<String> {
    library(office).into_iter().filter(|starter| starter.picked).map(|starter| starter.code).collect()
}

fn pick(office: &Office, codes: &[&str]) -> Result<Changed, Failure> {
    let codes = codes.iter().map(|code| (*code).to_owned()).collect();
    office.desk.run(desk::starter::pick, PickStarters { codes })
}

fn rows(office: &Office, kind: &str) -> Vec<RecordRow> {
    let list = ListRecords { kind: kind.into(), ..ListRecords::default() };
    office.desk.run(desk::records::list, list).unwrap().rows
}

fn value(office: &Office, id: &str) -> Value {
    office.call("records.show", json!({ "id": id })).unwrap()["value"].clone()
}

/// What the only activity is linked with: measures, and rules of retention.
fn linked(office: &Office) -> (usize, usize) {
    let activities = rows(office, "activity");
    assert_eq!(activities.len(), 1);
    let value = value(office, &activities[0].id);
    let count = |field: &str| value[field].as_array().map_or(0, Vec::len);
    (count("measures_kept"), count("retention_kept"))
}

fn undo(office: &Office) {
    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
}

#[test]
fn the_library_offers_activities_measures_and_rules_and_no_code_twice() {
    let office = Office::open();
    let all = library(&office);
    let count = |what: StarterWhat| all.iter().filter(|starter| starter.what == what).count();
    let counts = [StarterWhat::Activity, StarterWhat::Measures, StarterWhat::Retention].map(count);
    assert_eq!(counts, [22, 6, 13]);
    let codes: BTreeSet<&str> = all.iter().map(|starter| starter.code.as_str()).collect();
    assert_eq!(codes.len(), all.len());
    for starter in &all {
        assert!(starter.uses.iter().all(|code| codes.contains(code.as_str())), "{:?}", starter.uses);
        assert!(!starter.name.is_empty() && !starter.about.is_empty(), "{}", starter.code);
        assert!(!starter.name.contains("choice-") && !starter.about.contains("starter-"), "{}", starter.name);
    }
}

#[test]
fn a_pick_makes_records_in_the_language_of_the_desk_and_can_be_undone() {
    let office = Office::open();
    assert_eq!(picked(&office), [""; 0]);
    office.call("app.settings", json!({ "language": "pl", "theme": "system" })).unwrap();
    let changed = pick(&office, &["8", "1", "8"]).unwrap();
    assert_eq!((changed.op.as_str(), changed.records.len()), ("starter.picked", 2));
    assert_eq!(changed.words, "Wybrano z biblioteki 2 czynności");
    assert_eq!(picked(&office), ["1", "8"]);
    assert!(rows(&office, "activity").iter().any(|row| row.title.contains("Rejestracja")));

    undo(&office);
    assert_eq!(picked(&office), [""; 0]);
    pick(&office, &["3"]).unwrap();
    pick(&office, &["accounts", "22", "video", "2"]).unwrap();
    let standing = ["2", "3", "22", "accounts", "video"];
    assert_eq!(picked(&office), standing);
    office.desk.lock();
    office.create("another").unwrap();
    assert_eq!(picked(&office), [""; 0]);
    office.desk.lock();
    office.unlock("clinic.tabularium", crate::common::PASSPHRASE).unwrap();
    assert_eq!(picked(&office), standing);
}

/// The log once named a pick after the library, and nobody saw what came of it.
#[test]
fn the_log_names_what_was_picked() {
    let office = Office::open();
    let newest = || {
        let page = office.desk.run(desk::log::list, ListEntries { offset: 0, limit: 1 }).unwrap();
        page.rows[0].subject.clone()
    };
    let titles = || rows(&office, "activity").into_iter().map(|row| row.title).collect::<Vec<_>>();
    pick(&office, &["3"]).unwrap();
    assert_eq!(vec![newest()], titles());
    pick(&office, &["8", "1", "5"]).unwrap();
    let (subject, titles) = (newest(), titles());
    assert!(titles.iter().any(|title| subject == format!("{title} and 2 more")), "{subject}: {titles:?}");
}

#[test]
fn a_first_day_ends_with_every_activity_linked_and_a_second_pick_doubles_nothing() {
    let office = Office::open();
    let everything: Vec<String> = library(&office).into_iter().map(|starter| starter.code).collect();
    let codes: Vec<&str> = everything.iter().map(String::as_str).collect();
    let changed = pick(&office, &codes).unwrap();
    assert_eq!(changed.records.len(), 22 + 22 + 13);
    assert_eq!(changed.words, "57 records added from the starter library");

    let mut linked = 0;
    for row in rows(&office, "activity") {
        let value = value(&office, &row.id);
        let bundles = value["measures"].as_array().unwrap();
        let kept = value["measures_kept"].as_array().unwrap();
        assert!(kept.len() >= 3 * bundles.len(), "{}", row.title);
        for id in kept {
            let measure = self::value(&office, id.as_str().unwrap());
            assert!(bundles.contains(&measure["bundle"]), "{}: {}", row.title, measure["name"]);
        }
        for id in value["retention_kept"].as_array().into_iter().flatten() {
            let rule = self::value(&office, id.as_str().unwrap());
            assert!(value["retention_rules"].as_array().unwrap().contains(&rule["rule"]), "{}", row.title);
            linked += 1;
        }
    }
    assert!(linked >= 12, "{linked}");

    assert_eq!(code(pick(&office, &codes)), FailureCode::BadInput);
    let counts = ["activity", "measure", "retention"].map(|kind| rows(&office, kind).len());
    assert_eq!(counts, [22, 22, 13]);
    undo(&office);
    assert_eq!(["activity", "measure", "retention"].map(|kind| rows(&office, kind).len()), [0; 3]);
}

#[test]
fn an_activity_is_linked_whichever_comes_first_and_only_with_what_is_new() {
    let office = Office::open();
    pick(&office, &["accounts", "medical_record"]).unwrap();
    pick(&office, &["1"]).unwrap();
    assert_eq!(linked(&office), (4, 1));

    // Registration names the bundles A, C, E and F: C comes later.
    let changed = pick(&office, &["storage", "resilience"]).unwrap();
    assert_eq!(changed.words, "8 records added from the starter library");
    assert_eq!(linked(&office), (8, 1));
    undo(&office);
    assert_eq!(linked(&office), (4, 1));

    // What a person unlinked stays unlinked.
    let row = rows(&office, "activity").remove(0);
    let mut unlinked = value(&office, &row.id);
    unlinked["measures_kept"] = json!([]);
    office.try_save("activity", Some((&row.id, row.version)), unlinked).unwrap();
    pick(&office, &["storage", "video"]).unwrap();
    assert_eq!(linked(&office), (4, 1));
}

#[test]
fn a_rule_that_a_person_wrote_is_not_made_again_and_is_linked() {
    let office = Office::open();
    office.save("retention", json!({ "name": "Own words", "rule": "medical_record" }));
    assert_eq!(picked(&office), ["medical_record"]);
    pick(&office, &["1", "medical_record"]).unwrap();
    assert_eq!((linked(&office), rows(&office, "retention").len()), ((0, 1), 1));
}

#[test]
fn all_of_the_library_can_be_saved_as_it_is_in_both_languages() {
    for language in ["en", "pl"] {
        let office = Office::open();
        office.call("app.settings", json!({ "language": language, "theme": "system" })).unwrap();
        let codes = library(&office).into_iter().map(|starter| starter.code).collect();
        let changed = office.desk.run(desk::starter::pick, PickStarters { codes }).unwrap();
        for record in changed.records {
            let shown = office.call("records.show", json!({ "id": record.id })).unwrap();
            let checked = json!({ "kind": record.kind, "value": shown["value"] });
            let checked = office.call("records.check", checked).unwrap();
            assert_eq!(checked["problems"], json!([]), "{language}: {}", shown["title"]);
        }
    }
}

#[test]
fn an_unknown_code_or_none_picks_nothing() {
    let office = Office::open();
    for codes in [&[] as &[&str], &["1", "23"], &["own"]] {
        assert_eq!(code(pick(&office, codes)), FailureCode::BadInput);
    }
    assert_eq!(office.desk.run(desk::vaults::info, ShowVault::default()).unwrap().entries, 2);
}
