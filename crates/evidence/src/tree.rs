//! The Merkle tree of RFC 6962 and RFC 9162 over stored nodes.
//!
//! Only complete subtrees are stored: node `(level, index)` covers the leaves from `index · 2^level` to
//! `(index + 1) · 2^level`. They never change once written, so appending only adds. The nodes at the ragged right edge
//! of a tree depend on its size and are computed when asked for.

use crate::hash::{Hash, empty_root, node_hash};

/// Where complete subtrees are kept.
pub trait Nodes {
    /// Why a node could not be read.
    type Error;

    /// The hash of the complete subtree with this level and index; level 0 holds the leaf hashes.
    fn node(&self, level: u32, index: u64) -> Result<Hash, Self::Error>;
}

impl<N: Nodes + ?Sized> Nodes for &N {
    type Error = N::Error;

    fn node(&self, level: u32, index: u64) -> Result<Hash, Self::Error> {
        (**self).node(level, index)
    }
}

/// A complete subtree that came to be, to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewNode {
    /// Its height; 0 is a leaf.
    pub level: u32,
    /// Its place among those of its level, from 0.
    pub index: u64,
    /// Its hash.
    pub hash: Hash,
}

/// Why a tree did not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeError<E> {
    /// A node could not be read.
    #[error("a node could not be read")]
    Nodes(E),
    /// The index is not below the size, or the older size is beyond the newer.
    #[error("{asked} is out of range for a tree of {size}")]
    OutOfRange {
        /// The index or the older size.
        asked: u64,
        /// The size of the tree.
        size: u64,
    },
}

/// Roots and proofs from stored nodes, for any size up to what is stored.
#[derive(Debug, Clone, Copy)]
pub struct Tree<N> {
    nodes: N,
}

/// A run of leaves; where a run is not complete its left part is the largest complete one.
#[derive(Clone, Copy)]
struct Span {
    start: u64,
    length: u64,
}

impl<N: Nodes> Tree<N> {
    /// A tree over the nodes.
    pub fn new(nodes: N) -> Self {
        Self { nodes }
    }

    /// The root of the tree of the first `size` leaves.
    pub fn root(&self, size: u64) -> Result<Hash, TreeError<N::Error>> {
        if size == 0 {
            return Ok(empty_root());
        }
        self.hash(Span::first(size))
    }

    /// The inclusion proof of a leaf, from its sibling up (RFC 6962, section 2.1.1).
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, TreeError<N::Error>> {
        if index >= size {
            return Err(TreeError::OutOfRange { asked: index, size });
        }
        let mut proof = Vec::new();
        let mut span = Span::first(size);
        while span.length > 1 {
            let (left, right) = span.split();
            let (within, sibling) = if index < right.start { (left, right) } else { (right, left) };
            proof.push(self.hash(sibling)?);
            span = within;
        }
        proof.reverse();
        Ok(proof)
    }

    /// The proof that the tree of `older` leaves is the beginning of the tree of `newer` (RFC 6962, section 2.1.2).
    ///
    /// It is empty for an empty older tree and for equal sizes.
    pub fn consistency(&self, older: u64, newer: u64) -> Result<Vec<Hash>, TreeError<N::Error>> {
        if older > newer {
            return Err(TreeError::OutOfRange { asked: older, size: newer });
        }
        if older == 0 || older == newer {
            return Ok(Vec::new());
        }
        let mut proof = Vec::new();
        let mut span = Span::first(newer);
        while span.start + span.length != older {
            let (left, right) = span.split();
            let (within, sibling) = if older <= right.start { (left, right) } else { (right, left) };
            proof.push(self.hash(sibling)?);
            span = within;
        }
        if span.start > 0 {
            proof.push(self.hash(span)?);
        }
        proof.reverse();
        Ok(proof)
    }

    /// The complete subtrees that one more leaf brings to a tree of `size`, the leaf first.
    pub fn append(&self, size: u64, leaf: Hash) -> Result<Vec<NewNode>, TreeError<N::Error>> {
        let mut new = vec![NewNode { level: 0, index: size, hash: leaf }];
        let (mut level, mut index, mut hash) = (0, size, leaf);
        while index % 2 == 1 {
            let left = self.nodes.node(level, index - 1).map_err(TreeError::Nodes)?;
            hash = node_hash(&left, &hash);
            level += 1;
            index /= 2;
            new.push(NewNode { level, index, hash });
        }
        Ok(new)
    }

    fn hash(&self, span: Span) -> Result<Hash, TreeError<N::Error>> {
        if span.length.is_power_of_two() {
            let level = span.length.trailing_zeros();
            return self.nodes.node(level, span.start >> level).map_err(TreeError::Nodes);
        }
        let (left, right) = span.split();
        Ok(node_hash(&self.hash(left)?, &self.hash(right)?))
    }
}

impl Span {
    fn first(length: u64) -> Self {
        Self { start: 0, length }
    }

    /// For runs of two leaves or more: the largest complete left part that leaves something on the right.
    fn split(self) -> (Self, Self) {
        let left = 1 << (self.length - 1).ilog2();
        (
            Self { start: self.start, length: left },
            Self { start: self.start + left, length: self.length - left },
        )
    }
}

#[cfg(test)]
mod tests;
