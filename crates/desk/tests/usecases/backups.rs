//! Backups: made while others work, kept by a schedule, tested with a proof, restored without loss.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use desk::Watch;
use desk::protocol::{FailureCode, Progress};
use serde_json::{Value, json};

use crate::common::{Office, PASSPHRASE, code};

fn back_up(office: &Office, to: &str) -> Value {
    office.call("backup.make", json!({ "to": office.path(to).display().to_string() })).unwrap()
}

fn state(office: &Office) -> Value {
    office.call("backup.state", json!({})).unwrap()
}

fn names(office: &Office, folder: &str) -> Vec<String> {
    let files = fs::read_dir(office.path(folder)).unwrap();
    let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_in_the_log_and_a_second_one_of_the_same_is_read_and_not_written() {
    let office = Office::open();
    office.save("activity", json!({ "name": "Jeden" }));
    assert_eq!(state(&office)["standing"], "none");
    let made = back_up(&office, "stick.backup");
    assert_eq!((&made["unchanged"], &made["entries"], &made["seq"]), (&json!(false), &json!(3), &json!(3)));
    let before = fs::metadata(office.path("stick.backup")).unwrap().modified().unwrap();
    let again = back_up(&office, "stick.backup");
    assert_eq!(
        (&again["unchanged"], &again["seq"], &again["sha256"]),
        (&json!(true), &json!(4), &made["sha256"])
    );
    assert_eq!(fs::metadata(office.path("stick.backup")).unwrap().modified().unwrap(), before);
    office.save("activity", json!({ "name": "Dwa" }));
    let third = back_up(&office, "stick.backup");
    assert_eq!((&third["unchanged"], &third["entries"]), (&json!(false), &json!(6)));
    let state = state(&office);
    assert_eq!((&state["standing"], state["backups"].as_array().unwrap().len()), (&json!("fine"), 3));
    assert_eq!(state["backups"][0]["file"], "stick.backup");
    assert!(office.call("evidence.verify", json!({})).unwrap()["intact"].as_bool().unwrap());
    // Where it lies belongs to nobody but its owner.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let rights = fs::metadata(office.path("stick.backup")).unwrap().permissions().mode();
        assert_eq!(rights & 0o777, 0o600);
    }
}

#[test]
fn a_schedule_names_its_files_by_the_moment_and_keeps_the_newest() {
    let office = Office::open();
    fs::create_dir(office.path("stick")).unwrap();
    assert_eq!(code(office.call("backup.make", json!({}))), FailureCode::BadInput);
    let folder = office.path("stick").display().to_string();
    let set = |schedule: Value| office.call("backup.schedule", json!({ "schedule": schedule }));
    for (schedule, expected) in [
        (
            json!({ "folder": office.path("absent").display().to_string(), "days": 7, "keep": 2 }),
            FailureCode::InputOutput,
        ),
        (json!({ "folder": folder, "days": 0, "keep": 2 }), FailureCode::BadInput),
        (json!({ "folder": folder, "days": 7, "keep": 1 }), FailureCode::BadInput),
        (
            json!({ "folder": office.path("clinic.tabularium").display().to_string(), "days": 7, "keep": 2 }),
            FailureCode::BadInput,
        ),
    ] {
        assert_eq!(code(set(schedule.clone())), expected, "{schedule}");
    }
    assert_eq!(set(json!({ "folder": folder, "days": 7, "keep": 2 })).unwrap()["reachable"], true);
    fs::write(office.path("stick/clinic 2020-01-01 00.00.00.tabularium-backup"), "somebody's own").unwrap();
    for (day, name) in [(1, "Jeden"), (2, "Dwa"), (3, "Trzy")] {
        office.clock.set(&format!("2026-12-0{day}T12:00:00Z"));
        office.save("activity", json!({ "name": name }));
        office.call("backup.make", json!({})).unwrap();
    }
    let names = names(&office, "stick");
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names[0].starts_with("clinic 2020") && names[1].starts_with("clinic 2026-12-02 13.00"));
    let state = state(&office);
    assert_eq!(state["backups"][0]["path"], office.path("stick").join(&names[2]).display().to_string());
    assert_eq!(state["backups"][2]["path"], Value::Null);
    office.clock.set("2026-12-11T12:00:00Z");
    assert_eq!(self::state(&office)["standing"], "due");
    fs::rename(office.path("stick"), office.path("pulled out")).unwrap();
    assert_eq!(code(office.call("backup.make", json!({}))), FailureCode::InputOutput);
    assert_eq!(self::state(&office)["reachable"], false);
}

/// What it was restored from is a backup of it. One made at once would be of an older state than others in the folder, and might take
/// the place of one of them.
#[test]
fn after_a_restoration_the_schedule_counts_from_it() {
    let office = Office::open();
    fs::create_dir(office.path("stick")).unwrap();
    let schedule = json!({ "folder": office.path("stick").display().to_string(), "days": 7, "keep": 2 });
    office.call("backup.schedule", json!({ "schedule": schedule })).unwrap();
    let made = office.call("backup.make", json!({})).unwrap();
    let restore = |name: &str| {
        let path = office.path(name).display().to_string();
        let request = json!({ "file": made["path"], "path": path, "secret": PASSPHRASE, "replace": false });
        office.call("backup.restore", request).unwrap();
    };
    office.clock.set("2026-12-20T12:00:00Z");
    restore("again");
    let told = |standing: &str, words: &str| {
        let state = state(&office);
        assert_eq!((&state["standing"], &state["words"]), (&json!(standing), &json!(words)));
    };
    let restored = "Restored from a backup on 20 Dec 2026, 13:00";
    told("fine", &format!("{restored}; the next backup is due 27 Dec 2026, 13:00."));
    office.clock.set("2026-12-27T12:00:00Z");
    told("due", &format!("{restored}. It is time for a new one."));
    office.call("backup.make", json!({})).unwrap();
    told("fine", "The last backup is of 27 Dec 2026, 13:00; the next is due 3 Jan 2027, 13:00.");
    office.call("backup.schedule", json!({ "schedule": null })).unwrap();
    restore("once more");
    office.call("backup.schedule", json!({ "schedule": null })).unwrap();
    told("fine", "Restored from a backup on 27 Dec 2026, 13:00.");
}

/// Saves while it is told how far the backup is, and cancels at the end if it is to.
struct Busy<'a> {
    office: &'a Office,
    cancels: AtomicBool,
}

impl Watch for Busy<'_> {
    fn progress(&self, progress: Progress) {
        self.office.save("activity", json!({ "name": format!("W trakcie {}", progress.done) }));
        assert_eq!(code(self.office.call("evidence.verify", json!({}))), FailureCode::VaultInUse);
    }

    fn cancelled(&self) -> bool {
        self.cancels.load(Ordering::Relaxed)
    }
}

#[test]
fn others_work_while_a_backup_is_made_and_a_cancelled_one_leaves_the_older_in_its_place() {
    let office = Office::open();
    let to = office.path("stick.backup").display().to_string();
    let first = back_up(&office, "stick.backup");
    office.save("activity", json!({ "name": "Potem" }));
    let busy = Busy { office: &office, cancels: AtomicBool::new(true) };
    let cancelled = office.desk.call("backup.make", json!({ "to": to }), &busy);
    assert_eq!(code(cancelled), FailureCode::Cancelled);
    let tested = office.call("backup.test", json!({ "file": to })).unwrap();
    assert_eq!(tested["verdict"]["entries"], first["entries"]);
    assert_eq!(fs::read_dir(office.path("")).unwrap().count(), 3, "settings, vault, backup");
    busy.cancels.store(false, Ordering::Relaxed);
    let size = office.call("evidence.head", json!({})).unwrap()["size"].clone();
    let made = office.desk.call("backup.make", json!({ "to": to }), &busy).unwrap();
    assert_eq!(made["entries"], size);
    assert!(office.call("evidence.verify", json!({})).unwrap()["intact"].as_bool().unwrap());
}

#[test]
fn a_restore_test_leaves_a_record_that_is_complete_but_for_what_a_person_knows() {
    let office = Office::open();
    office.save("activity", json!({ "name": "Jeden" }));
    back_up(&office, "stick.backup");
    let file = office.path("stick.backup").display().to_string();
    let tested = office.call("backup.test", json!({ "file": file })).unwrap();
    assert_eq!(tested["verdict"]["intact"], true);
    let record = office.call("records.show", json!({ "id": tested["record"] })).unwrap();
    assert_eq!(
        (&record["value"]["result"], &record["value"]["by"]),
        (&json!("success"), &json!("Ewa Iksińska"))
    );
    let gaps: Vec<&str> =
        record["gaps"].as_array().unwrap().iter().map(|gap| gap["field"].as_str().unwrap()).collect();
    assert_eq!(gaps, ["systems", "medium", "key_kept", "allowed_minutes", "next_due"]);
    assert_eq!(state(&office)["last_test"]["intact"], true);

    let bytes = fs::read(&file).unwrap();
    let mut spoilt = bytes.clone();
    spoilt[50_000] ^= 1;
    fs::write(&file, spoilt).unwrap();
    let tested = office.call("backup.test", json!({ "file": file })).unwrap();
    assert_eq!(tested["verdict"]["intact"], false);
    let record = office.call("records.show", json!({ "id": tested["record"] })).unwrap();
    assert_eq!(record["value"]["result"], "failure");
    assert_eq!(state(&office)["last_test"]["intact"], false);
    fs::write(&file, "no backup at all").unwrap();
    assert_eq!(code(office.call("backup.test", json!({ "file": file }))), FailureCode::NotAVault);
    assert_eq!(code(office.call("backup.test", json!({ "file": "/absent" }))), FailureCode::InputOutput);
}

fn restore(office: &Office, path: &str, replace: bool) -> Result<Value, desk::protocol::Failure> {
    let request = json!({
        "file": office.path("stick.backup").display().to_string(),
        "path": office.path(path).display().to_string(),
        "replace": replace,
        "secret": PASSPHRASE,
    });
    office.call("backup.restore", request)
}

#[test]
fn a_vault_is_restored_beside_another_or_in_its_place_and_nothing_is_lost() {
    let office = Office::open();
    office.save("activity", json!({ "name": "Jeden" }));
    back_up(&office, "stick.backup");
    office.save("activity", json!({ "name": "Nie w kopii" }));
    let beside = restore(&office, "restored", false).unwrap();
    assert_eq!((&beside["kept"], &beside["info"]["entries"]), (&Value::Null, &json!(4)));

    let refused = restore(&office, "clinic", false).unwrap_err();
    assert_eq!(refused.code, FailureCode::VaultExists);
    assert!(refused.words.contains("2 entries that are not in the backup"), "{}", refused.words);
    let replaced = restore(&office, "clinic", true).unwrap();
    assert_eq!(replaced["info"]["entries"], 4);
    assert!(office.call("evidence.verify", json!({})).unwrap()["intact"].as_bool().unwrap());
    let shown = office.call("evidence.show", json!({ "seq": 3 })).unwrap();
    assert!(shown["entry"].as_str().unwrap().contains(r#""op":"vault.restored""#));
    assert!(shown["payload"].as_str().unwrap().contains(r#""instead_of":{"size":5}"#));

    let kept = replaced["kept"].as_str().unwrap();
    assert!(kept.contains("clinic before restoring 2026-11-23"), "{kept}");
    let info = office.call("vault.open", json!({ "path": kept, "secret": PASSPHRASE })).unwrap();
    assert_eq!(info["entries"], 5);
    let reopened = office.unlock("clinic", PASSPHRASE).unwrap();
    assert_eq!(reopened.entries, 4);
    assert!(names(&office, "").iter().all(|name| !name.contains(".part")));
}

/// Restoring in the place of a vault asks it how long its log is: no way around the waiting after wrong secrets.
#[test]
fn a_secret_that_is_tried_by_restoring_over_a_vault_counts_as_tried() {
    let office = Office::open();
    back_up(&office, "stick.backup");
    office.call("vault.lock", json!({})).unwrap();
    let request = json!({
        "file": office.path("stick.backup").display().to_string(),
        "path": office.path("clinic").display().to_string(),
        "secret": "not the passphrase",
    });
    for _ in 0..9 {
        assert_eq!(code(office.call("backup.restore", request.clone())), FailureCode::VaultExists);
    }
    assert_eq!(code(office.unlock("clinic", PASSPHRASE)), FailureCode::TooSoon);
}
