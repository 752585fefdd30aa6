//! Usage: help and mistakes, in the language of the person.

use tabularium_tests::{Place, answer};

#[test]
fn mistakes_in_usage_exit_with_2_and_are_said_in_both_languages() {
    let place = Place::empty();
    let cases: [(&[&str], &str, &str); 6] = [
        (&["lsit"], "no command “lsit”", "Nie ma polecenia „lsit”"),
        (&[], "A command is missing", "Brakuje polecenia"),
        (&["put", "vault", "activity"], "Missing: --file", "Brakuje: --file"),
        (&["info"], "Missing: <VAULT>", "Brakuje: <VAULT>"),
        (&["info", "vault", "--colour"], "no “--colour” here", "Nie ma tu „--colour”"),
        (&["log", "prove", "vault", "--index", "x"], "“x” does not fit", "„x” nie pasuje"),
    ];
    for (args, english, polish) in cases {
        for (language, words) in [("en", english), ("pl", polish)] {
            let all = [args, &["--lang", language]].concat();
            let answer = place.run(all).exits(2).says(words);
            assert_eq!(answer.out, "", "{args:?}");
        }
    }
    place.run(["info", "vault", "--lang", "de"]).exits(2).says("en, pl");
}

#[test]
fn help_speaks_the_language_of_the_terminal_or_the_one_asked_for() {
    let place = Place::empty();
    let english = place.run(["--help"]).done().out;
    assert!(english.contains("Usage:") && english.contains("Creates a vault"), "{english}");
    let polish = place.run(["--lang", "pl", "--help"]).done().out;
    assert!(polish.contains("Użycie:") && polish.contains("Tworzy sejf"), "{polish}");
    let mut command = place.command(["put", "--help"]);
    let terminal = answer(command.env("LANG", "pl_PL.UTF-8"), None).done().out;
    assert!(terminal.contains("Zapisuje wpis z pliku JSON"), "{terminal}");
    for help in [english, polish, terminal] {
        assert!(!help.contains("cli-"), "a text is missing: {help}");
    }
    assert!(place.run(["--version"]).done().out.starts_with("tabularium "));
}

#[test]
fn every_command_explains_itself_in_both_languages() {
    let place = Place::empty();
    let commands: [&[&str]; 49] = [
        &["new"],
        &["backup"],
        &["restore-test"],
        &["restore"],
        &["repair"],
        &["info"],
        &["kinds"],
        &["schema"],
        &["list"],
        &["show"],
        &["put"],
        &["end"],
        &["undo"],
        &["redo"],
        &["revert"],
        &["search"],
        &["about"],
        &["diff"],
        &["attach"],
        &["detach"],
        &["erase"],
        &["copy"],
        &["history"],
        &["map"],
        &["pack"],
        &["log"],
        &["verify"],
        &["verifier"],
        &["manual"],
        &["passphrase"],
        &["recovery-key"],
        &["rotate-key"],
        &["restore-header"],
        &["crash-report"],
        &["due"],
        &["law"],
        &["law", "retention"],
        &["log", "checkpoint"],
        &["log", "key"],
        &["log", "countersign-key"],
        &["log", "countersign"],
        &["log", "export"],
        &["log", "anchors"],
        &["log", "anchor"],
        &["log", "stamp-request"],
        &["log", "stamp-import"],
        &["log", "prove"],
        &["log", "consistency"],
        &[],
    ];
    for command in commands {
        for language in ["en", "pl"] {
            let args = [command, &["--help", "--lang", language]].concat();
            let help = place.run(args).done().out;
            assert!(!help.contains("cli-") && help.contains("--json"), "{command:?} {language}: {help}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_reader_who_goes_away_is_no_error() {
    let place = Place::empty();
    let binary = tabularium_tests::binary().display();
    let mut shell = std::process::Command::new("bash");
    shell.args(["-c", &format!("set -o pipefail; {binary} schema activity | head -c 10")]);
    let answer = answer(shell.current_dir(place.path("")), None).done();
    assert_eq!((answer.out.len(), answer.err.as_str()), (10, ""));
}

#[test]
fn a_failure_is_json_for_those_who_asked_for_json() {
    let place = Place::with_vault();
    let failure = |args: &[&str], input: &str, code: i32| {
        let failed = place.run_with([args, &["--json"]].concat(), input).exits(code);
        assert_eq!(failed.out, "");
        serde_json::from_str::<serde_json::Value>(failed.err.lines().last().unwrap()).expect("JSON")
    };
    let put = ["put", "vault", "activity", "--file", "-"];
    let bad = failure(&put, r#"{"unit":"Recepcja"}"#, 2);
    assert_eq!((&bad["code"], &bad["problems"][0]["field"]), (&"bad_input".into(), &"name".into()));
    assert!(bad["words"].as_str().unwrap().starts_with("Not saved"));
    assert_eq!(failure(&["info", "attic"], "", 2)["code"], "not_a_vault");
    assert_eq!(failure(&["put", "vault", "activity", "--file", "absent"], "", 2)["code"], "bad_request");
    assert_eq!(failure(&["lsit"], "", 2)["code"], "bad_request");
}

#[test]
fn the_manual_is_read_without_a_vault_in_either_language() {
    let place = Place::empty();
    for (language, line) in [("en", "# What each verdict means"), ("pl", "# Co znaczy każdy werdykt")] {
        let pages = place.json(["manual", "--lang", language]);
        let names: Vec<&str> =
            pages.as_array().unwrap().iter().map(|page| page["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["evidence", "verdicts", "inspector", "anchors", "keys"]);
        let page = place.run(["manual", "verdicts", "--lang", language]).done().out;
        assert!(page.starts_with(line) && !page.contains("{{"), "{page}");
        assert_eq!(pages[1]["text"], page);
    }
    place.run(["manual", "nonsense"]).exits(2).says("evidence, verdicts, inspector, anchors, keys");
}

#[test]
fn the_report_of_a_crash_of_the_window_is_printed_and_saved() {
    let place = Place::empty();
    let none = place.run(["crash-report"]).done().says("There is no report");
    assert_eq!(none.out, "");
    assert!(place.json(["crash-report"])["text"].is_null());
    place.run(["crash-report", "report.txt"]).exits(2);
    let folder = place.path(".config/pl.tabularium.desktop");
    std::fs::create_dir_all(&folder).unwrap();
    let kept = "Tabularium 0.1.0\nPlace: crates/desk/src/crash.rs:1\n";
    std::fs::write(folder.join("crash.txt"), kept).unwrap();
    assert_eq!(place.run(["crash-report"]).done().out, kept);
    place.run(["crash-report", "report.txt", "--lang", "pl"]).done().says("Raport zapisano: report.txt");
    assert_eq!(std::fs::read_to_string(place.path("report.txt")).unwrap(), kept);
}
