use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Place, id, operation, save, version};
use crate::{Found, Rank, RecordVersion, Search, Vault};

fn found(vault: &Vault, words: &str) -> Found {
    vault.search(&Search { words, kinds: None, with_ended: true, limit: 50, offset: 0 }).unwrap()
}

/// The last digits of the ids found, in order.
fn numbers(vault: &Vault, words: &str) -> Vec<u128> {
    found(vault, words).hits.into_iter().map(|hit| hit.id.0.as_u128() - id(0).0.as_u128()).collect()
}

fn put(vault: &mut Vault, number: u128, kind: &str, value: Value) {
    let record = RecordVersion { kind: kind.to_owned(), ..version(number, 1, value) };
    vault.operate(&operation("record.saved", 1, vec![record])).unwrap();
}

#[test]
fn a_record_is_found_by_every_text_in_it() {
    let (_place, mut vault, _) = Place::new();
    let value = json!({
        "name": "Rejestracja pacjentów ŁÓDŹ",
        "dpia": "done",
        "started_on": "2026-11-03",
        "persons_count": 12_840,
        "processors": [{ "name": "Serwis Żółw", "newer": "głębia" }],
        "recipients": [{ "name": "jan.kowalski@szpital.pl" }],
        "systems": [id(7)],
        "own_room": "pokój 7-B",
        "newer": { "depth": ["Źrebak"] },
    });
    put(&mut vault, 1, "activity", value);
    put(&mut vault, 2, "activity", json!({ "name": "Archiwum" }));
    for words in [
        "lodz",
        "ŁÓDŹ",
        "Łódź",
        "Lo\u{301}dz",
        "ŁÓ",
        "pacjentow rej",
        "przeprowadzona",
        "DONE",
        "2026-11-03",
        "2026-11",
        "03.11.2026",
        "3.11.2026",
        "11.2026",
        "12840",
        "12 840",
        "12\u{a0}840",
        "12,840",
        "zolw",
        "glebia",
        "zrebak",
        "kowalski",
        "kowalski@szpital",
        "jan.kowalski@szpital.pl",
        "szpital.pl",
        "7-b",
        "rejestracja zrebak 12840",
    ] {
        assert_eq!(numbers(&vault, words), [1], "{words}");
    }
    let ids = id(7).to_string();
    for words in ["odz", "rejestracja archiwum", &ids, "activity", "dpia", "name", "0190f8c0"] {
        assert_eq!(numbers(&vault, words), [], "{words}");
    }
}

#[test]
fn titles_come_first_and_then_what_was_saved_last() {
    let (_place, mut vault, _) = Place::new();
    put(&mut vault, 1, "activity", json!({ "name": "Badania" }));
    put(&mut vault, 2, "activity", json!({ "name": "Inne", "notes": "badania" }));
    put(&mut vault, 3, "system", json!({ "name": "Badania krwi" }));
    put(&mut vault, 4, "activity", json!({ "name": "Krew", "notes": "badania krwi" }));
    assert_eq!(numbers(&vault, "badania"), [3, 1, 4, 2]);
    assert_eq!(numbers(&vault, "krwi badania"), [3, 4]);
    let value = json!({ "name": "Inne", "notes": "badania", "unit": "x" });
    vault.operate(&operation("record.saved", 2, vec![version(2, 2, value)])).unwrap();
    assert_eq!(numbers(&vault, "badania"), [3, 1, 2, 4]);
    let ranks: Vec<_> = found(&vault, "badania").hits.iter().map(|hit| hit.rank).collect();
    assert_eq!(ranks, [Rank::Title, Rank::Title, Rank::Body, Rank::Body]);
    // Pages run on, whatever they cut through, and behind the last there is nothing.
    for (limit, offset) in [(0, 0), (0, 3), (9, 4), (9, 40)] {
        let search = Search { words: "badania", kinds: None, with_ended: true, limit, offset };
        assert_eq!(vault.search(&search).unwrap(), Found { hits: vec![], total: 4, has_more: false });
    }
    let all = found(&vault, "badania").hits;
    for limit in 1..=4 {
        let mut paged = Vec::new();
        for offset in (0..4).step_by(limit as usize) {
            let search = Search { words: "badania", kinds: None, with_ended: true, limit, offset };
            let page = vault.search(&search).unwrap();
            assert_eq!(page.total, 4);
            paged.extend(page.hits);
        }
        assert_eq!(paged, all, "{limit}");
    }
}

#[test]
fn a_search_is_narrowed_to_kinds_and_to_what_stands() {
    let (_place, mut vault, _) = Place::new();
    put(&mut vault, 1, "activity", json!({ "name": "Kopia" }));
    put(&mut vault, 2, "system", json!({ "name": "Kopia" }));
    put(&mut vault, 3, "newer_kind", json!({ "name": "Kopia" }));
    let ended = RecordVersion { ended: true, ..version(1, 2, json!({ "name": "Kopia" })) };
    vault.operate(&operation("record.ended", 2, vec![ended])).unwrap();
    let search = |kinds: Option<&[&str]>, with_ended| {
        let found = vault.search(&Search { words: "kop", kinds, with_ended, limit: 9, offset: 0 }).unwrap();
        assert_eq!(found.total, found.hits.len() as u64);
        found.hits.into_iter().map(|hit| (hit.kind, hit.ended)).collect::<Vec<_>>()
    };
    let told = |kind: &str, ended| (kind.to_owned(), ended);
    let (activity, system, newer) =
        (told("activity", true), told("system", false), told("newer_kind", false));
    assert_eq!(search(None, true), [activity.clone(), system.clone(), newer.clone()]);
    assert_eq!(search(None, false), [system.clone(), newer.clone()]);
    assert_eq!(search(Some(&["newer_kind", "activity"]), true), [activity.clone(), newer.clone()]);
    assert_eq!(search(Some(&["newer_kind", "activity"]), false), [newer]);
    for nothing in [&[][..], &["newer"], &["newer\" OR \"system"], &[""]] {
        assert_eq!(search(Some(nothing), true), [], "{nothing:?}");
    }
    assert_eq!(vault.matching("kop", "activity").unwrap(), [id(1)].into());
    assert_eq!(vault.matching("kop", "map").unwrap(), [].into());
    assert_eq!(vault.matching("", "activity").unwrap(), [].into());
}

#[test]
fn the_index_follows_every_version_and_undo() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "Alfa", 1).unwrap();
    save(&mut vault, 1, 1, "Beta", 2).unwrap();
    assert_eq!((numbers(&vault, "alfa"), numbers(&vault, "beta")), (vec![], vec![1]));
    let back = vault.taking_back(2).unwrap();
    vault.operate(&crate::Operation { undoes: Some(2), ..operation("undo.applied", 3, back) }).unwrap();
    assert_eq!((numbers(&vault, "alfa"), numbers(&vault, "beta")), (vec![1], vec![]));
    save(&mut vault, 1, 1, "Conflict", 4).unwrap_err();
    assert_eq!(numbers(&vault, "conflict"), []);
    drop(vault);
    assert_eq!(numbers(&place.open(), "alfa"), [1]);
}

#[test]
fn a_program_that_makes_other_words_makes_the_index_anew() {
    let (place, mut vault, _) = Place::new();
    for number in 1..40 {
        save(&mut vault, number, 0, "Alfa", 1).unwrap();
    }
    assert_eq!(found(&vault, "alfa").total, 39);
    save(&mut vault, 3, 1, "Beta", 1).unwrap();
    let before = found(&vault, "a");
    let number = |vault: &Vault| -> i64 {
        vault.db.query_row("SELECT max(number) FROM searched", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(number(&vault), 40);
    drop(vault);
    let vault = place.open();
    assert_eq!(number(&vault), 40, "nothing was made anew");
    vault
        .db
        .execute_batch("UPDATE indexed SET stamp = zeroblob(32); DELETE FROM search WHERE rowid > 20")
        .unwrap();
    drop(vault);
    let vault = place.open();
    assert_eq!(number(&vault), 39);
    assert_eq!((found(&vault, "a"), numbers(&vault, "beta")), (before, vec![3]));
    assert!(vault.verify().unwrap().intact());
}

/// How many records wait for their words.
fn waiting(vault: &Vault) -> u32 {
    let sql = "SELECT count(*) FROM (
        SELECT id FROM unsearched UNION SELECT id FROM record WHERE seq >= (SELECT upto FROM indexed)
    )";
    vault.db.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// A save leaves the words to whoever searches, or closes the vault.
#[test]
fn what_waits_for_the_index_is_found_all_the_same() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "Alfa", 1).unwrap();
    save(&mut vault, 1, 1, "Beta", 1).unwrap();
    assert_eq!(waiting(&vault), 1);
    assert!(vault.verify().unwrap().intact());
    assert_eq!(vault.matching("beta", "activity").unwrap(), [id(1)].into());
    assert_eq!((waiting(&vault), numbers(&vault, "alfa")), (0, vec![]));
    save(&mut vault, 2, 0, "Beta", 2).unwrap();
    save(&mut vault, 1, 2, "Beta", 2).unwrap();
    assert_eq!(numbers(&vault, "beta"), [1, 2]);
    let mut most = 0;
    for number in 300..430 {
        save(&mut vault, number, 0, "Gamma", 3).unwrap();
        most = most.max(waiting(&vault));
    }
    assert_eq!(most, 63, "more are not left to a search");
    let many = (100..200).map(|number| version(number, 1, json!({ "name": "Delta" }))).collect();
    vault.operate(&operation("import.applied", 4, many)).unwrap();
    assert_eq!((waiting(&vault), found(&vault, "delta").total), (0, 100));
    save(&mut vault, 1, 3, "Epsilon", 5).unwrap();
    drop(vault);
    let vault = place.open();
    assert_eq!((waiting(&vault), numbers(&vault, "epsilon")), (0, vec![1]));
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn a_search_needs_no_room_on_the_disk() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "Alfa", 1).unwrap();
    assert_eq!(numbers(&vault, "alfa"), [1]);
    save(&mut vault, 2, 0, "Alfa", 1).unwrap();
    vault.db.execute_batch("PRAGMA query_only = ON").unwrap();
    assert_eq!(numbers(&vault, "alfa"), [1]);
    vault.db.execute_batch("PRAGMA query_only = OFF").unwrap();
    assert_eq!(numbers(&vault, "alfa"), [2, 1]);
}

#[test]
fn more_than_are_counted_are_told_as_that() {
    let (_place, mut vault, _) = Place::new();
    let many = (1..=10_001).map(|number| version(number, 1, json!({ "name": "Alfa" }))).collect();
    vault.operate(&operation("import.applied", 1, many)).unwrap();
    let all = found(&vault, "alfa");
    assert_eq!((all.total, all.has_more, all.hits.len()), (10_000, true, 50));
    let ended = RecordVersion { ended: true, ..version(1, 2, json!({ "name": "Alfa" })) };
    vault.operate(&operation("record.ended", 2, vec![ended])).unwrap();
    let search = Search { words: "alfa", kinds: None, with_ended: false, limit: 3, offset: 9_998 };
    let standing = vault.search(&search).unwrap();
    assert_eq!((standing.total, standing.has_more, standing.hits.len()), (10_000, false, 2));
    assert_eq!(vault.matching("alfa", "activity").unwrap().len(), 10_001);
}

#[test]
fn a_new_vault_needs_no_new_index() {
    let (_place, vault, _) = Place::new();
    let stamps: i64 = vault.db.query_row("SELECT count(*) FROM indexed", [], |row| row.get(0)).unwrap();
    assert_eq!(stamps, 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_typed_is_words_and_never_an_expression(texts in proptest::collection::vec(any::<String>(), 1..60)) {
        let (_place, mut vault, _) = Place::new();
        for (number, text) in (1..).zip(&texts) {
            put(&mut vault, number, "activity", json!({ "name": text }));
        }
        for (number, text) in (1..).zip(&texts) {
            let found = found(&vault, text);
            prop_assert_eq!(found.total, found.hits.len() as u64);
            let has_words = registers::searchable(text).contains(char::is_alphanumeric);
            prop_assert_eq!(found.hits.iter().any(|hit| hit.id == id(number)), has_words, "{:?}", text);
        }
        let dangerous = ["\"", "a\" OR \"b", "NEAR(a b)", "words : x", "^a", "a*", "{a b} : c", "-a", "a AND", "a\0b", "'; DROP"];
        for text in dangerous {
            found(&vault, text);
        }
    }
}

/// A choice of a field that the DPO added is one word in the index, and its labels are looked up. What records hold from before it
/// was defined, or defined otherwise, gets its words anew.
#[test]
fn records_are_found_by_a_definition_that_came_or_changed_after_them() {
    let (_place, mut vault, _) = Place::new();
    for (number, grade) in [(1, "low"), (2, "high")] {
        let value = json!({ "name": "Alfa", "own_grade": grade });
        put(&mut vault, number, "activity", value);
    }
    put(&mut vault, 3, "activity", json!({ "name": "Beta" }));
    assert_eq!((numbers(&vault, "niska"), numbers(&vault, "low")), (vec![], vec![1]));
    let mut define = |version_number: u32, label: &str, options: &[&str]| {
        let options: Vec<Value> = options
            .iter()
            .map(|code| json!({ "code": code, "label_pl": format!("{label} {code}"), "label_en": "x" }))
            .collect();
        let value = json!({
            "for_kind": "activity", "code": "grade", "label_pl": "Stopień", "label_en": "Grade",
            "shape": "choice", "options": options,
        });
        let record =
            RecordVersion { kind: "own_field".to_owned(), version: version_number, ..version(9, 1, value) };
        vault.operate(&operation("record.saved", 2, vec![record])).unwrap();
        let waited = waiting(&vault);
        let found = |words| vault.matching(words, "activity").unwrap();
        (waited, found("niska low"), found("niska high"))
    };
    assert_eq!(define(1, "Niska", &["low"]), (3, [id(1)].into(), [].into()), "one field and its two holders");
    assert_eq!(define(2, "Niska", &["low", "high"]), (3, [id(1)].into(), [id(2)].into()));
    assert_eq!(define(3, "Wysoka", &["low", "high"]), (1, [].into(), [].into()), "labels are looked up");
    assert_eq!(vault.matching("wysoka low", "activity").unwrap(), [id(1)].into());
    assert!(vault.verify().unwrap().intact());
}
