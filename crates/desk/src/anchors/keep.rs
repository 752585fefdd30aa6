//! Recording that a checkpoint is in other hands.

use evidence::VerifierKey;
use serde_json::{Value, json};
use vault::Operation;

use super::check::checked;
use super::given::read;
use super::holds::countersigned;
use super::known::{Anchor, anchors};
use super::{ANCHORED, SUBJECT};
use crate::protocol::{AnchorChecked, KeepAnchor};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Records a checkpoint as an anchor, if the log extends it; one that is recorded already is not recorded again.
pub fn keep(session: &mut Session, request: KeepAnchor) -> Result<AnchorChecked> {
    let note = read(&request.given)?;
    let countersigner = request.countersigner.as_deref().map(countersigner).transpose()?;
    let (vault, language) = (session.vault()?, session.language());
    let mut answer = checked(vault, language, &note)?;
    let Some(size) = answer.size else { return Ok(answer) };
    let own = vault.verifier_key()?;
    if countersigner.as_ref().is_some_and(|key| !countersigned(&note, key, &own)) {
        return Err(Trouble::NotCountersigned);
    }
    let signer = countersigner.map(|key| key.to_string());
    let known = anchors(vault)?;
    let same = |anchor: &&Anchor| {
        anchor.checkpoint.as_deref() == Some(note.as_str()) && (signer.is_none() || anchor.signer == signer)
    };
    if let Some(anchor) = known.iter().find(same) {
        answer.kept = Some(anchor.seq);
        return Ok(answer);
    }
    let operation = Operation::telling(ANCHORED, SUBJECT, session.now(), details(&note, size, signer));
    let done = session.vault_mut()?.operate(&operation)?;
    answer.kept = Some(done.seq);
    answer.entries = done.seq + 1;
    Ok(answer)
}

fn countersigner(text: &str) -> Result<VerifierKey> {
    text.trim().parse().map_err(|_| Trouble::NotAKey)
}

fn details(note: &str, size: u64, signer: Option<String>) -> Value {
    match signer {
        None => json!({ "checkpoint": note, "checkpoint_size": size, "kind": "typed" }),
        Some(signer) => json!({
            "checkpoint": note,
            "checkpoint_size": size,
            "kind": "countersignature",
            "signer": signer,
        }),
    }
}
