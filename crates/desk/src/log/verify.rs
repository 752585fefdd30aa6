//! Verifying the log of the open vault.

use evidence::{Checkpoint, FaultCode, NoteError, Tree, VerifierKey};
use vault::{IndexCheck, Vault};

use super::verdict::{fault, unreadable, verdict, with_index};
use crate::protocol::{Nothing, Verdict};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// What is known from elsewhere, and how closely is looked.
#[derive(Debug, Clone, Default)]
pub struct VerifyVault {
    /// The verifier key that is trusted.
    pub key: Option<String>,
    /// An older checkpoint that left the machine.
    pub checkpoint: Option<String>,
    /// Every word of the search index is looked at too.
    pub deep: bool,
}

/// Verifies everything: pages, log, tree, registers.
pub fn verify(session: &mut Session, _: Nothing) -> Result<Verdict> {
    verify_vault(session, VerifyVault::default())
}

/// Verifies everything, and that the log passes an older checkpoint. The search index is no evidence: one that is not as the records
/// are is made anew, and the verdict says so.
pub fn verify_vault(session: &mut Session, outside: VerifyVault) -> Result<Verdict> {
    let (vault, language) = (session.vault()?, session.language());
    if let Some(key) = &outside.key {
        trusted(key)?;
    }
    let mut found = match vault.verify() {
        Ok(found) => found,
        Err(vault::Error::Damaged { what }) => return Ok(unreadable(language, "vault-damaged", &what)),
        Err(error) => return Err(error.into()),
    };
    if found.fault.is_none() {
        found.fault = against(vault, &outside)?;
    }
    let index = match found.fault {
        None => Some(vault.mend_index(if outside.deep { IndexCheck::Words } else { IndexCheck::Rows })?),
        Some(_) => None,
    };
    Ok(with_index(language, verdict(language, &found), index))
}

fn against(vault: &Vault, outside: &VerifyVault) -> Result<Option<evidence::Fault>> {
    let own = vault.verifier_key()?;
    if let Some(text) = &outside.key {
        let key = trusted(text)?;
        if key.name() != own.name() {
            return Ok(Some(other_vault(&own, key.name(), "key")));
        }
        if key != own {
            return Ok(Some(fault(FaultCode::OtherKey, "key", [])));
        }
    }
    let Some(note) = &outside.checkpoint else { return Ok(None) };
    let anchor = match Checkpoint::open_cosigned(note, &own) {
        Ok(anchor) => anchor,
        Err(error) => return Ok(Some(bad_anchor(&own, note, error))),
    };
    let entries = vault.size()?;
    if anchor.size > entries {
        let params = [("size", anchor.size.into()), ("entries", entries.into())];
        return Ok(Some(fault(FaultCode::Truncated, "anchor", params)));
    }
    let root = Tree::new(vault).root(anchor.size).map_err(|error| Trouble::Fault(error.to_string()))?;
    let same = root == anchor.root;
    Ok((!same).then(|| fault(FaultCode::Rewritten, "anchor", [("size", anchor.size.into())])))
}

/// The key that somebody trusts, as they gave it. A mistyped one says nothing about what is verified.
pub(super) fn trusted(text: &str) -> Result<VerifierKey> {
    text.trim().parse().map_err(|_| Trouble::NotAKey)
}

fn bad_anchor(own: &VerifierKey, note: &str, error: NoteError) -> evidence::Fault {
    let found = Checkpoint::claimed_origin(note);
    if found.starts_with("tabularium/") && found != own.name() {
        return other_vault(own, found, "anchor");
    }
    match error {
        NoteError::Signature | NoteError::Unsigned => fault(FaultCode::AnchorSignature, "anchor", []),
        NoteError::Form { line } => fault(FaultCode::AnchorMalformed, &format!("anchor:{line}"), []),
        NoteError::Key => fault(FaultCode::AnchorMalformed, "anchor", []),
    }
}

fn other_vault(own: &VerifierKey, found: &str, place: &str) -> evidence::Fault {
    fault(FaultCode::OtherVault, place, [("expected", own.name().into()), ("found", found.into())])
}
