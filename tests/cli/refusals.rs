//! What cannot be done: a clear message in both languages, the exit code, and nothing changed.

use std::fs::{self, File};
use std::path::Path;

use serde_json::json;
use tabularium_tests::disks::SmallDisk;
use tabularium_tests::{Answer, LANGUAGES, PASSPHRASE, Place, answer};

/// Runs it in both languages: exit code, words, and a vault as it was.
fn refused(place: &Place, args: &[&str], input: Option<&str>, code: i32, words: [&str; 2]) {
    let before = place.state();
    for (language, words) in LANGUAGES.into_iter().zip(words) {
        let mut command = place.command(args);
        command.args(["--lang", language]).env("TABULARIUM_PASSPHRASE", PASSPHRASE);
        let refused: Answer = answer(&mut command, input).exits(code).says(words);
        assert_eq!(refused.out, "", "data on standard output of a refusal");
    }
    assert_eq!(place.state(), before, "{args:?} changed the vault");
}

#[test]
fn a_wrong_passphrase() {
    let place = Place::with_vault();
    place.write("secret", "not the passphrase");
    let args = ["list", "vault", "activity", "--passphrase-file", "secret"];
    let english = "Neither the passphrase nor the recovery key";
    refused(&place, &args, None, 3, [english, "ani hasło, ani klucz odzyskiwania"]);
}

#[test]
fn a_mistyped_recovery_key() {
    let place = Place::with_vault();
    let mut key = place.recovery_key.clone();
    let other = if key.ends_with('7') { '8' } else { '7' };
    key.pop();
    key.push(other);
    place.write("secret", key);
    let args = ["list", "vault", "activity", "--passphrase-file", "secret"];
    refused(&place, &args, None, 3, ["mistyped", "literówka"]);
}

#[test]
fn a_vault_that_another_process_holds() {
    let place = Place::with_vault();
    let lock = File::options().write(true).open(place.path("vault.tabularium/vault.lock")).unwrap();
    lock.lock().unwrap();
    fs::write(place.path("vault.tabularium/vault.holder"), r#"{"host":"gabinet","pid":4711}"#).unwrap();
    let words = ["process 4711 on gabinet", "proces 4711 na komputerze gabinet"];
    refused(&place, &["list", "vault", "activity"], None, 3, words);
    refused(&place, &["put", "vault", "activity", "--file", "-"], Some(r#"{"name":"x"}"#), 3, words);
    drop(lock);
    place.run(["list", "vault", "activity"]).done();
}

#[test]
fn a_damaged_database() {
    let place = Place::with_vault();
    let path = place.path("vault.tabularium/vault.db");
    let whole = fs::read(&path).unwrap();
    for damage in ["flipped", "cut", "empty", "absent"] {
        match damage {
            "flipped" => {
                let mut bytes = whole.clone();
                bytes[100] ^= 0xff;
                fs::write(&path, bytes).unwrap();
            }
            "cut" => fs::write(&path, &whole[..whole.len() / 2 + 7]).unwrap(),
            "empty" => fs::write(&path, []).unwrap(),
            _ => fs::remove_file(&path).unwrap(),
        }
        let before = place.state();
        for (language, words) in LANGUAGES.into_iter().zip(["is damaged", "jest uszkodzony"]) {
            let put = ["put", "vault", "activity", "--file", "-", "--lang", language];
            place.run_with(put, r#"{"name":"x"}"#).exits(3).says(words);
        }
        assert_eq!(place.state(), before, "{damage}");
        fs::write(&path, &whole).unwrap();
    }
    place.run(["verify", "vault"]).done();
}

#[test]
fn a_damaged_header_and_one_of_a_newer_program() {
    let place = Place::with_vault();
    let path = place.path("vault.tabularium/vault.json");
    let whole = fs::read_to_string(&path).unwrap();
    let list = ["list", "vault", "activity"];
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    refused(&place, &list, None, 3, ["is damaged", "jest uszkodzony"]);
    fs::write(&path, whole.replacen("\"nonce\": \"", "\"nonce\": \"A", 1)).unwrap();
    refused(&place, &list, None, 3, ["is damaged", "jest uszkodzony"]);
    fs::write(&path, whole.replacen("\"format\": 1", "\"format\": 99", 1)).unwrap();
    refused(&place, &list, None, 3, ["format 99", "format 99"]);
    fs::write(&path, whole).unwrap();
    place.run(["verify", "vault"]).done();
}

#[test]
fn no_vault_there_and_a_place_that_is_taken() {
    let place = Place::with_vault();
    refused(&place, &["list", "attic", "activity"], None, 2, ["no vault at attic", "attic nie ma sejfu"]);
    let new = ["new", "vault", "--facility", "Inna"];
    refused(&place, &new, None, 2, ["already exists", "już istnieje"]);
    place.write("notes.txt", "a file");
    refused(&place, &["new", "notes.txt/vault", "--facility", "Inna"], None, 3, ["notes.txt", "notes.txt"]);
}

#[test]
fn a_weak_passphrase() {
    let place = Place::with_vault();
    for (passphrase, words) in [
        ("short", ["at least 12 characters", "co najmniej 12 znaków"]),
        ("abababababababab", ["same few characters", "kilka tych samych znaków"]),
        ("Nowa Przychodnia 2026", ["which anybody would try first", "zgadywanie"]),
    ] {
        place.write("secret", passphrase);
        let args = ["new", "other", "--facility", "Nowa Przychodnia", "--passphrase-file", "secret"];
        refused(&place, &args, None, 2, words);
        assert!(!place.path("other.tabularium").exists());
    }
}

#[test]
fn malformed_json() {
    let place = Place::with_vault();
    let put = ["put", "vault", "activity", "--file", "-"];
    let input = "{\n  \"name\": \"x\",\n}";
    refused(&place, &put, Some(input), 2, ["line 3, column 1", "wiersz 3, kolumn"]);
    refused(&place, &put, Some(""), 2, ["line 1, column 0", "wiersz 1, kolumn"]);
    let twice = r#"{"name":"x","name":"y"}"#;
    refused(&place, &put, Some(twice), 2, ["stands twice", "powtarza się"]);
    refused(&place, &put, Some("[1]"), 2, ["JSON object", "obiekt JSON"]);
    let absent = ["put", "vault", "activity", "--file", "absent.json"];
    refused(&place, &absent, None, 2, ["absent.json", "absent.json"]);
}

#[test]
fn an_unknown_kind() {
    let place = Place::with_vault();
    let words = ["no kind of record named “acivity”", "Nie ma rodzaju wpisu „acivity”"];
    refused(&place, &["put", "vault", "acivity", "--file", "-"], Some(r#"{"name":"x"}"#), 2, words);
    refused(&place, &["list", "vault", "acivity"], None, 2, words);
    refused(&place, &["schema", "acivity"], None, 2, words);
}

#[test]
fn a_missing_required_field_names_the_field_and_the_article() {
    let place = Place::with_vault();
    let put = ["put", "vault", "activity", "--file", "-"];
    refused(&place, &put, Some(r#"{"unit":"Recepcja"}"#), 2, ["\n  name: ", "\n  name: "]);
    let purpose = json!({ "name": "x", "purposes": [{ "legal_basis": ["6_1_c"] }] }).to_string();
    let words = ["purposes/0/purpose: ", "purposes/0/purpose: "];
    refused(&place, &put, Some(&purpose), 2, words);
    refused(&place, &put, Some(&purpose), 2, ["GDPR Art. 30(1)(b)", "art. 30 ust. 1 lit. b RODO"]);
    let wrong =
        json!({ "name": 5, "persons": ["martians"], "started_on": "2026-02-30", "surprise": 1 }).to_string();
    for field in ["name", "persons/0", "started_on", "surprise"] {
        let words = format!("\n  {field}: ");
        refused(&place, &put, Some(&wrong), 2, [&words, &words]);
    }
}

#[test]
fn an_unknown_record() {
    let place = Place::with_vault();
    for id in ["01900000-0000-7000-8000-000000000000", "nonsense"] {
        let words = [&*format!("no record {id}"), &*format!("nie ma wpisu {id}")];
        refused(&place, &["show", "vault", id], None, 2, words);
        refused(&place, &["history", "vault", id], None, 2, words);
        refused(&place, &["end", "vault", id, "--why", "x"], None, 2, words);
        refused(
            &place,
            &["put", "vault", "activity", "--id", id, "--file", "-"],
            Some(r#"{"name":"x"}"#),
            2,
            words,
        );
    }
    let id = place.put("activity", &json!({ "name": "Jeden" }));
    refused(&place, &["end", "vault", &id, "--why", "  "], None, 2, ["reason", "powód"]);
}

#[test]
fn a_full_disk() {
    let Some(disk) = SmallDisk::mount(1) else { return };
    let place = Place::empty();
    let vault = disk.path().join("vault");
    let vault = vault.to_str().unwrap();
    place.run(["new", vault, "--facility", "Pełna"]).done();
    let put = ["put", vault, "activity", "--file", "-"];
    let id = place.run_with(put, r#"{"name":"Przed"}"#).done().out.trim().to_owned();
    let db = disk.path().join("vault.tabularium/vault.db");

    // Leaves a little, so that opening succeeds and saving does not.
    let filler = disk.path().join("filler");
    fill(&filler, 24 * 1024);
    let before = fs::read(&db).unwrap();
    let big = json!({ "name": "Za duża", "notes": "ą".repeat(20_000), "description": "ę".repeat(20_000) })
        .to_string();
    for (language, words) in LANGUAGES.into_iter().zip(["disk is full", "Dysk jest pełny"]) {
        let args = ["put", vault, "activity", "--file", "-", "--lang", language];
        place.run_with(args, &big).exits(3).says(words);
        let pack = disk.path().join("pack.pdf");
        place.run(["pack", vault, pack.to_str().unwrap(), "--lang", language]).exits(3).says(words);
        let new = disk.path().join("second");
        place
            .run(["new", new.to_str().unwrap(), "--facility", "Druga", "--lang", language])
            .exits(3)
            .says(words);
        assert!(!disk.path().join("second.tabularium").exists(), "a half-made vault is left");
        let left = fs::read_dir(disk.path()).unwrap().count();
        assert_eq!((left, pack.exists()), (2, false), "a half-made pack is left");
    }
    assert!(fs::read(&db).unwrap() == before, "a refused save changed the database");

    fs::remove_file(&filler).unwrap();
    place.run(["verify", vault]).done();
    assert_eq!(place.json(["show", vault, &id])["value"]["name"], "Przed");
    assert_eq!(place.json(["list", vault, "activity"])["total"], 1);
    place.run_with(put, &big).done();
}

#[test]
fn a_full_disk_while_the_demo_is_filled_leaves_a_vault_whose_key_was_shown() {
    let Some(disk) = SmallDisk::mount(1) else { return };
    let place = Place::empty();
    for (language, words) in LANGUAGES.into_iter().zip(["stopped half way", "przerwano w połowie"]) {
        let vault = disk.path().join("demo");
        let vault = vault.to_str().unwrap();
        let made = place.run(["new", vault, "--demo", "--lang", language]).exits(3).says(words);
        let mut open = place.command(["info", vault, "--json"]);
        answer(open.env("TABULARIUM_PASSPHRASE", made.out.trim()), None).done();
        fs::remove_dir_all(format!("{vault}.tabularium")).unwrap();
    }
}

/// Fills the disk up to what is left.
fn fill(path: &Path, left: usize) {
    use std::io::Write as _;
    let mut file = File::create(path).unwrap();
    let mut written = 0_usize;
    while file.write_all(&[0x5a; 4096]).is_ok() {
        written += 4096;
    }
    file.set_len((written.saturating_sub(left)) as u64).unwrap();
}
