//! Measures use cases end to end, as the window calls them: `cargo xtask bench [RECORDS]`. Prints times and ratios.
//! Saving is told in turns with raw commits of one row, which `measure` of the crate `vault` makes, built beside this; all else in the
//! time that the program itself took.

use std::error::Error;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use desk::{Cost, Desk, Language, MemoryStore, Session, SystemClock, Unwatched};
use registers::RecordId;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use vault::{Moment, Operation, RecordVersion, Vault};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PASSPHRASE: &str = "measured from end to end";
const SAVES: u32 = 200;
const TURNS: usize = 15;

const WORDS: [&str; 32] = [
    "rejestracja",
    "pacjent",
    "dokumentacja",
    "medyczna",
    "archiwum",
    "poradnia",
    "Łódź",
    "badanie",
    "wynik",
    "laboratorium",
    "umowa",
    "recepta",
    "skierowanie",
    "zgoda",
    "żądanie",
    "udostępnienie",
    "szczepienie",
    "gabinet",
    "zabieg",
    "rozliczenie",
    "świadczenie",
    "kadry",
    "monitoring",
    "poczta",
    "źródło",
    "termin",
    "wizyta",
    "opieka",
    "kartoteka",
    "nadzór",
    "kopia",
    "ćwiczenie",
];

fn main() -> Outcome {
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
    Ok(())
}

fn lists(desk: &Desk) -> Outcome {
    let with = |more: Value| {
        let mut request = json!({ "kind": "activity", "limit": 100 });
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
    told("list after them", || call(desk, "records.list", &json!({ "kind": "activity", "limit": 100 })))?;
    told("search after them", || call(desk, "search.find", &json!({ "text": "zmiana 7", "limit": 50 })))
}

/// Another process, because no SQL is written outside the crate `vault`.
struct RawCommits {
    process: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl RawCommits {
    fn start(folder: &Path) -> Outcome<Self> {
        let program = std::env::current_exe()?.with_file_name("measure");
        let mut process = Command::new(&program)
            .arg("commits")
            .env("TMPDIR", folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}; `cargo xtask bench` builds it", program.display()))?;
        let ask = process.stdin.take().ok_or("no way in")?;
        let answers = BufReader::new(process.stdout.take().ok_or("no way out")?);
        Ok(Self { process, ask, answers })
    }

    fn commit(&mut self) -> Outcome<Duration> {
        self.ask.write_all(b"\n")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(Duration::from_nanos(line.trim().parse()?))
    }
}

impl Drop for RawCommits {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn fill(path: &Path, records: u32) -> Outcome {
    let new = vault::NewVault { operator: "A", passphrase: PASSPHRASE, cost: Cost::least() };
    let (mut vault, _) = Vault::create(path, &new, at()?)?;
    let facility = RecordVersion {
        id: id(u32::MAX),
        kind: "facility".to_owned(),
        version: 1,
        ended: false,
        value: json!({ "name": "Przychodnia" }),
    };
    write(&mut vault, "record.saved", vec![facility])?;
    for from in (0..records).step_by(1000) {
        let batch = (from..records.min(from + 1000)).map(|number| RecordVersion {
            id: id(number),
            kind: "activity".to_owned(),
            version: 1,
            ended: false,
            value: value(number),
        });
        write(&mut vault, "import.applied", batch.collect())?;
    }
    Ok(vault.lock()?)
}

fn write(vault: &mut Vault, op: &str, records: Vec<RecordVersion>) -> Outcome {
    let operation =
        Operation { op, subject: String::new(), at: at()?, records, details: Map::new(), undoes: None };
    vault.operate(&operation)?;
    Ok(())
}

fn id(number: u32) -> RecordId {
    RecordId(Uuid::from_u128(0x0190_f8c0_0000_7000_8000_0000_0000_0000 + u128::from(number)))
}

fn value(number: u32) -> Value {
    let mut state = number.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    let mut words = |count: u32| {
        let word = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            WORDS[(state >> 27) as usize]
        };
        (0..count).map(word).collect::<Vec<_>>().join(" ")
    };
    json!({
        "name": format!("{} nr {number}", words(3)),
        "unit": words(1),
        "purposes": [{ "purpose": words(6), "legal_basis": [["6_1_c", "6_1_f"][number as usize % 2]] }],
        "persons": ["patients", "staff"],
        "persons_count": number,
        "medium": ["electronic", "paper"],
        "reviewed_on": format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28),
        "notes": words(40),
    })
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

fn at() -> Outcome<Moment> {
    Ok(Moment::from_timestamp(1_795_435_200, 0).ok_or("a moment out of range")?)
}

fn middle<T: Copy + Default>(mut values: Vec<T>, order: fn(&T, &T) -> std::cmp::Ordering) -> T {
    values.sort_unstable_by(order);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// How long this program was at work, where the system tells it: on a busy machine the clock says more than that.
struct Clock {
    start: Instant,
    worked: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self { start: Instant::now(), worked: worked() }
    }

    fn elapsed(&self) -> Duration {
        match (self.worked, worked()) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => self.start.elapsed(),
        }
    }
}

fn worked() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
