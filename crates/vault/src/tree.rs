//! The stored nodes of the Merkle tree: each beside the entry that completes it.

use evidence::{Hash, NewNode, Nodes, Tree, TreeError};
use rusqlite::{Connection, OptionalExtension};

use crate::error::{Error, Result, damaged};
use crate::log::key;

/// Complete subtrees in the database.
pub(crate) struct StoredNodes<'a>(pub(crate) &'a Connection);

impl Nodes for StoredNodes<'_> {
    type Error = Error;

    fn node(&self, level: u32, index: u64) -> Result<Hash> {
        let place = || damaged(format!("node {level}/{index}"));
        let leaf = last_leaf(level, index).ok_or_else(place)?;
        let mut statement = self.0.prepare_cached("SELECT nodes FROM entry WHERE seq = ?1")?;
        let nodes: Vec<u8> =
            statement.query_row([key(leaf)?], |row| row.get(0)).optional()?.unwrap_or_default();
        let (hashes, _) = nodes.as_chunks::<32>();
        hashes.get(level as usize).copied().ok_or_else(place)
    }
}

/// The leaf that completes a subtree: its entry has the node. `None` beyond what can be counted.
fn last_leaf(level: u32, index: u64) -> Option<u64> {
    Some(index.checked_add(1)?.checked_mul(1_u64.checked_shl(level)?)? - 1)
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
    fn the_entry_of_the_leaf_that_completes_a_node_has_it() {
        let mut frontier = Frontier::new();
        for leaf in 0..200_u8 {
            let mut levels = 0..;
            frontier.push_and_visit([leaf; 32], |node| {
                assert_eq!(last_leaf(node.level, node.index), Some(leaf.into()), "{node:?}");
                assert_eq!(Some(node.level), levels.next());
            });
        }
        for (level, index) in [(0, u64::MAX), (63, 2), (64, 0)] {
            assert_eq!(last_leaf(level, index), None);
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
