use std::fs;
use std::process::Command;
use std::sync::Barrier;
use std::thread;

use crate::db;
use crate::keys::DataKey;

/// Set in the processes that the test starts.
const CHILD: &str = "VAULT_TEST_OPENS_FIRST";

/// `SQLite` calls itself initialised before `SQLCipher` is: whoever came second to the first database of a process was told that it is
/// damaged.
#[test]
fn the_first_vaults_of_a_process_are_opened_by_many_at_once() {
    const TEST: &str = "tests::first::the_first_vaults_of_a_process_are_opened_by_many_at_once";
    if std::env::var_os(CHILD).is_some() {
        let folders: Vec<_> = (0..16).map(|_| tempfile::tempdir().unwrap()).collect();
        for folder in &folders {
            fs::write(folder.path().join("vault.db"), []).unwrap();
        }
        let (key, start) = (DataKey::random().unwrap(), Barrier::new(folders.len()));
        thread::scope(|scope| {
            for folder in &folders {
                scope.spawn(|| {
                    start.wait();
                    db::create(folder.path(), &key).unwrap();
                });
            }
        });
        return;
    }
    for _ in 0..40 {
        let child = Command::new(std::env::current_exe().unwrap())
            .args([TEST, "--exact", "--nocapture"])
            .env(CHILD, "")
            .output()
            .unwrap();
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
    }
}
