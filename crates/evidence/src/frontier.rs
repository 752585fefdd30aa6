//! A Merkle tree that is read once and not kept.

use crate::hash::{Hash, empty_root, node_hash};
use crate::tree::NewNode;

/// A tree that is read once from left to right: it keeps one hash for each complete subtree at its edge, at most 64.
#[derive(Debug, Default)]
pub struct Frontier {
    size: u64,
    /// From the largest subtree to the smallest, one for each bit of the size.
    edge: Vec<Hash>,
}

impl Frontier {
    /// The frontier of the empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many leaves were pushed.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes one more leaf.
    pub fn push(&mut self, leaf: Hash) {
        self.push_and_visit(leaf, |_| ());
    }

    /// Takes one more leaf and shows every complete subtree that it brings, the leaf first.
    pub fn push_and_visit(&mut self, leaf: Hash, mut visit: impl FnMut(NewNode)) {
        let mut new = NewNode { level: 0, index: self.size, hash: leaf };
        visit(new);
        while new.index % 2 == 1 {
            let Some(left) = self.edge.pop() else { break };
            new = NewNode { level: new.level + 1, index: new.index / 2, hash: node_hash(&left, &new.hash) };
            visit(new);
        }
        self.edge.push(new.hash);
        self.size += 1;
    }

    /// The root of what was pushed.
    pub fn root(&self) -> Hash {
        self.edge
            .iter()
            .copied()
            .rev()
            .reduce(|right, left| node_hash(&left, &right))
            .unwrap_or_else(empty_root)
    }
}

impl Clone for Frontier {
    fn clone(&self) -> Self {
        Self { size: self.size, edge: self.edge.clone() }
    }

    /// Without allocating, which matters where a copy is kept for every entry of a long log.
    fn clone_from(&mut self, source: &Self) {
        self.size = source.size;
        self.edge.clone_from(&source.edge);
    }
}
