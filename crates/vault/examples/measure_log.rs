//! Measures a long log: `cargo run --release -p vault --example measure_log [-- ENTRIES]`. Prints times, and what they are held against in the same run.
//! The log is made in memory where the system has such a place: how long a disk takes to make a commit durable is measured elsewhere.

use std::error::Error;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use evidence::Tree;
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use vault::{Cost, Moment, NewVault, Operation, Vault};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PASSPHRASE: &str = "measured at length";
const PROOFS: u64 = 1000;

fn main() -> Outcome {
    let entries: u64 = std::env::args().nth(1).map_or(Ok(1_000_000), |given| given.parse())?;
    let memory = PathBuf::from("/dev/shm");
    let place = if memory.is_dir() { memory } else { std::env::temp_dir() };
    let folder = place.join(format!("tabularium-measure-{}", std::process::id()));
    std::fs::create_dir(&folder)?;
    let outcome = measure(&folder, entries);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &Path, entries: u64) -> Outcome {
    let (short, long) = (folder.join("short"), folder.join("long"));
    create(&short)?.lock()?;
    let mut vault = create(&long)?;
    let start = Instant::now();
    for number in 1..entries {
        append(&mut vault, number)?;
    }
    println!("{entries} entries appended: {:?}", start.elapsed());
    vault.lock()?;

    let opening = |path: &Path| -> Outcome<Duration> {
        let mut times = Vec::new();
        for _ in 0..5 {
            let start = Instant::now();
            drop(Vault::open(path, PASSPHRASE)?);
            times.push(start.elapsed());
        }
        times.sort_unstable();
        Ok(times[2])
    };
    let (one, all) = (opening(&short)?, opening(&long)?);
    println!("opened: {all:?}; a vault of one entry: {one:?}; more: {:?}", all.saturating_sub(one));

    let vault = Vault::open(&long, PASSPHRASE)?;
    prove(&vault)?;

    let peer = copied(folder, &vault)?;
    let before = peak_memory();
    let (mut own, mut raw) = (Duration::MAX, Duration::MAX);
    // In turns, so that whatever else the machine does slows both; the best of each.
    for _ in 0..3 {
        let start = Instant::now();
        let verdict = vault.verify_watched(&mut |_| ControlFlow::Continue(()))?.ok_or("nobody stopped it")?;
        own = own.min(start.elapsed());
        assert!(verdict.intact());
        let start = Instant::now();
        read_and_hash(&peer)?;
        raw = raw.min(start.elapsed());
    }
    println!(
        "verified: {own:?}; the same rows read from SQLCipher and hashed once: {raw:?}; ratio {:.2}; peak memory {before} before, {} after",
        own.as_secs_f64() / raw.as_secs_f64(),
        peak_memory()
    );
    Ok(())
}

fn prove(vault: &Vault) -> Outcome {
    let (size, tree) = (vault.size()?, Tree::new(vault));
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |bound: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % bound
    };
    let (mut inclusion, mut consistency) = (Vec::new(), Vec::new());
    for _ in 0..PROOFS {
        let newer = 1 + below(size);
        let (index, older) = (below(newer), 1 + below(newer));
        let start = Instant::now();
        tree.inclusion(index, newer)?;
        inclusion.push(start.elapsed());
        let start = Instant::now();
        tree.consistency(older, newer)?;
        consistency.push(start.elapsed());
    }
    for (name, mut times) in [("inclusion", inclusion), ("consistency", consistency)] {
        times.sort_unstable();
        let worst = times.last().copied().unwrap_or_default();
        println!(
            "a proof of {name}: {:?} in the middle, {worst:?} at worst, of {PROOFS}",
            times[times.len() / 2]
        );
    }
    Ok(())
}

fn create(path: &Path) -> Outcome<Vault> {
    let new = NewVault { operator: "A", passphrase: PASSPHRASE, cost: Cost::least() };
    Ok(Vault::create(path, &new, at(0)?)?.0)
}

fn append(vault: &mut Vault, number: u64) -> Outcome {
    let text =
        "zmiana w rejestrze czynności przetwarzania, wpisana przez inspektora ochrony danych ".repeat(3);
    let serde_json::Value::Object(details) = json!({ "number": number, "text": text }) else {
        return Err("no object".into());
    };
    let operation = Operation {
        op: "measured",
        subject: format!("activity/{number}"),
        at: at(i64::try_from(number)?)?,
        records: Vec::new(),
        details,
        undoes: None,
    };
    vault.operate(&operation)?;
    Ok(())
}

/// The rows of the log in an encrypted database of nothing else.
fn copied(folder: &Path, vault: &Vault) -> Outcome<Connection> {
    let mut db = Connection::open(folder.join("peer.db"))?;
    db.execute_batch(
        "PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\";
         PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA cache_size = -65536;
         CREATE TABLE entry (seq INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;
         CREATE TABLE payload (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, json TEXT NOT NULL) STRICT;",
    )?;
    let transaction = db.transaction()?;
    for seq in 0..vault.size()? {
        let payload = vault.payload(seq)?.ok_or("a payload")?;
        let (entry, json) = (String::from_utf8(vault.entry(seq)?)?, String::from_utf8(payload.bytes)?);
        let key = i64::try_from(seq)?;
        transaction.prepare_cached("INSERT INTO entry VALUES (?1, ?2)")?.execute((key, entry))?;
        transaction.prepare_cached("INSERT INTO payload VALUES (?1, ?2, ?3)")?.execute((
            key,
            payload.salt,
            json,
        ))?;
    }
    transaction.commit()?;
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(db)
}

fn read_and_hash(db: &Connection) -> Outcome {
    let mut statement =
        db.prepare("SELECT entry.json, payload.salt, payload.json FROM entry JOIN payload USING (seq) ORDER BY entry.seq")?;
    let mut rows = statement.query([])?;
    let mut all = [0_u8; 32];
    while let Some(row) = rows.next()? {
        let mut entry = Sha256::new();
        entry.update(row.get_ref(0)?.as_bytes()?);
        let mut payload = Sha256::new();
        payload.update(row.get_ref(1)?.as_blob()?);
        payload.update(row.get_ref(2)?.as_bytes()?);
        for (sum, (one, other)) in all.iter_mut().zip(entry.finalize().into_iter().zip(payload.finalize())) {
            *sum ^= one ^ other;
        }
    }
    std::hint::black_box(all);
    Ok(())
}

/// As the system tells it; nothing where it does not.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or_default().trim().to_owned()
}

fn at(seconds: i64) -> Outcome<Moment> {
    Ok(Moment::from_timestamp(1_795_435_200 + seconds, 0).ok_or("a moment out of range")?)
}
