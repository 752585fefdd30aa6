//! Verifying the log of the open vault.

use catalogue::{Language, text, text_with};
use evidence::{FaultCode, Standing, VerifierKey};
use vault::{IndexCheck, Vault};

use super::anchored::anchored_words;
use super::verdict::{fault, unreadable, verdict, with_index};
use crate::anchors::{Rechecked, anchors, recheck};
use crate::protocol::{Nothing, Verdict};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// What is known from elsewhere, and how closely is looked.
#[derive(Debug, Clone, Default)]
pub struct VerifyVault {
    /// The verifier key that is trusted.
    pub key: Option<String>,
    /// An older checkpoint that left the machine, in its one form.
    pub checkpoint: Option<String>,
    /// Every word of the search index is looked at too.
    pub deep: bool,
}

/// Verifies everything: pages, log, tree, registers.
pub fn verify(session: &mut Session, _: Nothing) -> Result<Verdict> {
    verify_vault(session, VerifyVault::default())
}

/// Verifies everything, that the log passes an older checkpoint, and that what it keeps of others still holds. The search index is no evidence: one that is not as the records
/// are is made anew, and the verdict says so.
pub fn verify_vault(session: &mut Session, outside: VerifyVault) -> Result<Verdict> {
    let (vault, language) = (session.vault()?, session.language());
    if let Some(key) = &outside.key {
        trusted(key)?;
    }
    let mut found = match vault.verify() {
        Ok(found) => found,
        Err(vault::Error::Damaged { what }) => {
            let verdict = unreadable(language, "vault-damaged", &what);
            session.note(&Trouble::Vault(vault::Error::Damaged { what }));
            return Ok(verdict);
        }
        Err(error) => return Err(error.into()),
    };
    if found.fault.is_none() {
        found.fault = against(vault, &outside)?;
    }
    let mut of_others = 0;
    if found.fault.is_none() {
        match recheck(vault, language)? {
            Rechecked::Holds(count) => of_others = count,
            Rechecked::Broken(fault) => found.fault = Some(fault),
        }
    }
    let index = match found.fault {
        None => Some(vault.mend_index(if outside.deep { IndexCheck::Words } else { IndexCheck::Rows })?),
        Some(_) => None,
    };
    let mut verdict = verdict(language, &found);
    if verdict.intact {
        verdict.words = format!("{} {}", verdict.words, anchored(vault, language, &outside)?);
        if of_others > 0 {
            let again = text_with(language, "verdict-of-others", &[("count", of_others.into())]);
            verdict.words = format!("{} {again}", verdict.words);
        }
    }
    Ok(with_index(language, verdict, index))
}

/// What vouches for the log from outside: the checkpoint that was given, if one was, or those that are known to have left.
fn anchored(vault: &Vault, language: Language, outside: &VerifyVault) -> Result<String> {
    match &outside.checkpoint {
        Some(_) => Ok(text(language, "verdict-continues")),
        None => anchored_words(vault, language, &anchors(vault)?),
    }
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
    Ok(match vault.standing(note)? {
        Standing::Extends(_) => None,
        Standing::Broken(fault) => Some(fault),
    })
}

/// The key that somebody trusts, as they gave it. A mistyped one says nothing about what is verified.
pub(super) fn trusted(text: &str) -> Result<VerifierKey> {
    text.trim().parse().map_err(|_| Trouble::NotAKey)
}

fn other_vault(own: &VerifierKey, found: &str, place: &str) -> evidence::Fault {
    fault(FaultCode::OtherVault, place, [("expected", own.name().into()), ("found", found.into())])
}
