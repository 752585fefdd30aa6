//! Search over everything, and everything about one record.

use std::time::{Duration, Instant};

use crate::common::{Office, code};
use desk::Unwatched;
use desk::protocol::{
    CountRecords, Direction, Dossier, EndRecord, ExportChanges, ExportDossier, FailureCode, FindRecords,
    FoundRecords, Hit, ShowDossier,
};
use serde_json::json;

fn find(office: &Office, text: &str) -> FoundRecords {
    asked(office, FindRecords { text: text.into(), ..FindRecords::default() })
}

fn asked(office: &Office, request: FindRecords) -> FoundRecords {
    office.desk.run(desk::search::find, request).unwrap()
}

fn marked(hit: &Hit) -> Vec<String> {
    let units: Vec<u16> = hit.snippet.encode_utf16().collect();
    let cut = |start: u32, end: u32| String::from_utf16(&units[start as usize..end as usize]).unwrap();
    hit.marks.iter().map(|mark| cut(mark.start, mark.end)).collect()
}

#[test]
fn words_are_found_however_they_are_typed_and_the_hit_says_where() {
    let office = Office::open();
    let title = office.save("activity", json!({ "name": "Rejestracja w Łodzi" })).record.id;
    let notes = format!("{} pacjenci z Łodzi\ni okolic", "wstęp ".repeat(20));
    let body = office.save("activity", json!({ "name": "Archiwum", "notes": notes })).record.id;
    office.save("system", json!({ "name": "Szafa" }));

    for text in ["lodzi", "ŁODZI", "Łodzi", "lodz"] {
        let found = find(&office, text);
        let ids: Vec<&str> = found.hits.iter().map(|hit| hit.id.as_str()).collect();
        assert_eq!((found.total, ids), (2, vec![title.as_str(), &body]), "{text}");
    }
    let hits = find(&office, "lodzi pacj").hits;
    assert_eq!(hits.len(), 1);
    let hit = &hits[0];
    assert_eq!((hit.field.as_deref(), hit.title.as_str()), (Some("Notes"), "Archiwum"));
    assert_eq!(marked(hit), ["pacj", "Łodzi"]);
    assert!(hit.snippet.starts_with('…') && hit.snippet.contains("Łodzi i okolic"), "{}", hit.snippet);
    let best = &find(&office, "lodzi").hits[0];
    assert_eq!((best.field.as_deref(), best.snippet.as_str(), best.title_marks.len()), (None, "", 1));

    for nothing in ["", "…", "nieobecny"] {
        assert_eq!(find(&office, nothing).total, 0, "{nothing}");
    }
}

#[test]
fn what_was_found_is_counted_in_each_register_now_and_then() {
    let office = Office::open();
    for number in 0..3 {
        office.save("activity", json!({ "name": format!("Umowa {number}") }));
    }
    let system = office.save("system", json!({ "name": "Umowy w szafie" }));
    let before = system.changed.at;
    office.save("system", json!({ "name": "Umowa najmu" }));
    office.save("processor", json!({ "name": "Biuro rachunkowe" }));

    let counted = |text: &str, as_at: Option<String>| -> Vec<(String, u32)> {
        let request = CountRecords { text: text.into(), as_at, ..CountRecords::default() };
        let found = office.desk.run(desk::search::count, request).unwrap();
        found.into_iter().map(|each| (each.kind, each.count)).collect()
    };
    assert_eq!(counted("umow", None), [("activity".into(), 3), ("system".into(), 2)]);
    assert_eq!(counted("umow", Some(before)), [("activity".into(), 3), ("system".into(), 1)]);
    assert_eq!(counted("nieobecny", None), []);
    assert_eq!(counted(" ", None), []);
}

#[test]
fn a_search_can_be_narrowed_paged_and_taken_to_the_past() {
    let office = Office::open();
    let ids: Vec<String> = (0..30)
        .map(|number| office.save("activity", json!({ "name": format!("Umowa {number}") })).record.id)
        .collect();
    office.save("system", json!({ "name": "Umowa" }));
    let end = EndRecord { id: ids[0].clone(), from_version: 1, why: "koniec".into() };
    office.desk.run(desk::records::end, end).unwrap();

    let request =
        FindRecords { text: "umowa".into(), kinds: vec!["activity".into()], ..FindRecords::default() };
    assert_eq!((asked(&office, request.clone()).total, asked(&office, request.clone()).hits.len()), (29, 20));
    let ended = FindRecords { ended_too: true, ..request.clone() };
    assert_eq!(asked(&office, ended).total, 30);
    let page = asked(&office, FindRecords { offset: 25, limit: 10, ..request.clone() });
    assert_eq!((page.total, page.hits.len()), (29, 4));

    office.clock.set("2026-11-25T12:00:00Z");
    office.try_save("activity", Some((&ids[1], 1)), json!({ "name": "Inaczej" })).unwrap();
    assert_eq!(asked(&office, request.clone()).total, 28);
    let then = FindRecords { as_at: Some("2026-11-24".into()), ..request.clone() };
    let past = asked(&office, then);
    assert_eq!((past.total, past.hits[0].title.as_str()), (29, "Umowa 29"));
    let unknown = FindRecords { kinds: vec!["nothing".into()], ..request };
    assert_eq!(code(office.desk.run(desk::search::find, unknown)), FailureCode::UnknownKind);
}

#[test]
fn choices_are_found_by_their_labels_in_both_languages() {
    let office = Office::open();
    let system = registers::Kind::of("system").unwrap();
    let field =
        system.fields.iter().find(|field| matches!(field.shape, registers::Shape::Choice(_))).unwrap();
    let registers::Shape::Choice(set) = field.shape else { unreachable!() };
    let last = set.codes.last().unwrap();
    let id = office.save("system", json!({ "name": "X", field.name: last })).record.id;
    for language in catalogue::Language::ALL {
        let label = catalogue::text(language, &set.label_key(last));
        let found = find(&office, &label);
        let hit = found.hits.iter().find(|hit| hit.id == id).unwrap_or_else(|| panic!("{label}"));
        assert!(hit.field.is_some() && !hit.marks.is_empty(), "{label}: {hit:?}");
    }
}

#[test]
fn a_page_of_hits_comes_at_once() {
    let office = Office::open();
    for number in 0..400 {
        office
            .save("activity", json!({ "name": format!("Umowa {number}"), "notes": "pacjenci ".repeat(200) }));
    }
    find(&office, "pacjenci");
    let begun = Instant::now();
    let found = find(&office, "pacjenci");
    let took = begun.elapsed();
    assert_eq!((found.total, found.hits.len()), (400, 20));
    assert!(took < Duration::from_millis(500), "{took:?}");
}

fn dossier(office: &Office, id: &str, as_at: Option<&str>) -> Dossier {
    let request = ShowDossier { id: id.into(), as_at: as_at.map(str::to_owned) };
    office.desk.run(desk::dossier::show, request).unwrap()
}

/// Kind, direction, field and titles of everything linked.
fn told(dossier: &Dossier) -> Vec<(&str, Direction, &str, Vec<&str>)> {
    let by = dossier.linked.iter().flat_map(|kind| kind.by.iter().map(move |by| (kind, by)));
    by.map(|(kind, by)| {
        let titles = by.rows.iter().map(|row| row.title.as_str()).collect();
        (kind.kind.as_str(), by.direction, by.field.as_str(), titles)
    })
    .collect()
}

#[test]
fn everything_about_a_record_shows_it_its_links_both_ways_and_its_history() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "Szafa" })).record.id;
    let id = office.save("activity", json!({ "name": "Archiwum", "systems": [system] })).record.id;
    let task = office.save("task", json!({ "name": "Zamknąć szafę", "about": [system] }));
    let other = office.save("activity", json!({ "name": "Zabiegi", "systems": [system] })).record.id;
    let end = EndRecord { id: other, from_version: 1, why: "koniec".into() };
    office.desk.run(desk::records::end, end).unwrap();
    office.clock.set("2026-11-25T12:00:00Z");
    office.try_save("system", Some((&system, 1)), json!({ "name": "Regał", "notes": "nowy" })).unwrap();

    let now = dossier(&office, &system, None);
    let expected = [
        ("task", Direction::From, "about", vec![task.record.title.as_str()]),
        ("activity", Direction::From, "systems", vec!["Archiwum", "Zabiegi"]),
    ];
    assert_eq!(told(&now), expected);
    let activities = &now.linked[1];
    assert_eq!((activities.by[0].rows[1].ended, activities.by[0].label.as_str()), (true, "Resources"));
    let columns: Vec<&str> = activities.columns.iter().map(|column| column.field.as_str()).collect();
    let cells: Vec<&String> = activities.by[0].rows[0].cells.keys().collect();
    assert!(!columns.contains(&"name") && columns.len() == cells.len());
    let read: Vec<_> = now.groups.iter().flat_map(|group| &group.fields).map(|it| it.text.as_str()).collect();
    assert_eq!(read, ["Regał", "nowy"]);
    let history: Vec<_> = now.history.iter().map(|it| (it.version, it.entry.actor.as_str())).collect();
    assert_eq!(history, [(2, "Ewa Iksińska"), (1, "Ewa Iksińska")]);

    assert_eq!(told(&dossier(&office, &id, None)), [("system", Direction::To, "systems", vec!["Regał"])]);
    let then = dossier(&office, &system, Some("2026-11-24"));
    assert_eq!((then.title.as_str(), then.history.len(), then.linked.len()), ("Szafa", 1, 2));
    let request = ShowDossier { id: system, as_at: Some("2026-01-01".into()) };
    assert_eq!(code(office.desk.run(desk::dossier::show, request)), FailureCode::UnknownRecord);
}

#[test]
fn an_extract_and_a_report_of_changes_leave_with_a_receipt_and_an_entry() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "Szafa" })).record.id;
    let id = office.save("activity", json!({ "name": "Archiwum", "systems": [system] })).record.id;
    office.clock.set("2026-11-25T12:00:00Z");
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Archiwum", "unit": "Piwnica" })).unwrap();

    let path = |name: &str| office.path(name).display().to_string();
    let request = ExportDossier { id: id.clone(), path: path("a.pdf"), ..ExportDossier::default() };
    let extract = office.desk.run_long(desk::dossier::export, request, &Unwatched).unwrap();
    let request =
        ExportChanges { from: "2026-11-24".into(), path: path("b.pdf"), ..ExportChanges::default() };
    let report = office.desk.run_long(desk::changes::export, request, &Unwatched).unwrap();
    for made in [&extract, &report] {
        let request = desk::log::VerifyFiles { path: made.path.clone().into(), key: None, checkpoint: None };
        let verdict = office.desk.run(desk::log::verify_files, request).unwrap();
        assert!(verdict.intact, "{}", verdict.words);
    }
    let row = |seq: u64| {
        let entry = office.call("evidence.show", json!({ "seq": seq })).unwrap();
        let said = |name: &str| entry["row"][name].as_str().unwrap().to_owned();
        (said("op"), said("words"), said("subject"), entry["payload"].as_str().unwrap().to_owned())
    };
    let (op, words, subject, payload) = row(extract.seq);
    assert_eq!((op.as_str(), subject.as_str()), ("dossier.exported", "Archiwum"));
    assert_eq!(words, "Processing activity: full extract exported");
    assert!(payload.contains(&extract.sha256));
    let (op, _, subject, payload) = row(report.seq);
    assert_eq!((op.as_str(), subject.as_str()), ("changes.exported", "Report of changes"));
    assert!(payload.contains(r#""from":"2026-11-24T22:59:59.999Z""#), "{payload}");
    assert!(!office.call("undo.peek", json!({})).unwrap()["undo"].is_null());
}
