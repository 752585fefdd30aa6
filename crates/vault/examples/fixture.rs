//! Makes the vault that a later program must still be able to open: `cargo run -p vault --example fixture -- FOLDER`. Run it before
//! a new migration is written, and keep what it makes under `tests/fixtures/`.

use std::error::Error;
use std::path::Path;

use registers::RecordId;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use vault::{Cost, Moment, NewVault, Operation, RecordVersion, Vault};

const PASSPHRASE: &str = "zażółć gęślą jaźń";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let new = NewVault { operator: "Anna Przykładowa", passphrase: PASSPHRASE, cost: Cost::least() };
    let (mut vault, _) = Vault::create(Path::new(&folder), &new, at(0)?)?;
    let system = version(1, "system", 1, json!({ "name": "Łódzka kartoteka" }));
    let activity = version(2, "activity", 1, json!({ "name": "Rejestracja", "systems": [system.id] }));
    save(&mut vault, 1, "import.applied", vec![system, activity], None)?;
    let renamed = version(1, "system", 2, json!({ "name": "Kartoteka", "newer": { "depth": [1, "żółw"] } }));
    save(&mut vault, 2, "record.saved", vec![renamed], None)?;
    let third = version(3, "activity", 1, json!({ "name": "Archiwum" }));
    let undone = save(&mut vault, 3, "record.saved", vec![third], None)?;
    let back = vault.taking_back(undone)?;
    save(&mut vault, 4, "undo.applied", back, Some(undone))?;
    vault.set_setting("idle-minutes", "7")?;
    Ok(vault.lock()?)
}

fn at(seconds: i64) -> Result<Moment, &'static str> {
    Moment::from_timestamp(1_795_435_200 + seconds, 0).ok_or("a moment out of range")
}

fn version(number: u128, kind: &str, version: u32, value: Value) -> RecordVersion {
    let id = RecordId(Uuid::from_u128(0x0190_f8c0_0000_7000_8000_0000_0000_0000 + number));
    RecordVersion { id, kind: kind.to_owned(), version, ended: false, value }
}

fn save(
    vault: &mut Vault,
    seconds: i64,
    op: &str,
    records: Vec<RecordVersion>,
    undoes: Option<u64>,
) -> Result<u64, Box<dyn Error>> {
    let subject = records.first().map_or_else(String::new, |it| format!("{}/{}", it.kind, it.id));
    let operation = Operation { op, subject, at: at(seconds)?, records, details: Map::new(), undoes };
    Ok(vault.operate(&operation)?.seq)
}
