//! Registers as tables: filters, views, copies, and many records at once.

use desk::protocol::{FailureCode, RecordPage};
use desk::{Desk, Unwatched, Watch};
use serde_json::{Value, json};

use crate::common::Office;

fn page(desk: &Desk, request: Value) -> RecordPage {
    serde_json::from_value(desk.call("records.list", request, &Unwatched).unwrap()).unwrap()
}

fn titles(page: &RecordPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.title.as_str()).collect()
}

fn filtered(office: &Office, filters: &Value) -> Vec<String> {
    let page = page(&office.desk, json!({ "kind": "activity", "filters": filters }));
    page.rows.into_iter().map(|row| row.title).collect()
}

fn activities(office: &Office) -> [String; 3] {
    let system = office.save("system", json!({ "name": "Medicus" })).record.id;
    let values = [
        json!({
            "name": "A", "medium": ["paper"], "started_on": "2026-01-05", "persons_count": 20,
            "purposes": [{ "purpose": "x", "legal_basis": ["6_1_c"] }], "unit": "Łódź",
        }),
        json!({
            "name": "B", "medium": ["paper", "electronic"], "started_on": "2026-03-01", "persons_count": 3,
            "systems": [system], "purposes": [{ "purpose": "y", "legal_basis": ["6_1_a", "6_1_b"] }],
        }),
        json!({ "name": "C", "notes": "nic" }),
    ];
    values.map(|value| office.save("activity", value).record.id)
}

#[test]
fn every_shape_is_filtered_in_its_way() {
    let office = Office::open();
    let [_, b, _] = activities(&office);
    let system = office.call("records.show", json!({ "id": b })).unwrap()["value"]["systems"][0].clone();
    let today = "2026-11-23";
    let cases = [
        (json!([{ "field": "medium", "op": "is", "values": ["electronic"] }]), "B"),
        (json!([{ "field": "medium", "op": "is", "values": ["electronic", "paper"] }]), "AB"),
        (json!([{ "field": "medium", "op": "is_not", "values": ["electronic"] }]), "AC"),
        (json!([{ "field": "purposes/legal_basis", "op": "is", "values": ["6_1_b"] }]), "B"),
        (json!([{ "field": "purposes/legal_basis", "op": "empty" }]), "C"),
        (json!([{ "field": "purposes", "op": "filled" }]), "AB"),
        (json!([{ "field": "systems", "op": "is", "values": [system] }]), "B"),
        (json!([{ "field": "systems", "op": "empty" }]), "AC"),
        (json!([{ "field": "unit", "op": "contains", "values": ["lodz"] }]), "A"),
        (json!([{ "field": "notes", "op": "filled" }]), "C"),
        (json!([{ "field": "started_on", "op": "from", "values": ["2026-01-05"] }]), "AB"),
        (json!([{ "field": "started_on", "op": "to", "values": ["2026-01-05"] }]), "A"),
        (json!([{ "field": "persons_count", "op": "from", "values": ["4"] }]), "A"),
        (
            json!([{ "field": "persons_count", "op": "to", "values": ["3"] },
                { "field": "medium", "op": "is", "values": ["paper"] }]),
            "B",
        ),
        (json!([{ "field": "changed_at", "op": "from", "values": [today] }]), "ABC"),
        (json!([{ "field": "changed_at", "op": "to", "values": ["2026-11-22"] }]), ""),
        (json!([{ "field": "gaps", "op": "from", "values": ["1"] }]), "ABC"),
        (json!([{ "field": "files", "op": "empty" }]), "ABC"),
    ];
    for (filters, expected) in cases {
        assert_eq!(filtered(&office, &filters).concat(), expected, "{filters}");
    }
}

#[test]
fn a_filter_that_means_nothing_is_refused_in_words() {
    let office = Office::open();
    let cases = [
        (json!([{ "field": "nothing", "op": "filled" }]), "unknown_column"),
        (json!([{ "field": "name", "op": "from", "values": ["2026-01-01"] }]), "filter_op"),
        (json!([{ "field": "started_on", "op": "from", "values": ["5.1.2026"] }]), "filter_value"),
        (json!([{ "field": "persons_count", "op": "to", "values": [] }]), "filter_value"),
        (json!([{ "field": "medium", "op": "is" }]), "filter_value"),
    ];
    for (filters, code) in cases {
        let failure =
            office.call("records.list", json!({ "kind": "activity", "filters": filters })).unwrap_err();
        assert_eq!(failure.code, FailureCode::BadInput);
        assert_eq!(failure.problems[0].code, code, "{filters}");
        assert!(!failure.problems[0].words.is_empty());
    }
}

#[test]
fn the_columns_that_are_asked_for_are_shown_and_sort() {
    let office = Office::open();
    activities(&office);
    let request = |sort: &str| json!({ "kind": "activity", "sort": sort, "columns": ["purposes/legal_basis", "systems", "gaps", "changed_at"] });
    let page = page(&office.desk, request("-purposes/legal_basis"));
    assert_eq!(titles(&page), ["A", "B", "C"]);
    assert_eq!(page.rows[1].cells["systems"], "Medicus");
    assert!(page.rows[1].cells["purposes/legal_basis"].starts_with("Consent (Art. 6(1)(a)), "));
    assert!(page.rows[0].cells["changed_at"].contains("2026"));
    assert_eq!(page.rows[0].cells.len(), 4);
}

#[test]
fn links_inside_parts_sort_and_are_found_by_what_they_lead_to() {
    let office = Office::open();
    let one = office.save("processor", json!({ "name": "Żuraw sp. z o.o." })).record.id;
    let two = office.save("processor", json!({ "name": "Archiwa SA" })).record.id;
    for (name, processor) in [("A", &one), ("B", &two)] {
        office.save(
            "activity",
            json!({ "name": name, "processors": [{ "processor": processor, "name": "-" }] }),
        );
    }
    let list = |more: Value| {
        let mut request = json!({ "kind": "activity" });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        page(&office.desk, request)
    };
    assert_eq!(titles(&list(json!({ "sort": "processors/processor" }))), ["B", "A"]);
    assert_eq!(titles(&list(json!({ "sort": "-processors/processor" }))), ["A", "B"]);
    assert_eq!(titles(&list(json!({ "query": "zuraw" }))), ["A"]);
    assert_eq!(
        titles(&list(json!({ "query": "uraw" }))),
        Vec::<&str>::new(),
        "words are found by their beginning"
    );
    let shown = office.call("records.show", json!({ "id": one })).unwrap();
    let linked = &shown["linked_from"][0];
    assert_eq!((&linked["title"], &linked["field"]), (&json!("A"), &json!("processors/processor")));
    assert_eq!(linked["kind_label"], "Processing activity");
    let from = office.call("records.show", json!({ "id": linked["id"] })).unwrap();
    assert_eq!(from["links_to"][0]["title"], "Żuraw sp. z o.o.");
}

#[test]
fn all_that_a_list_finds_can_be_chosen_and_changed_at_once_and_taken_back_at_once() {
    let office = Office::open();
    activities(&office);
    let found = office.call(
        "records.ids",
        json!({ "kind": "activity", "limit": 1, "filters": [
        { "field": "medium", "op": "filled" },
    ] }),
    );
    let records = found.unwrap()["records"].clone();
    assert_eq!(records.as_array().unwrap().len(), 2);
    let changes = json!([
        { "field": "unit", "how": "set", "value": "Rejestracja" },
        { "field": "medium", "how": "add", "value": ["paper", "electronic"] },
        { "field": "medium", "how": "remove", "value": "paper" },
        { "field": "persons_count", "how": "clear" },
    ]);
    let answer = office.call("records.bulk", json!({ "records": records, "changes": changes })).unwrap();
    assert_eq!(answer["words"], "2 records changed");
    assert_eq!(answer["records"].as_array().unwrap().len(), 2);
    let electronic = json!([{ "field": "medium", "op": "is_not", "values": ["paper"] },
                            { "field": "persons_count", "op": "empty" },
                            { "field": "unit", "op": "contains", "values": ["rejestracja"] }]);
    assert_eq!(filtered(&office, &electronic), ["A", "B"]);
    office.call("undo.apply", json!({})).unwrap();
    let before = json!([{ "field": "persons_count", "op": "filled" }, { "field": "unit", "op": "filled" }]);
    assert_eq!(filtered(&office, &before), ["A"]);
}

#[test]
fn when_one_of_many_cannot_be_changed_none_is_and_it_is_named() {
    let office = Office::open();
    let [a, b, c] = activities(&office);
    office.try_save("activity", Some((&c, 1)), json!({ "name": "C", "notes": "inne" })).unwrap();
    let records = json!([{ "id": a, "version": 1 }, { "id": b, "version": 1 }, { "id": c, "version": 1 }]);
    let size = || office.call("vault.info", json!({})).unwrap()["entries"].clone();
    let before = size();
    let bulk = |changes: Value| {
        office.call("records.bulk", json!({ "records": records, "changes": changes })).unwrap_err()
    };
    let failure = bulk(json!([{ "field": "unit", "how": "set", "value": "x" }]));
    assert_eq!((failure.code, failure.problems.len()), (FailureCode::BadInput, 1));
    assert_eq!(failure.problems[0].code, "changed_meanwhile");
    assert!(failure.problems[0].words.starts_with("C: "), "{}", failure.problems[0].words);
    assert_eq!(failure.problems[0].record.as_deref(), Some(c.as_str()));

    let wrong = [
        (json!([{ "field": "name", "how": "clear" }]), "missing"),
        (json!([{ "field": "name", "how": "add", "value": "x" }]), "bulk_one"),
        (json!([{ "field": "files", "how": "clear" }]), "bulk_files"),
        (json!([{ "field": "nothing", "how": "clear" }]), "unknown_field"),
        (json!([{ "field": "medium", "how": "set", "value": ["air"] }]), "unknown_code"),
    ];
    for (changes, code) in wrong {
        let failure = bulk(changes);
        assert_eq!(failure.problems[0].code, code);
        assert!(failure.problems[0].words.starts_with("A: "), "{}", failure.problems[0].words);
    }
    let end = json!({ "records": records, "why": "porządki" });
    assert_eq!(office.call("records.end_many", end).unwrap_err().problems[0].code, "changed_meanwhile");
    assert_eq!(size(), before);
}

#[test]
fn many_records_end_with_one_reason_and_stand_again_with_one_undo() {
    let office = Office::open();
    let [a, b, _] = activities(&office);
    let records = json!([{ "id": a, "version": 1 }, { "id": b, "version": 1 }, { "id": b, "version": 1 }]);
    let none = office.call("records.end_many", json!({ "records": records, "why": " " })).unwrap_err();
    assert_eq!(none.problems[0].code, "no_reason");
    let ended = office.call("records.end_many", json!({ "records": records, "why": "porządki" })).unwrap();
    assert_eq!(ended["words"], "2 records ended");
    assert_eq!(filtered(&office, &json!([])), ["C"]);
    let history = office.call("records.history", json!({ "id": a })).unwrap();
    assert_eq!(history[0]["why"], "porządki");
    office.call("undo.apply", json!({})).unwrap();
    assert_eq!(filtered(&office, &json!([])), ["A", "B", "C"]);
    let facility = page(&office.desk, json!({ "kind": "facility" })).rows.remove(0);
    let only = json!({ "records": [{ "id": facility.id, "version": facility.version }], "why": "x" });
    assert_eq!(office.call("records.end_many", only).unwrap_err().problems[0].code, "cannot_end");
}

#[test]
fn a_change_of_many_that_is_stopped_changes_none() {
    struct Impatient;
    impl Watch for Impatient {
        fn progress(&self, _: desk::protocol::Progress) {}

        fn cancelled(&self) -> bool {
            true
        }
    }
    let office = Office::open();
    let [a, ..] = activities(&office);
    let request = json!({ "records": [{ "id": a, "version": 1 }], "changes": [
        { "field": "unit", "how": "set", "value": "x" },
    ] });
    let failure = office.desk.call("records.bulk", request, &Impatient).unwrap_err();
    assert_eq!(failure.code, FailureCode::Cancelled);
    assert_eq!(office.call("records.show", json!({ "id": a })).unwrap()["version"], 1);
}

#[test]
fn a_copy_says_that_it_is_one_and_takes_over_nothing_that_tells_records_apart() {
    let office = Office::open();
    let processor = json!({ "name": "Medsoft", "nip": "1234563218", "notes": "x" });
    let id = office.save("processor", processor).record.id;
    let copy = office.call("records.duplicate", json!({ "id": id })).unwrap();
    assert_eq!(copy["record"]["value"], json!({ "name": "Medsoft (copy)", "notes": "x" }));
    assert_eq!(
        (&copy["record"]["version"], &copy["changed"]["op"]),
        (&json!(1), &json!("record.duplicated"))
    );
    office.call("undo.apply", json!({})).unwrap();
    assert_eq!(titles(&page(&office.desk, json!({ "kind": "processor" }))), ["Medsoft"]);
    let map = office.save("map", json!({ "path": "archive" })).record.id;
    let failure = office.call("records.duplicate", json!({ "id": map })).unwrap_err();
    assert_eq!(failure.problems[0].code, "cannot_duplicate");
}

#[test]
fn views_and_chosen_columns_are_remembered_in_the_vault() {
    let office = Office::open();
    let filters = json!([{ "field": "medium", "op": "is", "values": ["paper"] }]);
    let view = json!({ "kind": "activity", "name": " Papierowe ", "filters": filters, "sort": "-unit" });
    let saved = office.call("views.save", view.clone()).unwrap();
    assert_eq!(saved["name"], "Papierowe");
    let again = office.call("views.save", view).unwrap();
    office.call("views.save", json!({ "kind": "system", "name": "Ażurowe" })).unwrap();
    office.call("views.choose", json!({ "kind": "activity", "columns": ["unit"], "sort": "unit" })).unwrap();
    office
        .call("views.choose", json!({ "kind": "activity", "columns": ["gone", "notes"], "sort": "-gone" }))
        .unwrap();
    office.call("vault.lock", json!({})).unwrap();
    office.unlock("clinic", crate::common::PASSPHRASE).unwrap();

    let views = office.call("views.list", json!({})).unwrap();
    let names: Vec<&Value> = views["views"].as_array().unwrap().iter().map(|view| &view["name"]).collect();
    assert_eq!(names, ["Ażurowe", "Papierowe"]);
    assert_eq!(views["views"][1]["id"], again["id"], "of one name there is one");
    assert_eq!(views["views"][1]["filters"], filters);
    assert_eq!(views["tables"], json!([{ "kind": "activity", "columns": ["notes"], "sort": "" }]));
    office.call("views.remove", json!({ "id": again["id"] })).unwrap();
    assert_eq!(office.call("views.list", json!({})).unwrap()["views"].as_array().unwrap().len(), 1);
    let nameless = office.call("views.save", json!({ "kind": "activity", "name": "" })).unwrap_err();
    assert_eq!(nameless.problems[0].code, "missing_view_name");
}

#[test]
fn a_record_of_any_kind_that_needs_one_field_is_made_from_that_field() {
    let office = Office::open();
    let kinds = office.call("kinds.list", json!({})).unwrap();
    let mut made = 0;
    for kind in kinds.as_array().unwrap() {
        let groups = kind["groups"].as_array().unwrap().iter();
        let fields = groups.flat_map(|group| group["fields"].as_array().unwrap());
        let needed: Vec<&Value> =
            fields.filter(|field| field["need"] == "save" && field["when"].is_null()).collect();
        if let ([only], false) = (needed.as_slice(), kind["code"] == "facility")
            && only["shape"]["type"] == "line"
        {
            let code = kind["code"].as_str().unwrap();
            let name = only["name"].as_str().unwrap();
            assert_eq!(office.save(code, json!({ name: "Nowy" })).record.title, "Nowy", "{code}");
            made += 1;
        }
    }
    assert!(made > 5, "{made}");
}
