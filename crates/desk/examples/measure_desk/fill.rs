//! Vaults to measure with. They are filled below the use cases, which would take each record by itself.

use std::path::Path;

use desk::Cost;
use registers::RecordId;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use vault::{Moment, NewVault, Operation, RecordVersion, Vault};

use crate::{Outcome, PASSPHRASE};

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

pub(crate) fn fill(path: &Path, records: u32) -> Outcome {
    let new = NewVault { operator: "A", passphrase: PASSPHRASE, cost: Cost::least() };
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

pub(crate) fn id(number: u32) -> RecordId {
    RecordId(Uuid::from_u128(0x0190_f8c0_0000_7000_8000_0000_0000_0000 + u128::from(number)))
}

pub(crate) fn value(number: u32) -> Value {
    let mut state = number.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    let mut words = |count: u32| {
        let word = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            WORDS[(state >> 27) as usize]
        };
        (0..count).map(word).collect::<Vec<_>>().join(" ")
    };
    let basis = if number.is_multiple_of(2) { "6_1_c" } else { "6_1_f" };
    json!({
        "name": format!("{} nr {number}", words(3)),
        "unit": words(1),
        "purposes": [{ "purpose": words(6), "legal_basis": [basis] }],
        "persons": ["patients", "employees"],
        "persons_count": number,
        "medium": ["electronic", "paper"],
        "reviewed_on": format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28),
        "notes": words(40),
    })
}

fn at() -> Outcome<Moment> {
    Ok(Moment::from_timestamp(1_795_435_200, 0).ok_or("a moment out of range")?)
}
