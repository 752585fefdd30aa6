//! Whatever single byte is changed, added or taken away, the verification fails and names the place.

mod common;

use common::{FILE, Files, sample};
use evidence::{Fault, FileDigest, Outside, verify_receipt};

/// The bytes with one of them changed, added or taken away.
fn mutations(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..=bytes.len()).flat_map(move |at| {
        let mut changed = Vec::new();
        for byte in [b'0', b'a', b' ', b'\n', b'"', b'='] {
            changed.push([&bytes[..at], &[byte], &bytes[at..]].concat());
        }
        if let Some((&byte, rest)) = bytes[at..].split_first() {
            changed.push([&bytes[..at], rest].concat());
            let flips = (0..8).map(|bit| byte ^ (1 << bit));
            let others = [b'0', b'1', b'9', b'f', b'\n'];
            changed.extend(flips.chain(others).map(|byte| [&bytes[..at], &[byte], rest].concat()));
        }
        changed.into_iter().filter(move |changed| changed != bytes)
    })
}

/// The line where two texts part.
fn parting(before: &[u8], after: &[u8]) -> u64 {
    let same = before.iter().zip(after).take_while(|(before, after)| before == after).count();
    1 + before[..same].iter().fold(0, |ends, byte| ends + u64::from(*byte == b'\n'))
}

fn fault_of(files: &Files) -> Fault {
    files.verify(Outside::default()).fault.expect("a changed byte is found")
}

#[test]
fn the_sample_itself_is_intact() {
    let verdict = sample().files().verify(Outside::default());
    assert_eq!((verdict.entries, verdict.erased, verdict.fault), (7, 1, None));
}

#[test]
fn every_byte_of_the_entries_counts() {
    let files = sample().files();
    for entries in mutations(&files.entries) {
        let line = parting(&files.entries, &entries);
        let fault = fault_of(&Files { entries: entries.clone(), ..files.clone() });
        let text = String::from_utf8_lossy(&entries);
        assert_eq!(fault.place, format!("entries.jsonl:{line}"), "{:?} in\n{text}", fault.code);
    }
}

#[test]
fn every_byte_of_the_payloads_counts() {
    let files = sample().files();
    for payloads in mutations(&files.payloads) {
        let line = parting(&files.payloads, &payloads);
        let fault = fault_of(&Files { payloads: payloads.clone(), ..files.clone() });
        let text = String::from_utf8_lossy(&payloads);
        assert_eq!(fault.place, format!("payloads.jsonl:{line}"), "{:?} in\n{text}", fault.code);
    }
}

#[test]
fn every_byte_of_the_checkpoint_and_the_key_counts() {
    let files = sample().files();
    for checkpoint in mutations(&files.checkpoint) {
        let fault = fault_of(&Files { checkpoint, ..files.clone() });
        assert!(fault.place.starts_with("checkpoint"), "{fault:?}");
    }
    for key in mutations(&files.key) {
        let fault = fault_of(&Files { key, ..files.clone() });
        assert_eq!(fault.place, "key", "{fault:?}");
    }
}

#[test]
fn every_byte_of_a_receipt_and_of_its_file_counts() {
    let log = sample();
    let receipt = log.receipt(5, 7).to_text();
    let file = FileDigest::of(FILE);
    assert!(verify_receipt(receipt.as_bytes(), file, Outside::default()).is_ok());
    for changed in mutations(receipt.as_bytes()) {
        let fault = verify_receipt(&changed, file, Outside::default()).expect_err("a changed byte is found");
        assert!(fault.place.starts_with("receipt"), "{fault:?}");
    }
    for changed in mutations(FILE) {
        let fault = verify_receipt(receipt.as_bytes(), FileDigest::of(&changed), Outside::default());
        assert_eq!(fault.expect_err("a changed byte is found").place, "file");
    }
}

#[test]
fn every_line_of_entries_that_is_lost_doubled_or_swapped_is_named() {
    let files = sample().files();
    for (changed, place) in
        lines_lost(&files.entries).chain(lines_doubled(&files.entries)).chain(lines_swapped(&files.entries))
    {
        let fault = fault_of(&Files { entries: changed, ..files.clone() });
        assert_eq!(fault.place, format!("entries.jsonl:{place}"), "{:?}", fault.code);
    }
}

#[test]
fn every_line_of_payloads_that_is_lost_doubled_or_swapped_is_named() {
    let files = sample().files();
    for (changed, place) in lines_lost(&files.payloads).chain(lines_doubled(&files.payloads)) {
        let fault = fault_of(&Files { payloads: changed, ..files.clone() });
        assert_eq!(fault.place, format!("payloads.jsonl:{place}"), "{:?}", fault.code);
    }
    for (changed, place) in lines_swapped(&files.payloads) {
        let fault = fault_of(&Files { payloads: changed, ..files.clone() });
        let behind = format!("payloads.jsonl:{}", place + 1);
        assert_eq!(
            fault.place, behind,
            "a gap could be an erasure, so it is the later line that is out of order"
        );
    }
}

fn lines_lost(text: &[u8]) -> impl Iterator<Item = (Vec<u8>, usize)> {
    (0..lines(text).len()).map(move |line| {
        let mut lines = lines(text);
        lines.remove(line);
        (lines.concat(), line + 1)
    })
}

fn lines_doubled(text: &[u8]) -> impl Iterator<Item = (Vec<u8>, usize)> {
    (0..lines(text).len()).map(move |line| {
        let mut lines = lines(text);
        lines.insert(line, lines[line]);
        (lines.concat(), line + 2)
    })
}

fn lines_swapped(text: &[u8]) -> impl Iterator<Item = (Vec<u8>, usize)> {
    (1..lines(text).len()).map(move |line| {
        let mut lines = lines(text);
        lines.swap(line - 1, line);
        (lines.concat(), line)
    })
}

fn lines(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}
