//! Vaults: making, opening, looking.

use std::fs;

use serde_json::json;
use tabularium_tests::{LANGUAGES, PASSPHRASE, Place, answer, skipped};

#[test]
fn a_new_vault_prints_its_recovery_key_once_and_opens_with_it() {
    let place = Place::empty();
    let made = place.json(["new", "vault", "--facility", "Przychodnia Łąkowa"]);
    let key = made["recovery_key"].as_str().unwrap();
    assert!(key.len() >= 32 && key.contains('-'), "{key}");
    assert_eq!(made["id"].as_str().unwrap().len(), 36);
    assert!(place.path("vault.tabularium").is_dir());

    let mut with_key = place.command(["info", "vault", "--json"]);
    let opened = answer(with_key.env("TABULARIUM_PASSPHRASE", key), None).done();
    assert!(opened.out.contains("Przychodnia Łąkowa"));
    for name in ["info", "kinds"] {
        let shown = place.run([name, "vault"].iter().take(if name == "info" { 2 } else { 1 }));
        assert!(!shown.out.contains(key) && !shown.err.contains(key));
    }
}

#[test]
fn the_passphrase_comes_from_a_file_before_the_environment() {
    let place = Place::with_vault();
    place.write("right", format!("{PASSPHRASE}\r\n"));
    place.write("wrong", "something else entirely");
    let with = |file: &str, environment: &str| {
        let mut command = place.command(["info", "vault", "--passphrase-file", file]);
        answer(command.env("TABULARIUM_PASSPHRASE", environment), None)
    };
    with("right", "nonsense").done();
    with("wrong", PASSPHRASE).exits(3);
    answer(&mut place.command(["info", "vault"]), None).exits(2).says("TABULARIUM_PASSPHRASE");
    answer(&mut place.command(["info", "vault", "--passphrase-file", "absent"]), None)
        .exits(2)
        .says("absent");
}

#[test]
fn info_counts_what_stands() {
    let place = Place::with_vault();
    place.put("activity", &json!({ "name": "Rejestracja" }));
    let ended = place.put("activity", &json!({ "name": "Marketing" }));
    place.run(["end", "vault", &ended, "--why", "zaniechano"]).done();
    let info = place.json(["info", "vault"]);
    assert_eq!(info["facility"], "Przychodnia Łąkowa");
    assert_eq!(info["operator"], "Ewa Iksińska");
    assert_eq!(info["entries"], 5);
    let count = |kind: &str| {
        info["counts"].as_array().unwrap().iter().find(|count| count["kind"] == kind).unwrap().clone()
    };
    assert_eq!(count("activity")["count"], 1);
    assert_eq!(count("activity")["incomplete"], 1);
    assert_eq!(count("facility")["count"], 1);
    assert_eq!(count("system")["count"], 0);
}

#[test]
fn reading_changes_nothing_in_the_vault() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Rejestracja" }));
    let before = place.state();
    place.run(["info", "vault"]).done();
    place.run(["list", "vault", "activity"]).done();
    place.run(["show", "vault", &id]).done();
    place.run(["history", "vault", &id]).done();
    place.run(["log", "checkpoint", "vault"]).done();
    place.run(["verify", "vault"]).done();
    assert_eq!(place.state(), before);
}

#[test]
fn a_vault_whose_recovery_key_cannot_be_shown_is_taken_away_again() {
    let place = Place::empty();
    for (language, words) in LANGUAGES.into_iter().zip(["could not be shown", "Nie udało się wyświetlić"])
    {
        for demo in [&[][..], &["--demo"]] {
            let Ok(full) = fs::File::options().write(true).open("/dev/full") else {
                skipped("a key that cannot be shown", "there is no /dev/full");
                return;
            };
            let mut new = place.command(["new", "vault", "--facility", "F", "--lang", language]);
            new.args(demo).env("TABULARIUM_PASSPHRASE", PASSPHRASE).stdout(full);
            let done = new.output().unwrap();
            let said = String::from_utf8_lossy(&done.stderr).into_owned();
            assert_eq!(done.status.code(), Some(3), "{said}");
            assert!(said.contains(words), "{said}");
            assert!(!place.path("vault.tabularium").exists(), "a vault without its key is left");
        }
    }
}

#[test]
fn a_vault_has_a_name() {
    let place = Place::empty();
    fs::create_dir(place.path("inner")).unwrap();
    for name in ["", ".", "..", "inner/..", "/", ".tabularium", "inner/.tabularium", "  "] {
        for (language, words) in LANGUAGES.into_iter().zip(["needs a name", "musi mieć nazwę"]) {
            place.run(["new", name, "--facility", "F", "--lang", language]).exits(2).says(words);
        }
    }
    let left: Vec<_> = fs::read_dir(place.path("")).unwrap().flatten().map(|file| file.file_name()).collect();
    assert_eq!(left, ["inner"]);
    place.run(["new", "inner/", "--facility", "F"]).done();
    place.run(["new", "inner/.", "--facility", "F"]).exits(2).says("already exists");
    assert!(place.path("inner.tabularium").is_dir());
}

#[test]
fn a_folder_of_the_same_name_does_not_hide_a_vault() {
    let place = Place::with_vault();
    fs::create_dir(place.path("vault")).unwrap();
    place.run(["info", "vault"]).done();
    place.run(["verify", "vault"]).done();
    place.run(["info", "vault/"]).done();
    place.run(["info", "vault.tabularium"]).done();
    // A vault under a name without the ending is found by that name.
    fs::remove_dir(place.path("vault")).unwrap();
    fs::rename(place.path("vault.tabularium"), place.path("plain")).unwrap();
    place.run(["info", "plain"]).done();
    fs::create_dir(place.path("plain.tabularium")).unwrap();
    place.run(["info", "plain"]).done();
}

#[test]
fn a_passphrase_is_what_was_typed_and_nothing_that_an_editor_or_a_shell_adds() {
    let place = Place::with_vault();
    place.write("notepad", format!("\u{feff}{PASSPHRASE}\r\n"));
    answer(&mut place.command(["info", "vault", "--passphrase-file", "notepad"]), None).done();
    let mut empty = place.command(["info", "vault"]);
    answer(empty.env("TABULARIUM_PASSPHRASE", ""), None).exits(2).says("No passphrase");
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        let mut odd = place.command(["info", "vault"]);
        odd.env("TABULARIUM_PASSPHRASE", std::ffi::OsStr::from_bytes(b"correct horse \xff battery"));
        answer(&mut odd, None).exits(2).says("TABULARIUM_PASSPHRASE");
    }
}

#[test]
fn times_are_told_and_read_in_the_zone_of_the_machine() {
    let place = Place::with_vault();
    let last = place.json(["info", "vault"])["last_change"].as_str().unwrap().to_owned();
    let last = chrono::DateTime::parse_from_rfc3339(&last).unwrap();
    let there = |zone: &str, args: &[&str]| {
        let mut command = place.command(args);
        answer(command.env("TABULARIUM_PASSPHRASE", PASSPHRASE).env("TZ", zone), None)
    };
    for (zone, hours) in [("Asia/Tokyo", 9), ("UTC", 0), ("America/Bogota", -5)] {
        let local = (last.to_utc() + chrono::TimeDelta::hours(hours)).format("%Y-%m-%dT%H:%M:%S").to_string();
        let told = there(zone, &["info", "vault"]).done().out;
        assert!(told.contains(&format!(", {}", &local[11..16])), "{zone}: {told}");
        let read = |zone| there(zone, &["info", "vault", "--as-at", &local]).err;
        assert!(!read(zone).contains("has not come yet"), "{zone}: {local}");
        assert_eq!(read("UTC").contains("has not come yet"), hours > 0, "{zone}: {local}");
    }
}
