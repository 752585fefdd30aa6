//! The power goes while things are saved: every save that was acknowledged before is there, and the log verifies.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use tabularium_tests::disks::PowerCutDisk;
use tabularium_tests::kills::Tally;
use tabularium_tests::{PASSPHRASE, Place, Saves, activities, random, rounds};

#[test]
fn whatever_was_saved_before_the_power_went_is_there() {
    let Some(disk) = PowerCutDisk::mount(64) else { return };
    let place = Place::empty();
    place.write("act.json", r#"{"name":"Rejestracja pacjentów","unit":"Recepcja"}"#);
    let vault = disk.path().join("vault");
    let vault = vault.to_str().unwrap();
    place.run(["new", vault, "--facility", "Przychodnia Łąkowa"]).done();
    let begun = Instant::now();
    place.run(["put", vault, "activity", "--file", "act.json"]).done();
    let save = u64::try_from(begun.elapsed().as_micros()).unwrap();

    let mut moments = random();
    let mut acknowledged = BTreeSet::new();
    let (rounds, mut tally) = (rounds(4), Tally::of("save, the power goes"));
    for round in 0..rounds {
        let run = Saves::begin(&place, vault);
        sleep(Duration::from_micros(save / 2 + moments() % (save * 4)));
        disk.cut();
        acknowledged.extend(run.kill());
        disk.restart();

        let there = activities(&place, vault);
        let lost: Vec<_> = acknowledged.difference(&there).collect();
        assert!(lost.is_empty(), "cut {round} of {rounds} lost {lost:?}");
        place.run(["verify", vault]).done();
        tally.tried();
    }
    tally.acknowledged(acknowledged.len(), 0);
    tally.end();
    assert!(acknowledged.len() >= rounds / 2, "too few saves to prove anything: {}", acknowledged.len());
}

/// An erasure and a new data key write the whole file anew beside the old one. Nothing of it counts before all of it is durable.
#[test]
fn a_file_that_was_being_written_anew_when_the_power_went_is_the_old_one_or_the_new_one() {
    let Some(disk) = PowerCutDisk::mount(64) else { return };
    let place = Place::empty();
    let vault = disk.path().join("vault");
    let vault = vault.to_str().unwrap();
    place.run(["new", vault, "--facility", "Przychodnia Łąkowa"]).done();
    let save = || {
        let put = ["put", vault, "person", "--file", "-"];
        place.run_with(put, r#"{"last_name":"Anna Kowalska"}"#).done().out.trim().to_owned()
    };
    let (mut moments, mut lives) = (random(), [1, 1]);
    let mut tallies = ["erase, the power goes", "rotate-key, the power goes"].map(Tally::of);
    let mut erased = 0;
    // Once without a cut, to see how long each takes.
    for round in 0..2 + 2 * rounds(3) {
        let (id, which) = (save(), round % 2);
        let verbs = [&["erase", vault, &id, "--basis", "Art. 17(1)(a) GDPR"][..], &["rotate-key", vault]];
        let mut command = place.command(verbs[which]);
        command.env("TABULARIUM_PASSPHRASE", PASSPHRASE).stdout(Stdio::piped()).stderr(Stdio::piped());
        let begun = Instant::now();
        let run = command.spawn().unwrap();
        if round >= 2 {
            sleep(Duration::from_micros(lives[which] / 8 + moments() % lives[which]));
            disk.cut();
            tallies[which].tried();
        }
        let done = run.wait_with_output().unwrap().status.success();
        if round >= 2 {
            disk.restart();
        } else {
            lives[which] = u64::try_from(begun.elapsed().as_micros()).unwrap();
        }
        let now = place.json(["verify", vault])["erased"].as_u64().unwrap();
        let gone = now == erased + 1;
        assert!(now == erased || gone && which == 0, "{now} erased, {erased} before");
        tallies[which].acknowledged(usize::from(done), usize::from(done && which == 0 && !gone));
        erased = now;
    }
    tallies.into_iter().for_each(Tally::end);
}

/// A stick that is pulled out while a backup is written to it.
#[test]
fn a_stick_that_is_pulled_out_leaves_the_vault_and_the_older_backup_whole() {
    let Some(stick) = PowerCutDisk::mount(64) else { return };
    let place = Place::with_vault();
    let backup = stick.path().join("clinic.tabularium-backup");
    let to = backup.to_str().unwrap();
    place.run(["backup", "vault", to]).done();
    let id = place.put("activity", &serde_json::json!({ "name": "Jeden" }));
    place.write("scan.bin", vec![7; 8 << 20]);
    place.run(["attach", "vault", &id, "scan.bin"]).done();
    let begun = Instant::now();
    place.run(["backup", "vault", to]).done();
    let time = u64::try_from(begun.elapsed().as_micros()).unwrap();

    let (mut pulled_in_time, mut tally) = (0, Tally::of("backup, the stick is pulled out"));
    let mut moments = random();
    for round in 0..rounds(6) {
        // So that there is something to write.
        place.put("activity", &serde_json::json!({ "name": format!("Następna {round}") }));
        let mut command = place.command(["backup", "vault", to]);
        command.env("TABULARIUM_PASSPHRASE", PASSPHRASE).stdout(Stdio::piped()).stderr(Stdio::piped());
        let run = command.spawn().unwrap();
        // From before it begins to write till after it has: however long that takes here.
        sleep(Duration::from_micros(time / 10 + moments() % time));
        stick.cut();
        let done = run.wait_with_output().unwrap();
        if !done.status.success() {
            pulled_in_time += 1;
            assert_eq!(done.status.code(), Some(3));
            let words = String::from_utf8_lossy(&done.stderr).into_owned();
            assert!(words.contains(stick.path().to_str().unwrap()), "{words}");
        }
        stick.restart();
        place.run(["restore-test", to]).done();
        place.run(["verify", "vault"]).done();
        tally.tried();
        tally.acknowledged(usize::from(done.status.success()), 0);
    }
    tally.end();
    assert!(pulled_in_time > 0, "never pulled out in time");
}
