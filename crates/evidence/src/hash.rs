//! The hashes of RFC 6962 and RFC 9162: leaves, nodes, the empty tree.

use sha2::{Digest, Sha256};

/// A SHA-256 digest.
pub type Hash = [u8; 32];

/// What the first entry names as its previous leaf hash.
pub const NO_PREVIOUS: Hash = [0; 32];

/// The hash of one leaf: `SHA-256(0x00 ‖ bytes)`.
pub fn leaf_hash(bytes: &[u8]) -> Hash {
    sha256(&[&[0x00], bytes])
}

/// The hash of an inner node: `SHA-256(0x01 ‖ left ‖ right)`.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[0x01], left, right])
}

/// The root of the tree without leaves: SHA-256 of nothing.
pub fn empty_root() -> Hash {
    sha256(&[])
}

pub(crate) fn sha256(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::to_hex;

    #[test]
    fn the_empty_tree_and_the_empty_leaf_have_the_known_hashes() {
        assert_eq!(to_hex(&empty_root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(
            to_hex(&leaf_hash(b"")),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
    }

    #[test]
    fn a_leaf_that_looks_like_a_node_has_another_hash() {
        let (left, right) = ([1; 32], [2; 32]);
        let forged = [&[0x01][..], &left, &right].concat();
        assert_ne!(leaf_hash(&forged), node_hash(&left, &right));
        assert_ne!(leaf_hash(&forged[1..]), node_hash(&left, &right));
    }
}
