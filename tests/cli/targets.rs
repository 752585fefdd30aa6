//! Where files that leave a vault may go, and how they get there.

use std::fs;
use std::path::Path;

use serde_json::json;
use tabularium_tests::calls::traced;
use tabularium_tests::{Answer, LANGUAGES, PASSPHRASE, Place, skipped};

const INSIDE: [&str; 2] = ["inside the folder of a vault", "w folderze sejfu"];

/// What leaves a vault, written to that target.
fn exports(target: &str) -> [Vec<&str>; 3] {
    [
        vec!["pack", "vault", target],
        vec!["map", "vault", "archive", target, "--format", "svg"],
        vec!["log", "export", "vault", target],
    ]
}

#[test]
fn nothing_is_written_into_the_folder_of_a_vault() {
    let place = Place::with_vault();
    place.run(["new", "other", "--facility", "Inna"]).done();
    fs::create_dir(place.path("vault.tabularium/sub")).unwrap();
    let absolute = place.path("other.tabularium/new").display().to_string();
    let targets = [
        "vault.tabularium/vault.db",
        "vault.tabularium/vault.json",
        "vault.tabularium/new",
        "vault.tabularium/sub/new",
        "vault.tabularium/../vault.tabularium/new",
        "other.tabularium/vault.json",
        &absolute,
    ];
    let other = tabularium_tests::state_of(&place.path("other.tabularium"));
    for target in targets {
        for export in exports(target) {
            let before = place.state();
            for (language, words) in LANGUAGES.into_iter().zip(INSIDE) {
                let args = [&export[..], &["--lang", language]].concat();
                let words = if export[0] == "log" && place.path(target).exists() { target } else { words };
                assert_eq!(place.run(args).exits(2).says(words).out, "");
            }
            assert_eq!(place.state(), before, "{export:?}");
        }
    }
    assert_eq!(tabularium_tests::state_of(&place.path("other.tabularium")), other);
    place.run(["new", "vault.tabularium/sub/inner", "--facility", "F"]).exits(2).says(INSIDE[0]);
    assert_eq!(fs::read_dir(place.path("vault.tabularium/sub")).unwrap().count(), 0);
}

#[test]
fn folders_and_devices_are_refused_before_anything_is_logged() {
    let place = Place::with_vault();
    fs::create_dir(place.path("folder")).unwrap();
    fs::create_dir(place.path("pack.pdf.tlog-proof")).unwrap();
    let before = place.state();
    for target in ["folder", "pack.pdf", "/dev/null", "new/", ".."] {
        for (language, words) in LANGUAGES.into_iter().zip(["not a file", "a nie plik"]) {
            place.run(["pack", "vault", target, "--lang", language]).exits(2).says(words);
        }
    }
    for target in ["folder", "/dev/null", "new/"] {
        place.run(["map", "vault", "archive", target, "--format", "json"]).exits(2).says("not a file");
    }
    assert_eq!(place.state(), before);
    assert!(!place.path("pack.pdf").exists());
}

#[test]
fn a_file_that_is_there_is_replaced_whole_and_nothing_beside_it_is_touched() {
    let place = Place::with_vault();
    for name in ["out.pdf", "out.pdf.part", "out.pdf.tlog-proof.part", "victim"] {
        place.write(name, "precious");
    }
    fs::remove_file(place.path("out.pdf.part")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("victim", place.path("out.pdf.part")).unwrap();
    place.run(["pack", "vault", "out.pdf"]).done();
    place.run(["pack", "vault", "out.pdf"]).done();
    place.run(["verify", "out.pdf"]).done();
    place.write("map.svg", "precious");
    place.run(["map", "vault", "archive", "map.svg", "--format", "svg"]).done();
    assert!(fs::read_to_string(place.path("map.svg")).unwrap().starts_with("<svg"));
    for name in ["victim", "out.pdf.tlog-proof.part"] {
        assert_eq!(fs::read_to_string(place.path(name)).unwrap(), "precious");
    }
    assert_eq!(left(&place, &["out.pdf.part", "out.pdf.tlog-proof.part"]), [""; 0]);
}

#[cfg(unix)]
#[test]
fn what_leaves_the_vault_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::with_vault();
    place.run(["pack", "vault", "out.pdf"]).done();
    place.run(["log", "export", "vault", "log"]).done();
    let mode = |name: &str| fs::metadata(place.path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("out.pdf"), mode("out.pdf.tlog-proof"), mode("log")), (0o600, 0o600, 0o700));
    for name in ["entries.jsonl", "payloads.jsonl", "checkpoint", "key"] {
        assert_eq!(mode(&format!("log/{name}")), 0o600, "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_name_of_a_pack_is_not_lost_when_it_is_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let place = Place::with_vault();
    let name = OsStr::from_bytes(b"o\xff.pdf");
    place.run([OsStr::new("pack"), OsStr::new("vault"), name]).done();
    assert!(fs::read_dir(place.path("")).unwrap().flatten().any(|file| file.file_name() == name));
    place.run([OsStr::new("verify"), name]).done();
}

#[test]
fn a_pack_that_cannot_be_put_in_its_place_is_kept_and_its_place_told() {
    let place = Place::with_vault();
    for (round, (language, words)) in
        LANGUAGES.into_iter().zip(["Do not export it again", "Nie wydawaj"]).enumerate()
    {
        let args = ["out.pdf", "--lang", language];
        let Some(refused) = packed(&place, RENAMING, "error=EACCES", &args) else { return };
        let refused = refused.exits(3).says(words).says(&format!("{}", 2 + round));
        assert!(!refused.err.contains("unchanged") && !refused.err.contains("bez zmian"), "{refused:?}");
        let kept = left(&place, &[]);
        assert_eq!(kept.len(), 2, "{kept:?}");
        let receipt = kept.iter().find(|name| name.contains("tlog-proof")).unwrap();
        let pdf = kept.iter().find(|name| !name.contains("tlog-proof")).unwrap();
        assert!(refused.err.contains(receipt) && refused.err.contains(pdf), "{refused:?}");
        fs::rename(place.path(pdf), place.path("moved.pdf")).unwrap();
        fs::rename(place.path(receipt), place.path("moved.pdf.tlog-proof")).unwrap();
        place.run(["verify", "moved.pdf"]).done();
        assert!(!place.path("out.pdf").exists());
    }
}

#[test]
fn a_pack_whose_receipt_cannot_be_written_is_kept_and_told() {
    let place = Place::with_vault();
    for (language, words) in LANGUAGES.into_iter().zip(["Export the pack once more", "wydaj go jeszcze raz"])
    {
        let args = ["out.pdf", "--lang", language];
        // The first is that of the PDF, the second takes the room for the receipt before anything is logged.
        let Some(refused) = packed(&place, "ftruncate", "error=EIO:when=3", &args) else { return };
        let kept = left(&place, &[]);
        assert_eq!(kept.len(), 1, "{kept:?}");
        refused.exits(3).says(words).says(&kept[0]);
        assert!(fs::read(place.path(&kept[0])).unwrap().starts_with(b"%PDF"));
        fs::remove_file(place.path(&kept[0])).unwrap();
    }
    assert_eq!(place.json(["info", "vault"])["entries"], 4);
}

#[test]
fn an_old_pack_keeps_its_receipt_when_the_new_one_cannot_be_put_in_its_place() {
    let place = Place::with_vault();
    place.run(["pack", "vault", "out.pdf"]).done();
    let old = fs::read(place.path("out.pdf")).unwrap();
    // The second renaming is that of the PDF: the first has set the old receipt aside.
    let Some(refused) = packed(&place, RENAMING, "error=EACCES:when=2", &["out.pdf"]) else { return };
    refused.exits(3);
    assert!(fs::read(place.path("out.pdf")).unwrap() == old);
    place.run(["verify", "out.pdf"]).done();
}

#[test]
fn a_crash_never_leaves_a_pack_with_the_receipt_of_another() {
    for renaming in 1..=3 {
        let place = Place::with_vault();
        place.run(["pack", "vault", "out.pdf"]).done();
        let injected = format!("signal=SIGKILL:when={renaming}");
        let Some(killed) = packed(&place, RENAMING, &injected, &["out.pdf"]) else { return };
        assert_ne!(killed.code, Some(0), "{killed:?}");
        let verdict = place.run(["verify", "out.pdf"]);
        let told = verdict.code == Some(0) || verdict.out.contains("There is no receipt");
        assert!(told, "killed at renaming {renaming}: {verdict:?}");
        place.run(["verify", "vault"]).done();
        place.run(["pack", "vault", "out.pdf"]).done();
        place.run(["verify", "out.pdf"]).done();
    }
}

#[test]
fn a_log_export_goes_where_nothing_is_and_a_leftover_does_not_stand_in_its_way() {
    let place = Place::with_vault();
    fs::create_dir(place.path("out.part")).unwrap();
    fs::create_dir(place.path("empty")).unwrap();
    place.run(["log", "export", "vault", "out"]).done();
    place.run(["log", "export", "vault", "empty"]).done();
    place.run(["verify", "out"]).done();
    place.run(["verify", "empty"]).done();
    place.write("file", "precious");
    for target in ["out", "file"] {
        place.run(["log", "export", "vault", target]).exits(2).says(target);
        place.run(["log", "export", "vault", target, "--lang", "pl"]).exits(2).says("już istnieje");
    }
    assert_eq!(fs::read_to_string(place.path("file")).unwrap(), "precious");
    assert_eq!(left(&place, &["out.part"]), [""; 0]);
}

const RENAMING: &str = "rename,renameat,renameat2";

/// A pack, with what is injected into its calls to the system.
fn packed(place: &Place, calls: &str, injected: &str, args: &[&str]) -> Option<Answer> {
    let args = [&["pack", "vault"], args].concat();
    traced(place, calls, injected, &args).map(|traced| traced.answer)
}

/// Names in the folder of the journey that are of half-written files, except the known ones.
fn left(place: &Place, known: &[&str]) -> Vec<String> {
    let names = fs::read_dir(place.path("")).unwrap().flatten().map(|file| file.file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let half = |name: &String| Path::new(name).extension().is_some_and(|ending| ending == "part");
    names.filter(|name| half(name) && !known.contains(&name.as_str())).collect()
}

#[test]
fn a_change_whose_answer_cannot_be_printed_is_done_and_told() {
    let place = Place::with_vault();
    let full = |args: &[&str]| {
        let Ok(device) = fs::File::options().write(true).open("/dev/full") else {
            skipped("an output that is full", "there is no /dev/full");
            return None;
        };
        let mut command = place.command(args);
        command.env("TABULARIUM_PASSPHRASE", PASSPHRASE).stdout(device);
        let done = command.output().unwrap();
        let err = String::from_utf8_lossy(&done.stderr).into_owned();
        Some(Answer { code: done.status.code(), out: String::new(), err })
    };
    place.write("act.json", json!({ "name": "Rejestracja" }).to_string());
    let Some(put) = full(&["put", "vault", "activity", "--file", "act.json"]) else { return };
    let rows = place.json(["list", "vault", "activity"])["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    put.exits(0).says(rows[0]["id"].as_str().unwrap());
    let put = full(&["put", "vault", "activity", "--file", "act.json", "--json", "--lang", "pl"]).unwrap();
    put.exits(0).says("Polecenie wykonano");
    let id = rows[0]["id"].as_str().unwrap();
    full(&["end", "vault", id, "--why", "x"]).unwrap().exits(0).says(id);
    full(&["pack", "vault", "out.pdf"]).unwrap().exits(0).says("out.pdf");
    full(&["undo", "vault"]).unwrap().exits(0).says(id);
    // What only answers has not answered.
    full(&["list", "vault", "activity"]).unwrap().exits(3);
}
