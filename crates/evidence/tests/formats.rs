//! The example in `docs/formats.md` is what the code writes, and it verifies.

mod common;

use common::{FILE, Files, Log, sample};
use evidence::{
    Entry, FileDigest, Outside, Tree, proof_from_json, proof_to_json, to_base64, verify_consistency,
    verify_inclusion, verify_receipt,
};

const DOCUMENT: &str = include_str!("../../../docs/formats.md");

/// The block of the document that follows the mark of this name.
fn block(name: &str) -> &'static str {
    let (_, after) = DOCUMENT.split_once(&format!("<!-- example: {name} -->\n")).expect("a mark");
    let (_, block) = after.split_once("```text\n").expect("a block after the mark");
    block.split_once("```").expect("an end of the block").0
}

fn files() -> Files {
    Files {
        entries: block("entries.jsonl").into(),
        payloads: block("payloads.jsonl").into(),
        checkpoint: block("checkpoint").into(),
        key: block("key").into(),
    }
}

#[test]
fn the_example_is_what_the_code_writes() {
    let log = sample();
    let written = log.files();
    for (name, bytes) in [
        ("entries.jsonl", written.entries),
        ("payloads.jsonl", written.payloads),
        ("checkpoint", written.checkpoint),
        ("key", written.key),
        ("receipt", log.receipt(5, 7).to_text().into_bytes()),
        ("inclusion", inclusion(&log).into_bytes()),
        ("consistency", consistency(&log).into_bytes()),
        ("hashes", hashes(&log).into_bytes()),
    ] {
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(block(name), text, "the block {name} should be\n{text}");
    }
}

#[test]
fn the_example_verifies() {
    let older = sample().checkpoint(3);
    let key = sample().key();
    let verdict = files().verify(Outside { key: Some(&key), checkpoint: Some(&older) });
    assert_eq!((verdict.entries, verdict.erased, verdict.fault), (7, 1, None));
    let receipt = verify_receipt(block("receipt").as_bytes(), FileDigest::of(FILE), Outside::default());
    assert_eq!(receipt.unwrap().entry.op, "pack.exported");
}

#[test]
fn the_proofs_of_the_example_verify() {
    let log = sample();
    let root = |size| Tree::new(&log).root(size).unwrap();
    let leaf = Entry::parse(&log.entries[5]).unwrap().leaf();
    let proof = proof_from_json(block("inclusion")).unwrap();
    assert_eq!(verify_inclusion(&leaf, 5, 7, &proof, &root(7)), Ok(()));
    let proof = proof_from_json(block("consistency")).unwrap();
    assert_eq!(verify_consistency(3, 7, &proof, &root(3), &root(7)), Ok(()));
}

fn inclusion(log: &Log) -> String {
    proof_to_json(&Tree::new(log).inclusion(5, 7).unwrap()) + "\n"
}

fn consistency(log: &Log) -> String {
    proof_to_json(&Tree::new(log).consistency(3, 7).unwrap()) + "\n"
}

fn hashes(log: &Log) -> String {
    let entry = Entry::parse(&log.entries[5]).unwrap();
    format!(
        "commit of entry 5     {}\nleaf hash of entry 5  {}\nroot of 3 entries     {}\nroot of 7 entries     {}\n",
        to_base64(&entry.commit),
        to_base64(&entry.leaf()),
        to_base64(&Tree::new(log).root(3).unwrap()),
        to_base64(&Tree::new(log).root(7).unwrap()),
    )
}
