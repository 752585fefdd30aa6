//! What others vouch for, as papers tell it.

use pack::{Vouched, Voucher};
use vault::Vault;

use super::holds::broken;
use super::known::{Anchor, KeptStamp, anchors, existed_before};
use crate::protocol::ExistedBefore;
use crate::trouble::{Result, Trouble};

/// The time-stamps and countersignatures of a log that hold, and the entries of those that do not.
pub(crate) struct Vouching {
    /// Those that hold.
    pub(crate) anchors: Vec<Anchor>,
    /// The same for papers.
    pub(crate) vouched: Vec<Vouched>,
    /// The entries that keep the others.
    pub(crate) refused: Vec<u64>,
}

/// What the first `size` entries keep of others: a paper of a past day knows nothing of what came later.
pub(crate) fn vouching(vault: &Vault, size: u64) -> Result<Vouching> {
    let mut found = Vouching { anchors: Vec::new(), vouched: Vec::new(), refused: Vec::new() };
    for anchor in anchors(vault)?.into_iter().filter(|anchor| anchor.seq < size) {
        if !anchor.kind.is_of_others() {
            continue;
        }
        let vouched = if broken(vault, &anchor)?.is_none() { vouched(&anchor)? } else { None };
        match vouched {
            Some(vouched) => {
                found.vouched.push(vouched);
                found.anchors.push(anchor);
            }
            None => found.refused.push(anchor.seq),
        }
    }
    Ok(found)
}

/// The earliest time-stamp that holds, of a checkpoint that has the entry in it.
pub(crate) fn existed(vault: &Vault, seq: u64) -> Result<Option<ExistedBefore>> {
    let mut known = anchors(vault)?;
    while let Some(found) = existed_before(&known, seq) {
        let Some(at) = known.iter().position(|anchor| anchor.seq == found.seq) else { break };
        if broken(vault, &known.swap_remove(at))?.is_none() {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn vouched(anchor: &Anchor) -> Result<Option<Vouched>> {
    let by = match (&anchor.stamp, &anchor.signer) {
        (Some(KeptStamp { token, certificates, authority, before }), _) => Voucher::Authority {
            name: authority.clone(),
            before: before.parse().map_err(|_| Trouble::Fault(format!("a moment {before}")))?,
            token: token.clone(),
            certificates: certificates.clone(),
        },
        (None, Some(key)) => Voucher::Person { key: key.clone(), recorded: anchor.at },
        (None, None) => return Ok(None),
    };
    let Some(checkpoint) = anchor.checkpoint.clone() else { return Ok(None) };
    Ok(Some(Vouched { seq: anchor.seq, size: anchor.size, checkpoint, by }))
}
