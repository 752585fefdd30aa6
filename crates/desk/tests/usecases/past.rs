//! Versions side by side, old versions brought back, undo and redo, and what changed between two moments.

use crate::common::{Office, code};
use desk::protocol::{
    BetweenMoments, ChangesBetween, CompareVersions, EndRecord, FailureCode, Nothing, RecordHistory,
    RestoreRecord, Saved, ShowRecord, ShowVault, WhatChanged,
};
use serde_json::{Value, json};

fn end(office: &Office, id: &str, from_version: u32) {
    let request = EndRecord { id: id.into(), from_version, why: "zbędny".into() };
    office.desk.run(desk::records::end, request).unwrap();
}

fn restore(
    office: &Office,
    id: &str,
    from_version: u32,
    version: u32,
) -> Result<Saved, desk::protocol::Failure> {
    office.desk.run(desk::records::restore, RestoreRecord { id: id.into(), from_version, version })
}

#[test]
fn two_versions_stand_side_by_side_with_what_differs_marked() {
    let office = Office::open();
    let first = json!({ "name": "Rejestracja", "unit": "Parter", "purposes": [{ "purpose": "a" }, { "purpose": "b" }] });
    let id = office.save("activity", first).record.id;
    let second = json!({ "name": "Rejestracja", "notes": "nowe", "purposes": [{ "purpose": "a" }, { "purpose": "c" }] });
    office.try_save("activity", Some((&id, 1)), second).unwrap();

    let compare = |left, right| {
        office.desk.run(desk::records::compare, CompareVersions { id: id.clone(), left, right, as_at: None })
    };
    let found = compare(1, 2).unwrap();
    assert_eq!((found.left.version, found.right.version, found.title.as_str()), (1, 2, "Rejestracja"));
    assert_eq!(
        (found.right.entry.actor.as_str(), found.right.entry.words.as_str()),
        ("Ewa Iksińska", "Record saved")
    );
    let fields: Vec<_> = found.groups.iter().flat_map(|group| &group.fields).collect();
    let said = |name: &str| {
        let field = fields.iter().find(|field| field.field == name).unwrap();
        (field.left.as_deref(), field.right.as_deref(), field.changed, field.changes.len())
    };
    assert_eq!(said("name"), (Some("Rejestracja"), Some("Rejestracja"), false, 0));
    assert_eq!(said("unit"), (Some("Parter"), None, true, 0));
    assert_eq!(said("notes"), (None, Some("nowe"), true, 0));
    let (_, _, changed, inside) = said("purposes");
    assert_eq!((changed, inside), (true, 1));
    assert_eq!(found.changed, 3);
    let order: Vec<&str> = found.groups.iter().map(|group| group.code.as_str()).collect();
    let form: Vec<&str> = registers::Kind::of("activity").unwrap().groups();
    assert_eq!(order, form.into_iter().filter(|group| order.contains(group)).collect::<Vec<_>>());

    assert_eq!(compare(2, 2).unwrap().changed, 0);
    assert_eq!(code(compare(1, 3)), FailureCode::UnknownRecord);
    assert_eq!(code(compare(0, 1)), FailureCode::UnknownRecord);
}

#[test]
fn an_old_version_comes_back_as_a_new_one_and_ended_records_stand_again() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Dwa" })).unwrap();

    let back = restore(&office, &id, 2, 1).unwrap();
    assert_eq!((back.record.version, &back.record.value["name"]), (3, &json!("Jeden")));
    assert_eq!((back.changed.op.as_str(), back.changed.seq), ("record.restored", 4));
    let history =
        office.desk.run(desk::records::history, RecordHistory { id: id.clone(), as_at: None }).unwrap();
    assert_eq!(history[0].head.entry.words, "Version 1 restored");

    let again = restore(&office, &id, 3, 1).unwrap();
    assert!(again.changed.records.is_empty(), "the same value again is no change");
    assert_eq!(restore(&office, &id, 2, 1).unwrap_err().code, FailureCode::Conflict);

    end(&office, &id, 3);
    let revived = restore(&office, &id, 4, 2).unwrap();
    assert_eq!((revived.record.ended, &revived.record.value["name"]), (false, &json!("Dwa")));
    assert_eq!(code(restore(&office, &id, 5, 9)), FailureCode::UnknownRecord);
}

#[test]
fn what_keeps_an_old_version_from_coming_back_is_said() {
    let office = Office::open();
    let system = office.save("system", json!({ "name": "Szafa" })).record.id;
    let id = office.save("activity", json!({ "name": "Jeden", "systems": [system] })).record.id;
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Jeden" })).unwrap();
    end(&office, &system, 1);
    let failure = restore(&office, &id, 2, 1).unwrap_err();
    assert_eq!(
        (failure.problems[0].field.as_str(), failure.problems[0].code.as_str()),
        ("systems/0", "link_ended")
    );

    let map = office.save("map", json!({ "path": "archive" })).record.id;
    end(&office, &map, 1);
    office.save("map", json!({ "path": "archive" }));
    assert_eq!(restore(&office, &map, 2, 1).unwrap_err().problems[0].code, "already_one_per");
}

#[test]
fn redo_goes_forward_again_by_name_until_something_else_is_done() {
    let office = Office::open();
    let peek = || {
        let state = office.desk.run(desk::undo::peek, Nothing {}).unwrap();
        (state.undo.map(|it| it.words), state.redo.map(|it| it.words))
    };
    let said = |undo: Option<&str>, redo: Option<&str>| (undo.map(str::to_owned), redo.map(str::to_owned));
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Dwa" })).unwrap();
    assert_eq!(peek(), said(Some("Undo: processing activity saved (Dwa)"), None));
    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    assert_eq!(peek(), said(None, Some("Redo: processing activity saved (Jeden)")));

    let redone = office.desk.run(desk::undo::redo, Nothing {}).unwrap();
    assert_eq!((redone.op.as_str(), redone.records[0].ended), ("redo.applied", false));
    assert_eq!(redone.words, "Redone: processing activity saved (Jeden)");
    office.call("app.settings", json!({ "language": "pl", "theme": "system" })).unwrap();
    assert_eq!(
        peek(),
        said(
            Some("Cofnij: zapisano czynność przetwarzania (Jeden)"),
            Some("Ponów: zapisano czynność przetwarzania (Jeden)")
        )
    );
    office.desk.run(desk::undo::redo, Nothing {}).unwrap();
    let name = |id: &str| {
        let request = ShowRecord { id: id.into(), ..ShowRecord::default() };
        office.desk.run(desk::records::show, request).unwrap().value["name"].clone()
    };
    assert_eq!(name(&id), "Dwa");

    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    office.save("activity", json!({ "name": "Trzy" }));
    assert_eq!(code(office.desk.run(desk::undo::redo, Nothing {})), FailureCode::NothingToUndo);
    assert_eq!(name(&id), "Jeden");
}

fn between(office: &Office, from: &str, to: Option<&str>) -> ChangesBetween {
    let request =
        BetweenMoments { from: from.into(), to: to.map(str::to_owned), ..BetweenMoments::default() };
    office.desk.run(desk::changes::between, request).unwrap()
}

#[test]
fn what_changed_between_two_days_is_told_record_by_record() {
    let office = Office::open();
    let save = |name: &str| office.save("activity", json!({ "name": name })).record.id;
    let (stays, changes, ends, back, revived) =
        (save("Stały"), save("Zmienny"), save("Kończony"), save("Tam i z powrotem"), save("Wznawiany"));
    end(&office, &revived, 1);
    office.clock.set("2026-11-25T12:00:00Z");
    let change = |id: &str, version, value: Value| {
        office.try_save("activity", Some((id, version)), value).unwrap();
    };
    change(&changes, 1, json!({ "name": "Zmienny", "unit": "A" }));
    change(&changes, 2, json!({ "name": "Zmieniony", "unit": "B" }));
    end(&office, &ends, 1);
    change(&back, 1, json!({ "name": "Inny" }));
    change(&back, 2, json!({ "name": "Tam i z powrotem" }));
    restore(&office, &revived, 2, 1).unwrap();
    let new = save("Nowy");
    let system = office.save("system", json!({ "name": "Szafa" })).record.id;
    office.clock.set("2026-11-26T12:00:00Z");
    change(&stays, 1, json!({ "name": "Po czasie" }));

    let found = between(&office, "2026-11-24", Some("2026-11-25"));
    let told: Vec<_> = found.records.iter().map(|it| (it.id.as_str(), it.what)).collect();
    let expected = [
        (ends.as_str(), WhatChanged::Ended),
        (&new, WhatChanged::Created),
        (&revived, WhatChanged::Revived),
        (&changes, WhatChanged::Changed),
        (&system, WhatChanged::Created),
    ];
    assert_eq!(told, expected);
    let counted: Vec<_> = found
        .counts
        .iter()
        .map(|it| (it.kind.as_str(), [it.created, it.changed, it.ended, it.revived]))
        .collect();
    assert_eq!(counted, [("activity", [1, 1, 1, 1]), ("system", [1, 0, 0, 0])]);

    let third = &found.records[3];
    let fields: Vec<_> = third
        .changes
        .iter()
        .map(|it| (it.field.as_str(), it.before.as_deref(), it.after.as_deref()))
        .collect();
    assert_eq!(fields, [("name", Some("Zmienny"), Some("Zmieniony")), ("unit", None, Some("B"))]);
    assert_eq!((third.from_version, third.to_version, third.entries.len()), (Some(1), 3, 2));
    assert_eq!(found.records[0].entries[0].why.as_deref(), Some("zbędny"));
    assert_eq!(found.records[0].entries[0].actor, "Ewa Iksińska");

    assert_eq!(between(&office, "2026-11-25", None).total, 1);
    assert_eq!(between(&office, "2026-11-25", Some("2026-11-25")).total, 0);
    let request = BetweenMoments {
        from: "2026-11-24".into(),
        to: Some("2026-11-25".into()),
        kinds: vec!["activity".into()],
        offset: 1,
        limit: 2,
    };
    let page = office.desk.run(desk::changes::between, request).unwrap();
    let ids: Vec<&str> = page.records.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((page.total, ids), (4, vec![new.as_str(), &revived]));

    for (from, to) in [("2026-11-25", Some("2026-11-24")), ("", None), ("2027-01-01", None)] {
        let request =
            BetweenMoments { from: from.into(), to: to.map(str::to_owned), ..BetweenMoments::default() };
        assert_eq!(code(office.desk.run(desk::changes::between, request)), FailureCode::BadInput, "{from}");
    }
}

#[test]
fn the_whole_vault_can_be_looked_at_as_at_a_past_day() {
    let office = Office::open();
    let id = office.save("activity", json!({ "name": "Jeden" })).record.id;
    office.clock.set("2026-11-25T12:00:00Z");
    office.save("activity", json!({ "name": "Dwa" }));
    office.try_save("activity", Some((&id, 1)), json!({ "name": "Jeden i pół" })).unwrap();
    let activities = |as_at: Option<&str>| {
        let info =
            office.desk.run(desk::vaults::info, ShowVault { as_at: as_at.map(str::to_owned) }).unwrap();
        let count = info.counts.iter().find(|count| count.kind == "activity").unwrap().count;
        (count, info.entries, info.facility)
    };
    assert_eq!(activities(None), (2, 5, "Przychodnia Łąkowa".to_owned()));
    assert_eq!(activities(Some("2026-11-23")), (1, 3, "Przychodnia Łąkowa".to_owned()));

    let history = |as_at: Option<&str>| {
        let request = RecordHistory { id: id.clone(), as_at: as_at.map(str::to_owned) };
        office.desk.run(desk::records::history, request).map(|versions| versions.len())
    };
    assert_eq!((history(None).unwrap(), history(Some("2026-11-24")).unwrap()), (2, 1));
    let show = |as_at: Option<&str>, version| {
        let request = ShowRecord { id: id.clone(), as_at: as_at.map(str::to_owned), version: Some(version) };
        office.desk.run(desk::records::show, request).map(|record| record.title)
    };
    assert_eq!(show(None, 1).unwrap(), "Jeden");
    assert_eq!(show(None, 2).unwrap(), "Jeden i pół");
    assert_eq!(code(show(None, 3)), FailureCode::UnknownRecord);
    assert_eq!(code(show(Some("2026-11-24"), 2)), FailureCode::UnknownRecord);
}
