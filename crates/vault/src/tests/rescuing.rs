use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use evidence::Standing;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::{PASSPHRASE, Place, at, id, operation, save, version};
use crate::{Operation, Rescue, RescueError, RescueReport, Vault};

/// The page, from 0, on which the tables of the log and of the records are listed.
const DIRECTORY: usize = 24;

pub(super) const RECORDS: u128 = 24;
pub(super) const PAGE: usize = 4096;

/// A vault with records that were changed, undone and ended, two files, a setting and a checkpoint that left the machine, closed.
pub(super) fn closed_vault() -> (Place, String) {
    let (place, mut vault, _) = Place::new();
    let mut checkpoint = String::new();
    for number in 0..RECORDS {
        save(&mut vault, number, 0, &format!("Rejestracja {number} {}", "x".repeat(350)), 1).unwrap();
        if number == 6 {
            checkpoint = vault.checkpoint(vault.size().unwrap()).unwrap();
        }
    }
    for (number, length) in [(3, 2_500), (5, 9_000)] {
        let mut go_on = |_| ControlFlow::Continue(());
        let content = number.to_string().repeat(length);
        let blob = vault.store_blob(&mut content.as_bytes(), u64::MAX, &mut go_on).unwrap();
        let file = json!({ "name": format!("{number}.txt"), "sha256": blob.sha256, "size": blob.size });
        let value = json!({ "name": "z plikiem", "files": [file], "of": id(1) });
        vault.operate(&operation("attachment.added", 2, vec![version(number, 2, value)])).unwrap();
    }
    let undone = save(&mut vault, 4, 1, "zmienione", 3).unwrap().seq;
    let records = vault.taking_back(undone).unwrap();
    let undo = Operation { undoes: Some(undone), ..operation("undo.applied", 4, records) };
    vault.operate(&undo).unwrap();
    for number in 8..RECORDS {
        save(&mut vault, number, 1, &format!("Po zmianie {number} {}", "y".repeat(350)), 5).unwrap();
    }
    vault.set_setting("register.columns", "[1,2]").unwrap();
    vault.lock().unwrap();
    (place, checkpoint)
}

pub(super) fn rescue(from: &Path, to: &Path) -> Result<(Vault, RescueReport), RescueError> {
    let rescue = Rescue { damaged: from, folder: to, secret: PASSPHRASE, at: at(9) };
    Vault::rescue(&rescue, &mut |_, _| ControlFlow::Continue(()))
}

/// Damages the database, rescues it, and holds what came of it against what was there and against what the report says.
fn check(place: &Place, checkpoint: &str, spoilt: &[u8], what: &str) -> Option<RescueReport> {
    let path = place.path().join("vault.db");
    fs::write(&path, spoilt).unwrap();
    let before = hashes(&place.path());
    let to = place.folder.path().join("new.tabularium");
    let rescued = rescue(&place.path(), &to);
    assert_eq!(hashes(&place.path()), before, "{what}: the damaged vault was changed");
    let (vault, report) = match rescued {
        Ok(rescued) => rescued,
        Err(error) => {
            assert!(matches!(error, RescueError::Beyond), "{what}: {error}");
            assert!(!to.exists(), "{what}");
            return None;
        }
    };
    drop(vault);
    let vault = Vault::open(&to, PASSPHRASE).unwrap();
    assert_eq!(vault.verify().unwrap().fault, None, "{what}");
    assert_eq!(vault.entry(vault.size().unwrap() - 1).unwrap(), vault.entry(report.kept.max(1)).unwrap());
    let standing = vault.standing(checkpoint).unwrap();
    if report.kept >= 8 {
        assert!(matches!(standing, Standing::Extends(_)), "{what}: {standing:?}");
    }
    let named: BTreeSet<_> =
        report.lost.iter().map(|it| it.id).chain(report.older.iter().map(|it| it.id)).collect();
    let lost: BTreeSet<_> = report.lost_files.iter().map(|file| file.sha256.as_str()).collect();
    for number in 0..RECORDS {
        let Some(record) = vault.record(id(number)).unwrap() else {
            assert!(report.lost.iter().any(|it| it.id == id(number)), "{what}: {number} is not named");
            continue;
        };
        let name = record.value["name"].as_str().unwrap();
        let expected = match number {
            3 | 5 => "z plikiem",
            0..8 => "Rejestracja",
            _ => "Po zmianie",
        };
        assert!(name.starts_with(expected) || named.contains(&id(number)), "{what}: {number} is {name}");
        for file in record.value["files"].as_array().into_iter().flatten() {
            let mut content = Vec::new();
            let hash = file["sha256"].as_str().unwrap();
            vault.read_blob(hash, &mut content, &mut |_| ControlFlow::Continue(())).unwrap();
            assert_eq!(hex::encode(Sha256::digest(content)), hash, "{what}");
        }
        if matches!(number, 3 | 5) && record.value["files"] == json!([]) {
            assert!(report.lost_files.iter().any(|it| it.records.contains(&id(number))), "{what}: {number}");
        }
    }
    for hash in lost {
        assert_eq!(vault.blob_size(hash).unwrap(), None, "{what}");
    }
    drop(vault);
    fs::remove_dir_all(&to).unwrap();
    Some(report)
}

pub(super) fn hashes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            (file.file_name().into_string().unwrap(), Sha256::digest(fs::read(file.path()).unwrap()).to_vec())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn whatever_page_is_spoilt_what_is_lost_is_named_and_the_rest_is_there() {
    let (place, checkpoint) = closed_vault();
    let whole = fs::read(place.path().join("vault.db")).unwrap();
    let report = check(&place, &checkpoint, &whole, "nothing").unwrap();
    assert!(report.is_whole() && report.carried.is_empty() && report.spoilt == 0, "{report:?}");
    let (mut beyond, mut unharmed, mut broken, mut without_file) = (Vec::new(), 0, 0, 0);
    for page in 0..whole.len() / PAGE {
        let mut spoilt = whole.clone();
        // A sector that a disk gave up reads as zeros.
        spoilt[page * PAGE..][..PAGE].fill(if page % 4 == 0 { 0 } else { 0x5a });
        let Some(report) = check(&place, &checkpoint, &spoilt, &format!("page {}", page + 1)) else {
            beyond.push(page + 1);
            continue;
        };
        assert_eq!(report.spoilt, 1, "page {}", page + 1);
        unharmed += usize::from(report.is_whole());
        broken += usize::from(report.breaks_at().is_some());
        without_file += usize::from(!report.lost_files.is_empty());
    }
    println!("{unharmed} unharmed, {broken} broken, {without_file} without a file");
    // The first page, and that on which the tables of the log and of the records are listed.
    assert_eq!(beyond, [1, DIRECTORY + 1]);
    assert!(unharmed >= 20 && broken >= 10 && without_file >= 3, "{unharmed} {broken} {without_file}");
}

#[test]
fn a_database_that_was_cut_gives_what_is_left_of_it() {
    let (place, checkpoint) = closed_vault();
    let whole = fs::read(place.path().join("vault.db")).unwrap();
    let pages = whole.len() / PAGE;
    for length in [pages - 1, pages - 2, pages - 7, pages * 3 / 4, pages / 2, 22, 21, 4, 1] {
        check(&place, &checkpoint, &whole[..length * PAGE + 100], &format!("{length} pages"));
    }
    for length in [0, 100] {
        assert!(check(&place, &checkpoint, &whole[..length], "no page").is_none());
    }
}

#[test]
fn a_gap_before_a_spoilt_page_does_not_hold_the_walk_up() {
    let (place, mut vault, _) = Place::new();
    for number in 0..40 {
        save(&mut vault, number, 0, &"x".repeat(400), 1).unwrap();
    }
    let erased: Vec<u64> = (8..20).collect();
    let details = json!({ "basis": "art. 17 RODO", "erased": erased });
    vault.operate(&Operation::telling(evidence::PAYLOAD_ERASED, "vault", at(2), details)).unwrap();
    vault.db.execute("UPDATE entry SET salt = NULL, payload = NULL WHERE seq BETWEEN 8 AND 19", []).unwrap();
    vault.lock().unwrap();
    let whole = fs::read(place.path().join("vault.db")).unwrap();
    for page in (1..whole.len() / PAGE).filter(|page| *page != DIRECTORY) {
        let mut spoilt = whole.clone();
        spoilt[page * PAGE + 99] ^= 1;
        rescued_only(&place, &spoilt);
    }
}

#[test]
fn many_spoilt_pages_are_borne() {
    let (place, _) = closed_vault();
    let whole = fs::read(place.path().join("vault.db")).unwrap();
    let mut seed = u64::from(std::process::id()) | 1;
    println!("seed {seed}");
    for _ in 0..8 {
        let mut spoilt = whole.clone();
        for page in (1..whole.len() / PAGE).filter(|page| !(DIRECTORY..DIRECTORY + 2).contains(page)) {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            if seed % 4 == 0 {
                spoilt[page * PAGE + 17] ^= 1;
            }
        }
        let report = rescued_only(&place, &spoilt);
        println!("{} of {} pages: {} of {}", report.spoilt, report.pages, report.kept, report.known);
    }
}

/// With so much damage nobody can name all that is lost; what is there verifies.
fn rescued_only(place: &Place, spoilt: &[u8]) -> RescueReport {
    fs::write(place.path().join("vault.db"), spoilt).unwrap();
    let to = place.folder.path().join("new.tabularium");
    let (vault, report) = rescue(&place.path(), &to).unwrap();
    drop(vault);
    assert_eq!(Vault::open(&to, PASSPHRASE).unwrap().verify().unwrap().fault, None);
    fs::remove_dir_all(&to).unwrap();
    report
}
