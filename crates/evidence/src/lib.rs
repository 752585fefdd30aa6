//! The evidence log: entries, chain, Merkle tree, checkpoints, receipts, verification.
