//! Tests against real vaults in temporary folders.

mod at_times;
mod attaching;
mod backing_up;
mod creating;
mod damage;
mod erasing;
mod failing;
mod first;
mod forensics;
mod indexing;
mod keys;
mod killed;
mod leaks;
mod media;
mod migrating;
mod opening;
mod operating;
mod rescued;
mod rescuing;
mod searching;
mod tampering;
mod undoing;
mod verifying;

use chrono::TimeDelta;
use registers::RecordId;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{Cost, Done, Moment, NewVault, Operation, RecordVersion, RecoveryKeyText, Result, Vault};

const PASSPHRASE: &str = "zażółć gęślą jaźń";
const OPERATOR: &str = "Żaneta Łęcka-Operator";

/// A vault in a temporary folder that goes with it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> (Self, Vault, RecoveryKeyText) {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        let (vault, recovery) = create(&place.path()).unwrap();
        (place, vault, recovery)
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("clinic.tabularium")
    }

    fn open(&self) -> Vault {
        Vault::open(&self.path(), PASSPHRASE).unwrap()
    }
}

const NEW: NewVault<'_> = NewVault { operator: OPERATOR, passphrase: PASSPHRASE, cost: Cost::least() };

fn create(path: &std::path::Path) -> Result<(Vault, RecoveryKeyText)> {
    Vault::create(path, &NEW, at(0))
}

/// So many seconds after the vaults of these tests are made.
fn at(seconds: i64) -> Moment {
    Moment::from_timestamp(1_795_435_200, 0).unwrap() + TimeDelta::seconds(seconds)
}

fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(0x0190_f8c0_0000_7000_8000_0000_0000_0000 + number))
}

fn version(number: u128, version: u32, value: Value) -> RecordVersion {
    RecordVersion { id: id(number), kind: "activity".to_owned(), version, ended: false, value }
}

fn operation(op: &str, seconds: i64, records: Vec<RecordVersion>) -> Operation<'_> {
    let subject =
        records.first().map_or("vault".to_owned(), |record| format!("{}/{}", record.kind, record.id));
    Operation { op, subject, at: at(seconds), records, details: Map::new(), undoes: None }
}

/// Saves a record with this name.
fn save(vault: &mut Vault, number: u128, from: u32, name: &str, seconds: i64) -> Result<Done> {
    let record = version(number, from + 1, json!({ "name": name }));
    vault.operate(&operation("record.saved", seconds, vec![record]))
}
