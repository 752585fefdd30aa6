//! What opens a vault, and changing it.

use std::fs;
use std::process::Command;

use serde_json::json;
use tabularium_tests::{Answer, LANGUAGES, PASSPHRASE, Place, answer};

const OTHER: &str = "sześć ławek pod kasztanem";

fn info(place: &Place, secret: &str) -> Answer {
    let mut command = place.command(["info", "vault"]);
    answer(command.env("TABULARIUM_PASSPHRASE", secret), None)
}

fn changed(place: &Place, from: &str, to: &str) -> Answer {
    let mut command = place.command(["passphrase", "vault"]);
    answer(command.env("TABULARIUM_PASSPHRASE", from).env("TABULARIUM_NEW_PASSPHRASE", to), None)
}

#[test]
fn the_passphrase_is_changed_and_the_recovery_key_stays() {
    let place = Place::with_vault();
    let before = place.state();
    changed(&place, PASSPHRASE, "Przychodnia2026").exits(2).says("tried first");
    changed(&place, "wrong", OTHER).exits(3);
    assert_eq!(place.state(), before);
    changed(&place, PASSPHRASE, OTHER).done().says("changed");
    info(&place, PASSPHRASE).exits(3);
    for secret in [OTHER, &place.recovery_key] {
        info(&place, secret).done();
    }
    // A forgotten passphrase is set anew with the recovery key.
    changed(&place, &place.recovery_key, PASSPHRASE).done();
    place.run(["verify", "vault"]).done();
    place.write("next", format!("{OTHER}\n"));
    place.run(["passphrase", "vault", "--new-passphrase-file", "next"]).done();
    info(&place, OTHER).done();
}

#[test]
fn a_new_recovery_key_is_printed_once_and_its_page_is_for_its_owner_alone() {
    for (language, words) in LANGUAGES.into_iter().zip(["How to keep it", "Jak przechowywać klucz"]) {
        let place = Place::with_vault();
        let made = place.run(["recovery-key", "vault", "key.pdf", "--lang", language]).done();
        let key = made.out.trim();
        assert!(!made.err.contains(key) && key.len() == 41);
        info(&place, &place.recovery_key).exits(3);
        info(&place, key).done();
        place.run(["verify", "vault"]).done();
        let left: Vec<_> =
            fs::read_dir(place.path("")).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
        if let Ok(text) =
            Command::new("pdftotext").args(["-layout", "key.pdf", "-"]).current_dir(place.path("")).output()
        {
            let text = String::from_utf8_lossy(&text.stdout).into_owned();
            assert!(text.contains(key) && text.contains(words) && text.contains("vault"), "{text}");
        }
    }
}

#[test]
fn a_new_vault_has_its_page_at_once() {
    let place = Place::empty();
    let made = place.run(["new", "vault", "--facility", "F", "--recovery-page", "key.pdf"]).done();
    assert_eq!(made.out.trim().len(), 41);
    assert!(fs::read(place.path("key.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn everything_is_encrypted_anew() {
    let place = Place::with_vault();
    let id = place.put("activity", &json!({ "name": "Rejestracja" }));
    let wrong = answer(
        place.command(["rotate-key", "vault"]).env("TABULARIUM_PASSPHRASE", &place.recovery_key),
        None,
    );
    wrong.exits(3).says("opens nothing");
    let before = fs::read(place.path("vault.tabularium/vault.db")).unwrap();
    let key = place.run(["rotate-key", "vault"]).done().out;
    assert_ne!(fs::read(place.path("vault.tabularium/vault.db")).unwrap(), before);
    info(&place, &place.recovery_key).exits(3);
    info(&place, key.trim()).done();
    place.run(["show", "vault", &id]).done();
    place.run(["verify", "vault"]).done();
}

#[test]
fn a_header_that_was_put_there_is_told_of_at_every_opening() {
    let place = Place::with_vault();
    let file = place.path("vault.tabularium/vault.json");
    let kept = fs::read(&file).unwrap();
    changed(&place, PASSPHRASE, OTHER).done();
    fs::write(&file, kept).unwrap();
    for _ in 0..2 {
        info(&place, PASSPHRASE).done().says("Warning: vault.json");
    }
    changed(&place, PASSPHRASE, OTHER).done();
    let after = info(&place, OTHER).done();
    assert!(!after.err.contains("Warning"), "{}", after.err);
}

#[test]
fn the_right_header_is_put_back_and_what_was_set_before_opens_the_vault_no_more() {
    let place = Place::with_vault();
    let file = place.path("vault.tabularium/vault.json");
    place.run(["restore-header", "vault"]).done().says("Nothing was changed");
    let older = fs::read(&file).unwrap();
    place.run(["backup", "vault", "clinic.backup"]).done();
    changed(&place, PASSPHRASE, OTHER).done();
    let right = fs::read(&file).unwrap();
    fs::write(&file, older).unwrap();
    place.run(["restore-header", "vault"]).done().says("The right vault.json of vault.tabularium is back");
    assert_eq!(fs::read(&file).unwrap(), right);
    info(&place, PASSPHRASE).exits(3);
    assert!(!info(&place, OTHER).done().err.contains("Warning"));

    // One that cannot be read, as the manual says: the header of a restored backup opens the vault as well.
    fs::write(&file, "{").unwrap();
    info(&place, OTHER).exits(3).says("vault.json");
    place.run(["restore", "clinic.backup", "elsewhere"]).done();
    fs::copy(place.path("elsewhere.tabularium/vault.json"), &file).unwrap();
    place.run(["restore-header", "vault"]).done().says("is back");
    assert_eq!(fs::read(&file).unwrap(), right);
    let verdict = answer(place.command(["verify", "vault"]).env("TABULARIUM_PASSPHRASE", OTHER), None);
    verdict.done();
}

#[test]
fn wrong_passphrases_in_a_row_make_the_next_one_wait() {
    let place = Place::with_vault();
    let tries: Vec<_> = (0..12).map(|_| info(&place, "something else entirely").exits(3).err).collect();
    let waits = tries.iter().filter(|said| said.contains("Too many wrong attempts")).count();
    assert!(waits > 0 && !tries[2].contains("Too many"), "{tries:?}");
}
