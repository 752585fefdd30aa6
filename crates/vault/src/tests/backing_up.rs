//! Backups: made while the vault is used, looked at where they lie, restored.

use std::fs::{self, File, OpenOptions};
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use evidence::Verdict;

use super::{PASSPHRASE, Place, at, create, id, operation, save, version};
use crate::backup::{BackupError, BackupFacts, Restore};
use crate::{Error, Vault};

fn go(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn go_on(_: crate::Checked) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn new_file(path: &Path) -> File {
    OpenOptions::new().write(true).create_new(true).open(path).unwrap()
}

fn back_up(vault: &mut Vault, file: &Path) -> BackupFacts {
    let copy = vault.begin_backup(at(100)).unwrap();
    let facts = copy.write(&mut new_file(file), &mut go).unwrap();
    copy.verify(file, &mut go_on).unwrap();
    vault.end_backup(&copy).unwrap();
    drop(copy);
    vault.operate(&operation("backup.made", 101, Vec::new())).unwrap();
    facts
}

/// A vault with some records and a file, and where its backups go.
fn clinic() -> (Place, Vault, PathBuf) {
    let (place, mut vault, _) = Place::new();
    for number in 0..12 {
        save(&mut vault, number, 0, "Rejestracja pacjentów", 1).unwrap();
    }
    let blob = vault.store_blob(&mut vec![7; 3_000_000].as_slice(), u64::MAX, &mut go).unwrap();
    let named = serde_json::json!({ "name": "Umowa", "files": [
        { "media": "application/pdf", "name": "Umowa.pdf", "sha256": blob.sha256, "size": blob.size },
    ]});
    vault.operate(&operation("record.saved", 2, vec![version(20, 1, named)])).unwrap();
    let file = place.folder.path().join("clinic.backup");
    (place, vault, file)
}

fn restore(file: &Path, folder: &Path) -> Result<Vault, BackupError> {
    let restore = Restore { file, folder, secret: PASSPHRASE, at: at(200), instead_of: Some(30) };
    Vault::restore(&restore, &mut go, &mut go_on)
}

#[test]
fn a_backup_opens_where_it_lies_with_every_secret_of_its_vault_and_cannot_be_written() {
    let (_place, mut vault, file) = clinic();
    let facts = back_up(&mut vault, &file);
    assert_eq!((facts.size, facts.vault), (14, vault.id()));
    assert_eq!(facts.bytes, fs::metadata(&file).unwrap().len());
    assert_eq!(Vault::backup_facts(&file).unwrap(), facts);
    for mut backup in
        [Vault::open_backup(&file, PASSPHRASE).unwrap(), vault.open_backup_of_this(&file).unwrap()]
    {
        assert!(backup.verify().unwrap().intact());
        assert_eq!(backup.record(id(3)).unwrap(), vault.record(id(3)).unwrap());
        assert_eq!((backup.size().unwrap(), backup.root().unwrap()), (14, facts.root));
        assert!(matches!(save(&mut backup, 1, 1, "b", 2), Err(Error::ReadOnly)));
    }
    assert!(matches!(Vault::open_backup(&file, "another secret"), Err(Error::WrongSecret)));
    let other = tempfile::tempdir().unwrap();
    let (other, _) = create(&other.path().join("other")).unwrap();
    assert!(matches!(other.open_backup_of_this(&file), Err(Error::NotABackup)));
}

#[test]
fn the_vault_is_used_while_it_is_copied_and_the_copy_is_of_its_beginning() {
    let (place, mut vault, file) = clinic();
    let copy = vault.begin_backup(at(100)).unwrap();
    assert!(matches!(vault.begin_backup(at(100)), Err(Error::Copying)));
    assert!(matches!(vault.verify(), Err(Error::Copying)));
    let mut to = new_file(&file);
    let mut pieces = 0;
    let facts = copy
        .write(&mut to, &mut |_| {
            pieces += 1;
            save(&mut vault, 40 + pieces, 0, &"Zapis w trakcie kopiowania ".repeat(400), 3).unwrap();
            go(0)
        })
        .unwrap();
    assert!(pieces >= 3);
    copy.verify(&file, &mut go_on).unwrap();
    vault.end_backup(&copy).unwrap();
    drop(copy);
    assert_eq!((facts.size, u128::from(vault.size().unwrap())), (14, 14 + pieces));
    assert!(vault.verify().unwrap().intact());
    vault.lock().unwrap();
    assert!(place.open().verify().unwrap().intact());
}

/// What is written into the file while it is copied would make a copy of two states.
#[test]
fn a_copy_ends_when_the_vault_is_closed_and_when_it_is_cancelled() {
    let (place, mut vault, file) = clinic();
    let copy = vault.begin_backup(at(100)).unwrap();
    vault.lock().unwrap();
    assert!(matches!(copy.write(&mut new_file(&file), &mut go), Err(BackupError::Cancelled)));
    let mut vault = place.open();
    let copy = vault.begin_backup(at(100)).unwrap();
    let mut to = OpenOptions::new().write(true).open(&file).unwrap();
    assert!(matches!(copy.write(&mut to, &mut |_| ControlFlow::Break(())), Err(BackupError::Cancelled)));
    vault.end_backup(&copy).unwrap();
    drop(copy);
    assert!(vault.begin_backup(at(100)).is_ok());
}

fn holds(vault: &Vault, file: &Path) -> bool {
    vault.is_held_by(file).unwrap() && Vault::backup_is_whole(file, &mut go).unwrap()
}

/// The one that was begun before the vault was closed must not end the one that was begun after it was opened again.
#[test]
fn a_backup_ends_itself_and_no_other() {
    let (place, mut vault, _) = clinic();
    let abandoned = vault.begin_backup(at(100)).unwrap();
    vault.lock().unwrap();
    let mut vault = place.open();
    let copy = vault.begin_backup(at(101)).unwrap();
    vault.end_backup(&abandoned).unwrap();
    assert!(vault.is_copying());
    vault.end_backup(&copy).unwrap();
    assert!(!vault.is_copying());
}

#[test]
fn a_backup_that_holds_everything_already_is_told_from_one_that_does_not() {
    let (_place, mut vault, file) = clinic();
    back_up(&mut vault, &file);
    assert!(holds(&vault, &file));
    vault.set_setting("idle-minutes", "5").unwrap();
    assert!(!holds(&vault, &file));
    vault.remove_setting("idle-minutes").unwrap();
    vault.set_setting("backup.schedule", "{}").unwrap();
    assert!(holds(&vault, &file));
    fs::remove_file(&file).unwrap();
    back_up(&mut vault, &file);
    assert!(holds(&vault, &file));
    let changing = OpenOptions::new().read(true).write(true).open(&file).unwrap();
    let mut byte = [0];
    changing.read_exact_at(&mut byte, 2_000_000).unwrap();
    changing.write_all_at(&[byte[0] ^ 1], 2_000_000).unwrap();
    assert!(!holds(&vault, &file));
    changing.write_all_at(&byte, 2_000_000).unwrap();
    assert!(holds(&vault, &file));
    save(&mut vault, 3, 1, "Zmieniona", 9).unwrap();
    assert!(!holds(&vault, &file));
}

#[test]
fn what_is_restored_is_the_whole_vault_and_its_log_says_where_it_came_from() {
    let (place, mut vault, file) = clinic();
    let facts = back_up(&mut vault, &file);
    save(&mut vault, 3, 1, "Nie w kopii", 9).unwrap();
    let folder = place.folder.path().join("restored.tabularium");
    let restored = restore(&file, &folder).unwrap();
    assert_eq!(restored.size().unwrap(), facts.size + 1);
    assert_eq!(restored.record(id(3)).unwrap().unwrap().version, 1);
    let told: serde_json::Value =
        serde_json::from_slice(&restored.payload(facts.size).unwrap().unwrap().bytes).unwrap();
    assert_eq!(told["backup"]["sha256"], facts.sha256.as_str());
    assert_eq!(told["instead_of"]["size"], 30);
    restored.lock().unwrap();
    let restored = Vault::open(&folder, PASSPHRASE).unwrap();
    assert!(restored.verify().unwrap().intact());
    assert!(matches!(restore(&file, &folder), Err(BackupError::Vault(Error::Exists))));
    assert!(!place.folder.path().join("restored.tabularium/vault.unfinished").exists());
}

#[test]
fn a_restoration_that_fails_leaves_nothing() {
    let (place, mut vault, file) = clinic();
    back_up(&mut vault, &file);
    let folder = place.folder.path().join("restored.tabularium");
    let cancelled = Vault::restore(
        &Restore { file: &file, folder: &folder, secret: PASSPHRASE, at: at(1), instead_of: None },
        &mut |_| ControlFlow::Break(()),
        &mut go_on,
    );
    assert!(matches!(cancelled, Err(BackupError::Cancelled)));
    assert!(!folder.exists());
    let wrong = Restore { file: &file, folder: &folder, secret: "no", at: at(1), instead_of: None };
    let wrong = Vault::restore(&wrong, &mut go, &mut go_on);
    assert!(matches!(wrong, Err(BackupError::Vault(Error::WrongSecret))));
    assert!(!folder.exists());
    // A folder that is there and empty stays.
    fs::create_dir(&folder).unwrap();
    spoil(&file, 1_000_000);
    assert!(restore(&file, &folder).is_err());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

fn spoil(file: &Path, at: u64) {
    let file = OpenOptions::new().read(true).write(true).open(file).unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, at).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], at).unwrap();
}

#[test]
fn every_flipped_byte_and_every_cut_of_a_backup_is_found() {
    let (_place, mut vault, file) = clinic();
    back_up(&mut vault, &file);
    let whole = fs::metadata(&file).unwrap().len();
    let look = || -> crate::Result<Verdict> { vault.open_backup_of_this(&file)?.verify() };
    assert!(look().unwrap().intact());
    // A step that shares no factor with the length of a page, and all of what stands behind the database.
    let behind = whole - whole % 4096;
    for at in (0..behind).step_by(40_009).chain((behind..whole).step_by(7)) {
        spoil(&file, at);
        assert!(!look().is_ok_and(|verdict| verdict.intact()), "byte {at}");
        spoil(&file, at);
    }
    for cut in [1, 12, 100, 4096, 5000, whole - 1, whole] {
        let bytes = fs::read(&file).unwrap();
        let cut_file = file.with_extension("cut");
        fs::write(&cut_file, &bytes[..usize::try_from(whole - cut).unwrap()]).unwrap();
        assert!(vault.open_backup_of_this(&cut_file).is_err(), "{cut} bytes less");
    }
}

#[test]
fn a_data_key_is_not_made_while_a_backup_is_and_what_was_made_before_it_opens_with_its_own_secrets() {
    let (_place, mut vault, file) = clinic();
    back_up(&mut vault, &file);
    let recovery = crate::RecoveryKeyText::random().unwrap();
    let rotation = crate::Rotation {
        passphrase: PASSPHRASE,
        recovery: &recovery,
        cost: crate::Cost::least(),
        at: at(101),
    };
    let copy = vault.begin_backup(at(101)).unwrap();
    assert!(matches!(vault.rotate_key(&rotation, &mut go_on), Err(Error::Copying)));
    vault.end_backup(&copy).unwrap();
    drop(copy);
    vault.rotate_key(&rotation, &mut go_on).unwrap().unwrap();
    assert!(matches!(vault.open_backup_of_this(&file), Err(Error::WrongSecret)));
    assert!(!vault.is_held_by(&file).unwrap());
    assert!(Vault::open_backup(&file, PASSPHRASE).unwrap().verify().unwrap().intact());
    fs::remove_file(&file).unwrap();
    back_up(&mut vault, &file);
    assert!(vault.is_held_by(&file).unwrap());
    assert!(Vault::open_backup(&file, recovery.as_str()).unwrap().verify().unwrap().intact());
}
