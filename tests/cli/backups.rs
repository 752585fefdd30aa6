//! Backups through the binary.

use std::fs;

use tabularium_tests::Place;

#[test]
fn a_vault_that_was_lost_comes_back_from_its_backup() {
    let place = Place::with_vault();
    let made = place.json(["backup", "vault", "stick.backup"]);
    assert_eq!(made["unchanged"], false);
    place.run(["backup", "vault", "stick.backup"]).done().says("Nothing has changed");
    place.run(["restore-test", "stick.backup"]).done();
    place.run(["restore-test", "stick.backup", "--record", "vault"]).done().says("restore test");
    fs::remove_dir_all(place.path("vault.tabularium")).unwrap();
    place.run(["restore", "stick.backup", "vault"]).done();
    place.run(["verify", "vault"]).done();
    place.run(["restore", "stick.backup", "vault"]).exits(2).says("kept beside it");
    place.run(["restore", "stick.backup", "vault", "--replace"]).done().says("before restoring");
    let mut bytes = fs::read(place.path("stick.backup")).unwrap();
    bytes[20_000] ^= 1;
    fs::write(place.path("stick.backup"), bytes).unwrap();
    place.run(["restore-test", "stick.backup"]).exits(1);
    place.run(["restore", "stick.backup", "new"]).exits(3);
    assert!(!place.path("new.tabularium").exists());
}
