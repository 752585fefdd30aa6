//! The anchors that the log knows of.

use serde::Deserialize;
use vault::{Moment, Vault};

use super::ANCHORED;
use crate::protocol::{AnchorKind, ExistedBefore};
use crate::trouble::Result;
use crate::{changes, dossier, log, packs};

/// A checkpoint that left the machine, as its entry tells.
#[derive(Debug, Clone)]
pub(crate) struct Anchor {
    /// Its entry, and the moment of it.
    pub(crate) seq: u64,
    pub(crate) at: Moment,
    pub(crate) kind: AnchorKind,
    /// How many entries the checkpoint is of.
    pub(crate) size: u64,
    /// The file in which it left.
    pub(crate) file: Option<String>,
    /// Its text, where the log keeps that too.
    pub(crate) checkpoint: Option<String>,
    /// The key of who signed it besides.
    pub(crate) signer: Option<String>,
    /// The time-stamp of an authority.
    pub(crate) stamp: Option<KeptStamp>,
}

/// A time-stamp as its entry keeps it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct KeptStamp {
    /// Base64 of the token in DER.
    pub(crate) token: String,
    /// The certificates against which it was checked, as texts in PEM.
    pub(crate) certificates: Vec<String>,
    /// The name in the certificate that signed.
    pub(crate) authority: String,
    /// The checkpoint existed before.
    pub(crate) before: String,
}

/// How far the anchors of a log reach.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    /// The first entries that the farthest anchor covers.
    pub(crate) size: u64,
    /// When that anchor was made.
    pub(crate) at: Moment,
}

/// Every anchor, in the order of the log. One whose content was erased is not known any more, nor one of a kind that is none here.
pub(crate) fn anchors(vault: &Vault) -> Result<Vec<Anchor>> {
    let mut anchors = Vec::new();
    for (op, kind) in OPERATIONS {
        for seq in vault.entries_of(op)? {
            let Some(payload) = vault.payload(seq)? else { continue };
            let Ok(part) = serde_json::from_slice::<Told>(&payload.bytes) else { continue };
            let Some(size) = part.checkpoint_size else { continue };
            anchors.push(Anchor {
                seq,
                at: vault.moment_of(seq)?,
                kind: part.kind.unwrap_or(*kind),
                size,
                file: part.file,
                checkpoint: part.checkpoint,
                signer: part.signer,
                stamp: part.stamp,
            });
        }
    }
    anchors.sort_by_key(|anchor| anchor.seq);
    Ok(anchors)
}

/// The earliest time-stamp of a checkpoint that has the entry in it, of anchors in any order.
pub(crate) fn existed_before(anchors: &[Anchor], seq: u64) -> Option<ExistedBefore> {
    let stamped = anchors.iter().filter(|anchor| anchor.size > seq);
    let told = stamped.filter_map(|anchor| {
        let KeptStamp { before, authority, .. } = anchor.stamp.clone()?;
        Some(ExistedBefore { before, authority, seq: anchor.seq })
    });
    told.min_by(|a, b| a.before.cmp(&b.before))
}

/// How far they reach; `None` while nothing has left.
pub(crate) fn reach(anchors: &[Anchor]) -> Option<Reach> {
    let farthest = anchors.iter().rev().max_by_key(|anchor| anchor.size);
    farthest.map(|anchor| Reach { size: anchor.size, at: anchor.at })
}

/// The operations by which a checkpoint leaves.
const OPERATIONS: &[(&str, AnchorKind)] = &[
    (packs::EXPORTED, AnchorKind::Pack),
    (packs::LIST_EXPORTED, AnchorKind::Pack),
    (dossier::EXPORTED, AnchorKind::Pack),
    (changes::EXPORTED, AnchorKind::Pack),
    (log::EXPORTED, AnchorKind::Export),
    (ANCHORED, AnchorKind::Typed),
];

/// What of their payloads matters.
#[derive(Debug, Deserialize)]
pub(crate) struct Told {
    pub(crate) checkpoint_size: Option<u64>,
    file: Option<String>,
    checkpoint: Option<String>,
    pub(crate) signer: Option<String>,
    pub(crate) kind: Option<AnchorKind>,
    #[serde(flatten)]
    pub(crate) stamp: Option<KeptStamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_existed_before_the_earliest_stamp_of_a_checkpoint_that_has_it() {
        let anchor = |seq, size, before: Option<&str>| Anchor {
            seq,
            at: Moment::UNIX_EPOCH,
            kind: AnchorKind::Stamp,
            size,
            file: None,
            checkpoint: None,
            signer: None,
            stamp: before.map(|before| KeptStamp {
                token: String::new(),
                certificates: Vec::new(),
                authority: "A".to_owned(),
                before: before.to_owned(),
            }),
        };
        let anchors = [
            anchor(5, 4, Some("2026-11-25T00:00:00.000Z")),
            anchor(6, 6, Some("2026-11-24T00:00:00.000Z")),
            anchor(7, 9, None),
        ];
        let told = |seq| existed_before(&anchors, seq).map(|it| (it.seq, it.before));
        assert_eq!(told(3), Some((6, "2026-11-24T00:00:00.000Z".to_owned())));
        assert_eq!(told(5), Some((6, "2026-11-24T00:00:00.000Z".to_owned())));
        assert_eq!(told(6), None);
    }
}
