//! A second person signs a checkpoint with a key of their own.

use std::fs;
use std::io;
use std::path::Path;

use evidence::Checkpoint;
use registers::{Field, Shape};
use vault::Countersigner;

use super::given::read;
use super::keep::keep;
use crate::keys;
use crate::outside;
use crate::protocol::{
    Countersign, Countersigned, CountersignerMade, GivenCheckpoint, KeepAnchor, MakeCountersigner,
    SignCheckpoint, SignedCheckpoint,
};
use crate::records::problem;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::given;

static SIGNER: Field = Field::new("signer", Shape::Line, "");

/// Makes the key of a second person, in a file that must not be there yet: a key that is written over is lost.
pub fn make_countersigner(session: &mut Session, request: MakeCountersigner) -> Result<CountersignerMade> {
    let language = session.language();
    let name = given(language, &SIGNER, &request.name).map_err(|problem| Trouble::BadInput(vec![problem]))?;
    let bare: String = name.replace('+', "").split_whitespace().collect::<Vec<_>>().join("-");
    if bare.is_empty() {
        return Err(Trouble::BadInput(vec![problem(language, "signer", "no_signer")]));
    }
    keys::check(&request.passphrase, &[&name])?;
    let path = Path::new(&request.path);
    if path.exists() {
        return Err(Trouble::File { path: path.to_owned(), error: io::ErrorKind::AlreadyExists.into() });
    }
    let made = Countersigner::new(&bare)?;
    outside::write(path, &made.to_file(&request.passphrase, session.cost()?)?)?;
    Ok(CountersignerMade { path: request.path, key: made.verifier_key()?.to_string() })
}

/// Signs a checkpoint that was handed over; no vault need be there.
pub fn sign(_: &mut Session, request: SignCheckpoint) -> Result<SignedCheckpoint> {
    let note = read(&request.given)?;
    // Nothing is signed that nobody could take for a checkpoint.
    let origin = Checkpoint::claimed_origin(&note);
    if !origin.starts_with("tabularium/") {
        return Err(Trouble::NoCheckpoint);
    }
    let signer = open(&request.key_file, &request.passphrase)?;
    let note = signer.sign(&note).map_err(|_| Trouble::NoCheckpoint)?;
    Ok(SignedCheckpoint { note, key: signer.verifier_key()?.to_string() })
}

/// Signs the checkpoint of the log as it stands, and records it as an anchor.
pub fn countersign(session: &mut Session, request: Countersign) -> Result<Countersigned> {
    let vault = session.vault()?;
    let size = vault.size()?;
    let note = vault.checkpoint(size)?;
    let signer = open(&request.key_file, &request.passphrase)?;
    let (note, key) = (signer.sign(&note)?, signer.verifier_key()?.to_string());
    let request =
        KeepAnchor { given: GivenCheckpoint::Typed(note.clone()), countersigner: Some(key.clone()) };
    let kept = keep(session, request)?;
    let seq =
        kept.kept.ok_or_else(|| Trouble::Fault("the log does not continue its own checkpoint".to_owned()))?;
    Ok(Countersigned { seq, size, key, note })
}

fn open(file: &str, passphrase: &str) -> Result<Countersigner> {
    let path = Path::new(file);
    let bytes = fs::read(path).map_err(Trouble::file(path))?;
    Countersigner::from_file(&bytes, passphrase).map_err(|error| match error {
        vault::Error::Damaged { .. } => Trouble::NotAKeyFile(path.to_owned()),
        vault::Error::WrongSecret => Trouble::NotItsPassphrase,
        error => Trouble::Vault(error),
    })
}
