//! All anchors of the log.

use catalogue::{Language, text};
use vault::{Vault, moment_text};

use super::holds::{Broken, as_fault, broken};
use super::known::{Anchor, anchors, reach};
use crate::log::{anchored_words, fault_view};
use crate::protocol::{AnchorView, Anchors, Nothing};
use crate::session::Session;
use crate::trouble::Result;

/// Every anchor, newest first, and how far they reach.
pub fn list(session: &mut Session, _: Nothing) -> Result<Anchors> {
    let (vault, language) = (session.vault()?, session.language());
    let known = anchors(vault)?;
    let rows = known.iter().rev().map(|anchor| view(vault, language, anchor)).collect::<Result<_>>()?;
    Ok(Anchors {
        anchors: rows,
        entries: vault.size()?,
        covered: reach(&known).map_or(0, |reach| reach.size),
        words: anchored_words(vault, language, &known)?,
    })
}

fn view(vault: &Vault, language: Language, anchor: &Anchor) -> Result<AnchorView> {
    let broken = broken(vault, anchor)?;
    let extended =
        anchor.checkpoint.as_ref().map(|_| !matches!(broken, Some(Broken::Checkpoint(_) | Broken::Size(_))));
    let stamp = anchor.stamp.as_ref();
    Ok(AnchorView {
        seq: anchor.seq,
        at: moment_text(anchor.at),
        kind: anchor.kind,
        kind_label: text(language, &format!("anchor-kind-{}", anchor.kind.code())),
        size: anchor.size,
        file: anchor.file.clone(),
        signer: anchor.signer.as_deref().map(name_of).or_else(|| stamp.map(|stamp| stamp.authority.clone())),
        before: stamp.map(|stamp| stamp.before.clone()),
        extended,
        fault: broken.map(|broken| fault_view(language, &as_fault(language, anchor, &broken))),
    })
}

/// The name in a verifier key.
fn name_of(key: &str) -> String {
    key.split('+').next().unwrap_or(key).to_owned()
}
