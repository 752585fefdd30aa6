//! Whether what others vouched for still holds: asked when it comes in, and again whenever the log is verified.

use catalogue::{Language, text, text_with};
use chrono::{DateTime, Utc};
use evidence::{Fault, FaultCode, FileDigest, Standing, VerifierKey, carries_signature, from_base64};
use stamp::{Asked, Authorities, Token};
use vault::{Moment, Vault, moment_text};

use super::known::{Anchor, KeptStamp, anchors};
use crate::log::{fault, fault_view};
use crate::protocol::AnchorKind;
use crate::trouble::Result;

/// What a time-stamp says of a checkpoint.
#[derive(Debug)]
pub(super) struct Stamped {
    /// It existed before.
    pub(super) before: Moment,
    /// The name in the certificate that signed.
    pub(super) authority: String,
}

/// Why an anchor that the log keeps does not prove what its entry says.
#[derive(Debug)]
pub(super) enum Broken {
    /// The time-stamp proves nothing.
    Stamp(stamp::Fault),
    /// It proves something else than the entry says: another time, another authority.
    StampTells,
    /// The second person has not signed that.
    Countersignature,
    /// The log does not continue the checkpoint.
    Checkpoint(Fault),
    /// The checkpoint is of another number of entries than the entry says.
    Size(u64),
}

/// That an authority stamped a note, as far as it can be known without a network. Which request it answers is asked where it comes in.
pub(super) fn stamped(
    token: &Token,
    note: &str,
    certificates: &[String],
) -> std::result::Result<Stamped, stamp::Fault> {
    let authorities = Authorities::from_pem(certificates.iter().map(String::as_str))?;
    let sha256 = FileDigest::of(note.as_bytes()).sha256;
    let stamp = token.verify(Asked { sha256: &sha256, nonce: None }, &authorities)?;
    let before = DateTime::<Utc>::UNIX_EPOCH + stamp.at.since_epoch;
    Ok(Stamped { before, authority: stamp.authority })
}

/// That somebody else than the log itself signed a note with that key.
pub(super) fn countersigned(note: &str, key: &VerifierKey, own: &VerifierKey) -> bool {
    key != own && carries_signature(note, key)
}

/// Why an anchor does not hold; `None` if it does, or if the log keeps no more of it than its size.
pub(super) fn broken(vault: &Vault, anchor: &Anchor) -> Result<Option<Broken>> {
    let own = vault.verifier_key()?;
    let note = anchor.checkpoint.as_deref();
    let broken = match anchor.kind {
        AnchorKind::Stamp => stamp_broken(anchor.stamp.as_ref(), note.unwrap_or_default()),
        AnchorKind::Countersignature => {
            let key = anchor.signer.as_deref().and_then(|signer| signer.parse().ok());
            let signed = key.is_some_and(|key| countersigned(note.unwrap_or_default(), &key, &own));
            (!signed).then_some(Broken::Countersignature)
        }
        AnchorKind::Pack | AnchorKind::Export | AnchorKind::Typed => None,
    };
    let (None, Some(note)) = (&broken, note) else { return Ok(broken) };
    Ok(match vault.standing(note)? {
        Standing::Extends(checkpoint) => {
            (checkpoint.size != anchor.size).then_some(Broken::Size(checkpoint.size))
        }
        Standing::Broken(fault) => Some(Broken::Checkpoint(fault)),
    })
}

/// What holds of everything that the log keeps of its anchors.
#[derive(Debug)]
pub(crate) enum Rechecked {
    /// All of it; so many are time-stamps and signatures of others.
    Holds(u64),
    /// This does not, first of all.
    Broken(Fault),
}

/// Checks every anchor of the log again.
pub(crate) fn recheck(vault: &Vault, language: Language) -> Result<Rechecked> {
    let mut of_others = 0;
    for anchor in anchors(vault)? {
        if let Some(broken) = broken(vault, &anchor)? {
            return Ok(Rechecked::Broken(as_fault(language, &anchor, &broken)));
        }
        of_others += u64::from(anchor.kind.is_of_others());
    }
    Ok(Rechecked::Holds(of_others))
}

pub(super) fn as_fault(language: Language, anchor: &Anchor, broken: &Broken) -> Fault {
    let (code, why) = match broken {
        Broken::Stamp(fault) => {
            let key = format!("stamp-why-{}", fault.code());
            (FaultCode::StampInvalid, text_with(language, &key, &[("detail", fault.detail().into())]))
        }
        Broken::StampTells => (FaultCode::StampInvalid, text(language, "stamp-why-tells")),
        Broken::Countersignature => (FaultCode::CountersignatureInvalid, String::new()),
        Broken::Checkpoint(fault) => (FaultCode::AnchorBroken, fault_view(language, fault).words),
        Broken::Size(size) => {
            let params = [("size", (*size).into()), ("told", anchor.size.into())];
            (FaultCode::AnchorBroken, text_with(language, "anchor-why-size", &params))
        }
    };
    let params = [("entry", anchor.seq.into()), ("why", why.as_str().into())];
    fault(code, &format!("payload:{}", anchor.seq), params)
}

fn stamp_broken(stamp: Option<&KeptStamp>, note: &str) -> Option<Broken> {
    let Some(kept) = stamp else { return Some(Broken::Stamp(stamp::Fault::Malformed)) };
    let token = from_base64(&kept.token).ok_or(stamp::Fault::Malformed);
    let found = token
        .and_then(|bytes| Token::read(&bytes))
        .and_then(|token| stamped(&token, note, &kept.certificates));
    match found {
        Err(fault) => Some(Broken::Stamp(fault)),
        Ok(Stamped { before, authority }) => {
            let same = moment_text(before) == kept.before && authority == kept.authority;
            (!same).then_some(Broken::StampTells)
        }
    }
}
