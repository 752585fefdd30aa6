//! Registers as files: what leaves comes in again and changes nothing.

use std::fs;

use serde_json::{Value, json};
use tabularium_tests::{LANGUAGES, Place};

const FORMATS: [&str; 3] = ["csv", "xlsx", "json"];

fn counts(report: &Value) -> [u64; 4] {
    ["read", "created", "updated", "unchanged"].map(|name| report[name].as_u64().unwrap())
}

#[test]
fn export_then_import_changes_nothing_for_every_kind_and_format() {
    let place = Place::empty();
    place.run(["new", "vault", "--demo"]).done();
    let kinds = place.json(["kinds"]);
    let kinds: Vec<&str> =
        kinds.as_array().unwrap().iter().map(|kind| kind["code"].as_str().unwrap()).collect();
    let mut brought = 0;
    for kind in kinds {
        for format in FORMATS {
            let file = format!("{kind}.{format}");
            let lang = LANGUAGES[brought % 2];
            let made = place.json(["export", "vault", &file, "--kind", kind, "--ended", "--lang", lang]);
            let before = place.state();
            let records = made["records"].as_u64().unwrap();
            if records > 0 {
                let report = place.json(["import", "vault", &file]);
                assert_eq!(counts(&report), [records, 0, 0, records], "{file}: {report}");
                assert_eq!(report["kind"], kind);
                assert_eq!(report["rejected"], json!([]));
                brought += 1;
            }
            assert_eq!(place.state(), before, "{file}");
        }
    }
    assert!(brought > 9, "the demo clinic has records of several kinds");
    place.run(["verify", "vault"]).done();
}

#[test]
fn an_edited_export_changes_just_that_in_one_operation_with_one_undo() {
    let place = Place::with_vault();
    let system = place.put("system", &json!({"name": "mMedica"}));
    let first = place.put("activity", &json!({"name": "Rejestracja", "systems": [system], "notes": "=1+1"}));
    let second =
        place.put("activity", &json!({"name": "Kadry", "purposes": [{"purpose": "a"}, {"purpose": "b"}]}));
    place.run(["export", "vault", "a.csv", "--kind", "activity"]).done();
    let text = fs::read_to_string(place.path("a.csv")).unwrap();
    assert!(text.starts_with('\u{feff}') && text.contains("\"'=1+1\"") && text.contains("\"mMedica\""));
    place
        .write("a.csv", text.replace("\"Kadry\"", "\"Kadry i płace\"") + "\"\",\"\",\"\",\"Monitoring\"\r\n");

    let dry = place.json(["import", "vault", "a.csv", "--dry-run"]);
    assert_eq!(counts(&dry), [3, 1, 1, 1]);
    let report = place.json(["import", "vault", "a.csv"]);
    assert_eq!(counts(&report), [3, 1, 1, 1]);
    assert_eq!(place.json(["show", "vault", &second])["value"]["name"], "Kadry i płace");
    assert_eq!(place.json(["show", "vault", &first])["version"], 1);
    assert_eq!(place.json(["list", "vault", "activity"])["total"], 3);
    place.run(["verify", "vault"]).done();

    place.run(["undo", "vault"]).done();
    assert_eq!(place.json(["show", "vault", &second])["value"]["name"], "Kadry");
    assert_eq!(place.json(["list", "vault", "activity"])["total"], 2);
}

#[test]
fn one_row_that_is_rejected_keeps_out_all_unless_the_others_are_wanted() {
    let place = Place::with_vault();
    let text = "Name of the activity;Started on;Approximate number of persons\nA;2026-01-05;12 840\n\nB;31.02.2026;many\n;;5\n";
    place.write("a.csv", text);
    let before = place.state();
    let answer = place.run(["import", "vault", "a.csv", "--json"]).exits(2).says("nothing was changed");
    let report: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(counts(&report), [3, 0, 0, 0]);
    let rejected: Vec<(u64, &str, &str)> = report["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| {
            (each["row"].as_u64().unwrap(), each["field"].as_str().unwrap(), each["label"].as_str().unwrap())
        })
        .collect();
    let expected = [
        (4, "persons_count", "Approximate number of persons"),
        (4, "started_on", "Started on"),
        (5, "name", "Name of the activity"),
    ];
    assert_eq!(rejected, expected);
    assert_eq!(place.state(), before);
    place.run(["import", "vault", "a.csv", "--dry-run"]).exits(1).says("Nothing was changed");
    assert_eq!(place.state(), before);

    let report = place.json(["import", "vault", "a.csv", "--accept-partial"]);
    assert_eq!(counts(&report), [3, 1, 0, 0]);
    assert_eq!(place.json(["list", "vault", "activity"])["rows"][0]["title"], "A");
}

#[test]
fn rows_of_an_older_version_are_told_apart_from_those_that_changed_nothing() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({"name": "A"}));
    place.run(["export", "vault", "a.json", "--kind", "activity"]).done();
    place.write("b.json", json!({"name": "A", "notes": "newer"}).to_string());
    place.run(["put", "vault", "activity", "--file", "b.json", "--id", &id]).done();
    let answer = place.run(["import", "vault", "a.json"]).exits(2);
    assert!(answer.out.contains("version 1") && answer.out.contains("version 2"), "{}", answer.out);
    place.run(["undo", "vault"]).done();
    // The version is another one, but it says the same.
    assert_eq!(counts(&place.json(["import", "vault", "a.json"])), [1, 0, 0, 1]);
}

#[test]
fn a_row_with_the_title_of_a_record_is_for_a_person_to_decide() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({"name": "Kadry", "unit": "Biuro"}));
    place.write("a.csv", "Name of the activity;Notes\nkadry;x\n");
    place.run(["import", "vault", "a.csv"]).exits(2);
    assert_eq!(counts(&place.json(["import", "vault", "a.csv", "--same-title", "update"])), [1, 0, 1, 0]);
    let value = place.json(["show", "vault", &id])["value"].clone();
    assert_eq!(value, json!({"name": "kadry", "unit": "Biuro", "notes": "x"}));
    // The same file again says nothing new.
    assert_eq!(counts(&place.json(["import", "vault", "a.csv"])), [1, 0, 0, 1]);
    place.write("a.csv", "Name of the activity;Notes\nkadry;y\n");
    assert_eq!(counts(&place.json(["import", "vault", "a.csv", "--same-title", "create"])), [1, 1, 0, 0]);
}

#[test]
fn records_move_to_another_vault_with_the_links_between_them() {
    let place = Place::with_vault();
    let first = place.put("inspection", &json!({"name": "Pierwsza", "on": "2026-01-05"}));
    place.put("inspection", &json!({"name": "Druga", "on": "2026-02-05", "follows": first}));
    place.run(["new", "other", "--facility", "B", "--operator", "C"]).done();
    for format in FORMATS {
        let file = format!("a.{format}");
        place.run(["export", "vault", &file, "--kind", "inspection"]).done();
        let expected = if format == "csv" { [2, 2, 0, 0] } else { [2, 0, 0, 2] };
        assert_eq!(counts(&place.json(["import", "other", &file])), expected, "{format}");
    }
    let shown = place.json(["list", "other", "inspection"]);
    assert_eq!(shown["total"], 2);
    place.run(["verify", "other"]).done();
}

#[test]
fn what_is_meant_can_be_said_and_is_remembered() {
    let place = Place::with_vault();
    place.write("a.csv", "Tätigkeit;Folgenabschätzung;Farbe\nAufnahme;Erledigt;blau\n");
    place.run(["import", "vault", "a.csv"]).exits(2).says("Say the kind of record");
    place
        .run(["import", "vault", "a.csv", "--kind", "activity", "--map", "Tätigkeit=nonsense"])
        .exits(2)
        .says("nonsense");
    place
        .run(["import", "vault", "a.csv", "--kind", "activity", "--map", "Nobody=name"])
        .exits(2)
        .says("Nobody");
    place.write("map.json", json!({"words": {"dpia": {"erledigt": "done"}}}).to_string());
    let args = [
        "import",
        "vault",
        "a.csv",
        "--kind",
        "activity",
        "--map",
        "Tätigkeit=name",
        "--map",
        "Folgenabschätzung=dpia",
        "--map",
        "map.json",
    ];
    let report = place.json(args);
    assert_eq!((counts(&report), &report["passed_over"]), ([1, 1, 0, 0], &json!(["Farbe"])));
    place.write("b.csv", "Tätigkeit;Folgenabschätzung;Farbe\nPflege;erledigt;rot\n");
    assert_eq!(counts(&place.json(["import", "vault", "b.csv", "--kind", "activity"])), [1, 1, 0, 0]);
    let rows = place.json(["list", "vault", "activity"]);
    assert_eq!(rows["rows"][1]["title"], "Pflege");
}

#[test]
fn an_export_keeps_to_the_rules_for_what_leaves() {
    let place = Place::with_vault();
    place.put("activity", &json!({"name": "A"}));
    place
        .run(["export", "vault", "vault.tabularium/vault.db", "--kind", "activity", "--format", "csv"])
        .exits(2);
    place.run(["export", "vault", "a.txt", "--kind", "activity"]).exits(2).says("--format");
    place.run(["export", "vault", "a.csv", "--kind", "nothing"]).exits(2);
    let made = place.json(["export", "vault", "a.csv", "--kind", "activity"]);
    let bytes = fs::read(place.path("a.csv")).unwrap();
    assert_eq!(made["sha256"], tabularium_tests::sha256(&bytes));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(place.path("a.csv")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let shown = place.run(["log", "export", "vault", "log"]).done();
    assert!(shown.err.is_empty() || !shown.err.contains("panicked"));
    let payloads = fs::read_to_string(place.path("log/payloads.jsonl")).unwrap();
    assert!(payloads.contains(made["sha256"].as_str().unwrap()));
    let entries = fs::read_to_string(place.path("log/entries.jsonl")).unwrap();
    assert!(
        entries.contains("\"op\":\"register.exported\",")
            && entries.contains("\"subject\":\"register/activity\"")
    );
}
