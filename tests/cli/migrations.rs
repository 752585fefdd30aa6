//! A vault of an earlier version, whose first opening is cut off: it opens the next time, with all that was in it.

use std::fs;
use std::ops::Range;
use std::path::Path;

use serde_json::json;
use tabularium_tests::calls::{Traced, traced};
use tabularium_tests::kills::Tally;
use tabularium_tests::{Place, copy_folder, random, rounds};

use crate::insider;

/// Opens the vault of the fixture.
const PASSPHRASE: &str = "zażółć gęślą jaźń";

/// The schemas that a vault may have had, before the newest.
const EARLIER: Range<u32> = 1..7;

const VERIFY: &[&str] = &["verify", "vault", "--passphrase-file", "secret"];

/// The calls by which an opening writes.
const WRITES: &str = "pwrite64,fsync,fdatasync,ftruncate,unlink,rename";

#[test]
fn a_migration_that_is_killed_at_any_call_is_done_at_the_next_opening() {
    cut_off("migration", &[("signal=SIGKILL", 6)]);
}

#[test]
fn a_migration_in_which_any_call_fails_is_done_at_the_next_opening() {
    cut_off("migration, a call fails", &[("error=EIO", 3), ("error=ENOSPC", 2)]);
}

/// Tries what is injected in as many calls of an opening.
fn cut_off(name: &str, injected: &[(&str, usize)]) {
    let (mut chance, mut tally) = (random(), Tally::of(name));
    for schema in EARLIER {
        let scene = earlier(schema);
        // Beyond every call: nothing happens, and all of them are told.
        let Some(Traced { calls, answer, .. }) =
            traced(&scene.copy(), WRITES, "error=EIO:when=65535", VERIFY)
        else {
            return;
        };
        answer.done();
        for (what, some) in injected {
            // All of them in a long run, some of them otherwise.
            let all = rounds(*some) >= calls.len();
            println!("schema {schema}, {what}: {} of {} calls", rounds(*some).min(calls.len()), calls.len());
            for round in 0..rounds(*some).min(calls.len()) {
                let at = if all { round } else { usize::try_from(chance()).unwrap() % calls.len() };
                let call = &calls[at];
                let before = calls[..=at].iter().filter(|it| *it == call).count();
                let place = scene.copy();
                let injected = format!("{what}:when={before}");
                let answer = traced(&place, call, &injected, VERIFY).unwrap().answer;
                let name = format!("schema {schema}, {what} at {call} {before}: {answer:?}");
                assert!(!answer.err.contains("panicked") && !answer.err.contains("damaged"), "{name}");
                let killed = what.starts_with("signal");
                // How often a call comes is not the same each time: the last ones may not.
                assert!(matches!(answer.code, Some(0)) || answer.code == (!killed).then_some(3), "{name}");
                is_whole(&place, &name);
                tally.tried();
                if answer.code.is_none() {
                    tally.halfway();
                }
                tally.acknowledged(usize::from(answer.code == Some(0)), 0);
            }
        }
    }
    tally.end();
}

/// What the fixture holds, through the newest schema.
fn is_whole(place: &Place, name: &str) {
    let secret = ["--passphrase-file", "secret"];
    let verdict = place.json(VERIFY);
    assert_eq!((&verdict["entries"], &verdict["intact"]), (&json!(5), &json!(true)), "{name}");
    let systems = place.json(["list", "vault", "system"].iter().chain(&secret));
    assert_eq!(systems["rows"][0]["title"], "Kartoteka", "{name}: {systems}");
    let found = place.json(["search", "vault", "rejestracja"].iter().chain(&secret));
    assert_eq!(found["hits"].as_array().unwrap().len(), 1, "{name}: {found}");
    let put = ["put", "vault", "system", "--file", "-"];
    place.run_with(put.iter().chain(&secret), r#"{"name":"Nowy"}"#).done();
}

/// The vault that the first version left, brought to that schema and no further.
fn earlier(schema: u32) -> Place {
    let place = Place::empty();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let vault = place.path("vault.tabularium");
    copy_folder(&root.join("fixtures/vault-1"), &vault);
    place.write("secret", PASSPHRASE);
    let db = insider::open(&vault, PASSPHRASE);
    for version in 2..=schema {
        let sql = root.join(format!("../crates/vault/migrations/{version:04}.sql"));
        db.execute_batch(&fs::read_to_string(sql).unwrap()).unwrap();
        db.pragma_update(None, "user_version", version).unwrap();
    }
    place
}
