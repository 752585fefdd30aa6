//! Places that cannot be written to: full disks, read-only media, archived copies.

use std::fs;
use std::path::Path;

use super::{PASSPHRASE, Place, id, save};
use crate::{Error, Vault};

/// A full disk kept the vault from being read: the file that tells who holds it could not be written, though nobody needs it.
#[test]
fn a_vault_opens_when_the_file_that_names_its_holder_cannot_be_written() {
    let (place, vault, _) = Place::new();
    drop(vault);
    // A folder in its place fails as a full disk does: the file cannot be written, everything else can.
    fs::create_dir(place.path().join("vault.holder")).unwrap();
    let mut vault = place.open();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    let Err(Error::InUse { by }) = Vault::open(&place.path(), PASSPHRASE) else { panic!("opened twice") };
    assert_eq!(by, crate::Holder::UNKNOWN);
}

/// An archived copy on a read-only medium could not even be verified.
#[test]
fn a_vault_that_cannot_be_written_to_is_read_and_verified_and_not_touched() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    vault.lock().unwrap();
    for lock_file_is_there in [true, false] {
        if !lock_file_is_there {
            fs::remove_file(place.path().join("vault.lock")).unwrap();
        }
        let mut vault = open_to_read(&place.path()).unwrap();
        assert!(vault.is_read_only());
        assert_eq!(vault.record(id(1)).unwrap().unwrap().version, 1);
        assert!(vault.verify().unwrap().intact());
        for _ in 0..2 {
            assert!(matches!(save(&mut vault, 1, 1, "b", 2), Err(Error::ReadOnly)));
            assert!(matches!(vault.set_setting("idle-minutes", "5"), Err(Error::ReadOnly)));
        }
        assert!(vault.verify().unwrap().intact());
        vault.lock().unwrap();
        let expected = if lock_file_is_there { 3 } else { 2 };
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), expected);
    }
    assert!(!place.open().is_read_only());
}

#[test]
fn what_a_crash_left_in_the_write_ahead_log_is_not_passed_over_in_silence() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    let copy = tempfile::tempdir().unwrap();
    for name in ["vault.json", "vault.db", "vault.db-wal"] {
        fs::copy(place.path().join(name), copy.path().join(name)).unwrap();
    }
    assert!(matches!(open_to_read(copy.path()), Err(Error::ReadOnly)));
    // Opened once where it can be written, it can be read anywhere.
    Vault::open(copy.path(), PASSPHRASE).unwrap().lock().unwrap();
    assert_eq!(open_to_read(copy.path()).unwrap().size().unwrap(), 2);
}

#[test]
fn a_vault_with_a_strange_name_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("50% #1? ż&=.tabularium");
    super::create(&path).unwrap().0.lock().unwrap();
    assert_eq!(open_to_read(&path).unwrap().size().unwrap(), 1);
}

/// As [`Vault::open`] does where the lock file cannot be written to.
fn open_to_read(path: &Path) -> crate::Result<Vault> {
    Vault::open_with(path, PASSPHRASE, crate::lock::Lock::of_reader)
}
