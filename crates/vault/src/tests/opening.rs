use std::fs;

use serde_json::json;

use super::{OPERATOR, PASSPHRASE, Place, at, create, save};
use crate::{Error, Vault};

#[test]
fn a_vault_opens_again_with_the_passphrase_and_with_the_recovery_key() {
    let (place, vault, recovery) = Place::new();
    let (id, actor, key) = (vault.id(), vault.actor().to_owned(), vault.verifier_key().unwrap());
    vault.lock().unwrap();
    for secret in [PASSPHRASE, recovery.as_str(), &recovery.as_str().to_lowercase().replace('-', " ")] {
        let vault = Vault::open(&place.path(), secret).unwrap();
        assert_eq!((vault.id(), vault.actor(), vault.verifier_key().unwrap()), (id, &*actor, key.clone()));
        assert_eq!(vault.operator_name(&actor).unwrap().as_deref(), Some(OPERATOR));
        assert_eq!(vault.path(), place.path());
        assert_eq!(vault.format(), 1);
    }
}

#[test]
fn a_wrong_passphrase_and_a_mistyped_recovery_key_are_told_apart() {
    let (place, vault, recovery) = Place::new();
    drop(vault);
    let open = |secret: &str| Vault::open(&place.path(), secret).unwrap_err();
    for wrong in ["", "zazolc gesla jazn", &format!("{PASSPHRASE} ")] {
        assert!(matches!(open(wrong), Error::WrongSecret), "{wrong}");
    }
    let last = if recovery.as_str().ends_with('7') { "8" } else { "7" };
    let mistyped = format!("{}{last}", &recovery.as_str()[..40]);
    assert!(matches!(open(&mistyped), Error::MistypedRecoveryKey));
    let (other_place, _other, other_key) = Place::new();
    assert!(other_place.path().exists());
    assert!(matches!(open(other_key.as_str()), Error::WrongSecret));
}

/// A keyboard on one system writes `ż` as one character, a file name or a paste on another as two: the owner was locked out.
#[test]
fn a_passphrase_opens_however_its_letters_are_composed() {
    let composed = "za\u{17c}\u{f3}\u{142}\u{107} g\u{119}\u{15b}l\u{105} ja\u{17a}\u{144}";
    let decomposed = "zaz\u{307}o\u{301}\u{142}c\u{301} ge\u{328}s\u{301}la\u{328} jaz\u{301}n\u{301}";
    let folder = tempfile::tempdir().unwrap();
    for (made, opened) in [(composed, decomposed), (decomposed, composed)] {
        let path = folder.path().join(made);
        let new = crate::NewVault { operator: "A", passphrase: made, cost: crate::Cost::least() };
        drop(Vault::create(&path, &new, at(0)).unwrap());
        Vault::open(&path, opened).unwrap();
        Vault::open(&path, made).unwrap();
    }
}

#[test]
fn a_passphrase_with_the_form_of_a_recovery_key_still_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v.tabularium");
    let passphrase = "abcdef abcdef abcdef abcdef abcdef abcdef";
    let new = crate::NewVault { operator: "A", passphrase, cost: crate::Cost::least() };
    drop(Vault::create(&path, &new, at(0)).unwrap());
    Vault::open(&path, passphrase).unwrap();
}

#[test]
fn the_first_entry_says_whose_vault_it_is_and_which_key_signs() {
    let (_place, vault, _) = Place::new();
    assert_eq!(vault.size().unwrap(), 1);
    let entry = evidence::Entry::parse(&vault.entry(0).unwrap()).unwrap();
    assert_eq!((entry.op.as_str(), entry.actor.as_str()), ("vault.created", vault.actor()));
    assert_eq!(entry.subject, format!("vault/{}", vault.id()));
    assert!(!String::from_utf8(vault.entry(0).unwrap()).unwrap().contains("Łęcka"));
    let payload: serde_json::Value =
        serde_json::from_slice(&vault.payload(0).unwrap().unwrap().bytes).unwrap();
    assert_eq!(payload["operator"]["name"], OPERATOR);
    assert_eq!(payload["key"], vault.verifier_key().unwrap().to_string());
    assert!(vault.verify().unwrap().intact());
}

#[test]
fn a_second_opener_is_told_who_holds_the_vault() {
    let (place, vault, _) = Place::new();
    let Err(Error::InUse { by }) = Vault::open(&place.path(), PASSPHRASE) else { panic!("opened twice") };
    assert_eq!(by.pid, Some(std::process::id()));
    vault.lock().unwrap();
    place.open();
}

#[test]
fn a_wrong_passphrase_does_not_keep_the_lock() {
    let (place, vault, _) = Place::new();
    drop(vault);
    Vault::open(&place.path(), "wrong").unwrap_err();
    place.open();
}

#[test]
fn creating_needs_a_new_or_an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    create(&empty).unwrap();
    assert!(matches!(create(&empty), Err(Error::Exists)));
    let file = folder.path().join("file");
    fs::write(&file, "text").unwrap();
    assert!(matches!(create(&file), Err(Error::Exists)));
    assert_eq!(fs::read(&file).unwrap(), b"text");
}

#[test]
fn a_failed_creation_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let new = crate::NewVault { operator: "A", passphrase: "p", cost: crate::Cost::least() };
    // The log refuses a moment that it cannot write, when key, lock and database exist already.
    let path = folder.path().join("v.tabularium");
    assert!(matches!(Vault::create(&path, &new, crate::Moment::MAX_UTC), Err(Error::Invalid(_))));
    assert!(!path.exists());
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    Vault::create(&empty, &new, crate::Moment::MAX_UTC).unwrap_err();
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0);
    let nowhere = folder.path().join("missing/v.tabularium");
    assert!(matches!(Vault::create(&nowhere, &new, at(0)), Err(Error::Io(_))));
}

#[test]
fn what_is_not_a_vault_is_told_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "text").unwrap();
    for path in [folder.path().to_owned(), folder.path().join("missing"), file] {
        assert!(matches!(Vault::open(&path, PASSPHRASE), Err(Error::NotAVault)), "{}", path.display());
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn closing_leaves_everything_in_the_database_file() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "Rejestracja", 1).unwrap();
    vault.lock().unwrap();
    let mut names: Vec<_> = fs::read_dir(place.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["vault.db", "vault.json", "vault.lock"]);
    assert!(place.open().record(super::id(1)).unwrap().is_some());
}

#[test]
fn settings_are_kept() {
    let (place, mut vault, _) = Place::new();
    assert_eq!(vault.setting("idle-minutes").unwrap(), None);
    vault.set_setting("idle-minutes", "5").unwrap();
    vault.set_setting("idle-minutes", "10").unwrap();
    drop(vault);
    let vault = place.open();
    assert_eq!(vault.setting("idle-minutes").unwrap().as_deref(), Some("10"));
    assert_eq!(vault.size().unwrap(), 1);
}

#[test]
fn settings_are_kept_as_json_one_by_one() {
    let (place, mut vault, _) = Place::new();
    let view = json!({ "name": "Łódź", "columns": ["name", "unit"], "sort": null, "width": 0.5 });
    vault.set_setting_json("view/activity/1", &view).unwrap();
    vault.set_setting_json("view/activity/2", &json!(null)).unwrap();
    vault.set_setting_json("view/activity_x", &json!(1)).unwrap();
    vault.set_setting("plain", "not json").unwrap();
    drop(vault);
    let mut vault = place.open();
    assert_eq!(vault.setting_json("view/activity/1").unwrap(), Some(view));
    assert_eq!(vault.setting_json("view/activity/3").unwrap(), None);
    assert!(matches!(vault.setting_json("plain"), Err(Error::Damaged { .. })));
    assert_eq!(vault.settings_under("view/activity/").unwrap(), ["view/activity/1", "view/activity/2"]);
    for _ in 0..2 {
        vault.remove_setting("view/activity/1").unwrap();
    }
    assert_eq!(vault.settings_under("view/").unwrap(), ["view/activity/2", "view/activity_x"]);
    assert!(vault.settings_under("view/activity/%").unwrap().is_empty());
}

#[test]
fn a_vault_can_be_sent_to_another_thread() {
    fn sent<T: Send>(_: &T) {}
    sent(&Place::new().1);
}
