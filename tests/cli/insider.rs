//! Somebody who has the passphrase and an SQL editor: what ADR 5 says of keys is enough to open the database.

use std::fs;
use std::path::Path;
use std::sync::Once;

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305};
use rusqlite::Connection;
use serde_json::Value;

/// Opens the database of a vault past the program.
pub(crate) fn open(vault: &Path, passphrase: &str) -> Connection {
    // The first database of a process sets SQLCipher up, and SQLite lets other threads through before that is done.
    static FIRST: Once = Once::new();
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let db = Connection::open(vault.join("vault.db")).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", hex::encode(data_key(vault, passphrase)))).unwrap();
    db.execute_batch("PRAGMA locking_mode = EXCLUSIVE").unwrap();
    db
}

/// Changes it. Nothing that the schema forbids is in the way.
pub(crate) fn edit(vault: &Path, passphrase: &str, sql: &str) {
    let db = open(vault, passphrase);
    db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    let mut triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let triggers: Vec<String> =
        triggers.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    for trigger in triggers {
        db.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    let before = db.total_changes();
    db.execute_batch(sql).unwrap();
    assert_ne!(db.total_changes(), before, "{sql}");
}

/// The key of the database, as the passphrase opens it.
pub(crate) fn data_key(vault: &Path, passphrase: &str) -> Vec<u8> {
    let text = fs::read_to_string(vault.join("vault.json")).unwrap();
    let header = &serde_json::from_str::<Value>(&text).unwrap()["header"];
    let slot = &header["slots"]["passphrase"];
    let bytes = |value: &Value| STANDARD.decode(value.as_str().unwrap()).unwrap();
    let number = |name: &str| u32::try_from(slot["kdf"][name].as_u64().unwrap()).unwrap();
    let [memory, passes, lanes] = ["memory_kib", "passes", "lanes"].map(number);
    let salt = bytes(&slot["kdf"]["salt"]);
    let mut wrapping = [0; 32];
    let params = Params::new(memory, passes, lanes, Some(32)).unwrap();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), &salt, &mut wrapping)
        .unwrap();
    let (id, salt) = (header["id"].as_str().unwrap(), hex::encode(salt));
    let bound =
        format!("tabularium/slot/v1\n{id}\npassphrase\nargon2id 19\n{memory} {passes} {lanes}\n{salt}\n");
    let nonce: [u8; 24] = bytes(&slot["nonce"]).try_into().unwrap();
    let (sealed, cipher) = (bytes(&slot["sealed"]), XChaCha20Poly1305::new(&wrapping.into()));
    cipher.decrypt(&nonce.into(), Payload { msg: &sealed, aad: bound.as_bytes() }).unwrap()
}
