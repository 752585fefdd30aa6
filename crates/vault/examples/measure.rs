//! Measures what the design sets bars for: `cargo run --release -p vault --example measure [-- RECORDS]`. Prints times and ratios.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use registers::RecordId;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use vault::{Cost, Moment, NewVault, Operation, RecordVersion, Search, Vault};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const SAVES: u32 = 300;

const WORDS: [&str; 16] = [
    "pacjent",
    "rejestracja",
    "żółw",
    "poradnia",
    "oddział",
    "archiwum",
    "dokumentacja",
    "medyczna",
    "łódź",
    "kontrola",
    "system",
    "umowa",
    "kopia",
    "serwer",
    "gabinet",
    "zgoda",
];

fn main() -> Outcome {
    let records: u32 = std::env::args().nth(1).map_or(Ok(10_000), |count| count.parse())?;
    let folder = std::env::temp_dir().join(format!("tabularium-measure-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let outcome = measure(&folder, records);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &Path, records: u32) -> Outcome {
    let path = folder.join("measured");
    let new = NewVault { operator: "A", passphrase: "measured", cost: Cost::least() };
    let (mut vault, _) = Vault::create(&path, &new, at(0)?)?;
    let start = Instant::now();
    for from in (0..records).step_by(1000) {
        let batch = (from..records.min(from + 1000)).map(|number| version(number, 1)).collect();
        save(&mut vault, "import.applied", batch)?;
    }
    println!("{records} records taken in: {:?}", start.elapsed());

    let raw = raw_commit(folder)?;
    let mut times = Vec::new();
    for round in 0..SAVES {
        let one = vec![version(round * 7 % records, 2 + round * 7 / records)];
        let start = Instant::now();
        save(&mut vault, "record.saved", one)?;
        times.push(start.elapsed());
    }
    let saved = median(times);
    println!("a save: {saved:?}; a raw one-row commit: {raw:?}; ratio {:.2}", ratio(saved, raw));

    for words in
        ["lodz", "pacjent 17", "p", "pa", "rejestracja poradnia", "2026-03", "nr12", "dokumentacja med", "x"]
    {
        for kinds in [None, Some(&["activity"][..])] {
            let search = Search { words, kinds, with_ended: false, limit: 50, offset: 0 };
            let mut times = Vec::new();
            let mut total = 0;
            for _ in 0..7 {
                let start = Instant::now();
                total = vault.search(&search)?.total;
                times.push(start.elapsed());
            }
            println!(
                "search {words:?} {}: {:?}, {total} found",
                if kinds.is_some() { "in a kind" } else { "" },
                median(times)
            );
        }
    }
    let start = Instant::now();
    let matching = vault.matching("rejestracja", "activity")?.len();
    println!("matching: {:?}, {matching} found", start.elapsed());
    vault.lock()?;
    println!("{} KiB", std::fs::metadata(path.join("vault.db"))?.len() / 1024);
    let start = Instant::now();
    let vault = Vault::open(&path, "measured")?;
    println!("opened: {:?}", start.elapsed());
    let start = Instant::now();
    let sound = vault.verify()?.intact();
    println!("verified: {:?}, {sound}", start.elapsed());
    Ok(())
}

/// The least that a durable change of one row costs: what every save is measured against.
fn raw_commit(folder: &Path) -> Outcome<Duration> {
    let db = rusqlite::Connection::open(folder.join("raw.db"))?;
    db.execute_batch(
        "PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\";
         PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE row (id INTEGER PRIMARY KEY, value TEXT)",
    )?;
    let value = json(17).to_string();
    let mut insert = db.prepare("INSERT INTO row (value) VALUES (?1)")?;
    let mut times = Vec::new();
    for _ in 0..SAVES {
        let start = Instant::now();
        insert.execute([&value])?;
        times.push(start.elapsed());
    }
    Ok(median(times))
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

/// Some eighty words, of which each record has some of its own.
fn json(number: u32) -> Value {
    let word = |step: u32| WORDS[((number / 3 + step * step * 5 + number * step) % 16) as usize];
    let notes: Vec<String> =
        (0..30).map(|step| format!("{}{}", word(step), (number * 31 + step * 977) % 5000)).collect();
    json!({
        "name": format!("{} {} nr{number}", word(1), word(2)),
        "unit": word(3),
        "persons": ["patients", "staff"],
        "persons_count": number,
        "data": ["identity", "contact", "health"],
        "medium": ["electronic", "paper"],
        "purposes": [{ "purpose": format!("{} {}", word(4), word(5)), "legal_basis": ["6_1_c", "6_1_f"] }],
        "recipients": [{ "name": format!("{} {}", word(6), number % 400) }],
        "reviewed_on": format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28),
        "notes": notes.join(" "),
    })
}

fn at(seconds: i64) -> Outcome<Moment> {
    Ok(Moment::from_timestamp(1_795_435_200 + seconds, 0).ok_or("a moment out of range")?)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}
