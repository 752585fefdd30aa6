//! Making a vault while somebody else makes one in the same place, or after somebody was interrupted there.

use std::fs;
use std::path::Path;
use std::sync::Barrier;

use super::{NEW, OPERATOR, PASSPHRASE, at, create};
use crate::{Error, Vault};

/// Two programs found the folder empty; the slower one failed on the other's database and then cleaned up what was not its own:
/// a finished vault, whose owner had been shown its recovery key, was gone.
#[test]
fn a_creation_that_comes_too_late_leaves_the_vault_of_the_other_alone() {
    let folder = tempfile::tempdir().unwrap();
    for still_open in [false, true] {
        let path = folder.path().join(format!("{still_open}.tabularium"));
        fs::create_dir(&path).unwrap();
        let folder_is_new = crate::create::make_folder(&path).unwrap();
        let other = create(&path).unwrap().0;
        let other = still_open.then_some(other);
        let late = Vault::create_in(&path, folder_is_new, &NEW, at(1)).unwrap_err();
        match other {
            Some(_) => assert!(matches!(late, Error::InUse { .. }), "{late}"),
            None => assert!(matches!(late, Error::Exists), "{late}"),
        }
        drop(other);
        let vault = Vault::open(&path, PASSPHRASE).unwrap();
        assert!(vault.verify().unwrap().intact());
    }
}

#[test]
fn of_many_creations_at_once_one_succeeds_and_its_vault_stays() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..6 {
        let path = folder.path().join(format!("{round}.tabularium"));
        if round % 2 == 0 {
            fs::create_dir(&path).unwrap();
        }
        let start = Barrier::new(6);
        let made: Vec<_> = std::thread::scope(|scope| {
            let run = || {
                start.wait();
                create(&path).map(drop)
            };
            let running: Vec<_> = (0..6).map(|_| scope.spawn(run)).collect();
            running.into_iter().map(|it| it.join().unwrap()).collect()
        });
        assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1, "{made:?}");
        let refused = |made: &&crate::Result<()>| matches!(made, Err(Error::Exists | Error::InUse { .. }));
        assert_eq!(made.iter().filter(refused).count(), 5, "{made:?}");
        Vault::open(&path, PASSPHRASE).unwrap();
    }
}

/// Whoever was interrupted was told to restore a backup of a vault that never was, and could not use the name again.
#[test]
fn an_interrupted_creation_is_no_vault_and_the_place_can_be_used_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("clinic.tabularium");
    drop(create(&path).unwrap());
    // As a kill right before the last step leaves it.
    fs::rename(path.join("vault.json"), path.join(crate::create::UNFINISHED)).unwrap();
    fs::write(path.join("vault.holder"), r#"{"host":"gabinet","pid":4711}"#).unwrap();
    assert!(matches!(Vault::open(&path, PASSPHRASE), Err(Error::NotAVault)));
    let (vault, recovery) = create(&path).unwrap();
    vault.lock().unwrap();
    assert_eq!(names(&path), ["vault.db", "vault.json", "vault.lock"]);
    let vault = Vault::open(&path, recovery.as_str()).unwrap();
    assert_eq!(vault.size().unwrap(), 1);
    assert_eq!(vault.operator_name(vault.actor()).unwrap().as_deref(), Some(OPERATOR));
}

#[test]
fn a_place_with_anything_else_in_it_is_not_taken_for_an_interrupted_creation() {
    let folder = tempfile::tempdir().unwrap();
    // The database of a vault whose header was lost may be worth much: the header may be in a backup.
    for (kept, unfinished) in [("vault.db", false), ("notes.txt", true), ("vault.json", true)] {
        let path = folder.path().join(kept);
        fs::create_dir(&path).unwrap();
        fs::write(path.join(kept), "precious").unwrap();
        if unfinished {
            fs::write(path.join(crate::create::UNFINISHED), "{}").unwrap();
        }
        let before = names(&path);
        assert!(matches!(create(&path), Err(Error::Exists)), "{kept}");
        assert_eq!(names(&path), before);
        assert_eq!(fs::read(path.join(kept)).unwrap(), b"precious");
    }
}

#[test]
fn a_place_where_another_is_still_creating_is_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let lock = crate::lock::Lock::take(folder.path()).unwrap();
    fs::write(folder.path().join(crate::create::UNFINISHED), "{}").unwrap();
    assert!(matches!(create(folder.path()), Err(Error::InUse { .. })));
    assert!(folder.path().join(crate::create::UNFINISHED).exists());
    drop(lock);
    create(folder.path()).unwrap();
}

/// The folder was closed to others only when the program had made it, and the files never were.
#[cfg(unix)]
#[test]
fn nobody_else_may_read_the_files_of_a_vault() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let was_there = folder.path().join("there");
    fs::create_dir(&was_there).unwrap();
    fs::set_permissions(&was_there, fs::Permissions::from_mode(0o755)).unwrap();
    for path in [was_there, folder.path().join("new")] {
        let (mut vault, _) = create(&path).unwrap();
        super::save(&mut vault, 1, 0, "a", 1).unwrap();
        assert_eq!(mode(&path), 0o700);
        let names = names(&path);
        assert_eq!(names, ["vault.db", "vault.db-wal", "vault.holder", "vault.json", "vault.lock"]);
        for name in names {
            assert_eq!(mode(&path.join(&name)), 0o600, "{name}");
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = files.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
