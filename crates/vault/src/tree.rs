//! The stored nodes of the Merkle tree.

use evidence::{Hash, NewNode, Nodes, Tree, TreeError};
use rusqlite::{Connection, OptionalExtension};

use crate::error::{Error, Result, damaged};

/// Complete subtrees in the database.
pub(crate) struct StoredNodes<'a>(pub(crate) &'a Connection);

impl Nodes for StoredNodes<'_> {
    type Error = Error;

    fn node(&self, level: u32, index: u64) -> Result<Hash> {
        let place = || damaged(format!("node {level}/{index}"));
        let position = position(level, index).ok_or_else(place)?;
        let mut statement = self.0.prepare_cached("SELECT hash FROM node WHERE position = ?1")?;
        statement.query_row([position], |row| row.get(0)).optional()?.ok_or_else(place)
    }
}

/// The complete subtrees at the right edge of the tree: all that an append needs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edge(Vec<NewNode>);

impl Edge {
    /// Reads the edge of the tree of that size.
    pub(crate) fn read(db: &Connection, size: u64) -> Result<Self> {
        let stored = StoredNodes(db);
        let mut edge = Vec::new();
        let mut start = 0;
        for level in (0..u64::BITS).rev().filter(|level| size >> level & 1 == 1) {
            let index = start >> level;
            edge.push(NewNode { level, index, hash: stored.node(level, index)? });
            start += 1 << level;
        }
        Ok(Self(edge))
    }

    /// Takes a leaf; returns the subtrees that it completes and the new root.
    pub(crate) fn append(&mut self, size: u64, leaf: Hash) -> Result<(Vec<NewNode>, Hash)> {
        let new = Tree::new(&*self).append(size, leaf).map_err(from_tree)?;
        // Each completed level above the leaf swallows one subtree of the edge.
        self.0.truncate((self.0.len() + 1).saturating_sub(new.len()));
        self.0.extend(new.last());
        let root = Tree::new(&*self).root(size + 1).map_err(from_tree)?;
        Ok((new, root))
    }
}

impl Nodes for Edge {
    type Error = Error;

    fn node(&self, level: u32, index: u64) -> Result<Hash> {
        let found = self.0.iter().find(|node| node.level == level && node.index == index);
        found.map(|node| node.hash).ok_or_else(|| damaged(format!("node {level}/{index}")))
    }
}

/// Where a node is kept: how many nodes came to be before it. `None` beyond what a database can count.
pub(crate) fn position(level: u32, index: u64) -> Option<i64> {
    // The leaf that completes the subtree, and the nodes of the tree before that leaf.
    let leaf = index.checked_add(1)?.checked_mul(1_u64.checked_shl(level)?)? - 1;
    let before = leaf.checked_mul(2)? - u64::from(leaf.count_ones());
    i64::try_from(before + u64::from(level)).ok()
}

pub(crate) fn from_tree(error: TreeError<Error>) -> Error {
    match error {
        TreeError::Nodes(error) => error,
        TreeError::OutOfRange { asked, .. } => Error::UnknownEntry(asked),
    }
}

#[cfg(test)]
mod tests {
    use evidence::Frontier;

    use super::*;

    #[test]
    fn nodes_are_numbered_in_the_order_in_which_they_come_to_be() {
        let mut frontier = Frontier::new();
        let mut expected = 0;
        for leaf in 0..200_u8 {
            frontier.push_and_visit([leaf; 32], |node| {
                assert_eq!(position(node.level, node.index), Some(expected), "{node:?}");
                expected += 1;
            });
        }
    }

    #[test]
    fn the_edge_gives_the_same_nodes_and_roots_as_the_whole_tree() {
        let (mut edge, mut frontier) = (Edge::default(), Frontier::new());
        for size in 0..200_u8 {
            let mut expected = Vec::new();
            frontier.push_and_visit([size; 32], |node| expected.push(node));
            let (new, root) = edge.append(size.into(), [size; 32]).unwrap();
            assert_eq!((new, root), (expected, frontier.root()));
        }
    }
}
