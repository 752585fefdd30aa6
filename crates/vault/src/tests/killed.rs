use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{PASSPHRASE, Place, id, save};
use crate::Vault;

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
        let acknowledged = kill_after(Duration::from_millis(40 + 17 * round), &place.path());
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

/// Lets a child save for a while after its first save; returns the last entry that it acknowledged.
fn kill_after(time: Duration, path: &Path) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "tests::killed::no_acknowledged_save_is_lost_when_the_program_is_killed",
            "--exact",
            "--nocapture",
        ])
        .env(CHILD, path)
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
