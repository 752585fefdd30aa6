//! How a log stands towards a checkpoint of it that left the machine.

use crate::checkpoint::Checkpoint;
use crate::fault::Fault;
use crate::hash::Hash;
use crate::note::VerifierKey;
use crate::outside::{Outside, missed, open_anchor};
use crate::proof::verify_consistency;
use crate::tree::{Nodes, Tree, TreeError};
use crate::verify::Head;

/// What is known of a log that need not be read for it from its start.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a, N> {
    /// Where it stands.
    pub head: Head,
    /// Its complete subtrees.
    pub nodes: N,
    /// The entries that say that it goes on from a backup or a rescue, in their order.
    pub restores: &'a [u64],
}

/// How a log stands towards an older checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The log extends it: its first entries are those that were signed then.
    Extends(Checkpoint),
    /// It does not, or the checkpoint says nothing about this log: another vault, another key, another history.
    Broken(Fault),
}

/// Opens an older checkpoint with the key of a log, and proves that the log extends it. Lines of others in it are not looked at.
///
/// Fails only where the nodes cannot be read.
pub fn standing<N: Nodes + Copy>(
    note: &str,
    key: &VerifierKey,
    log: Known<'_, N>,
) -> Result<Standing, TreeError<N::Error>> {
    let anchor = match open_anchor(key, Outside { key: None, checkpoint: Some(note) }) {
        Ok(Some(anchor)) => anchor,
        Ok(None) => return Ok(Standing::Broken(missed(0, log.head.size, log.restores).into_fault())),
        Err(fault) => return Ok(Standing::Broken(fault)),
    };
    if anchor.size > log.head.size || !extends(anchor, log)? {
        return Ok(Standing::Broken(missed(anchor.size, log.head.size, log.restores).into_fault()));
    }
    let Head { size, root } = anchor;
    Ok(Standing::Extends(Checkpoint { origin: key.name().to_owned(), size, root }))
}

fn extends<N: Nodes + Copy>(anchor: Head, log: Known<'_, N>) -> Result<bool, TreeError<N::Error>> {
    let tree = Tree::new(log.nodes);
    if anchor.size == 0 {
        return Ok(anchor.root == tree.root(0)?);
    }
    let proof: Vec<Hash> = tree.consistency(anchor.size, log.head.size)?;
    Ok(verify_consistency(anchor.size, log.head.size, &proof, &anchor.root, &log.head.root).is_ok())
}
