//! Vaults, settings, and the commands as the window sends them.

use crate::common::{Office, PASSPHRASE, code};
use desk::protocol::{CreateVault, FailureCode, commands};
use serde_json::json;

#[test]
fn a_locked_desk_answers_nothing_of_the_vault() {
    let office = Office::open();
    office.save("activity", json!({ "name": "Jeden" }));
    office.call("vault.lock", json!({})).unwrap();
    for (name, _, _) in commands() {
        let needs_vault = !matches!(
            name,
            "app.state"
                | "app.settings"
                | "app.crash_report"
                | "app.save_crash_report"
                | "vault.create"
                | "vault.open"
                | "vault.lock"
                | "passphrase.strength"
                | "kinds.list"
                | "records.check"
                | "retention.expires"
                | "evidence.verifier"
                | "countersigner.create"
                | "backup.restore"
                | "vault.rescue"
                | "manual.pages"
        );
        if needs_vault {
            let params = json!({
                "kind": "activity", "value": {}, "id": "01900000-0000-7000-8000-000000000000", "from_version": 1,
                "why": "x", "codes": ["1"], "path": if name == "pack.export" { "/nowhere.pdf" } else { "archive" },
                "secret": "x", "passphrase": "x", "recovery_key": "x", "key_file": "x",
                "seq": 0, "offset": 0, "limit": 0, "paths": ["/nowhere"], "sha256": "0",
                "list": { "kind": "activity" }, "cards": false,
                "format": "csv",
                "file": if name == "backup.test" { json!("/nowhere") } else { json!({ "path": "/nowhere.csv" }) },
            });
            let failure = office.call(name, params).unwrap_err();
            assert_eq!(failure.code, FailureCode::NoVaultOpen, "{name}: {}", failure.words);
        }
    }
    assert_eq!(office.call("app.state", json!({})).unwrap()["vault"], json!(null));
    office.unlock("clinic", PASSPHRASE).unwrap();
    assert_eq!(office.call("app.state", json!({})).unwrap()["vault"]["entries"], 3);
}

#[test]
fn every_command_of_the_table_is_answered_and_no_other() {
    let office = Office::open();
    for (name, request, _) in commands() {
        if request == "Nothing" {
            continue;
        }
        // `offset` and the like have defaults: only a wrong type is wrong for all.
        let failure = office.call(name, json!([1, 2, { "a": "b" }])).unwrap_err();
        assert_eq!(failure.code, FailureCode::BadRequest, "{name}");
        assert!(!failure.words.contains("no command"), "{name}");
    }
    let failure = office.call("vault.burn", json!({})).unwrap_err();
    assert_eq!((failure.code, failure.code.exit_code()), (FailureCode::BadRequest, 2));
}

#[test]
fn settings_and_recent_vaults_are_remembered_outside_the_vault() {
    let office = Office::closed();
    office.call("app.settings", json!({ "language": "pl", "theme": "dark", "idle_minutes": 7 })).unwrap();
    for minutes in [0, 121] {
        let chosen = json!({ "language": "pl", "theme": "dark", "idle_minutes": minutes });
        assert_eq!(code(office.call("app.settings", chosen)), FailureCode::BadInput);
    }
    office.create("jeden").unwrap();
    office.create("dwa.tabularium").unwrap();
    office.unlock("jeden", PASSPHRASE).unwrap();
    std::fs::remove_dir_all(office.path("dwa.tabularium")).unwrap();

    let state = office.another().call("app.state", json!({}), &desk::Unwatched).unwrap();
    assert_eq!(state["settings"], json!({ "language": "pl", "theme": "dark", "idle_minutes": 7 }));
    let recent: Vec<(&str, bool)> = state["recent"]
        .as_array()
        .unwrap()
        .iter()
        .map(|vault| (vault["name"].as_str().unwrap(), vault["present"].as_bool().unwrap()))
        .collect();
    assert_eq!(recent, [("jeden", true), ("dwa", false)]);
    let kept = std::fs::read_to_string(office.path("settings/settings.json")).unwrap();
    assert!(
        !kept.contains("Łąkowa") && !kept.contains("Iksińska"),
        "content of a vault in the settings: {kept}"
    );
}

#[test]
fn a_second_desk_is_told_who_holds_the_vault() {
    let office = Office::open();
    let open = json!({ "path": office.path("clinic.tabularium"), "secret": PASSPHRASE });
    let failure = office.another().call("vault.open", open, &desk::Unwatched).unwrap_err();
    assert_eq!(failure.code, FailureCode::VaultInUse);
    assert!(failure.words.contains(&std::process::id().to_string()), "{}", failure.words);
}

#[test]
fn a_vault_is_not_made_without_names_a_good_passphrase_or_a_free_place() {
    let office = Office::closed();
    let create = |facility: &str, operator: &str, passphrase: &str, path: &str| {
        let request = CreateVault {
            path: office.path(path).display().to_string(),
            facility: facility.into(),
            operator: operator.into(),
            passphrase: passphrase.into(),
        };
        office.desk.run(desk::vaults::create, request)
    };
    let failure = create(" ", "", PASSPHRASE, "a").err().unwrap();
    assert_eq!(failure.code, FailureCode::BadInput);
    assert_eq!(failure.problems.len(), 2);
    let odd = create("\u{200b}", "A\u{1b}[31mB\nC", PASSPHRASE, "a").err().unwrap().problems;
    let odd: Vec<_> = odd.iter().map(|problem| (problem.field.as_str(), problem.code.as_str())).collect();
    assert_eq!(odd, [("facility", "missing"), ("operator", "line_break")]);
    let odd = create("F", "A\u{1b}[31mB", PASSPHRASE, "a").err().unwrap().problems;
    assert_eq!((odd[0].code.as_str(), odd[0].words.contains("input-")), ("control_character", false));
    assert_eq!(code(create("F", "O", "short", "a")), FailureCode::WeakPassphrase);
    assert_eq!(code(create("F", "O", PASSPHRASE, "no/such/folder/a")), FailureCode::InputOutput);
    // A facility name that no record can have.
    assert_eq!(code(create(&"x".repeat(600), "O", PASSPHRASE, "a")), FailureCode::BadInput);
    assert!(!office.path("a.tabularium").exists());
    std::fs::create_dir(office.path("a.tabularium")).unwrap();
    assert_eq!(code(create(&"x".repeat(600), "O", PASSPHRASE, "a")), FailureCode::BadInput);
    assert_eq!(std::fs::read_dir(office.path("a.tabularium")).unwrap().count(), 0);
    create("F", "O", PASSPHRASE, "a").unwrap();
    assert_eq!(code(create("F", "O", PASSPHRASE, "a")), FailureCode::VaultExists);
}

#[test]
fn an_opening_that_fails_leaves_nothing_open() {
    let office = Office::open();
    let failure = office.unlock("clinic", "something else entirely").unwrap_err();
    assert_eq!((failure.code, failure.code.exit_code()), (FailureCode::WrongPassphrase, 3));
    assert_eq!(code(office.call("vault.info", json!({}))), FailureCode::NoVaultOpen);
}
