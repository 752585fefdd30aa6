use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::{OPERATOR, PASSPHRASE, Place, operation, save, version};
use crate::Vault;

/// What nobody may read without the key.
fn needles(vault: &Vault, recovery: &str) -> Vec<Vec<u8>> {
    let mut needles: Vec<Vec<u8>> = [
        "SecretActivityName",
        "SecretFileName",
        "SecretFileContent",
        "secretfilename",
        "record.saved",
        "activity",
        PASSPHRASE,
        OPERATOR,
        recovery,
        "CREATE TABLE",
        "SQLite format",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    needles.push(vault.signing_key().to_bytes().to_vec());
    needles.push(vault.actor().as_bytes().to_vec());
    needles
}

fn scan(folder: &Path, needles: &[Vec<u8>]) -> usize {
    let mut scanned = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for needle in needles {
            let found = bytes.windows(needle.len()).any(|window| window == needle);
            assert!(!found, "{:?} in {}", String::from_utf8_lossy(needle), path.display());
        }
        scanned += 1;
    }
    scanned
}

#[test]
fn no_file_shows_content_while_open_nor_after() {
    let (place, mut vault, recovery) = Place::new();
    for number in 0..30 {
        save(&mut vault, number, 0, "SecretActivityName", 1).unwrap();
    }
    let content = "SecretFileContent ".repeat(100_000);
    let blob =
        vault.store_blob(&mut content.as_bytes(), u64::MAX, &mut |_| ControlFlow::Continue(())).unwrap();
    let file = json!({ "name": "SecretFileName", "sha256": blob.sha256, "size": blob.size });
    vault.operate(&operation("record.saved", 2, vec![version(40, 1, json!({ "files": [file] }))])).unwrap();
    let needles = needles(&vault, recovery.as_str());
    assert!(fs::metadata(place.path().join("vault.db-wal")).unwrap().len() > 0);
    assert_eq!(scan(&place.path(), &needles), 5);
    vault.lock().unwrap();
    assert_eq!(scan(&place.path(), &needles), 3);
}

/// Set in the process that the next test starts.
const CHILD: &str = "VAULT_TEST_OPENS_A_DAMAGED_VAULT";

#[test]
fn nothing_is_printed_when_a_page_cannot_be_decrypted() {
    if let Some(path) = std::env::var_os(CHILD) {
        assert!(matches!(Vault::open(Path::new(&path), PASSPHRASE), Err(crate::Error::Damaged { .. })));
        return;
    }
    let (place, vault, _) = Place::new();
    drop(vault);
    let path = place.path().join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100] ^= 1;
    fs::write(&path, bytes).unwrap();
    let test = "tests::leaks::nothing_is_printed_when_a_page_cannot_be_decrypted";
    let output = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture"])
        .env(CHILD, place.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn errors_and_debug_output_hold_no_secret() {
    let (_place, vault, recovery) = Place::new();
    let told = format!("{vault:?} {recovery:?}");
    let key = hex::encode(vault.signing_key().to_bytes());
    for secret in
        [PASSPHRASE, OPERATOR, recovery.as_str(), &key, &format!("{:?}", vault.signing_key().to_bytes())]
    {
        assert!(!told.contains(secret), "{secret}");
    }
}
