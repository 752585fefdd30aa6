use rusqlite::config::DbConfig;
use serde_json::json;

use super::{Place, id, operation, save, version};
use crate::{IndexCheck, IndexFound, RecordVersion, Vault};

fn vault() -> (Place, Vault) {
    let (place, mut vault, _) = Place::new();
    for (number, name) in [(1, "Alfa"), (2, "Łódź alfa"), (3, "Gamma")] {
        save(&mut vault, number, 0, name, 1).unwrap();
    }
    let ended =
        RecordVersion { ended: true, ..version(3, 2, json!({ "name": "Gamma", "medium": ["paper"] })) };
    vault.operate(&operation("record.ended", 2, vec![ended])).unwrap();
    assert_eq!(found(&vault), [id(1), id(2)]);
    (place, vault)
}

fn found(vault: &Vault) -> Vec<registers::RecordId> {
    let mut found: Vec<_> = vault.matching("alfa", "activity").unwrap().into_iter().collect();
    found.sort();
    found
}

/// As somebody with the key and an editor could, or a program that went wrong.
fn meddle(vault: &Vault, sql: &str) {
    vault.db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    vault.db.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
    vault.db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).unwrap();
}

fn hex(number: u128) -> String {
    format!("x'{}'", id(number).0.simple())
}

/// The index is no evidence: what is wrong with it is no fault of the vault, and is mended by whoever looks.
#[test]
fn an_index_that_is_not_as_the_records_are_is_made_anew() {
    use IndexCheck::{Rows, Words};
    let cases = [
        (Rows, format!("DELETE FROM searched WHERE id = {}", hex(2))),
        (Rows, "DELETE FROM search WHERE rowid = (SELECT min(number) FROM searched)".to_owned()),
        (Rows, format!("INSERT INTO searched VALUES (99, {})", hex(9))),
        (Rows, "INSERT INTO search (rowid, words) VALUES (98, 'alfa')".to_owned()),
        (Rows, "UPDATE search_data SET block = x'00'".to_owned()),
        (Rows, "DELETE FROM search_data".to_owned()),
        (Words, "UPDATE searched SET number = -number WHERE number < 3; UPDATE searched SET number = 3 + number WHERE number < 0".to_owned()),
        (
            Words,
            "DELETE FROM search WHERE rowid = 1; INSERT INTO search (rowid, words) VALUES (1, '¶activity ° beta')"
                .to_owned(),
        ),
    ];
    for (needed, sql) in cases {
        for check in [Rows, Words] {
            let (place, vault) = vault();
            meddle(&vault, &sql);
            drop(vault);
            let vault = place.open();
            assert!(vault.verify().unwrap().intact(), "{sql}");
            let seen = check == Words || needed == Rows;
            let expected = if seen { IndexFound::MadeAnew } else { IndexFound::Sound };
            assert_eq!(vault.mend_index(check).unwrap(), expected, "{sql}");
            if seen {
                assert_eq!(found(&vault), [id(1), id(2)], "{sql}");
                assert_eq!(vault.mend_index(Words).unwrap(), IndexFound::Sound, "{sql}");
            }
        }
    }
}

#[test]
fn a_sound_index_is_left_as_it_is_also_while_records_wait() {
    let (_place, mut vault) = vault();
    save(&mut vault, 1, 1, "Alfa i beta", 3).unwrap();
    save(&mut vault, 4, 0, "Delta", 3).unwrap();
    for check in [IndexCheck::Rows, IndexCheck::Words] {
        assert_eq!(vault.mend_index(check).unwrap(), IndexFound::Sound);
    }
    assert_eq!(found(&vault), [id(1), id(2)]);
    assert_eq!(vault.mend_index(IndexCheck::Words).unwrap(), IndexFound::Sound);
}

/// Found in a trial: with a broken index a vault could neither be searched nor, after 64 more saves, be written to.
#[test]
fn a_broken_index_keeps_nobody_from_saving_searching_or_opening() {
    let (place, mut vault) = vault();
    meddle(&vault, "DELETE FROM search_data");
    for number in 10..80 {
        save(&mut vault, number, 0, "Beta", 3).unwrap();
    }
    assert_eq!(vault.matching("beta", "activity").unwrap().len(), 70);
    assert_eq!(found(&vault), [id(1), id(2)]);
    save(&mut vault, 80, 0, "Beta", 3).unwrap();
    meddle(&vault, "DELETE FROM search_data");
    drop(vault);
    let vault = place.open();
    assert_eq!(vault.matching("beta", "activity").unwrap().len(), 71);
    assert!(vault.verify().unwrap().intact());
}
