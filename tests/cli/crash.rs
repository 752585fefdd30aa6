//! kill -9 at any moment: what was acknowledged is there, and the log verifies.

use std::collections::BTreeSet;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tabularium_tests::kills::{Kills, Tally};
use tabularium_tests::{Answer, PASSPHRASE, Place, Saves, activities, answer, random, rounds};

use crate::forensics;

#[test]
fn killed_again_and_again_in_a_run_of_saves_no_acknowledged_save_is_lost() {
    let place = Place::with_vault();
    place.write("act.json", r#"{"name":"Rejestracja pacjentów","unit":"Recepcja"}"#);
    let (rounds, mut chance) = (rounds(50), random());
    let begun = Instant::now();
    place.run(["put", "vault", "activity", "--file", "act.json"]).done();
    let save = u64::try_from(begun.elapsed().as_micros()).unwrap();
    // Moments all over the life of a few saves, however long one takes here; every other one near the end of the first, where it is
    // written.
    let mut moment = |round: usize| {
        let (from, range) =
            if round.is_multiple_of(2) { (save / 10, save * 4) } else { (save * 3 / 4, save / 2) };
        Duration::from_micros(from + chance() % range)
    };
    let mut acknowledged = BTreeSet::new();
    let mut tally = Tally::of("save");

    for round in 1..=rounds {
        let run = Saves::begin(&place, "vault");
        sleep(moment(round));
        acknowledged.extend(run.kill());
        tally.tried();
        let waiting = place.path("vault.tabularium/vault.db-wal").metadata();
        if waiting.is_ok_and(|log| log.len() > 0) {
            tally.halfway();
        }
        if round % 100 == 0 && round < rounds {
            println!("save: {round} of {rounds} kills");
        }
    }

    let there = activities(&place, "vault");
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    place.run(["verify", "vault"]).done();
    tally.acknowledged(acknowledged.len(), lost.len());
    tally.end();
    assert!(acknowledged.len() > rounds / 2, "too few saves to prove anything: {}", acknowledged.len());
    // Those that are there and were not acknowledged were killed between the commit and the answer.
    assert!(there.len() - acknowledged.len() <= rounds);
}

/// The older backup is there whole until the new one is.
#[test]
fn killed_while_it_is_backed_up_a_vault_is_whole_and_so_is_the_older_backup() {
    let place = with_file();
    let mut kills = Kills::of("backup", rounds(12));
    let entries_of = |verdict: &Value| verdict["entries"].as_u64().unwrap();
    let (mut held, mut entries) = (0, entries_of(&place.json(["verify", "vault"])));
    while kills.left() > 0 {
        // So that there is something to back up.
        place.put("activity", &json!({ "name": "Następna" }));
        let answer = kills.cut_off(&place.path(""), &mut asked(&place, &["backup", "vault", "older.backup"]));
        entries += 1;
        let now = entries_of(&place.json(["restore-test", "older.backup"])["verdict"]);
        assert!(now == held || now == entries, "{held} entries of {entries}, then {now}");
        kills.kept(&answer, now == entries);
        (held, entries) = (now, entries_of(&place.json(["verify", "vault"])));
    }
    kills.end();
}

/// A vault is there whole, or can be restored again.
#[test]
fn killed_while_it_is_restored_a_vault_is_there_whole_or_not_at_all() {
    let place = with_file();
    place.run(["backup", "vault", "kept.backup"]).done();
    let files = || (place.state(), std::fs::read(place.path("kept.backup")).unwrap());
    let (before, restore) = (files(), ["restore", "kept.backup", "restored"]);
    let mut kills = Kills::of("restore", rounds(12));
    while kills.left() > 0 {
        let answer = kills.cut_off(&place.path(""), &mut asked(&place, &restore));
        let is_there = place.path("restored.tabularium/vault.json").exists();
        kills.kept(&answer, is_there);
        if !is_there {
            place.run(restore).done();
        }
        place.run(["verify", "restored"]).done();
        std::fs::remove_dir_all(place.path("restored.tabularium")).unwrap();
    }
    assert!(before == files(), "neither the backup nor the vault that it is of is touched");
    kills.end();
}

const OTHER: &str = "sześć ławek pod kasztanem";

/// One of two passphrases opens, and one of two recovery keys: the new ones where the command was done.
#[test]
fn killed_while_its_keys_are_changed_a_vault_opens_with_the_new_ones_or_the_old_ones() {
    let place = with_file();
    let intact = |secret: &str| with(&place, secret, &["verify", "vault"]).code == Some(0);
    let (mut passphrase, mut recovery) = (PASSPHRASE, place.recovery_key.clone());
    let verbs = [
        &["passphrase", "vault", "--new-passphrase-file", "next"][..],
        &["recovery-key", "vault"],
        &["rotate-key", "vault"],
    ];
    let mut kills = verbs.map(|verb| Kills::of(verb[0], rounds(6)));
    // By turns.
    while let Some(which) = (0..kills.len()).max_by_key(|it| kills[*it].left()) {
        if kills[which].left() == 0 {
            break;
        }
        let other = if passphrase == OTHER { PASSPHRASE } else { OTHER };
        place.write("next", other);
        let mut command = place.command(verbs[which]);
        command.env("TABULARIUM_PASSPHRASE", passphrase);
        let answer = kills[which].cut_off(&place.path(""), &mut command);
        let drawn = answer.out.trim();
        let opens = [PASSPHRASE, OTHER].map(intact);
        assert!(opens[0] != opens[1], "{opens:?} {answer:?}");
        let now = if opens[0] { PASSPHRASE } else { OTHER };
        assert!(now == passphrase || which == 0, "{answer:?}");
        let opens = [&recovery, drawn].map(|key| key.len() == 41 && intact(key));
        assert!(opens[0] != opens[1], "{opens:?} {answer:?}");
        kills[which].kept(&answer, if which == 0 { now == other } else { opens[1] });
        passphrase = now;
        if opens[1] {
            drawn.clone_into(&mut recovery);
        }
    }
    kills.into_iter().for_each(Kills::end);
}

/// Begin like no other word, so that the index keeps them as they are.
const CANARIES: [&str; 3] = ["qzxvkljwpmtrhdbfgs", "wvtqjzrkhxpdmblsgf", "xkqwzhvjtrdlpgmbsf"];

/// A record, a field of earlier versions, or a file with its name: as much of it is there as before, or no page has any of it.
#[test]
fn killed_while_it_erases_a_vault_has_all_of_it_or_nothing() {
    let scene = Place::with_vault();
    let person = scene.put("person", &json!({ "last_name": CANARIES[0] }));
    let id = scene.put("activity", &json!({ "name": "Jeden", "notes": CANARIES[1] }));
    scene.write("act.json", r#"{"name":"Jeden"}"#);
    scene.run(["put", "vault", "activity", "--file", "act.json", "--id", &id]).done();
    let name = format!("{}.txt", CANARIES[2]);
    scene.write(&name, format!("w pliku {}", CANARIES[2]));
    scene.run(["attach", "vault", &id, &name]).done();
    scene.run(["detach", "vault", &id, &name]).done();
    let things = [
        ("erase a record", &[person.as_str()][..]),
        ("erase a field", &[&id, "--field", "notes"]),
        ("erase a file", &[&id, "--file", &name]),
    ];
    let mut openings = Kills::of("opening after a cut erasure", 0);
    for ((what, thing), canary) in things.into_iter().zip(CANARIES) {
        let args = [&["erase", "vault"], thing, &["--basis", "Art. 17(1)(a) GDPR"]].concat();
        let mut kills = Kills::of(what, rounds(5));
        let mut all = None;
        while kills.left() > 0 {
            let place = scene.copy();
            let answer = kills.cut_off(&place.path(""), &mut asked(&place, &args));
            // What is left of it is done at the next opening, which is cut off as well.
            let opened = openings.cut_off(&place.path(""), &mut asked(&place, &["info", "vault"]));
            openings.kept(&opened, true);
            let verdict = place.json(["verify", "vault"]);
            let erased = verdict["erased"].as_u64().unwrap();
            // The first is not killed.
            let all = *all.get_or_insert(erased);
            assert!(erased == all || erased == 0 && all > 0, "{erased} of {all}: {answer:?}");
            kills.kept(&answer, erased > 0);
            let pages = forensics::clear_text(&place.path("vault.tabularium"), PASSPHRASE);
            assert_eq!(pages.contains(&canary[6..]), erased == 0, "{what}: {answer:?}");
            let others = CANARIES.iter().filter(|other| **other != canary);
            assert!(others.clone().all(|other| pages.contains(&other[6..])), "{what}: {answer:?}");
            found(&place, canary, erased == 0);
        }
        kills.end();
    }
    openings.end();
}

/// What stood in the name of a record is found by it, or not at all.
fn found(place: &Place, canary: &str, is_there: bool) {
    if canary == CANARIES[0] {
        let found: Value = place.json(["search", "vault", canary, "--ended"]);
        assert_eq!(found["hits"].as_array().unwrap().len(), usize::from(is_there), "{found}");
    }
}

/// A vault with a file in it that is written in more than one piece.
fn with_file() -> Place {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    place.write("scan.bin", vec![7; 2 << 20]);
    place.run(["attach", "vault", &id, "scan.bin"]).done();
    place
}

fn asked(place: &Place, args: &[&str]) -> std::process::Command {
    let mut command = place.command(args);
    command.env("TABULARIUM_PASSPHRASE", PASSPHRASE);
    command
}

fn with(place: &Place, secret: &str, args: &[&str]) -> Answer {
    answer(place.command(args).env("TABULARIUM_PASSPHRASE", secret), None)
}
