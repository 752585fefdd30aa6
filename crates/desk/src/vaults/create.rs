//! Creating a vault.

use std::path::Path;
use std::{fs, io};

use registers::{Field, Shape};
use serde_json::json;
use vault::{NewVault, Vault};

use crate::keys;
use crate::outside::outside;
use crate::protocol::{CreateVault, SaveRecord, ShowVault, VaultCreated};
use crate::records::save_as;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::vaults::{self, with_suffix};
use crate::words::given;

/// The operation that writes the facility's name. Undo does not go behind it: no vault is without a facility.
const NAMED: &str = "facility.named";

static FACILITY: Field = Field::new("facility", Shape::Line, "");
static OPERATOR: Field = Field::new("operator", Shape::Line, "");

/// A new vault, and the one who takes its recovery key.
pub struct NewVaultFor<'a> {
    /// The vault.
    pub request: CreateVault,
    /// Takes the key, which is in no other place.
    pub taker: &'a mut dyn FnMut(&VaultCreated) -> io::Result<()>,
}

/// Creates a vault with its facility and opens it. Leaves nothing behind when it fails.
pub fn create(session: &mut Session, request: CreateVault) -> Result<VaultCreated> {
    create_for(session, NewVaultFor { request, taker: &mut |_| Ok(()) })
}

/// Creates a vault and hands its recovery key over. Leaves nothing behind when it fails, or when the key is not taken: a vault
/// that nobody has the key of is a trap.
pub fn create_for(session: &mut Session, new: NewVaultFor<'_>) -> Result<VaultCreated> {
    let NewVaultFor { request, taker } = new;
    let path =
        with_suffix(Path::new(&request.path)).ok_or_else(|| Trouble::NoNameForVault(request.path.clone()))?;
    outside(&path)?;
    let (facility, operator) = names(session, &request)?;
    keys::check(&request.passphrase, &[&facility, &operator])?;

    let new = NewVault { operator: &operator, passphrase: &request.passphrase, cost: session.cost()? };
    let was_there = path.exists();
    let (vault, recovery) =
        Vault::create(&path, &new, session.now()).map_err(|error| refused(error, &path))?;
    session.put(vault);
    let value = json!({ "name": facility });
    let facility = SaveRecord { kind: "facility".into(), id: None, from_version: None, value };
    let done = save_as(session, facility, NAMED).and_then(|_| {
        let info = vaults::info(session, ShowVault::default())?;
        let created = VaultCreated { recovery_key: recovery.as_str().to_owned(), info };
        taker(&created).map_err(Trouble::KeyNotTaken)?;
        Ok(created)
    });
    if done.is_err() {
        session.close();
        take_away(&path, was_there);
    }
    done
}

/// The names of the controller and of the person, as they are kept.
fn names(session: &Session, request: &CreateVault) -> Result<(String, String)> {
    let read = |field: &'static Field, text: &str| match given(session.language(), field, text) {
        Ok(name) if name.is_empty() => Err(vaults::missing(session, field.name)),
        other => other,
    };
    match (read(&FACILITY, &request.facility), read(&OPERATOR, &request.operator)) {
        (Ok(facility), Ok(operator)) => Ok((facility, operator)),
        (facility, operator) => {
            Err(Trouble::BadInput([facility.err(), operator.err()].into_iter().flatten().collect()))
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
