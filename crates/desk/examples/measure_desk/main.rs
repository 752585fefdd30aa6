//! Measures use cases end to end, as the window calls them: `cargo xtask bench [RECORDS]`. Prints times and ratios; with
//! `vault PATH RECORDS` it only makes a vault, in which the window is measured, and prints its passphrase.
//! Saving is told in turns with raw commits of one row, which `measure` of the crate `vault` makes, built beside this; files go out and
//! come in by the clock; all else in the time that the program itself took.

mod clock;
mod exchange;
mod fill;
mod raw;

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use desk::{Desk, Language, MemoryStore, Session, SystemClock, Unwatched};
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::fill::{fill, id, value};
use crate::raw::RawCommits;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PASSPHRASE: &str = "measured from end to end";
const SAVES: u32 = 200;
const TURNS: usize = 15;

fn main() -> Outcome {
    if desk::read_apart() {
        return Ok(());
    }
    if let [_, what, path, records] = &*std::env::args().collect::<Vec<_>>()
        && what == "vault"
    {
        fill(Path::new(path), records.parse()?)?;
        println!("{PASSPHRASE}");
        return Ok(());
    }
    let records: u32 = std::env::args().nth(1).map_or(Ok(10_000), |count| count.parse())?;
    let folder = std::env::temp_dir().join(format!("tabularium-measure-desk-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let outcome = measure(&folder, records);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &Path, records: u32) -> Outcome {
    let path = folder.join("measured.tabularium");
    let clock = Clock::start();
    fill(&path, records)?;
    println!("{records} records taken in: {:?}", clock.elapsed());
    let session = Session::new(Box::new(SystemClock), Box::new(MemoryStore::default()), Language::Polish);
    let desk = Desk::new(session);
    let open = json!({ "path": path, "secret": PASSPHRASE });
    // Least stretching of the passphrase: what is told is what grows with the vault.
    told("opened", || call(&desk, "vault.open", &open))?;
    lists(&desk)?;
    searches(&desk)?;
    saves(&desk, folder, records)?;
    desk.lock();
    exchange::exchange(&desk, folder)
}

fn lists(desk: &Desk) -> Outcome {
    let with = |more: Value| {
        let mut request = json!({ "kind": "activity", "limit": 50 });
        if let (Some(request), Value::Object(more)) = (request.as_object_mut(), more) {
            request.extend(more);
        }
        request
    };
    let contains = json!({ "field": "purposes/purpose", "op": "contains", "values": ["pacj"] });
    let chosen = json!({ "field": "purposes/legal_basis", "op": "is", "values": ["6_1_c"] });
    let late = json!({ "field": "reviewed_on", "op": "from", "values": ["2026-06-01"] });
    for (what, request) in [
        ("list", with(json!({}))),
        ("list from the middle", with(json!({ "offset": 3000 }))),
        ("list by another column", with(json!({ "sort": "-reviewed_on" }))),
        ("list narrowed by words", with(json!({ "query": "lodz umow" }))),
        ("list narrowed by a letter", with(json!({ "query": "p" }))),
        ("list narrowed by a figure", with(json!({ "query": "4" }))),
        ("list filtered by a choice", with(json!({ "filters": [chosen] }))),
        ("list filtered by a text and a date", with(json!({ "filters": [contains, late] }))),
    ] {
        twice(desk, what, "records.list", &request)?;
    }
    Ok(())
}

fn searches(desk: &Desk) -> Outcome {
    for text in ["p", "pacj", "lodz umowa", "nr 77", "archiwum kopia nadzor", "nieobecne"] {
        twice(desk, &format!("search {text:?}"), "search.find", &json!({ "text": text, "limit": 50 }))?;
    }
    Ok(())
}

/// The first time and, in the middle of several, afterwards.
fn twice(desk: &Desk, what: &str, command: &str, request: &Value) -> Outcome {
    let clock = Clock::start();
    let total = call(desk, command, request)?["total"].clone();
    let cold = clock.elapsed();
    let mut warm = Vec::new();
    for _ in 0..TURNS {
        let clock = Clock::start();
        call(desk, command, request)?;
        warm.push(clock.elapsed());
    }
    let warm = middle(warm, Duration::cmp);
    println!("{what}: first {cold:?}, then {warm:?}, {total} found");
    Ok(())
}

fn saves(desk: &Desk, folder: &Path, records: u32) -> Outcome {
    let mut raw = RawCommits::start(folder)?;
    let (mut own, mut commits, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..SAVES.min(records) {
        let mut value = value(round);
        value["unit"] = json!(format!("Zmiana {round}"));
        let save =
            json!({ "kind": "activity", "id": id(round).to_string(), "from_version": 1, "value": value });
        let start = Instant::now();
        call(desk, "records.save", &save)?;
        let (save, commit) = (start.elapsed(), raw.commit()?);
        own.push(save);
        commits.push(commit);
        ratios.push(save.as_secs_f64() / commit.as_secs_f64());
    }
    let ratio = middle(ratios, f64::total_cmp);
    let (save, commit) = (middle(own, Duration::cmp), middle(commits, Duration::cmp));
    println!("a save: {save:?}; a raw one-row commit: {commit:?}; middle of the ratios of pairs {ratio:.2}");
    told("list after them", || call(desk, "records.list", &json!({ "kind": "activity", "limit": 50 })))?;
    told("search after them", || call(desk, "search.find", &json!({ "text": "zmiana 7", "limit": 50 })))
}

fn call(desk: &Desk, command: &str, request: &Value) -> Outcome<Value> {
    desk.call(command, request.clone(), &Unwatched)
        .map_err(|failure| format!("{command}: {failure:?}").into())
}

fn told<T>(what: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome {
    let clock = Clock::start();
    act()?;
    println!("{what}: {:?}", clock.elapsed());
    Ok(())
}

fn middle<T: Copy + Default>(mut values: Vec<T>, order: fn(&T, &T) -> std::cmp::Ordering) -> T {
    values.sort_unstable_by(order);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
