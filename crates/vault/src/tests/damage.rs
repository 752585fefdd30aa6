use std::fs;
use std::path::Path;

use sha2::Digest;

use super::{PASSPHRASE, Place, save};
use crate::header::Header;
use crate::keys::{DataKey, SlotKind};
use crate::vault::Contents;
use crate::{Error, IndexCheck, IndexFound, Vault};

/// A vault with a few records, closed, and its data key.
fn closed_vault() -> (Place, DataKey) {
    let (place, mut vault, _) = Place::new();
    for number in 0..12 {
        save(&mut vault, number, 0, "Rejestracja pacjentów", 1).unwrap();
    }
    vault.lock().unwrap();
    let header = Header::read(&place.path()).unwrap();
    let slot = &header.slots.passphrase;
    let key = crate::keys::unseal(slot, PASSPHRASE.as_bytes(), header.id, SlotKind::Passphrase).unwrap();
    (place, key)
}

/// What becomes of a database file: damage has to be found at opening or by the full check.
fn outcome(folder: &Path, key: &DataKey) -> crate::Result<()> {
    let lock = crate::lock::Lock::take(folder)?;
    let header = Header::read(folder)?;
    let contents = Contents::read(header.id, key.clone(), crate::db::open(folder, key)?)?;
    let vault = Vault::of(folder, contents, lock);
    let verdict = vault.verify()?;
    assert_eq!(verdict.fault, None);
    Ok(())
}

#[test]
fn every_flipped_byte_of_the_database_is_damage() {
    let (place, key) = closed_vault();
    outcome(&place.path(), &key).unwrap();
    let path = place.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    // Every page is hit several times: contents, the initialisation vector and the MAC at its end.
    for at in (0..whole.len()).step_by(331).chain([0, 15, 16, 4015, 4016, 4032, 4095, whole.len() - 1]) {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        fs::write(&path, changed).unwrap();
        let found = outcome(&place.path(), &key);
        assert!(matches!(found, Err(Error::Damaged { .. })), "byte {at}: {found:?}");
    }
    // And a thousand bits anywhere.
    let mut seed = u64::from(std::process::id()) | 1;
    println!("seed {seed}");
    for _ in 0..1000 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let at = usize::try_from(seed >> 8).unwrap() % whole.len();
        let mut changed = whole.clone();
        changed[at] ^= 1 << (seed & 7);
        fs::write(&path, changed).unwrap();
        let found = outcome(&place.path(), &key);
        assert!(matches!(found, Err(Error::Damaged { .. })), "bit {} of byte {at}: {found:?}", seed & 7);
    }
    fs::write(&path, whole).unwrap();
    outcome(&place.path(), &key).unwrap();
}

#[test]
fn the_macs_of_pages_are_told_as_sqlcipher_tells_them() {
    let (place, key) = closed_vault();
    let path = place.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    let pages = u64::try_from(whole.len() / 4096).unwrap();
    let by_sqlcipher = || {
        let db = rusqlite::Connection::open(&path).unwrap();
        let key = hex::encode(key.bytes());
        db.execute_batch(&format!("PRAGMA cipher_log = off; PRAGMA key = \"x'{key}'\";")).unwrap();
        let mut told = db.prepare("PRAGMA cipher_integrity_check").unwrap();
        let told = told.query_map([], |row| row.get::<_, String>(0)).unwrap();
        told.map(Result::unwrap).collect::<Vec<_>>()
    };
    crate::macs::check(&path, &key, pages).unwrap();
    assert_eq!(by_sqlcipher(), Vec::<String>::new());
    // Without the first page nothing opens to be asked.
    for page in 1..whole.len() / 4096 {
        let mut changed = whole.clone();
        changed[page * 4096 + 17 * page % 4096] ^= 1;
        fs::write(&path, changed).unwrap();
        let found = crate::macs::check(&path, &key, pages).unwrap_err().to_string();
        assert_eq!(found, format!("the vault is damaged: vault.db: page {}", page + 1));
        let [said] = by_sqlcipher().try_into().unwrap();
        assert!(said.ends_with(&format!("page {}", page + 1)), "{said}");
    }
    fs::write(&path, &whole).unwrap();
    assert!(crate::macs::check(&path, &key, pages + 1).is_err());
    assert!(crate::macs::check(&path, &DataKey::random().unwrap(), pages).is_err());
}

#[test]
fn a_database_cut_anywhere_is_damage() {
    let (place, key) = closed_vault();
    let path = place.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    let pages = (0..whole.len()).step_by(4096);
    for length in pages.chain([1, 100, 5000, whole.len() - 1]) {
        fs::write(&path, &whole[..length]).unwrap();
        let found = outcome(&place.path(), &key);
        assert!(matches!(found, Err(Error::Damaged { .. })), "cut to {length}: {found:?}");
    }
    fs::remove_file(&path).unwrap();
    assert!(matches!(outcome(&place.path(), &key), Err(Error::Damaged { .. })));
    assert!(!path.exists());
}

#[test]
fn a_damaged_or_missing_header_is_damage_and_never_a_wrong_passphrase() {
    let (place, _) = closed_vault();
    let path = place.path().join("vault.json");
    let whole = fs::read_to_string(&path).unwrap();
    let digit = whole.find("\"salt\": \"").unwrap() + 12;
    let flipped = format!(
        "{}{}{}",
        &whole[..digit],
        if &whole[digit..=digit] == "A" { "B" } else { "A" },
        &whole[digit + 1..]
    );
    for damaged in [flipped.as_str(), &whole[..whole.len() / 2], "", "{}", &whole.replace("  ", " ")] {
        fs::write(&path, damaged).unwrap();
        assert!(matches!(Vault::open(&place.path(), PASSPHRASE), Err(Error::Damaged { .. })), "{damaged}");
    }
    fs::remove_file(&path).unwrap();
    assert!(matches!(Vault::open(&place.path(), PASSPHRASE), Err(Error::Damaged { .. })));
    fs::write(&path, whole).unwrap();
    place.open();
}

#[test]
fn the_header_of_another_vault_does_not_open_this_database() {
    let (place, _) = closed_vault();
    let (other, vault, _) = Place::new();
    drop(vault);
    fs::copy(other.path().join("vault.json"), place.path().join("vault.json")).unwrap();
    assert!(matches!(Vault::open(&place.path(), PASSPHRASE), Err(Error::Damaged { .. })));
}

#[test]
fn a_newer_format_is_refused_and_no_file_is_touched() {
    let (place, key) = closed_vault();
    let db = crate::db::open(&place.path(), &key).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    // As a crash of the newer program would leave it, with something still in the write-ahead log.
    db.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    drop(db);
    let before = contents(&place.path());
    assert!(before.iter().any(|(name, length, _)| name == "vault.db-wal" && *length > 0));
    assert!(matches!(Vault::open(&place.path(), PASSPHRASE), Err(Error::Newer { found: 99 })));
    assert_eq!(contents(&place.path()), before);

    let header = place.path().join("vault.json");
    let newer = fs::read_to_string(&header).unwrap().replace("\"format\": 1", "\"format\": 2");
    fs::write(&header, newer).unwrap();
    let before = contents(&place.path());
    assert!(matches!(Vault::open(&place.path(), PASSPHRASE), Err(Error::Newer { found: 2 })));
    assert_eq!(contents(&place.path()), before);
}

/// Names, lengths and hashes of the files.
fn contents(folder: &Path) -> Vec<(String, usize, String)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            let bytes = fs::read(file.path()).unwrap();
            let hash = hex::encode(sha2::Sha256::digest(&bytes));
            (file.file_name().into_string().unwrap(), bytes.len(), hash)
        })
        .collect();
    files.sort();
    files
}

/// Every page has a MAC of its own, so that an older page passes all of `SQLCipher`'s checks. Only what the log says tells it.
#[test]
fn an_older_page_put_back_is_found() {
    let (place, mut vault, _) = Place::new();
    for number in 0..500 {
        save(&mut vault, number, 0, &format!("Rejestracja pacjentów {number} {}", "x".repeat(500)), 1)
            .unwrap();
    }
    vault.lock().unwrap();
    let path = place.path().join("vault.db");
    let older = fs::read(&path).unwrap();
    let mut vault = place.open();
    for number in 0..500 {
        save(&mut vault, number, 1, &format!("Po zmianie {number} {}", "y".repeat(500)), 2).unwrap();
    }
    let key = vault.key.clone();
    vault.lock().unwrap();
    let newer = fs::read(&path).unwrap();
    let whole = rows(&place.path(), &key);
    let (mut tried, mut unfound) = (0, Vec::new());
    for (page, (old, new)) in older.chunks(4096).zip(newer.chunks(4096)).enumerate() {
        if old == new {
            continue;
        }
        tried += 1;
        let mut mixed = newer.clone();
        mixed[page * 4096..][..old.len()].copy_from_slice(old);
        fs::write(&path, &mixed).unwrap();
        if is_found(&place.path(), &key) {
            continue;
        }
        // A page that was written anew with what was in it before has another ciphertext, and nothing of it is lost.
        fs::write(&path, mixed).unwrap();
        if rows(&place.path(), &key) != whole {
            unfound.push(page);
        }
    }
    assert!(tried >= 100, "{tried}");
    assert!(unfound.is_empty(), "{unfound:?} of {tried}");
    fs::write(&path, newer).unwrap();
    outcome(&place.path(), &key).unwrap();
}

/// Whether opening, the full check or the check of the search index finds it.
fn is_found(folder: &Path, key: &DataKey) -> bool {
    let lock = crate::lock::Lock::take(folder).unwrap();
    let header = Header::read(folder).unwrap();
    let looked = || -> crate::Result<bool> {
        let db = crate::db::open(folder, key)?;
        let vault = Vault::of(folder, Contents::read(header.id, key.clone(), db)?, lock);
        let sound = vault.verify()?.intact();
        Ok(!sound || vault.mend_index(IndexCheck::Words)? != IndexFound::Sound)
    };
    looked().unwrap_or(true)
}

/// Every row of every table, those that a search goes by too; but not up to where they go: from an older mark on they are made again.
fn rows(folder: &Path, key: &DataKey) -> Vec<String> {
    let db = crate::db::open(folder, key).unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'indexed' ORDER BY name";
    let mut tables = db.prepare(sql).unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut all = Vec::new();
    for table in tables {
        let mut statement = db.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).map(|column| format!("{:?}", row.get_ref(column).unwrap()));
            all.push(format!("{table} {}", values.collect::<Vec<_>>().join(" ")));
        }
    }
    all
}
