//! A disk that fails: whichever call goes wrong, a change is done or not done, the command says which, and nothing else is lost.

use serde_json::{Value, json};
use tabularium_tests::calls::{Traced, traced};
use tabularium_tests::kills::Tally;
use tabularium_tests::{Answer, PASSPHRASE, Place, activities, answer, rounds};

/// Stands for the id of the record that was there before.
const BEFORE: &str = "ID";

const OTHER: &str = "sześć ławek pod kasztanem";

/// Calls to the system, what they fail with, and how many of them do, one in each try; all of them in a long run.
const FAULTS: &[(&str, &str, usize)] = &[
    ("fsync,fdatasync", "EIO", 20),
    ("pwrite64", "EIO", 20),
    ("pwrite64", "ENOSPC", 6),
    ("write", "ENOSPC", 6),
    ("ftruncate", "EIO", 4),
    ("rename,renameat2", "EIO", 4),
];

/// A vault after a change while the disk failed.
struct Tried {
    place: Place,
    answer: Answer,
    /// Whether the log tells of the change.
    told: bool,
}

impl Tried {
    /// A change is done if, and only if, the log tells of it; what was acknowledged is done.
    #[track_caller]
    fn is(&self, done: bool) {
        assert_eq!(done, self.told, "{:?}", self.answer);
        assert!(done || self.answer.code != Some(0), "{:?}", self.answer);
    }

    fn opens_with(&self, secret: &str) -> bool {
        entries(&self.place, secret).is_some()
    }
}

#[test]
fn whichever_call_fails_a_save_is_done_or_not_done() {
    let put = ["put", "vault", "activity", "--file", "new.json"];
    while_the_disk_fails(&put, |it| it.is(activities(&it.place, "vault").len() == 2));
}

#[test]
fn whichever_call_fails_a_backup_leaves_the_older_one_or_a_new_one() {
    while_the_disk_fails(&["backup", "vault", "older.backup"], |it| {
        assert!(it.told || it.answer.code != Some(0), "{:?}", it.answer);
        it.place.run(["restore-test", "older.backup"]).done();
    });
}

#[test]
fn whichever_call_fails_a_vault_is_restored_or_can_be_restored_again() {
    while_the_disk_fails(&["restore", "older.backup", "restored"], |it| {
        assert!(!it.told, "nothing happens to the vault that the backup is of");
        if !it.place.path("restored.tabularium/vault.json").exists() {
            assert_ne!(it.answer.code, Some(0));
            it.place.run(["restore", "older.backup", "restored"]).done();
        }
        it.place.run(["verify", "restored"]).done();
        it.place.run(["restore-test", "older.backup"]).done();
    });
}

#[test]
fn whichever_call_fails_an_erasure_is_done_or_not_done() {
    while_the_disk_fails(&["erase", "vault", BEFORE, "--basis", "Art. 17(1)(a) GDPR"], |it| {
        it.is(!it.place.run(["list", "vault", "activity"]).done().out.contains("Przed"));
        it.place.run(["log", "export", "vault", "all"]).done();
        let payloads = std::fs::read_to_string(it.place.path("all/payloads.jsonl")).unwrap();
        assert_eq!(payloads.contains("Przed"), !it.told, "{:?}", it.answer);
        assert!(!it.place.path("vault.tabularium/vault.db.new").exists());
    });
}

#[test]
fn whichever_call_fails_the_passphrase_is_the_new_one_or_the_old_one() {
    let passphrase = ["passphrase", "vault", "--new-passphrase-file", "next"];
    while_the_disk_fails(&passphrase, |it| {
        it.is(it.opens_with(OTHER));
        assert_ne!(it.opens_with(OTHER), it.opens_with(PASSPHRASE));
    });
}

#[test]
fn whichever_call_fails_the_recovery_key_is_the_new_one_or_the_old_one() {
    for verb in ["recovery-key", "rotate-key"] {
        while_the_disk_fails(&[verb, "vault"], |it| {
            it.is(!it.opens_with(&it.place.recovery_key));
            let void = it.answer.err.contains("opens nothing");
            if !it.answer.out.is_empty() {
                assert_eq!(it.opens_with(it.answer.out.trim()), !void, "{:?}", it.answer);
            }
        });
    }
}

/// Runs the command once for every call that can fail, each time on a vault of its own.
fn while_the_disk_fails(args: &[&str], holds: fn(&Tried)) {
    let scene = Place::with_vault();
    let id = scene.put("activity", &json!({ "name": "Przed" }));
    let args: Vec<&str> = args.iter().map(|arg| if *arg == BEFORE { &id } else { *arg }).collect();
    scene.run(["backup", "vault", "older.backup"]).done();
    // So that there is something to back up.
    scene.run(["log", "export", "vault", "out"]).done();
    scene.write("new.json", r#"{"name":"Nowa"}"#);
    scene.write("next", OTHER);
    let before = entries(&scene, PASSPHRASE).unwrap();
    let mut tally = Tally::of(&format!("{}, a call fails", args[0]));
    for (calls, error, most) in FAULTS {
        for call in 1..=rounds(*most) {
            let place = scene.copy();
            let injected = format!("error={error}:when={call}");
            let Some(Traced { answer, hits, .. }) = traced(&place, calls, &injected, &args) else { return };
            if hits == 0 {
                break;
            }
            let name = format!("{args:?}, {error} at {calls} {call}: {answer:?}");
            assert!(matches!(answer.code, Some(0 | 3)) && !answer.err.contains("panicked"), "{name}");
            assert!(answer.code == Some(0) || answer.err.trim().len() > 20, "{name}");
            assert!(!answer.err.contains("damaged"), "nothing that the disk has is damaged: {name}");
            let entries = entries(&place, PASSPHRASE).or_else(|| entries(&place, OTHER));
            let told =
                entries.unwrap_or_else(|| panic!("it does not open, or is not intact: {name}")) - before;
            assert!(told == 0 || told == entries_of(args[0]), "{name}: {told} entries");
            let unsaid = answer.err.contains("not saved") || answer.err.contains("unchanged");
            assert!(told == 0 || !unsaid, "it is saved: {name}");
            tally.tried();
            tally.acknowledged(usize::from(answer.code == Some(0)), 0);
            // Where something that was acknowledged is lost it does not hold.
            holds(&Tried { place, answer, told: told > 0 });
        }
    }
    tally.end();
}

/// How many entries a change leaves: an erasure tells anew what it does not take.
fn entries_of(verb: &str) -> u64 {
    if verb == "erase" { 2 } else { 1 }
}

/// How many entries the log of a vault has that opens with that secret and is intact.
fn entries(place: &Place, secret: &str) -> Option<u64> {
    let mut command = place.command(["verify", "vault", "--json"]);
    let verdict = answer(command.env("TABULARIUM_PASSPHRASE", secret), None);
    (verdict.code == Some(0))
        .then(|| serde_json::from_str::<Value>(&verdict.out).unwrap()["entries"].as_u64().unwrap())
}
