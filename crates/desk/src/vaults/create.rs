//! Creating a vault.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use vault::{NewVault, Vault};

use crate::protocol::{CreateVault, Nothing, SaveRecord, VaultCreated};
use crate::records::save_as;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::vaults::{self, SUFFIX, passphrase};

/// The operation that writes the facility's name. Undo does not go behind it: no vault is without a facility.
const NAMED: &str = "facility.named";

/// Creates a vault with its facility and opens it. Leaves nothing behind when it fails.
pub fn create(session: &mut Session, request: CreateVault) -> Result<VaultCreated> {
    let path = with_suffix(&request.path);
    let (facility, operator) = (request.facility.trim(), request.operator.trim());
    let missing =
        [("facility", facility), ("operator", operator)].into_iter().filter(|(_, given)| given.is_empty());
    let missing: Vec<_> = missing.map(|(field, _)| vaults::missing(session, field)).collect();
    if !missing.is_empty() {
        return Err(Trouble::BadInput(missing));
    }
    passphrase::check(&request.passphrase, &[facility, operator])?;

    let new = NewVault { operator, passphrase: &request.passphrase, cost: session.cost()? };
    let was_there = path.exists();
    let (vault, recovery) =
        Vault::create(&path, &new, session.now()).map_err(|error| refused(error, &path))?;
    session.put(vault);
    let value = json!({ "name": facility });
    let facility = SaveRecord { kind: "facility".into(), id: None, from_version: None, value };
    let done = save_as(session, facility, NAMED).and_then(|_| vaults::info(session, Nothing {}));
    match done {
        Ok(info) => Ok(VaultCreated { recovery_key: recovery.as_str().to_owned(), info }),
        Err(trouble) => {
            session.close();
            take_away(&path, was_there);
            Err(trouble)
        }
    }
}

fn refused(error: vault::Error, path: &Path) -> Trouble {
    match error {
        vault::Error::Exists => Trouble::VaultExists(path.to_owned()),
        vault::Error::Io(error) => Trouble::File { path: path.to_owned(), error },
        other => Trouble::Vault(other),
    }
}

fn with_suffix(given: &str) -> PathBuf {
    let given = given.trim_end_matches(['/', '\\']);
    if given.ends_with(SUFFIX) { given.into() } else { format!("{given}{SUFFIX}").into() }
}

/// The folder was new or empty a moment ago: all that is in it came from here.
fn take_away(path: &Path, was_there: bool) {
    if !was_there {
        let _ = fs::remove_dir_all(path);
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let _ = fs::remove_file(entry.path());
    }
}
