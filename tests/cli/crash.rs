//! kill -9 at any moment: what was acknowledged is there, and the log verifies.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use tabularium_tests::{PASSPHRASE, Place, Saves, activities, random, rounds};

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

    for _ in 0..rounds {
        let run = Saves::begin(&place, "vault");
        sleep(moment());
        acknowledged.extend(run.kill());
    }

    let there = activities(&place, "vault");
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    place.run(["verify", "vault"]).done();
    println!("{rounds} kills, {} acknowledged, {} there", acknowledged.len(), there.len());
    assert!(acknowledged.len() > rounds / 2, "too few saves to prove anything: {}", acknowledged.len());
    // Those that are there and were not acknowledged were killed between the commit and the answer.
    assert!(there.len() - acknowledged.len() <= rounds);
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
