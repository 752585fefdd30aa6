//! kill -9 at any moment: what was acknowledged is there, and the log verifies.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use tabularium_tests::{Answer, PASSPHRASE, Place, Saves, activities, answer, random, rounds};

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
            cut_off(&place, PASSPHRASE, args, chance() % time);
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

const OTHER: &str = "sześć ławek pod kasztanem";

/// One of two passphrases opens, and one of two recovery keys: the new ones where the command was done.
#[test]
fn killed_while_its_keys_are_changed_a_vault_opens_with_the_new_ones_or_the_old_ones() {
    let place = Place::with_vault();
    let id = place.put("activity", &serde_json::json!({ "name": "Jeden" }));
    place.write("scan.bin", vec![7; 1 << 20]);
    place.run(["attach", "vault", &id, "scan.bin"]).done();
    let intact = |secret: &str| with(&place, secret, &["verify", "vault"]).code == Some(0);
    let (mut passphrase, mut recovery) = (PASSPHRASE, place.recovery_key.clone());
    let (mut chance, mut times, mut changed) = (random(), [u64::MAX; 3], 0);
    let verbs = [
        &["passphrase", "vault", "--new-passphrase-file", "next"][..],
        &["recovery-key", "vault"],
        &["rotate-key", "vault"],
    ];
    // Once without a kill, to see how long it takes.
    for round in 0..3 + rounds(18) {
        let (which, other) = (round % 3, if passphrase == OTHER { PASSPHRASE } else { OTHER });
        place.write("next", other);
        let begun = Instant::now();
        let answer = if round < 3 {
            with(&place, passphrase, verbs[which]).done()
        } else {
            cut_off(&place, passphrase, verbs[which], times[which] / 8 + chance() % times[which])
        };
        if round < 3 {
            times[which] = u64::try_from(begun.elapsed().as_micros()).unwrap();
        }
        let (done, drawn) = (answer.code == Some(0), answer.out.trim());
        let opens = [PASSPHRASE, OTHER].map(intact);
        assert!(opens[0] != opens[1], "round {round}: {opens:?} {answer:?}");
        let now = if opens[0] { PASSPHRASE } else { OTHER };
        assert!(now == passphrase && !(done && which == 0) || now == other && which == 0, "round {round}");
        let opens = [&recovery, drawn].map(|key| key.len() == 41 && intact(key));
        assert!(opens[0] != opens[1], "round {round}: {opens:?} {answer:?}");
        assert!(opens[1] || which == 0 || !done, "round {round}: {answer:?}");
        changed += usize::from(now != passphrase || opens[1]);
        passphrase = now;
        if opens[1] {
            drawn.clone_into(&mut recovery);
        }
    }
    println!("{changed} changes done");
}

fn with(place: &Place, secret: &str, args: &[&str]) -> Answer {
    answer(place.command(args).env("TABULARIUM_PASSPHRASE", secret), None)
}

/// Kills the command after so many microseconds, if it is not done by then.
fn cut_off(place: &Place, secret: &str, args: &[&str], after: u64) -> Answer {
    let mut command = place.command(args);
    command.env("TABULARIUM_PASSPHRASE", secret).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut run = command.spawn().unwrap();
    sleep(Duration::from_micros(after));
    run.kill().unwrap();
    let done = run.wait_with_output().unwrap();
    let [out, err] = [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Answer { code: done.status.code(), out, err }
}
