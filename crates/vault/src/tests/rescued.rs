use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;

use super::rescuing::{PAGE, RECORDS, closed_vault, hashes, rescue};
use super::{PASSPHRASE, Place, at, id, save};
use crate::{Error, Operation, Rescue, RescueError, RescueStage, Vault};

#[test]
fn what_was_erased_stays_erased_and_the_log_goes_on() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    save(&mut vault, 1, 1, "b", 2).unwrap();
    save(&mut vault, 2, 0, "c", 3).unwrap();
    for (seq, seconds) in [(1, 4), (3, 5)] {
        let details = json!({ "basis": "art. 17 RODO", "erased": [seq] });
        vault.operate(&Operation::telling(evidence::PAYLOAD_ERASED, "vault", at(seconds), details)).unwrap();
        vault.db.execute("UPDATE entry SET salt = NULL, payload = NULL WHERE seq = ?1", [seq]).unwrap();
    }
    assert_eq!(vault.verify().unwrap().fault, None);
    let rescued = |name: &str| rescue(&place.path(), &place.folder.path().join(name)).unwrap();
    vault.lock().unwrap();
    let (vault, report) = rescued("whole.tabularium");
    assert!(report.is_whole(), "{report:?}");
    assert_eq!((vault.payload(1).unwrap(), vault.payload(3).unwrap()), (None, None));
    assert_eq!(vault.record(id(2)).unwrap().unwrap().version, 1);
    drop(vault);

    // A payload that nobody erased is lost; with it goes what says that the one before was erased.
    let vault = place.open();
    vault.db.execute("UPDATE entry SET salt = NULL, payload = NULL WHERE seq = 2", []).unwrap();
    vault.lock().unwrap();
    let (vault, report) = rescued("broken.tabularium");
    assert_eq!((report.kept, report.known), (1, 6));
    assert_eq!(vault.record(id(1)).unwrap().unwrap().value["name"], "b");
    assert_eq!(report.carried.len(), 2);
}

#[test]
fn what_a_crash_left_beside_the_database_is_rescued_too() {
    let (place, _) = closed_vault();
    let mut vault = place.open();
    save(&mut vault, 1, 1, "zapisane tuż przed awarią", 20).unwrap();
    vault.db.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    let copy = place.folder.path().join("crashed.tabularium");
    fs::create_dir(&copy).unwrap();
    for name in ["vault.json", "vault.db", "vault.db-wal"] {
        fs::copy(place.path().join(name), copy.join(name)).unwrap();
    }
    drop(vault);
    let before = hashes(&copy);
    let (vault, report) = rescue(&copy, &place.folder.path().join("new.tabularium")).unwrap();
    assert_eq!(hashes(&copy), before);
    assert!(report.is_whole(), "{report:?}");
    assert_eq!(vault.record(id(1)).unwrap().unwrap().value["name"], "zapisane tuż przed awarią");
}

#[test]
fn a_rescue_that_is_stopped_or_fails_leaves_nothing() {
    let (place, _) = closed_vault();
    let to = place.folder.path().join("new.tabularium");
    let rescue = |secret: &str, stop: RescueStage| {
        let rescue = Rescue { damaged: &place.path(), folder: &to, secret, at: at(9) };
        let mut go_on = |stage, _: crate::Checked| match stage {
            stage if stage == stop => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        Vault::rescue(&rescue, &mut go_on).map(drop)
    };
    for stop in [RescueStage::Copying, RescueStage::Files, RescueStage::Log, RescueStage::Checking] {
        assert!(matches!(rescue(PASSPHRASE, stop), Err(RescueError::Cancelled)), "{stop:?}");
        assert!(!to.exists(), "{stop:?}");
    }
    let wrong = rescue("inne hasło", RescueStage::Copying);
    assert!(matches!(wrong, Err(RescueError::Vault(Error::WrongSecret))));
    assert!(!to.exists());
    fs::create_dir(&to).unwrap();
    fs::write(to.join("other"), "x").unwrap();
    let taken = rescue(PASSPHRASE, RescueStage::Copying);
    assert!(matches!(taken, Err(RescueError::Vault(Error::Exists))));
    assert_eq!(fs::read_dir(&to).unwrap().count(), 1);
    let held = place.open();
    fs::remove_dir_all(&to).unwrap();
    let busy = rescue(PASSPHRASE, RescueStage::Copying);
    assert!(matches!(busy, Err(RescueError::Vault(Error::InUse { .. }))));
    drop(held);
}

#[test]
fn a_damaged_vault_opens_for_reading_unless_what_opening_needs_is_damaged() {
    let (place, _) = closed_vault();
    let path = place.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    let (mut noticed, mut refused, mut read) = (0, 0, 0);
    let pages = whole.len() / PAGE;
    for page in 1..pages {
        let mut spoilt = whole.clone();
        spoilt[page * PAGE..][..PAGE].fill(0x5a);
        fs::write(&path, &spoilt).unwrap();
        let mut vault = match Vault::open(&place.path(), PASSPHRASE) {
            Err(Error::Damaged { .. }) => {
                refused += 1;
                continue;
            }
            opened => opened.unwrap(),
        };
        noticed += usize::from(vault.damage().is_some());
        if vault.damage().is_none() {
            let Err(Error::Damaged { what }) = vault.verify() else { panic!("page {page} is not found") };
            vault.note_damage(&what).unwrap();
        }
        assert!(vault.is_read_only());
        assert_eq!(vault.size().unwrap(), 45);
        let change = save(&mut vault, 1, 1, "zmiana", 30);
        assert!(matches!(change, Err(Error::Damaged { .. })), "page {page}: {change:?}");
        // What is on other pages can be read, each time anew.
        let readable = (0..RECORDS).filter(|number| {
            let read = vault.record(id(*number));
            if let Err(Error::Damaged { what }) = &read {
                vault.note_damage(what).unwrap();
            }
            matches!(read, Ok(Some(_)))
        });
        read += usize::from(readable.count() >= 12);
        drop(vault);
        assert_eq!(fs::read(&path).unwrap(), spoilt, "page {page}: the damaged database was changed");
    }
    println!("{noticed} noticed at opening, {refused} refused, {read} of {pages} read");
    assert!(noticed >= 3 && refused <= 12 && read >= pages - 15, "{noticed} {refused} {read}");
}

#[test]
fn a_vault_of_an_earlier_version_is_rescued_into_one_of_this() {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/vault-1");
    let (vault, report) = rescue(&fixture, &folder.path().join("new.tabularium")).unwrap();
    assert!(report.is_whole(), "{report:?}");
    assert_eq!((vault.size().unwrap(), vault.all_records().unwrap().len()), (6, 3));
}

#[test]
fn what_an_erasure_left_goes_over_and_what_it_took_is_not_called_lost() {
    use crate::{Erasure, Target};
    let (place, mut vault, _) = Place::new();
    for number in 1..6 {
        save(&mut vault, number, 0, &format!("a{number}"), 1).unwrap();
        save(&mut vault, number, 1, &format!("b{number}"), 2).unwrap();
    }
    let both = vec![
        super::version(1, 3, json!({ "name": "c", "notes": "x" })),
        super::version(7, 1, json!({ "name": "d" })),
    ];
    vault.operate(&super::operation("records.changed", 3, both)).unwrap();
    let erase = |vault: &mut Vault, targets: &[Target]| {
        vault.erase(&Erasure { targets, basis: "art. 17 RODO", at: at(5) }, &mut |_| ()).unwrap()
    };
    erase(&mut vault, &[Target::Record(id(1))]);
    save(&mut vault, 2, 2, "c2", 6).unwrap();
    erase(&mut vault, &[Target::Record(id(3))]);
    assert_eq!(vault.verify().unwrap().fault, None);
    let before: Vec<_> =
        vault.all_records().unwrap().into_iter().map(|it| (it.id, it.version, it.value)).collect();
    vault.lock().unwrap();
    let (vault, report) = rescue(&place.path(), &place.folder.path().join("new.tabularium")).unwrap();
    assert!(report.is_whole(), "{report:?}");
    let after: Vec<_> =
        vault.all_records().unwrap().into_iter().map(|it| (it.id, it.version, it.value)).collect();
    assert_eq!(after.len(), before.len());
    assert!(before.iter().all(|record| after.contains(record)));
    drop(vault);
    let whole = fs::read(place.path().join("vault.db")).unwrap();
    for page in 1..whole.len() / PAGE {
        let mut spoilt = whole.clone();
        spoilt[page * PAGE + 99] ^= 1;
        fs::write(place.path().join("vault.db"), spoilt).unwrap();
        let to = place.folder.path().join("page.tabularium");
        match rescue(&place.path(), &to) {
            Err(RescueError::Beyond) => continue,
            rescued => {
                let (vault, report) =
                    rescued.unwrap_or_else(|error| panic!("page {}: {error} {error:?}", page + 1));
                assert!(report.lost.is_empty(), "page {}: {report:?}", page + 1);
                drop(vault);
            }
        }
        fs::remove_dir_all(&to).unwrap();
    }
}
