//! Nothing of the content outside the vault, nothing over the network.

use std::fs;
use std::process::Command;

use serde_json::json;
use tabularium_tests::{PASSPHRASE, Place, answer, skipped};

const SECRETS: [&str; 4] = ["Rejestracja-pacjentow-QZX", "Iksinska-QZX", "Przychodnia-QZX", "powod-QZX"];

#[test]
fn no_file_of_a_vault_shows_its_content() {
    let place = Place::empty();
    place.run(["new", "vault", "--facility", SECRETS[2], "--operator", SECRETS[1]]).done();
    let id = place.put("activity", &json!({ "name": SECRETS[0] }));
    place.run(["end", "vault", &id, "--why", SECRETS[3]]).done();
    place.run(["undo", "vault"]).done();
    let folder = place.path("vault.tabularium");
    for file in fs::read_dir(&folder).unwrap().flatten() {
        let bytes = fs::read(file.path()).unwrap();
        for secret in SECRETS.iter().chain(&["SQLite format 3", "activity", "record.saved", PASSPHRASE]) {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in {:?}", file.file_name());
        }
    }
    // What is left in the folder around it is the vault alone.
    let around: Vec<_> =
        fs::read_dir(place.path("")).unwrap().flatten().map(|file| file.file_name()).collect();
    assert_eq!(around, ["vault.tabularium"]);

    let strings = Command::new("strings").args(["-a", "-n", "6"]).arg(folder.join("vault.db")).output();
    match strings {
        Ok(found) => {
            let text = String::from_utf8_lossy(&found.stdout).into_owned();
            assert!(SECRETS.iter().all(|secret| !text.contains(secret)) && !text.contains("CREATE TABLE"));
        }
        Err(_) => skipped("strings", "it is not installed"),
    }
}

#[test]
fn a_killed_save_leaves_no_content_in_the_write_ahead_log() {
    let place = Place::with_vault();
    for _ in 0..5 {
        let mut child = place
            .command(["put", "vault", "activity", "--file", "act.json"])
            .env("TABULARIUM_PASSPHRASE", PASSPHRASE)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        place.write("act.json", json!({ "name": SECRETS[0] }).to_string());
        std::thread::sleep(std::time::Duration::from_millis(60));
        child.kill().unwrap();
        child.wait().unwrap();
        for file in fs::read_dir(place.path("vault.tabularium")).unwrap().flatten() {
            let bytes = fs::read(file.path()).unwrap();
            assert!(!bytes.windows(SECRETS[0].len()).any(|window| window == SECRETS[0].as_bytes()));
        }
    }
}

#[test]
fn everything_works_without_a_network() {
    let place = Place::with_vault();
    let apart = |args: &[&str]| {
        let mut command = Command::new("unshare");
        command.arg("-n").arg(tabularium_tests::binary()).args(args).current_dir(place.path(""));
        answer(command.env("TABULARIUM_PASSPHRASE", PASSPHRASE), None)
    };
    if !Command::new("unshare").args(["-n", "true"]).output().is_ok_and(|done| done.status.success()) {
        skipped("a run without a network", "unshare -n is not allowed here");
        return;
    }
    place.write("act.json", r#"{"name":"Rejestracja"}"#);
    apart(&["put", "vault", "activity", "--file", "act.json"]).done();
    apart(&["pack", "vault", "pack.pdf"]).done();
    apart(&["verify", "pack.pdf"]).done();
    apart(&["verify", "vault"]).done();
}

#[test]
fn no_command_asks_for_a_socket() {
    let place = Place::with_vault();
    if Command::new("strace").arg("-V").output().is_err() {
        skipped("counting sockets", "strace is not installed");
        return;
    }
    let mut command = Command::new("strace");
    command.args(["-f", "-e", "trace=socket,connect", "-o", "calls"]).arg(tabularium_tests::binary());
    command.args(["pack", "vault", "pack.pdf"]).current_dir(place.path(""));
    answer(command.env("TABULARIUM_PASSPHRASE", PASSPHRASE), None).done();
    let calls = fs::read_to_string(place.path("calls")).unwrap();
    assert!(!calls.contains("socket(") && !calls.contains("connect("), "{calls}");
}
