use std::collections::HashMap;
use std::convert::Infallible;

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;
use sha2::Sha256;

use super::*;
use crate::encoding::{hash_from_hex, to_hex};
use crate::frontier::Frontier;
use crate::hash::leaf_hash;
use crate::proof::{ProofError, verify_consistency, verify_inclusion};

#[derive(Default)]
struct Stored(HashMap<(u32, u64), Hash>);

impl Nodes for Stored {
    type Error = Infallible;

    fn node(&self, level: u32, index: u64) -> Result<Hash, Infallible> {
        Ok(self.0[&(level, index)])
    }
}

/// Grown by `append`, one leaf after the other.
fn grown(leaves: &[Vec<u8>]) -> Stored {
    let mut stored = Stored::default();
    for (leaf, size) in leaves.iter().zip(0..) {
        for new in Tree::new(&stored).append(size, leaf_hash(leaf)).unwrap() {
            assert_eq!(stored.0.insert((new.level, new.index), new.hash), None, "a node is written once");
        }
    }
    stored
}

fn leaves(count: u64) -> Vec<Vec<u8>> {
    (0..count).map(|leaf| leaf.to_be_bytes().to_vec()).collect()
}

/// The recursive definition of RFC 6962, section 2.1, which knows nothing of stored nodes.
fn defined_root(leaves: &[Vec<u8>]) -> Hash {
    match leaves {
        [] => empty_root(),
        [leaf] => leaf_hash(leaf),
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node_hash(&defined_root(left), &defined_root(right))
        }
    }
}

/// The inputs of the reference tests of Certificate Transparency.
const INPUTS: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

/// The roots of their trees of 0 to 8 leaves.
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const N_1: &str = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const N_23: &str = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const N_4: &str = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const N_45: &str = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
const N_67: &str = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const N_4567: &str = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

fn reference() -> Stored {
    grown(&INPUTS.map(|input| crate::encoding::from_hex(input).unwrap()))
}

fn hexes(proof: &[Hash]) -> Vec<String> {
    proof.iter().map(|hash| to_hex(hash)).collect()
}

#[test]
fn the_roots_of_the_reference_tests_come_out() {
    let stored = reference();
    let mut frontier = Frontier::new();
    for (root, size) in ROOTS.iter().zip(0..) {
        assert_eq!(to_hex(&Tree::new(&stored).root(size).unwrap()), *root, "{size} leaves");
        assert_eq!(to_hex(&frontier.root()), *root, "{size} leaves");
        if size < 8 {
            frontier.push(stored.0[&(0, size)]);
        }
    }
}

#[test]
fn the_inclusion_proofs_of_the_reference_tests_come_out() {
    let stored = reference();
    for (index, size, proof) in [
        (0, 1, vec![]),
        (0, 8, vec![N_1, N_23, N_4567]),
        (5, 8, vec![N_4, N_67, ROOTS[4]]),
        (2, 3, vec![ROOTS[2]]),
        (1, 5, vec![ROOTS[1], N_23, N_4]),
    ] {
        let inclusion = Tree::new(&stored).inclusion(index, size).unwrap();
        assert_eq!(hexes(&inclusion), proof, "{index} in {size}");
    }
}

#[test]
fn the_consistency_proofs_of_the_reference_tests_come_out() {
    let stored = reference();
    for (older, newer, proof) in [
        (1, 1, vec![]),
        (1, 8, vec![N_1, N_23, N_4567]),
        (6, 8, vec![N_45, N_67, ROOTS[4]]),
        (2, 5, vec![N_23, N_4]),
        (0, 8, vec![]),
    ] {
        let consistency = Tree::new(&stored).consistency(older, newer).unwrap();
        assert_eq!(hexes(&consistency), proof, "{older} to {newer}");
    }
}

#[test]
fn what_is_out_of_range_is_refused() {
    let stored = reference();
    let tree = Tree::new(&stored);
    assert_eq!(tree.inclusion(8, 8), Err(TreeError::OutOfRange { asked: 8, size: 8 }));
    assert_eq!(tree.inclusion(0, 0), Err(TreeError::OutOfRange { asked: 0, size: 0 }));
    assert_eq!(tree.consistency(5, 4), Err(TreeError::OutOfRange { asked: 5, size: 4 }));
    let root = hash_from_hex(ROOTS[8]).unwrap();
    assert_eq!(verify_inclusion(&root, 1, 1, &[], &root), Err(ProofError::OutOfRange));
    assert_eq!(verify_consistency(2, 1, &[], &root, &root), Err(ProofError::OutOfRange));
}

#[test]
fn stored_nodes_frontier_and_definition_give_one_root() {
    let leaves = leaves(70);
    let stored = grown(&leaves);
    let mut frontier = Frontier::new();
    for size in 0..=70 {
        let defined = defined_root(&leaves[..size]);
        assert_eq!(Tree::new(&stored).root(size as u64).unwrap(), defined, "{size} leaves");
        assert_eq!(frontier.root(), defined, "{size} leaves");
        if let Some(leaf) = leaves.get(size) {
            frontier.push_and_visit(leaf_hash(leaf), |new| {
                assert_eq!(stored.0[&(new.level, new.index)], new.hash);
            });
        }
    }
}

#[test]
fn every_proof_verifies_and_is_the_one_that_another_implementation_makes() {
    let leaves = leaves(70);
    let stored = grown(&leaves);
    let tree = Tree::new(&stored);
    let mut other = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    for (size, leaf) in (1_u64..).zip(&leaves) {
        other.push(leaf.clone());
        let root = tree.root(size).unwrap();
        assert_eq!(root.as_slice(), other.root().as_bytes().as_slice());
        for index in 0..size {
            let proof = tree.inclusion(index, size).unwrap();
            let leaf = leaf_hash(&leaves[usize::try_from(index).unwrap()]);
            assert_eq!(verify_inclusion(&leaf, index, size, &proof, &root), Ok(()));
            let theirs = other.prove_inclusion(usize::try_from(index).unwrap());
            assert_eq!(proof.concat(), theirs.as_bytes(), "{index} in {size}");
        }
        for older in 1..=size {
            let proof = tree.consistency(older, size).unwrap();
            let older_root = tree.root(older).unwrap();
            assert_eq!(verify_consistency(older, size, &proof, &older_root, &root), Ok(()));
            let theirs = other.prove_consistency(usize::try_from(size - older).unwrap());
            assert_eq!(proof.concat(), theirs.as_bytes(), "{older} to {size}");
        }
    }
}

fn flip(hash: &mut Hash, bit: usize) {
    hash[bit / 8] ^= 1 << (bit % 8);
}

proptest! {
    #[test]
    fn an_inclusion_proof_with_a_flipped_bit_proves_nothing(
        size in 1_u64..=70, at in any::<prop::sample::Index>(), which in any::<prop::sample::Index>(), bit in 0_usize..256,
    ) {
        let stored = grown(&leaves(size));
        let index = at.index(usize::try_from(size).unwrap()) as u64;
        let mut hashes = Tree::new(&stored).inclusion(index, size).unwrap();
        hashes.extend([stored.0[&(0, index)], Tree::new(&stored).root(size).unwrap()]);
        let which = which.index(hashes.len());
        flip(&mut hashes[which], bit);
        let (proof, ends) = hashes.split_at(hashes.len() - 2);
        prop_assert_eq!(verify_inclusion(&ends[0], index, size, proof, &ends[1]), Err(ProofError::Root));
    }

    #[test]
    fn a_consistency_proof_with_a_flipped_bit_proves_nothing(
        size in 1_u64..=70, at in any::<prop::sample::Index>(), which in any::<prop::sample::Index>(), bit in 0_usize..256,
    ) {
        let stored = grown(&leaves(size));
        let older = at.index(usize::try_from(size).unwrap()) as u64 + 1;
        let tree = Tree::new(&stored);
        let mut hashes = tree.consistency(older, size).unwrap();
        hashes.extend([tree.root(older).unwrap(), tree.root(size).unwrap()]);
        let which = which.index(hashes.len());
        flip(&mut hashes[which], bit);
        let (proof, ends) = hashes.split_at(hashes.len() - 2);
        prop_assert_eq!(verify_consistency(older, size, proof, &ends[0], &ends[1]), Err(ProofError::Root));
    }

    #[test]
    fn a_proof_with_a_hash_more_or_less_proves_nothing(
        size in 1_u64..=70, at in any::<prop::sample::Index>(), which in any::<prop::sample::Index>(),
    ) {
        let stored = grown(&leaves(size));
        let tree = Tree::new(&stored);
        let root = tree.root(size).unwrap();
        let index = at.index(usize::try_from(size).unwrap()) as u64;
        let leaf = stored.0[&(0, index)];
        for proof in resized(&tree.inclusion(index, size).unwrap(), which) {
            prop_assert!(verify_inclusion(&leaf, index, size, &proof, &root).is_err());
        }
        let older_root = tree.root(index).unwrap();
        for proof in resized(&tree.consistency(index, size).unwrap(), which) {
            prop_assert!(verify_consistency(index, size, &proof, &older_root, &root).is_err());
        }
    }

    #[test]
    fn a_proof_for_one_place_proves_no_other(size in 2_u64..=70, a in 0_u64..70, b in 0_u64..70) {
        prop_assume!(a < size && a != b);
        let stored = grown(&leaves(size));
        let tree = Tree::new(&stored);
        let (proof, root) = (tree.inclusion(a, size).unwrap(), tree.root(size).unwrap());
        prop_assert!(verify_inclusion(&stored.0[&(0, a)], b, size, &proof, &root).is_err());
    }
}

fn resized(proof: &[Hash], which: prop::sample::Index) -> Vec<Vec<Hash>> {
    let mut longer = proof.to_vec();
    longer.insert(which.index(proof.len() + 1), [7; 32]);
    let mut doubled = proof.to_vec();
    doubled.extend(proof.last());
    let mut shorter = proof.to_vec();
    if !proof.is_empty() {
        shorter.remove(which.index(proof.len()));
    }
    [longer, doubled, shorter].into_iter().filter(|other| other != proof).collect()
}
