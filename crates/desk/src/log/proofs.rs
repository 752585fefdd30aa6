//! Proofs for anyone's verifier.

use evidence::{Tree, TreeError};
use serde::Serialize;

use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// That an entry is in the tree.
#[derive(Debug, Clone, Copy)]
pub struct Inclusion {
    /// The entry.
    pub index: u64,
    /// Of which size the tree is; all entries when none is given.
    pub size: Option<u64>,
}

/// That a tree extends an older one.
#[derive(Debug, Clone, Copy)]
pub struct Consistency {
    /// Size of the older tree.
    pub from: u64,
    /// Size of the newer tree; all entries when none is given.
    pub to: Option<u64>,
}

/// A proof as other programs read it.
#[derive(Debug, Clone, Serialize)]
pub struct Hashes {
    /// Base64, in the order of RFC 6962.
    pub hashes: Vec<String>,
}

/// Proves that an entry is in the tree.
pub fn prove(session: &mut Session, request: Inclusion) -> Result<Hashes> {
    let vault = session.vault()?;
    let size = within(request.size, vault.size()?)?;
    if request.index >= size {
        return Err(Trouble::UnknownEntry(request.index));
    }
    hashes(Tree::new(vault).inclusion(request.index, size))
}

/// Proves that the log only grew.
pub fn consistency(session: &mut Session, request: Consistency) -> Result<Hashes> {
    let vault = session.vault()?;
    let to = within(request.to, vault.size()?)?;
    if request.from > to {
        return Err(Trouble::UnknownEntry(request.from));
    }
    hashes(Tree::new(vault).consistency(request.from, to))
}

fn within(size: Option<u64>, all: u64) -> Result<u64> {
    match size {
        None => Ok(all),
        Some(size) if size <= all => Ok(size),
        Some(size) => Err(Trouble::UnknownEntry(size)),
    }
}

fn hashes(proof: std::result::Result<Vec<evidence::Hash>, TreeError<vault::Error>>) -> Result<Hashes> {
    match proof {
        Ok(proof) => Ok(Hashes { hashes: proof.iter().map(|hash| evidence::to_base64(hash)).collect() }),
        Err(TreeError::Nodes(error)) => Err(error.into()),
        Err(other) => Err(Trouble::Fault(other.to_string())),
    }
}
