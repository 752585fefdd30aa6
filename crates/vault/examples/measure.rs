//! Measures what the design sets bars for: `cargo run --release -p vault --example measure [-- RECORDS]`. Prints times and ratios.
//! With `commits` instead of a number it makes one raw commit for each line that it reads and says how many nanoseconds it took, for
//! others that measure.
//! Searching and reading are told in the time that the program itself took, saving in turns with what it is held against.

use std::error::Error;
use std::io::{self, BufRead as _, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use registers::RecordId;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use vault::{Cost, IndexCheck, Moment, NewVault, Operation, RecordVersion, Search, Vault};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const SAVES: u32 = 300;
const SEARCHES: u32 = 20;

/// Of which words are made: 24 ^ 3 of three syllables.
const SYLLABLES: [&str; 24] = [
    "pa", "re", "żó", "do", "ku", "men", "ta", "cja", "szpi", "tal", "łó", "dź", "ko", "na", "wo", "sta",
    "ni", "prze", "by", "li", "ma", "zy", "ród", "ek",
];

fn main() -> Outcome {
    let wanted = std::env::args().nth(1).unwrap_or_else(|| "10000".to_owned());
    let folder = std::env::temp_dir().join(format!("tabularium-measure-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let outcome = match wanted.as_str() {
        "commits" => commits(&folder),
        records => measure(&folder, records.parse()?),
    };
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &Path, records: u32) -> Outcome {
    let path = folder.join("measured");
    let new = NewVault { operator: "A", passphrase: "measured", cost: Cost::least() };
    let (mut vault, _) = Vault::create(&path, &new, at(0)?)?;
    let start = Clock::start();
    for from in (0..records).step_by(1000) {
        let batch = (from..records.min(from + 1000)).map(|number| version(number, 1)).collect();
        save(&mut vault, "import.applied", batch)?;
    }
    println!("{records} records taken in: {:?}", start.elapsed());

    let raw = raw_database(folder)?;
    let (mut saves, mut commits) = (Vec::new(), Vec::new());
    for round in 0..SAVES {
        // In turns, so that whatever else the machine does slows both.
        let one = vec![version(round * 7 % records, 2 + round * 7 / records)];
        saves.push(timed(|| save(&mut vault, "record.saved", one))?);
        commits.push(commit(&raw)?);
    }
    let (own, raw) = (middle(saves), middle(commits));
    println!("a save: {own:?}; a raw one-row commit: {raw:?}; ratio {:.2}", ratio(own, raw));

    for words in [
        "p",
        "pa",
        "papa",
        "papapa",
        "re pa ta",
        "zora",
        "pacjapa nr7",
        "zory 2026-03",
        "2026-03",
        "nr12",
        "lodzta",
        "elektroniczna papier",
        "elektr",
        "qx",
    ] {
        for kinds in [None, Some(&["activity"][..])] {
            let search = Search { words, kinds, with_ended: false, limit: 50, offset: 0 };
            let clock = Clock::start();
            for _ in 0..SEARCHES {
                vault.search(&search)?;
            }
            let each = clock.elapsed() / SEARCHES;
            let (total, place) =
                (vault.search(&search)?.total, if kinds.is_some() { "in a kind" } else { "" });
            println!("search {words:?} {place}: {each:?}, {total} found");
        }
    }
    let start = Clock::start();
    let matching = vault.matching("papa", "activity")?.len();
    println!("matching: {:?}, {matching} found", start.elapsed());
    let start = Clock::start();
    vault.index_anew()?;
    println!("index made anew: {:?}", start.elapsed());
    let start = Clock::start();
    let changes = vault.records_changed_between(at(0)?, at(9)?)?.len();
    println!("changes of all time: {:?}, {changes} records", start.elapsed());
    let start = Clock::start();
    let stood = vault.all_records_as_at(at(0)?)?.len() + vault.all_records_as_at(at(9)?)?.len();
    println!("as at two moments: {:?}, {stood} records", start.elapsed());
    measure_file(&mut vault)?;
    vault.lock()?;
    println!("{} KiB", std::fs::metadata(path.join("vault.db"))?.len() / 1024);
    let start = Clock::start();
    let vault = Vault::open(&path, "measured")?;
    println!("opened: {:?}", start.elapsed());
    let start = Clock::start();
    let sound = vault.verify()?.intact();
    println!("verified: {:?}, {sound}", start.elapsed());
    for check in [IndexCheck::Rows, IndexCheck::Words] {
        let start = Clock::start();
        let found = vault.mend_index(check)?;
        println!("index looked at, {check:?}: {:?}, {found:?}", start.elapsed());
    }
    Ok(())
}

fn commits(folder: &Path) -> Outcome {
    let raw = raw_database(folder)?;
    for line in io::stdin().lock().lines() {
        line?;
        println!("{}", commit(&raw)?.as_nanos());
    }
    Ok(())
}

fn commit(raw: &rusqlite::Connection) -> Outcome<Duration> {
    timed(|| Ok(raw.execute("INSERT INTO row (value) VALUES (?1)", [json(17).to_string()])?))
}

fn measure_file(vault: &mut Vault) -> Outcome {
    const MEBIBYTES: u64 = 256;
    let before = peak_memory();
    let start = Instant::now();
    let mut progress = |_| ControlFlow::Continue(());
    let blob = vault.store_blob(&mut io::repeat(7).take(MEBIBYTES << 20), u64::MAX, &mut progress)?;
    println!("a file of {MEBIBYTES} MiB taken in: {:?}", start.elapsed());
    let start = Instant::now();
    vault.read_blob(&blob.sha256, &mut io::sink(), &mut progress)?;
    println!("and given out: {:?}; peak memory {before} -> {}", start.elapsed(), peak_memory());
    Ok(vault.purge_blobs()?)
}

/// As the system tells it; nothing where it does not.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or_default().trim().to_owned()
}

/// For the least that a durable change of one row costs: what every save is measured against.
fn raw_database(folder: &Path) -> Outcome<rusqlite::Connection> {
    let db = rusqlite::Connection::open(folder.join("raw.db"))?;
    db.execute_batch(
        "PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\";
         PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE row (id INTEGER PRIMARY KEY, value TEXT)",
    )?;
    // So that its log has its size, as that of the vault has by now: to make a file longer costs each commit more.
    db.execute_batch(
        "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 8000)
         INSERT INTO row (value) SELECT hex(randomblob(1000)) FROM n",
    )?;
    Ok(db)
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

fn timed<T>(act: impl FnOnce() -> Outcome<T>) -> Outcome<Duration> {
    let start = Instant::now();
    act()?;
    Ok(start.elapsed())
}

fn save(vault: &mut Vault, op: &str, records: Vec<RecordVersion>) -> Outcome {
    let subject = records.first().map_or_else(String::new, |it| it.id.to_string());
    let operation = Operation { op, subject, at: at(1)?, records, details: Map::new(), undoes: None };
    vault.operate(&operation)?;
    Ok(())
}

fn version(number: u32, version: u32) -> RecordVersion {
    let kind = if number.is_multiple_of(4) { "system" } else { "activity" }.to_owned();
    let id = RecordId(Uuid::from_u128(0x0190_f8c0_0000_7000_8000_0000_0000_0000 + u128::from(number)));
    RecordVersion { id, kind, version, ended: false, value: json(number) }
}

/// Some eighty words, the frequent ones in most records, the rare ones in few.
fn json(number: u32) -> Value {
    let mut state = number.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    let mut word = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // The cube makes low places in the vocabulary frequent, as words of a language are.
        let chance = u64::from(state >> 20);
        let mut place = (chance * chance * chance * 13_824) >> 36;
        let mut word = String::new();
        for _ in 0..3 {
            word.push_str(SYLLABLES[usize::try_from(place % 24).unwrap_or_default()]);
            place /= 24;
        }
        word
    };
    let mut words = |count: u32| (0..count).map(|_| word()).collect::<Vec<_>>().join(" ");
    json!({
        "name": format!("{} nr{number}", words(3)),
        "unit": words(1),
        "persons": ["patients", "staff"],
        "persons_count": number,
        "data": ["identity", "contact", "health"],
        "medium": ["electronic", "paper"],
        "purposes": [{ "purpose": words(6), "legal_basis": ["6_1_c", "6_1_f"] }],
        "recipients": [{ "name": format!("{} {}", words(2), number % 400) }],
        "reviewed_on": format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28),
        "notes": words(40),
    })
}

fn at(seconds: i64) -> Outcome<Moment> {
    Ok(Moment::from_timestamp(1_795_435_200 + seconds, 0).ok_or("a moment out of range")?)
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}
