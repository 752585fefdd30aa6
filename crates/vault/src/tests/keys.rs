//! Other secrets, another data key, another header than the one that was left.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;

use super::{PASSPHRASE, Place, at, operation, save, version};
use crate::{Cost, Done, Error, IndexCheck, IndexFound, RecoveryKeyText, Rotation, Vault};

const OTHER: &str = "sześć ławek pod kasztanem";

fn change(vault: &mut Vault, from: &str, to: &str) -> crate::Result<Done> {
    vault.change_passphrase(from, to, Cost::least(), at(10))
}

fn rotate(vault: &mut Vault, recovery: &RecoveryKeyText) -> crate::Result<Option<Done>> {
    let rotation = Rotation { passphrase: PASSPHRASE, recovery, cost: Cost::least(), at: at(11) };
    vault.rotate_key(&rotation, &mut |_| ControlFlow::Continue(()))
}

fn last_op(vault: &Vault) -> String {
    let entry = vault.entry(vault.size().unwrap() - 1).unwrap();
    evidence::Entry::parse(&entry).unwrap().op
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = files.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A vault with something in every table.
fn full() -> (Place, Vault, RecoveryKeyText) {
    let (place, mut vault, recovery) = Place::new();
    for number in 1..20 {
        save(&mut vault, number, 0, "Rejestracja", 1).unwrap();
    }
    let content = "Zgoda ".repeat(300_000);
    let blob =
        vault.store_blob(&mut content.as_bytes(), u64::MAX, &mut |_| ControlFlow::Continue(())).unwrap();
    let file = json!({ "name": "zgoda.txt", "sha256": blob.sha256, "size": blob.size });
    vault.operate(&operation("record.saved", 2, vec![version(40, 1, json!({ "files": [file] }))])).unwrap();
    vault.set_setting("view", "wide").unwrap();
    (place, vault, recovery)
}

#[test]
fn another_passphrase_opens_instead_of_the_one_before_and_the_recovery_key_as_ever() {
    let (place, mut vault, recovery) = Place::new();
    assert!(matches!(change(&mut vault, "wrong", OTHER), Err(Error::WrongSecret)));
    assert_eq!(vault.size().unwrap(), 1);
    change(&mut vault, PASSPHRASE, OTHER).unwrap();
    assert_eq!((vault.size().unwrap(), last_op(&vault).as_str()), (2, "passphrase.changed"));
    assert!(vault.verify().unwrap().intact());
    vault.lock().unwrap();
    assert_eq!(names(&place.path()), ["vault.db", "vault.json", "vault.lock"]);
    let open = |secret: &str| Vault::open(&place.path(), secret);
    assert!(matches!(open(PASSPHRASE), Err(Error::WrongSecret)));
    assert!(!open(OTHER).unwrap().header_is_replaced());
    // Whoever forgot the passphrase has the recovery key to set another.
    change(&mut open(recovery.as_str()).unwrap(), recovery.as_str(), PASSPHRASE).unwrap();
    open(PASSPHRASE).unwrap();
}

#[test]
fn another_recovery_key_opens_instead_of_the_one_before() {
    let (place, mut vault, before) = Place::new();
    let now = RecoveryKeyText::random().unwrap();
    assert!(matches!(vault.replace_recovery_key("wrong", &now, at(3)), Err(Error::WrongSecret)));
    vault.replace_recovery_key(PASSPHRASE, &now, at(3)).unwrap();
    assert_eq!(last_op(&vault), "recovery.replaced");
    drop(vault);
    assert!(matches!(Vault::open(&place.path(), before.as_str()), Err(Error::WrongSecret)));
    for secret in [now.as_str(), PASSPHRASE] {
        Vault::open(&place.path(), secret).unwrap();
    }
}

/// An older `vault.json` opens with the passphrase that was changed because somebody knew it.
#[test]
fn a_header_that_was_put_in_the_place_of_the_intended_one_is_noticed_once_and_can_be_put_back() {
    let (place, mut vault, _) = Place::new();
    let (file, kept) = (place.path().join("vault.json"), place.folder.path().join("kept.json"));
    fs::copy(&file, &kept).unwrap();
    change(&mut vault, PASSPHRASE, OTHER).unwrap();
    assert!(!vault.note_replaced_header(at(12)).unwrap());
    drop(vault);
    let intended = fs::read(&file).unwrap();
    fs::copy(&kept, &file).unwrap();
    for noted in [true, false] {
        let mut vault = Vault::open(&place.path(), PASSPHRASE).unwrap();
        assert!(vault.header_is_replaced());
        assert_eq!(vault.note_replaced_header(at(13)).unwrap(), noted);
        assert_eq!((vault.size().unwrap(), last_op(&vault).as_str()), (3, "header.replaced"));
        assert!(vault.verify().unwrap().intact());
    }
    let mut vault = Vault::open(&place.path(), PASSPHRASE).unwrap();
    vault.put_back_header(at(14)).unwrap();
    assert!(!vault.header_is_replaced());
    assert_eq!(last_op(&vault), "header.put_back");
    drop(vault);
    assert_eq!(fs::read(&file).unwrap(), intended);
    assert!(matches!(Vault::open(&place.path(), PASSPHRASE), Err(Error::WrongSecret)));
    Vault::open(&place.path(), OTHER).unwrap();
    // Swapped again, it is told again.
    fs::copy(&kept, &file).unwrap();
    assert!(Vault::open(&place.path(), PASSPHRASE).unwrap().note_replaced_header(at(15)).unwrap());
}

/// Where a change is cut off: before the commit the old header stands, after it the new one, whatever `vault.json` is.
#[test]
fn a_change_that_was_cut_off_is_done_or_not_done_as_the_database_says() {
    for committed in [false, true] {
        let (place, mut vault, recovery) = Place::new();
        let file = place.path().join("vault.json");
        let old = fs::read(&file).unwrap();
        let (db, kept) = (place.path().join("vault.db"), place.folder.path().join("kept.db"));
        vault.settle().unwrap();
        fs::copy(&db, &kept).unwrap();
        change(&mut vault, PASSPHRASE, OTHER).unwrap();
        drop(vault);
        fs::rename(&file, place.path().join("vault.json.new")).unwrap();
        fs::write(&file, &old).unwrap();
        if !committed {
            fs::copy(&kept, &db).unwrap();
        }
        let (right, wrong) = if committed { (OTHER, PASSPHRASE) } else { (PASSPHRASE, OTHER) };
        let before = names(&place.path());
        assert!(before.contains(&"vault.json.new".to_owned()));
        for secret in [wrong, "neither"] {
            assert!(matches!(Vault::open(&place.path(), secret), Err(Error::WrongSecret)), "{committed}");
        }
        for secret in [right, recovery.as_str()] {
            let vault = Vault::open(&place.path(), secret).unwrap();
            assert!(!vault.header_is_replaced());
            assert_eq!(vault.size().unwrap(), if committed { 2 } else { 1 });
        }
        assert_eq!(names(&place.path()), ["vault.db", "vault.json", "vault.lock"]);
    }
}

/// As a disk leaves it that fails between the commit and the rename.
#[test]
fn a_header_that_got_no_name_gets_it_before_anything_else_is_changed() {
    let (place, mut vault, _) = Place::new();
    let file = place.path().join("vault.json");
    let old = fs::read(&file).unwrap();
    let unname = || {
        fs::rename(&file, place.path().join("vault.json.new")).unwrap();
        fs::write(&file, &old).unwrap();
    };
    change(&mut vault, PASSPHRASE, OTHER).unwrap();
    unname();
    assert!(matches!(change(&mut vault, PASSPHRASE, "osiem ławek"), Err(Error::WrongSecret)));
    unname();
    change(&mut vault, OTHER, PASSPHRASE).unwrap();
    unname();
    rotate(&mut vault, &RecoveryKeyText::random().unwrap()).unwrap().unwrap();
    vault.lock().unwrap();
    assert!(!place.open().header_is_replaced());
    assert_eq!(names(&place.path()), ["vault.db", "vault.json", "vault.lock"]);
}

#[test]
fn a_header_aside_that_is_half_written_is_nothing() {
    let (place, vault, _) = Place::new();
    drop(vault);
    fs::write(place.path().join("vault.json.new"), "{\"header\":").unwrap();
    assert!(!place.open().header_is_replaced());
    assert_eq!(names(&place.path()), ["vault.db", "vault.json", "vault.lock"]);
}

#[test]
fn everything_is_there_under_another_data_key_and_nothing_of_the_old_file() {
    let (place, mut vault, before) = full();
    let key =
        |path: &Path| crate::vault::unlock(&crate::header::Header::read(path).unwrap(), PASSPHRASE).unwrap();
    let old_key = key(&place.path());
    let records = vault.all_records().unwrap();
    let now = RecoveryKeyText::random().unwrap();
    let done = rotate(&mut vault, &now).unwrap().unwrap();
    assert_eq!((done.seq, last_op(&vault).as_str()), (21, "key.rotated"));
    let told = |vault: &Vault| {
        assert_eq!(vault.all_records().unwrap(), records);
        assert_eq!(vault.setting("view").unwrap().as_deref(), Some("wide"));
        assert!(vault.verify().unwrap().intact());
    };
    told(&vault);
    vault.lock().unwrap();
    assert_eq!(names(&place.path()), ["vault.db", "vault.json", "vault.lock"]);
    assert_ne!(key(&place.path()).bytes(), old_key.bytes());
    assert!(crate::db::open_aside(&place.path().join("vault.db"), &old_key).is_err());
    assert!(matches!(Vault::open(&place.path(), before.as_str()), Err(Error::WrongSecret)));
    told(&place.open());
    let mut vault = Vault::open(&place.path(), now.as_str()).unwrap();
    save(&mut vault, 1, 1, "Rejestracja II", 20).unwrap();
    assert_eq!(vault.mend_index(IndexCheck::Words).unwrap(), IndexFound::Sound);
    assert!(!vault.header_is_replaced() && vault.verify().unwrap().intact());
}

#[test]
fn a_rotation_that_is_refused_or_stopped_leaves_the_vault_as_it_was() {
    let (place, mut vault, recovery) = full();
    let now = RecoveryKeyText::random().unwrap();
    let header = fs::read(place.path().join("vault.json")).unwrap();
    let wrong = Rotation { passphrase: recovery.as_str(), recovery: &now, cost: Cost::least(), at: at(11) };
    assert!(matches!(vault.rotate_key(&wrong, &mut |_| ControlFlow::Continue(())), Err(Error::WrongSecret)));
    let rotation = Rotation { passphrase: PASSPHRASE, ..wrong };
    for steps in [0, 1] {
        let mut left = steps;
        let mut stop = |_| {
            if left == 0 {
                ControlFlow::Break(())
            } else {
                left -= 1;
                ControlFlow::Continue(())
            }
        };
        assert!(vault.rotate_key(&rotation, &mut stop).unwrap().is_none());
        assert_eq!(vault.size().unwrap(), 21 + u64::from(steps));
        save(&mut vault, 1, 1 + steps, "Rejestracja II", 20).unwrap();
    }
    assert!(vault.verify().unwrap().intact());
    vault.lock().unwrap();
    assert_eq!(fs::read(place.path().join("vault.json")).unwrap(), header);
    assert_eq!(names(&place.path()), ["vault.db", "vault.json", "vault.lock"]);
    place.open();
}

/// After the rename that decides, each of the steps that are left may be the last one of this run.
#[test]
fn a_rotation_that_was_cut_off_after_it_was_decided_is_finished_at_the_next_opening() {
    for names_given in 0..=2 {
        let (place, mut vault, _) = full();
        let folder = place.path();
        vault.settle().unwrap();
        let old = ["vault.db", "vault.json"].map(|name| fs::read(folder.join(name)).unwrap());
        rotate(&mut vault, &RecoveryKeyText::random().unwrap()).unwrap().unwrap();
        drop(vault);
        if names_given < 2 {
            fs::rename(folder.join("vault.json"), folder.join("vault.rotated")).unwrap();
            fs::write(folder.join("vault.json"), &old[1]).unwrap();
        }
        if names_given < 1 {
            fs::rename(folder.join("vault.db"), folder.join("vault.db.new")).unwrap();
            fs::write(folder.join("vault.db"), &old[0]).unwrap();
            fs::write(folder.join("vault.db-wal"), "left by the old database").unwrap();
        }
        let vault = place.open();
        assert_eq!((vault.size().unwrap(), last_op(&vault).as_str()), (22, "key.rotated"), "{names_given}");
        assert!(!vault.header_is_replaced() && vault.verify().unwrap().intact());
        vault.lock().unwrap();
        assert_eq!(names(&folder), ["vault.db", "vault.json", "vault.lock"]);
    }
}
