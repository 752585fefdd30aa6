use std::fs;

use serde_json::json;

use super::{Place, at, id, operation, save, version};
use crate::Error;

#[test]
fn a_full_disk_changes_nothing_and_later_saves_go_on() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    let pages: i64 = vault.db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    limit(&vault, pages + 2);
    let large = version(2, 1, json!({ "text": "x".repeat(100_000) }));
    let large = operation("record.saved", 2, vec![large]);
    for _ in 0..2 {
        assert!(matches!(vault.operate(&large), Err(Error::DiskFull)));
        assert_eq!(vault.size().unwrap(), 2);
        assert_eq!(vault.record(id(2)).unwrap(), None);
    }
    limit(&vault, 1_000_000);
    assert_eq!(vault.operate(&large).unwrap().seq, 2);
    save(&mut vault, 1, 1, "b", 3).unwrap();
    assert!(vault.verify().unwrap().intact());
    drop(vault);
    assert!(place.open().verify().unwrap().intact());
}

fn limit(vault: &crate::Vault, pages: i64) {
    vault.db.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
}

#[test]
fn a_read_only_database_is_told() {
    let (_place, mut vault, _) = Place::new();
    vault.db.execute_batch("PRAGMA query_only = ON").unwrap();
    assert!(matches!(save(&mut vault, 1, 0, "a", 1), Err(Error::ReadOnly)));
    vault.db.execute_batch("PRAGMA query_only = OFF").unwrap();
    save(&mut vault, 1, 0, "a", 1).unwrap();
}

#[test]
fn after_any_failed_statement_the_next_operation_starts_from_what_is_stored() {
    let (_place, mut vault, _) = Place::new();
    // Fails after the entry, its nodes and the record were written.
    let broken =
        "CREATE TEMP TRIGGER broken AFTER INSERT ON main.record BEGIN SELECT RAISE(FAIL, 'test'); END";
    vault.db.execute_batch(broken).unwrap();
    assert!(save(&mut vault, 1, 0, "a", 1).is_err());
    vault.db.execute_batch("DROP TRIGGER broken").unwrap();
    assert_eq!(save(&mut vault, 1, 0, "a", 1).unwrap().seq, 1);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn an_unfinished_transaction_is_taken_back_before_the_next_operation() {
    let (_place, mut vault, _) = Place::new();
    vault.head = None;
    vault.db.execute_batch("BEGIN; UPDATE entry SET salt = NULL, payload = NULL").unwrap();
    assert_eq!(save(&mut vault, 1, 0, "a", 1).unwrap().seq, 1);
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn what_a_killed_program_had_saved_is_there_at_the_next_opening() {
    let (place, mut vault, _) = Place::new();
    for from in 0..5 {
        save(&mut vault, 1, from, "a", 1).unwrap();
    }
    // The files as they are while the vault is open: what a kill leaves behind.
    let copy = tempfile::tempdir().unwrap();
    for file in fs::read_dir(place.path()).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }
    let killed = crate::Vault::open(copy.path(), super::PASSPHRASE).unwrap();
    assert_eq!(killed.record(id(1)).unwrap().unwrap().version, 5);
    assert_eq!(killed.root().unwrap(), vault.root().unwrap());
    assert!(killed.verify().unwrap().intact());
    assert_eq!(killed.moment_of(5).unwrap(), at(1));
}
