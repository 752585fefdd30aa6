use std::fs;
use std::path::Path;

use serde_json::json;

use super::{PASSPHRASE, id, save};
use crate::{Vault, moment_text};

/// Vaults as earlier versions of the program left them, one for each version of the schema.
const EARLIER: [&str; 1] = ["vault-1"];

#[test]
fn a_vault_of_every_earlier_version_opens_with_all_that_was_in_it() {
    for name in EARLIER {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.tabularium");
        fs::create_dir(&path).unwrap();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name);
        for file in ["vault.json", "vault.db"] {
            fs::copy(fixture.join(file), path.join(file)).unwrap();
        }
        // Once to migrate, once as migrated.
        for _ in 0..2 {
            let vault = Vault::open(&path, PASSPHRASE).unwrap();
            let verdict = vault.verify().unwrap();
            assert_eq!((verdict.entries, verdict.fault), (5, None), "{name}");
            let told: Vec<_> = vault
                .all_records()
                .unwrap()
                .into_iter()
                .map(|it| (it.kind, it.version, it.ended, it.value, moment_text(it.changed_at)))
                .collect();
            let system = json!({ "name": "Kartoteka", "newer": { "depth": [1, "żółw"] } });
            let activity = json!({ "name": "Rejestracja", "systems": [id(1)] });
            let expected = [
                ("system", 2, false, system, "2026-11-23T12:00:02.000Z"),
                ("activity", 1, false, activity, "2026-11-23T12:00:01.000Z"),
                ("activity", 2, true, json!({ "name": "Archiwum" }), "2026-11-23T12:00:04.000Z"),
            ]
            .map(|(kind, version, ended, value, at)| (kind.to_owned(), version, ended, value, at.to_owned()));
            assert_eq!(told, expected, "{name}");
            assert_eq!(vault.versions(id(1)).unwrap()[0].value, Some(json!({ "name": "Łódzka kartoteka" })));
            assert_eq!(vault.linking_to(id(1)).unwrap().len(), 1, "{name}");
            assert_eq!(vault.setting("idle-minutes").unwrap().as_deref(), Some("7"), "{name}");
            assert_eq!(vault.last_undoable(|_| true).unwrap().unwrap().seq, 2, "{name}");
        }
        let mut vault = Vault::open(&path, PASSPHRASE).unwrap();
        save(&mut vault, 2, 1, "Rejestracja II", 9).unwrap();
        assert!(vault.verify().unwrap().intact(), "{name}");
    }
}
