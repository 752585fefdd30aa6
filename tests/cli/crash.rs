//! kill -9 at any moment: what was acknowledged is there, and the log verifies.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tabularium_tests::{PASSPHRASE, Place, random, rounds};

#[test]
fn killed_again_and_again_in_a_run_of_saves_no_acknowledged_save_is_lost() {
    let place = Place::with_vault();
    place.write("act.json", r#"{"name":"Rejestracja pacjentów","unit":"Recepcja"}"#);
    let (rounds, mut chance) = (rounds(50), random());
    let begun = Instant::now();
    place.run(["put", "vault", "activity", "--file", "act.json"]).done();
    let save = u64::try_from(begun.elapsed().as_micros()).unwrap();
    // Moments all over the life of a few saves, however long one takes here.
    let mut moment = || Duration::from_micros(save / 10 + chance() % (save * 4));
    let mut acknowledged = BTreeSet::new();
    let mut killed_while_running = 0;

    for _ in 0..rounds {
        let mut acknowledged_now = Vec::new();
        let mut run = saves(&place);
        let lines = BufReader::new(run.stdout.take().unwrap()).lines();
        sleep(moment());
        // The group: the loop, and the save that runs at this moment.
        let group = format!("-{}", run.id());
        assert!(std::process::Command::new("kill").args(["-9", "--", &group]).status().unwrap().success());
        run.wait().unwrap();
        killed_while_running += 1;
        for line in lines.map_while(Result::ok) {
            // The last line may be cut off by the kill: then nothing was acknowledged.
            if line.len() == 36 {
                acknowledged_now.push(line);
            }
        }
        acknowledged.extend(acknowledged_now);
    }

    let page = place.json(["list", "vault", "activity"]);
    let there: BTreeSet<String> =
        page["rows"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    place.run(["verify", "vault"]).done();
    println!("{killed_while_running} kills, {} acknowledged, {} there", acknowledged.len(), there.len());
    assert!(acknowledged.len() > rounds / 2, "too few saves to prove anything: {}", acknowledged.len());
    // Those that are there and were not acknowledged were killed between the commit and the answer.
    assert!(there.len() - acknowledged.len() <= rounds);
}

/// One save after the other, until killed, in a process group of its own.
fn saves(place: &Place) -> Child {
    use std::os::unix::process::CommandExt as _;
    let binary = tabularium_tests::binary().display();
    let script = format!("while :; do {binary} put vault activity --file act.json 2>/dev/null; done");
    let mut command = std::process::Command::new("bash");
    command
        .args(["-c", &script])
        .current_dir(place.path(""))
        .env("TABULARIUM_PASSPHRASE", PASSPHRASE)
        .stdout(Stdio::piped())
        .process_group(0);
    command.spawn().unwrap()
}

/// A backup and a restoration are there whole, or not at all.
#[test]
fn killed_while_it_is_backed_up_or_restored_a_vault_is_whole_and_so_is_the_older_backup() {
    let place = Place::with_vault();
    let id = place.put("activity", &serde_json::json!({ "name": "Jeden" }));
    place.write("scan.bin", vec![7; 4 << 20]);
    place.run(["attach", "vault", &id, "scan.bin"]).done();
    let begun = Instant::now();
    place.run(["backup", "vault", "older.backup"]).done();
    let time = u64::try_from(begun.elapsed().as_micros()).unwrap();
    let mut chance = random();
    for round in 0..rounds(12) {
        place.put("activity", &serde_json::json!({ "name": format!("Następna {round}") }));
        for args in [&["backup", "vault", "older.backup"][..], &["restore", "older.backup", "restored"]] {
            let mut command = place.command(args);
            command.env("TABULARIUM_PASSPHRASE", PASSPHRASE).stdout(Stdio::null()).stderr(Stdio::null());
            let mut run = command.spawn().unwrap();
            sleep(Duration::from_micros(chance() % time));
            run.kill().unwrap();
            run.wait().unwrap();
            place.run(["restore-test", "older.backup"]).done();
            place.run(["verify", "vault"]).done();
            if place.path("restored.tabularium/vault.json").exists() {
                place.run(["verify", "restored"]).done();
            } else {
                place.run(["restore", "older.backup", "restored"]).done();
            }
            std::fs::remove_dir_all(place.path("restored.tabularium")).unwrap();
        }
    }
}
