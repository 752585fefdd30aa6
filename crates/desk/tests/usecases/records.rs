//! Records against a real vault.

use crate::common::{Office, PASSPHRASE, code};
use desk::protocol::{EndRecord, FailureCode, ListRecords, Nothing, RecordHistory, ShowRecord};
use serde_json::json;

#[test]
fn a_save_answers_with_the_record_and_what_changed() {
    let office = Office::open();
    let saved = office.save("activity", json!({ "name": " Rejestracja ", "unit": "", "notes": null }));
    assert_eq!(saved.record.value, json!({ "name": "Rejestracja" }));
    assert_eq!((saved.record.version, saved.record.title.as_str()), (1, "Rejestracja"));
    assert_eq!((saved.changed.op.as_str(), saved.changed.seq), ("record.saved", 2));
    assert_eq!(saved.changed.words, "Processing activity saved");
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
    let now = office.desk.run(desk::records::show, ShowRecord { id, ..ShowRecord::default() }).unwrap();
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
    let history = office.desk.run(desk::records::history, RecordHistory { id, as_at: None }).unwrap();
    assert_eq!(history[0].head.entry.why.as_deref(), Some("zaniechano"));
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
fn empty_ones_come_last_whichever_way_the_rest_goes() {
    let office = Office::open();
    for (name, value) in [
        ("A", json!({ "reviewed_on": "2026-01-05", "persons_count": 2, "unit": "Poradnia" })),
        ("B", json!({})),
        ("C", json!({ "reviewed_on": "2026-02-05", "persons_count": 10, "unit": "Apteka" })),
    ] {
        let mut value = value;
        value["name"] = name.into();
        office.save("activity", value);
    }
    let cases = [
        ("reviewed_on", ["A", "C", "B"]),
        ("-reviewed_on", ["C", "A", "B"]),
        ("persons_count", ["A", "C", "B"]),
        ("-persons_count", ["C", "A", "B"]),
        ("unit", ["C", "A", "B"]),
        ("-unit", ["A", "C", "B"]),
        ("-", ["C", "B", "A"]),
    ];
    for (sort, expected) in cases {
        assert_eq!(titles(&office, "activity", "", sort), expected, "{sort}");
    }
}

#[test]
fn what_is_remembered_of_records_follows_every_change() {
    let office = Office::open();
    let call = |name: &str, params| office.call(name, params).unwrap();
    let activities = || call("vault.info", json!({}))["counts"][1].clone();
    let szafa = office.save("system", json!({ "name": "Szafa" })).record.id;
    let b = office.save("activity", json!({ "name": "B", "systems": [szafa] })).record.id;
    office.save("activity", json!({ "name": "C", "unit": "Łódź" }));
    assert_eq!(titles(&office, "activity", "", ""), ["B", "C"]);
    assert_eq!(titles(&office, "activity", "lodz", ""), ["C"]);
    assert_eq!(titles(&office, "activity", "SZAFA b", ""), ["B"]);
    assert_eq!(titles(&office, "activity", "", "-systems"), ["B", "C"]);
    assert_eq!(activities(), json!({ "kind": "activity", "count": 2, "incomplete": 2 }));

    // Another record's title is what a link says.
    office.try_save("system", Some((&szafa, 1)), json!({ "name": "Regał" })).unwrap();
    assert_eq!(titles(&office, "activity", "szafa", ""), [""; 0]);
    assert_eq!(titles(&office, "activity", "regal", ""), ["B"]);
    call("records.end", json!({ "id": szafa, "from_version": 2, "why": "sprzedano" }));
    assert_eq!(titles(&office, "activity", "regal ended", ""), ["B"]);

    office.try_save("activity", Some((&b, 1)), json!({ "name": "D", "systems": [szafa] })).unwrap();
    assert_eq!(titles(&office, "activity", "", ""), ["C", "D"]);
    assert_eq!(titles(&office, "activity", "b", ""), [""; 0]);
    call("undo.apply", json!({}));
    assert_eq!(titles(&office, "activity", "", ""), ["B", "C"]);
    call("records.end", json!({ "id": b, "from_version": 3, "why": "koniec" }));
    assert_eq!(titles(&office, "activity", "", ""), ["C"]);
    assert_eq!(activities(), json!({ "kind": "activity", "count": 1, "incomplete": 1 }));

    office.save("map", json!({ "path": "archive" }));
    assert_eq!(titles(&office, "map", "archive", ""), ["Archive"]);
    call("app.settings", json!({ "language": "pl", "theme": "dark" }));
    assert_eq!(titles(&office, "map", "archiwum", ""), ["Archiwum"]);

    call("vault.lock", json!({}));
    office.create("another").unwrap();
    assert_eq!(titles(&office, "activity", "", ""), [""; 0]);
    assert_eq!(activities()["count"], 0);
    call("vault.lock", json!({}));
    office.unlock("clinic.tabularium", PASSPHRASE).unwrap();
    assert_eq!(titles(&office, "activity", "", ""), ["C"]);
}

#[test]
fn the_past_is_searched_and_sorted_by_what_links_said_then() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "Szafa" })).record.id;
    office.save("activity", json!({ "name": "A", "systems": [system] }));
    office.save("activity", json!({ "name": "B" }));
    office.clock.set("2026-11-24T12:00:00Z");
    office.try_save("system", Some((&system, 1)), json!({ "name": "Regał" })).unwrap();
    let then = |query: &str, sort: &str| {
        let request = ListRecords {
            kind: "activity".into(),
            query: query.into(),
            sort: sort.into(),
            as_at: Some("2026-11-23".into()),
            ..ListRecords::default()
        };
        let rows = office.desk.run(desk::records::list, request).unwrap().rows;
        rows.into_iter().map(|row| row.title).collect::<Vec<_>>()
    };
    assert_eq!(then("szafa", ""), ["A"]);
    assert_eq!(then("regal", ""), [""; 0]);
    assert_eq!(then("", "-systems"), ["A", "B"]);
}

#[test]
fn a_map_asks_about_a_link_to_an_ended_system() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "mMedica" })).record.id;
    let value = json!({ "name": "A", "paths": ["registration"], "systems": [system] });
    office.save("activity", value);
    office.call("records.end", json!({ "id": system, "from_version": 1, "why": "sprzedano" })).unwrap();
    let map = office.call("maps.show", json!({ "path": "registration" })).unwrap();
    let told = map["sentences"].to_string();
    assert!(told.contains("Ended in the register: mMedica."), "{told}");
}

#[test]
fn a_day_that_is_not_over_means_what_has_passed_of_it() {
    let office = Office::open();
    office.save("activity", json!({ "name": "A" }));
    let list = |as_at: &str| {
        let request =
            ListRecords { kind: "activity".into(), as_at: Some(as_at.into()), ..ListRecords::default() };
        office.desk.run(desk::records::list, request).map(|page| page.total)
    };
    assert_eq!(list("2026-11-23").ok(), Some(1));
    assert_eq!(code(list("2026-11-24")), FailureCode::BadInput);
    assert_eq!(code(list("2026-11-23T23:00")), FailureCode::BadInput);

    // The clock is set back: what the log holds can be asked for all the same.
    office.clock.set("2027-01-01T11:00:00Z");
    office.save("activity", json!({ "name": "B" }));
    office.clock.set("2026-12-31T12:00:00Z");
    assert_eq!(list("2027-01-01T10:30:00Z").ok(), Some(1));
    assert_eq!(list("2027-01-01").ok(), Some(2));
    assert_eq!(list("2026-12-31").ok(), Some(1));
    assert_eq!(code(list("2027-01-01T12:00:00Z")), FailureCode::BadInput);
}

#[test]
fn a_reason_is_held_to_what_a_record_could_hold() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    let end = |why: &str| {
        let request = EndRecord { id: id.clone(), from_version: 1, why: why.into() };
        office.desk.run(desk::records::end, request)
    };
    let cases = [
        ("\u{200b}", "no_reason"),
        ("a\u{1b}[31m\u{7}", "control_character"),
        ("a\u{202e}b", "control_character"),
        (&*"x".repeat(120_000), "too_long"),
    ];
    for (why, expected) in cases {
        let failure = end(why).unwrap_err();
        let found = &failure.problems[0];
        assert_eq!((found.field.as_str(), found.code.as_str()), ("why", expected));
        assert!(!found.words.contains("input-"), "{}", found.words);
    }
    end(" koniec\u{2028}roku ").unwrap();
    let history = office.desk.run(desk::records::history, RecordHistory { id, as_at: None }).unwrap();
    assert_eq!(history[0].head.entry.why.as_deref(), Some("koniec\nroku"));
}

#[test]
fn a_name_that_stands_twice_is_refused_whatever_else_is_strange() {
    let office = Office::open();
    let parse = |text: &str| office.desk.run(desk::records::parse_value, text.to_owned());
    let nest = format!("{}{}", "[".repeat(70), "]".repeat(70));
    let twice = [
        r#"{"name":"a","name":"b"}"#.to_owned(),
        r#"{"a":1.5,"name":"a","\u006eame":"b"}"#.to_owned(),
        format!(r#"{{"unit":{nest},"name":"first","name":"second"}}"#),
        r#"{"name":"a","purposes":[{},{"purpose":"p","purpose":"q"}]}"#.to_owned(),
    ];
    for text in &twice {
        assert_eq!(parse(text).unwrap_err().problems[0].code, "duplicate_key", "{text}");
    }
    let sound = [r#"{"name":"a","purposes":[{"purpose":"p"},{"purpose":"p"}]}"#, "1.5", "[1,1]"];
    for text in sound {
        assert!(parse(text).is_ok(), "{text}");
    }
    assert_eq!(code(parse("{")), FailureCode::BadInput);
}

#[test]
fn a_misspelt_name_is_told_even_where_it_says_nothing() {
    let office = Office::open();
    for value in [json!({ "name": "a", "nmae": "" }), json!({ "name": "a", "nmae": [{}] })] {
        let problems = office.try_save("activity", None, value.clone()).unwrap_err().problems;
        assert_eq!((problems.len(), problems[0].code.as_str()), (1, "unknown_field"));
        let checked = office.call("records.check", json!({ "kind": "activity", "value": value })).unwrap();
        assert_eq!(checked["problems"].as_array().unwrap().len(), 1);
    }
}

fn titles(office: &Office, kind: &str, query: &str, sort: &str) -> Vec<String> {
    let request =
        ListRecords { kind: kind.into(), query: query.into(), sort: sort.into(), ..ListRecords::default() };
    let page = office.desk.run(desk::records::list, request).unwrap();
    page.rows.into_iter().map(|row| row.title).collect()
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
        let request = ShowRecord { id: id.into(), as_at: as_at.map(str::to_owned), version: None };
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
    let peek = || office.desk.run(desk::undo::peek, Nothing {}).unwrap().undo.map(|undoable| undoable.words);
    assert_eq!(peek(), None);
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    assert_eq!(peek().as_deref(), Some("Undo: processing activity saved (Jeden)"));
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
