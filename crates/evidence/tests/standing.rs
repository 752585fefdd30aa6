//! How a log stands towards an older checkpoint: each answer, and what it is told from.

use std::convert::Infallible;

use evidence::{
    Checkpoint, FaultCode, Frontier, Hash, Head, Known, Nodes, SigningKey, Standing, VerifierKey, origin,
    standing,
};

const VAULT: &str = "0199a3c0-5b1e-7c3a-9d52-3f60c1b7e801";
const OTHER: &str = "0199a3c0-5b1e-7c3a-9d52-3f60c1b7e899";

/// A log of which only the leaves matter.
struct Leaves(Vec<Hash>);

impl Leaves {
    fn new(leaves: impl IntoIterator<Item = u8>) -> Self {
        Self(leaves.into_iter().map(|leaf| [leaf; 32]).collect())
    }

    fn head(&self, size: usize) -> Head {
        let mut frontier = Frontier::new();
        for leaf in &self.0[..size] {
            frontier.push(*leaf);
        }
        Head { size: size as u64, root: frontier.root() }
    }

    fn checkpoint(&self, size: usize, vault: &str, key: u8) -> String {
        let Head { size, root } = self.head(size);
        Checkpoint { origin: origin(vault), size, root }.sign(&SigningKey::from_bytes(&[key; 32])).unwrap()
    }

    fn standing(&self, note: &str, restores: &[u64]) -> Standing {
        let key = VerifierKey::new(&origin(VAULT), &SigningKey::from_bytes(&[1; 32])).unwrap();
        let known = Known { head: self.head(self.0.len()), nodes: self, restores };
        standing(note, &key, known).unwrap()
    }
}

impl Nodes for &Leaves {
    type Error = Infallible;

    fn node(&self, level: u32, index: u64) -> Result<Hash, Infallible> {
        let width = 1_usize << level;
        let start = usize::try_from(index).unwrap() * width;
        let mut frontier = Frontier::new();
        for leaf in &self.0[start..start + width] {
            frontier.push(*leaf);
        }
        Ok(frontier.root())
    }
}

fn code(standing: Standing) -> Option<FaultCode> {
    match standing {
        Standing::Extends(_) => None,
        Standing::Broken(fault) => Some(fault.code),
    }
}

#[test]
fn a_log_extends_every_checkpoint_of_its_own() {
    let log = Leaves::new(0..20);
    for size in 0..=20 {
        let note = log.checkpoint(size, VAULT, 1);
        let Standing::Extends(checkpoint) = log.standing(&note, &[]) else { panic!("{size}") };
        assert_eq!(checkpoint.size, size as u64);
    }
}

#[test]
fn each_way_not_to_extend_a_checkpoint_has_its_name() {
    let log = Leaves::new(0..20);
    let longer = Leaves::new(0..30).checkpoint(30, VAULT, 1);
    let other = Leaves::new(100..120);
    let forged = log.checkpoint(9, VAULT, 1).replace("\n9\n", "\n8\n");
    let cases: [(&str, String, &[u64], FaultCode); 14] = [
        ("another vault", log.checkpoint(9, OTHER, 1), &[], FaultCode::OtherVault),
        ("another key", log.checkpoint(9, VAULT, 2), &[], FaultCode::AnchorOtherKey),
        ("a forged number", forged, &[], FaultCode::AnchorSignature),
        ("no checkpoint", "Good morning".into(), &[], FaultCode::AnchorMalformed),
        ("typed in one line", log.checkpoint(9, VAULT, 1).replace('\n', ""), &[], FaultCode::AnchorMalformed),
        ("cut", longer.clone(), &[], FaultCode::Truncated),
        (
            "the last entries cut",
            log.checkpoint(20, VAULT, 1).replace("20", "21"),
            &[],
            FaultCode::AnchorSignature,
        ),
        ("an old copy, of which the log tells", longer, &[19], FaultCode::Restored),
        ("the same length, another history", other.checkpoint(20, VAULT, 1), &[], FaultCode::Rewritten),
        ("a shorter one, another history", other.checkpoint(7, VAULT, 1), &[], FaultCode::Rewritten),
        (
            "the last entry replaced",
            Leaves::new((0..19).chain([99])).checkpoint(20, VAULT, 1),
            &[],
            FaultCode::Rewritten,
        ),
        ("restored before, and gone on", other.checkpoint(15, VAULT, 1), &[12], FaultCode::Forked),
        ("restored later than that", other.checkpoint(12, VAULT, 1), &[12], FaultCode::Rewritten),
        ("an empty log with another root", forged_empty(), &[], FaultCode::Rewritten),
    ];
    for (name, note, restores, expected) in cases {
        assert_eq!(code(log.standing(&note, restores)), Some(expected), "{name}");
    }
}

#[test]
fn the_newest_restore_before_the_checkpoint_is_named() {
    let log = Leaves::new(0..20);
    let Standing::Broken(fault) = log.standing(&Leaves::new(50..70).checkpoint(15, VAULT, 1), &[3, 12, 18])
    else {
        panic!("it is not extended")
    };
    assert_eq!(fault.params["restored"], 12.into());
}

fn forged_empty() -> String {
    let key = SigningKey::from_bytes(&[1; 32]);
    Checkpoint { origin: origin(VAULT), size: 0, root: [7; 32] }.sign(&key).unwrap()
}
