use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::erasing::canary;
use super::forensics::clear_text;
use super::{PASSPHRASE, Place, at, id, save};
use crate::{Cost, Erasure, Error, RecoveryKeyText, Rotation, Target, Vault};

/// Set in the processes that the test starts and kills.
const CHILD: &str = "VAULT_TEST_SAVES_UNTIL_KILLED";
const ACKNOWLEDGED: &str = "saved ";

#[test]
fn no_acknowledged_save_is_lost_when_the_program_is_killed() {
    if let Some(path) = std::env::var_os(CHILD) {
        save_until_killed(Path::new(&path));
    }
    let (place, vault, _) = Place::new();
    drop(vault);
    for round in 0..8 {
        let test = "tests::killed::no_acknowledged_save_is_lost_when_the_program_is_killed";
        let acknowledged = kill_after(test, CHILD, Duration::from_millis(40 + 17 * round), &place.path());
        let vault = place.open();
        assert!(vault.size().unwrap() > acknowledged, "round {round}");
        assert!(vault.verify().unwrap().intact(), "round {round}");
    }
    assert!(place.open().size().unwrap() > 8, "no child got to save anything");
}

fn save_until_killed(path: &Path) -> ! {
    let mut vault = Vault::open(path, PASSPHRASE).unwrap();
    let mut version = vault.record(id(1)).unwrap().map_or(0, |record| record.version);
    loop {
        let done = save(&mut vault, 1, version, "Rejestracja", 1).unwrap();
        version += 1;
        writeln!(std::io::stdout(), "\n{ACKNOWLEDGED}{}", done.seq).unwrap();
    }
}

/// Set in the processes that change the keys until they are killed.
const TURNING: &str = "VAULT_TEST_CHANGES_KEYS_UNTIL_KILLED";
const OTHER: &str = "sześć ławek pod kasztanem";

/// At every moment one of the two passphrases opens, and the log says which.
#[test]
fn a_change_of_keys_that_is_killed_is_done_or_not_done() {
    if let Some(path) = std::env::var_os(TURNING) {
        turn_until_killed(Path::new(&path));
    }
    let (place, mut vault, _) = Place::new();
    for number in 1..30 {
        save(&mut vault, number, 0, "Rejestracja", 1).unwrap();
    }
    drop(vault);
    for round in 0..12 {
        let test = "tests::killed::a_change_of_keys_that_is_killed_is_done_or_not_done";
        let acknowledged = kill_after(test, TURNING, Duration::from_millis(10 + 23 * round), &place.path());
        let (vault, opened) = open_either(&place.path());
        let size = vault.size().unwrap();
        let possible = acknowledged + 1..=acknowledged + 2;
        assert!(possible.contains(&size), "round {round}: {size} entries, {acknowledged} acknowledged last");
        assert!(!vault.header_is_replaced() && vault.verify().unwrap().intact(), "round {round}");
        assert_eq!(opened, passphrase_of(&vault), "round {round}");
        vault.lock().unwrap();
        let names: Vec<_> =
            std::fs::read_dir(place.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(names.len(), 3, "round {round}: {names:?}");
    }
}

/// Opens with the one of the two that opens; the other must not.
fn open_either(path: &Path) -> (Vault, &'static str) {
    let [first, second] =
        [PASSPHRASE, OTHER].map(|secret| Vault::open(path, secret).map(|vault| (vault, secret)));
    match (first, second) {
        (Ok(opened), Err(Error::InUse { .. })) | (Err(Error::WrongSecret), Ok(opened)) => opened,
        (first, second) => panic!("{:?} {:?}", first.err(), second.err()),
    }
}

/// The one that the log tells of last.
fn passphrase_of(vault: &Vault) -> &'static str {
    let changes = (0..vault.size().unwrap()).filter(|seq| {
        evidence::Entry::parse(&vault.entry(*seq).unwrap()).unwrap().op == "passphrase.changed"
    });
    if changes.count() % 2 == 0 { PASSPHRASE } else { OTHER }
}

/// Passphrases and data keys by turns, all at one moment: a clock that goes back would have an entry of its own before that of the
/// change, and nobody acknowledges that one.
fn turn_until_killed(path: &Path) -> ! {
    let (mut vault, mut now) = open_either(path);
    let at = at(3);
    loop {
        let other = if now == PASSPHRASE { OTHER } else { PASSPHRASE };
        let done = vault.change_passphrase(now, other, Cost::least(), at).unwrap();
        writeln!(std::io::stdout(), "\n{ACKNOWLEDGED}{}", done.seq).unwrap();
        now = other;
        let recovery = RecoveryKeyText::random().unwrap();
        let rotation = Rotation { passphrase: now, recovery: &recovery, cost: Cost::least(), at };
        let done = vault.rotate_key(&rotation, &mut |_| ControlFlow::Continue(())).unwrap().unwrap();
        writeln!(std::io::stdout(), "\n{ACKNOWLEDGED}{}", done.seq).unwrap();
    }
}

/// Set in the processes that erase until they are killed.
const ERASING: &str = "VAULT_TEST_ERASES_UNTIL_KILLED";

/// What is erased is gone from every page, whenever the program was killed; what is not is there.
#[test]
fn an_erasure_that_is_killed_is_done_or_not_done() {
    if let Some(path) = std::env::var_os(ERASING) {
        erase_until_killed(Path::new(&path));
    }
    let (place, vault, _) = Place::new();
    drop(vault);
    for round in 0..10 {
        let test = "tests::killed::an_erasure_that_is_killed_is_done_or_not_done";
        let acknowledged = kill_after(test, ERASING, Duration::from_millis(10 + 29 * round), &place.path());
        let vault = place.open();
        assert!(vault.verify().unwrap().intact(), "round {round}");
        assert!(vault.size().unwrap() > acknowledged, "round {round}");
        let in_the_clear = clear_text(&vault);
        let records = vault.all_records().unwrap();
        // One at most for every kill: of those that were acknowledged none.
        let standing = records.iter().filter(|record| !record.value.is_null()).count();
        assert!(u64::try_from(standing).unwrap() <= 1 + round, "round {round}: {standing} stand");
        for (number, record) in (0_u32..).zip(records) {
            let (whole, end) = canary(number);
            assert_eq!(in_the_clear.contains(&end), !record.value.is_null(), "round {round}: {whole}");
        }
        vault.lock().unwrap();
        let names: Vec<_> =
            std::fs::read_dir(place.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(names.len(), 3, "round {round}: {names:?}");
    }
}

/// Saves a record and erases it, again and again. One that was left standing by the last kill stays.
fn erase_until_killed(path: &Path) -> ! {
    let mut vault = Vault::open(path, PASSPHRASE).unwrap();
    loop {
        let number = u32::try_from(vault.all_records().unwrap().len()).unwrap();
        save(&mut vault, number.into(), 0, &canary(number).0, 1).unwrap();
        let targets = [Target::Record(id(number.into()))];
        let erasure = Erasure { targets: &targets, basis: "Art. 17(1)(a) GDPR", at: at(1) };
        let done = vault.erase(&erasure, &mut |_| ()).unwrap();
        writeln!(std::io::stdout(), "\n{ACKNOWLEDGED}{}", done.seq).unwrap();
    }
}

/// Lets a child work for a while after its first acknowledgement; returns the last entry that it acknowledged.
fn kill_after(test: &str, variable: &str, time: Duration, path: &Path) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture"])
        .env(variable, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut acknowledged = lines.find_map(|line| sequence(&line)).unwrap();
    std::thread::sleep(time);
    child.kill().unwrap();
    for line in lines {
        acknowledged = sequence(&line).unwrap_or(acknowledged);
    }
    child.wait().unwrap();
    acknowledged
}

/// The number in a whole line; the kill may have cut the last one.
fn sequence(line: &str) -> Option<u64> {
    line.strip_prefix(ACKNOWLEDGED)?.parse().ok()
}
