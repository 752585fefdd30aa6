//! Checking proofs of inclusion and consistency (RFC 9162, sections 2.1.3.2 and 2.1.4.2), and their JSON.

use serde::{Deserialize, Serialize};

use crate::encoding::{hash_from_base64, to_base64};
use crate::hash::{Hash, empty_root, node_hash};

/// Why a proof proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The index or the older size does not fit the size of the tree.
    #[error("index or size out of range")]
    OutOfRange,
    /// The proof has more or fewer hashes than such a tree needs.
    #[error("the proof has a wrong number of hashes")]
    Length,
    /// The proof leads to another root.
    #[error("the proof leads to another root")]
    Root,
}

/// Why a text is not a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not of the form {{\"hashes\":[BASE64…]}}")]
pub struct ProofTextError;

/// Checks that the tree of `size` leaves with this root has this leaf hash at `index`.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::OutOfRange);
    }
    let (mut at, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if at % 2 == 1 || at == last {
            hash = node_hash(sibling, &hash);
            skip_lonely(&mut at, &mut last);
        } else {
            hash = node_hash(&hash, sibling);
        }
        at /= 2;
        last /= 2;
    }
    if last != 0 {
        return Err(ProofError::Length);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::Root) }
}

/// Checks that the tree of `older` leaves is the beginning of the tree of `newer`.
///
/// The empty tree is the beginning of every tree, proved by nothing.
pub fn verify_consistency(
    older: u64,
    newer: u64,
    proof: &[Hash],
    older_root: &Hash,
    newer_root: &Hash,
) -> Result<(), ProofError> {
    if older > newer {
        return Err(ProofError::OutOfRange);
    }
    if older == 0 || older == newer {
        return verify_without_proof(older, newer, proof, older_root, newer_root);
    }
    let (mut at, mut last) = (older - 1, newer - 1);
    while at % 2 == 1 {
        at /= 2;
        last /= 2;
    }
    // An older tree that is complete is itself a node of the newer one, and its root is known.
    let (start, rest) = if older.is_power_of_two() {
        (older_root, proof)
    } else {
        proof.split_first().ok_or(ProofError::Length)?
    };
    let (mut old, mut new) = (*start, *start);
    for sibling in rest {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if at % 2 == 1 || at == last {
            old = node_hash(sibling, &old);
            new = node_hash(sibling, &new);
            skip_lonely(&mut at, &mut last);
        } else {
            new = node_hash(&new, sibling);
        }
        at /= 2;
        last /= 2;
    }
    if last != 0 {
        return Err(ProofError::Length);
    }
    if old == *older_root && new == *newer_root { Ok(()) } else { Err(ProofError::Root) }
}

/// `{"hashes":[BASE64…]}` without a line end.
pub fn proof_to_json(proof: &[Hash]) -> String {
    let hashes: Vec<String> = proof.iter().map(|hash| format!("\"{}\"", to_base64(hash))).collect();
    format!("{{\"hashes\":[{}]}}", hashes.join(","))
}

/// Reads the form of [`proof_to_json`], in any spelling of JSON.
pub fn proof_from_json(text: &str) -> Result<Vec<Hash>, ProofTextError> {
    let form: ProofForm = serde_json::from_str(text).map_err(|_| ProofTextError)?;
    form.hashes.iter().map(|hash| hash_from_base64(hash).ok_or(ProofTextError)).collect()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProofForm {
    hashes: Vec<String>,
}

/// Up past the levels where the node at the right edge has no sibling.
fn skip_lonely(at: &mut u64, last: &mut u64) {
    while at.is_multiple_of(2) && *at != 0 {
        *at /= 2;
        *last /= 2;
    }
}

fn verify_without_proof(
    older: u64,
    newer: u64,
    proof: &[Hash],
    older_root: &Hash,
    newer_root: &Hash,
) -> Result<(), ProofError> {
    if !proof.is_empty() {
        return Err(ProofError::Length);
    }
    let same = older != newer || older_root == newer_root;
    let empty = older != 0 || *older_root == empty_root();
    if same && empty { Ok(()) } else { Err(ProofError::Root) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_tree_is_the_beginning_of_every_tree() {
        let root = [1; 32];
        assert_eq!(verify_consistency(0, 5, &[], &empty_root(), &root), Ok(()));
        assert_eq!(verify_consistency(0, 0, &[], &empty_root(), &empty_root()), Ok(()));
        assert_eq!(verify_consistency(0, 5, &[], &root, &root), Err(ProofError::Root));
        assert_eq!(verify_consistency(0, 5, &[root], &empty_root(), &root), Err(ProofError::Length));
    }

    #[test]
    fn a_tree_is_its_own_beginning_only() {
        let (root, other) = ([1; 32], [2; 32]);
        assert_eq!(verify_consistency(5, 5, &[], &root, &root), Ok(()));
        assert_eq!(verify_consistency(5, 5, &[], &root, &other), Err(ProofError::Root));
        assert_eq!(verify_consistency(5, 5, &[root], &root, &root), Err(ProofError::Length));
    }

    #[test]
    fn the_largest_tree_has_a_proof_of_its_height() {
        let proof = [[1; 32]; 64];
        let (leaf, root) = ([0; 32], [0; 32]);
        assert_eq!(verify_inclusion(&leaf, 0, u64::MAX, &proof, &root), Err(ProofError::Root));
        assert_eq!(verify_inclusion(&leaf, 0, u64::MAX, &proof[1..], &root), Err(ProofError::Length));
    }

    #[test]
    fn json_is_read_back() {
        for proof in [vec![], vec![[1; 32]], vec![[1; 32], [255; 32]]] {
            assert_eq!(proof_from_json(&proof_to_json(&proof)), Ok(proof));
        }
        assert_eq!(
            proof_to_json(&[[0; 32]]),
            "{\"hashes\":[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"]}"
        );
        for text in ["", "{}", "{\"hashes\":[\"AA==\"]}", "{\"hashes\":[1]}", "{\"hashes\":[],\"size\":1}"] {
            assert_eq!(proof_from_json(text), Err(ProofTextError), "{text}");
        }
    }
}
