//! Faults that no single byte makes: a log that was signed, and is wrong or another one all the same.

mod common;

use std::borrow::Cow;

use common::{FILE, Files, Log, OPERATOR, VAULT, sample};
use evidence::{
    Entry, FaultCode, FileDigest, Head, LogRow, Outside, Param, Tree, VerifierKey, commit, leaf_hash,
    verify_log, verify_receipt,
};
use serde_json::{Value, json};

const FIRST: &str = "2026-11-23T08:00:00.000Z";
const LATER: &str = "2026-11-23T09:00:00.000Z";

fn fault(log: &Log, outside: Outside<'_>) -> (FaultCode, String) {
    let fault = log.files().verify(outside).fault.expect("a fault");
    (fault.code, fault.place)
}

fn own_fault(log: &Log) -> (FaultCode, String) {
    fault(log, Outside::default())
}

fn begun() -> Log {
    let mut log = Log::new();
    log.add(FIRST, "vault.created", VAULT, &json!({"records": []}));
    log.add(LATER, "record.saved", "activity/1", &json!({"records": [1]}));
    log
}

#[test]
fn an_empty_log_is_intact() {
    let verdict = Log::new().files().verify(Outside::default());
    assert_eq!((verdict.entries, verdict.intact()), (0, true));
}

#[test]
fn a_clock_that_goes_back_without_a_word_is_a_fault() {
    let mut log = begun();
    log.add(LATER, "record.saved", "activity/1", &json!({"records": [2]}));
    assert!(log.files().verify(Outside::default()).intact(), "the same moment twice");
    log.add("2026-11-23T08:59:59.999Z", "record.saved", "activity/1", &json!({"records": [3]}));
    let fault = log.files().verify(Outside::default()).fault.unwrap();
    assert_eq!((fault.code, fault.place.as_str()), (FaultCode::ClockBackwards, "entries.jsonl:4"));
    assert_eq!(fault.params["before"], Param::Text(LATER.into()));
    assert_eq!(fault.params["after"], Param::Text("2026-11-23T08:59:59.999Z".into()));
}

#[test]
fn a_clock_that_was_set_back_is_not_a_fault_and_later_entries_go_on_from_there() {
    let mut log = begun();
    log.add("2026-11-23T08:10:00.000Z", "clock.set_back", VAULT, &json!({}));
    log.add("2026-11-23T08:11:00.000Z", "record.saved", "activity/1", &json!({}));
    assert!(log.files().verify(Outside::default()).intact());
    log.add("2026-11-23T08:09:00.000Z", "record.saved", "activity/1", &json!({}));
    assert_eq!(own_fault(&log), (FaultCode::ClockBackwards, "entries.jsonl:5".into()));
}

#[test]
fn a_payload_that_is_gone_without_a_word_is_a_fault() {
    let mut log = begun();
    log.payloads[1] = None;
    assert_eq!(own_fault(&log), (FaultCode::PayloadMissing, "payloads.jsonl:2".into()));
    log.erase(LATER, 1);
    let verdict = log.files().verify(Outside::default());
    assert_eq!((verdict.erased, verdict.fault), (1, None));
}

#[test]
fn a_payload_that_is_there_and_was_said_to_be_erased_is_a_fault() {
    let mut log = begun();
    let kept = log.payloads[1].clone();
    log.erase(LATER, 1);
    log.payloads[1] = kept;
    assert_eq!(own_fault(&log), (FaultCode::PayloadNotErased, "payloads.jsonl:2".into()));
}

#[test]
fn an_erasure_may_be_repeated_but_not_be_erased() {
    let mut log = begun();
    let erasure = log.erase(LATER, 1);
    log.erase(LATER, 1);
    let verdict = log.files().verify(Outside::default());
    assert_eq!((verdict.erased, verdict.fault), (1, None));
    log.erase(LATER, erasure);
    assert_eq!(own_fault(&log), (FaultCode::PayloadMissing, "payloads.jsonl:2".into()));
}

#[test]
fn an_erasure_has_to_say_what_it_erased_and_on_what_basis() {
    for payload in [
        json!({"erased": [1]}),
        json!({"basis": "", "erased": [1]}),
        json!({"basis": 17, "erased": [1]}),
        json!({"basis": "Art. 17"}),
        json!({"basis": "Art. 17", "erased": []}),
        json!({"basis": "Art. 17", "erased": 1}),
        json!({"basis": "Art. 17", "erased": ["1"]}),
        json!({"basis": "Art. 17", "erased": [-1]}),
        json!({"basis": "Art. 17", "erased": [2]}),
        json!({"basis": "Art. 17", "erased": [1, 99]}),
        json!([]),
    ] {
        let mut log = begun();
        log.payloads[1] = None;
        log.add(LATER, "payload.erased", "activity/1", &payload);
        assert_eq!(own_fault(&log), (FaultCode::ErasureMalformed, "payloads.jsonl:2".into()), "{payload}");
    }
}

#[test]
fn a_log_that_was_signed_with_a_gap_or_a_broken_chain_is_a_fault() {
    let entry = |seq: u64, prev| Entry {
        seq,
        at: LATER.into(),
        actor: OPERATOR.into(),
        op: "record.saved".into(),
        subject: "activity/1".into(),
        prev,
        commit: commit(&[9; 32], b"{}"),
    };
    let payload = || Some((b"{}".to_vec(), [9; 32]));
    let mut gap = begun();
    let last = leaf_hash(gap.entries.last().unwrap());
    gap.push(entry(3, last).bytes(), payload());
    assert_eq!(own_fault(&gap), (FaultCode::SequenceBroken, "entries.jsonl:3".into()));

    let mut broken = begun();
    broken.push(entry(2, [1; 32]).bytes(), payload());
    assert_eq!(own_fault(&broken), (FaultCode::EntryChanged, "entries.jsonl:3".into()));

    let mut first = Log::new();
    first.push(entry(0, [1; 32]).bytes(), payload());
    assert_eq!(own_fault(&first), (FaultCode::EntryChanged, "entries.jsonl:1".into()));
}

/// History from the second entry on is another, signed with the same key.
fn rewritten() -> Log {
    let mut log = Log::new();
    log.add(FIRST, "vault.created", VAULT, &json!({"records": []}));
    for version in 0..9 {
        log.add(LATER, "record.saved", "activity/1", &json!({"records": ["another", version]}));
    }
    log
}

#[test]
fn an_older_checkpoint_shows_what_the_owner_of_the_key_did() {
    let log = sample();
    let anchor = log.checkpoint(5);
    let outside = Outside { key: None, checkpoint: Some(&anchor) };
    for size in [0, 1, 5, 6, 7] {
        let anchor = log.checkpoint(size);
        let verdict = log.files().verify(Outside { key: None, checkpoint: Some(&anchor) });
        assert_eq!(verdict.fault, None, "anchor of {size}");
    }
    assert!(rewritten().files().verify(Outside::default()).intact(), "without an anchor nobody can tell");
    assert_eq!(fault(&rewritten(), outside), (FaultCode::Rewritten, "anchor".into()));
    assert_eq!(fault(&begun(), outside), (FaultCode::Truncated, "anchor".into()));
    let before = rewritten().checkpoint(2);
    assert_eq!(fault(&sample(), Outside { key: None, checkpoint: Some(&before) }).0, FaultCode::Rewritten);
}

#[test]
fn a_key_or_a_checkpoint_of_another_vault_is_told_from_a_forged_one() {
    let log = sample();
    let other_vault = sample().signed_as("0199a3c0-5b1e-7c3a-9d52-3f60c1b7e899", [0x42; 32]);
    let other_key = sample().signed_as(VAULT, [1; 32]);
    let malformed = log.checkpoint(5).replace("\n5\n", "\n05\n");
    let cut = log.checkpoint(5).replace("\n\n", "\n");
    let by_key = |log: &Log| log.key();
    for (key, checkpoint, code, place) in [
        (Some(by_key(&other_vault)), None, FaultCode::OtherVault, "key"),
        (Some(by_key(&other_key)), None, FaultCode::OtherKey, "key"),
        (None, Some(other_vault.checkpoint(5)), FaultCode::OtherVault, "anchor"),
        (None, Some(other_key.checkpoint(5)), FaultCode::AnchorOtherKey, "anchor"),
        (Some(by_key(&log)), Some(malformed), FaultCode::AnchorSignature, "anchor"),
        (None, Some(cut), FaultCode::AnchorMalformed, "anchor:5"),
        (None, Some("not a checkpoint".into()), FaultCode::AnchorMalformed, "anchor:1"),
    ] {
        let outside = Outside { key: key.as_ref(), checkpoint: checkpoint.as_deref() };
        assert_eq!(fault(&log, outside), (code, place.into()), "{checkpoint:?}");
        let receipt = log.receipt(5, 7).to_text();
        let found = verify_receipt(receipt.as_bytes(), FileDigest::of(FILE), outside).unwrap_err();
        assert_eq!(found.code, code, "the same is found with a receipt");
    }
}

#[test]
fn an_older_checkpoint_may_carry_the_signature_of_a_witness() {
    let log = sample();
    let witness = sample().signed_as("witness", [1; 32]);
    let line = witness.checkpoint(5).lines().last().unwrap().to_owned();
    let anchor = format!("{}{line}\n", log.checkpoint(5));
    assert!(log.files().verify(Outside { key: Some(&log.key()), checkpoint: Some(&anchor) }).intact());
}

#[test]
fn files_of_two_logs_do_not_pass_as_one() {
    let (log, other) = (sample().files(), rewritten().files());
    let mixed = Files { checkpoint: other.checkpoint, ..log.clone() };
    assert_eq!(mixed.verify(Outside::default()).fault.unwrap().code, FaultCode::SizeDiffers);
    let mixed = Files { entries: other.entries, ..log };
    assert_eq!(mixed.verify(Outside::default()).fault.unwrap().code, FaultCode::PayloadChanged);
}

#[test]
fn a_receipt_holds_for_its_own_file_place_and_log_only() {
    let log = sample();
    let (receipt, file) = (log.receipt(5, 7), FileDigest::of(FILE));
    let found = |receipt: &evidence::Receipt, file| receipt.verify(file, Outside::default()).unwrap_err();
    assert_eq!(receipt.verify(file, Outside::default()).unwrap().size, 7);
    assert_eq!(found(&receipt, FileDigest::of(b"another")).code, FaultCode::FileChanged);
    assert_eq!(found(&receipt, FileDigest { size: 1, ..file }).code, FaultCode::FileChanged);
    assert_eq!(found(&log.receipt(6, 7), file).code, FaultCode::FileNotNamed);
    let other_proof = evidence::Receipt { proof: log.receipt(4, 7).proof, ..receipt.clone() };
    assert_eq!(found(&other_proof, file).code, FaultCode::ProofDiffers);
    let other_size = evidence::Receipt { checkpoint: log.checkpoint(6), ..receipt.clone() };
    assert_eq!(found(&other_size, file).code, FaultCode::ProofDiffers);
    let too_early = evidence::Receipt { checkpoint: log.checkpoint(5), ..receipt.clone() };
    assert_eq!(found(&too_early, file).code, FaultCode::ProofDiffers);
    let other_salt = evidence::Receipt { salt: [0; 32], ..receipt.clone() };
    assert_eq!(found(&other_salt, file).code, FaultCode::PayloadChanged);
    let other_log = evidence::Receipt { checkpoint: rewritten().checkpoint(7), ..receipt };
    assert_eq!(found(&other_log, file).code, FaultCode::ProofDiffers);
}

#[test]
fn a_receipt_is_held_against_a_checkpoint_of_the_same_size() {
    let log = sample();
    let receipt = log.receipt(5, 7);
    let verify = |anchor: String| {
        receipt.verify(FileDigest::of(FILE), Outside { key: None, checkpoint: Some(&anchor) })
    };
    assert!(verify(log.checkpoint(7)).is_ok());
    assert!(verify(log.checkpoint(3)).is_ok());
    assert_eq!(verify(rewritten().checkpoint(7)).unwrap_err().code, FaultCode::Rewritten);
}

#[test]
fn a_receipt_in_another_shape_is_refused_with_its_line() {
    let text = sample().receipt(5, 7).to_text();
    for (from, to, line) in [
        ("@v1", "@v2", 1),
        ("extra ", "Extra ", 2),
        ("index 5", "index 05", 3),
        ("index 5", "index 4", 3),
        ("index 5\n", "index 5\nAAAA\n", 4),
        ("\n\n", "\n", 11),
    ] {
        let changed = text.replace(from, to);
        assert_ne!(changed, text);
        let error = evidence::Receipt::parse(changed.as_bytes()).unwrap_err();
        assert_eq!(error.line, line, "{from:?} to {to:?}");
    }
}

#[test]
fn a_log_of_rows_is_verified_as_its_files_are() {
    let log = sample();
    let head = Head { size: log.size(), root: Tree::new(&log).root(log.size()).unwrap() };
    let rows = |log: &Log| {
        let rows: Vec<LogRow<'static>> = log
            .entries
            .iter()
            .zip(&log.payloads)
            .map(|(entry, payload)| LogRow {
                entry: Cow::Owned(entry.clone()),
                payload: payload.clone().map(|(bytes, salt)| (Cow::Owned(bytes), salt)),
            })
            .collect();
        rows
    };
    let verdict = verify_log(rows(&log), head);
    assert_eq!((verdict.entries, verdict.erased, verdict.fault), (7, 1, None));

    let mut changed = log.clone();
    changed.payloads[5].as_mut().unwrap().0 = b"{}".to_vec();
    let fault = verify_log(rows(&changed), head).fault.unwrap();
    assert_eq!((fault.code, fault.place.as_str()), (FaultCode::PayloadChanged, "payload:5"));

    let mut spaced = log.clone();
    spaced.payloads[5].as_mut().unwrap().0 = b"{ }".to_vec();
    let fault = verify_log(rows(&spaced), head).fault.unwrap();
    assert_eq!((fault.code, fault.place.as_str()), (FaultCode::PayloadMalformed, "payload:5"));

    let mut changed = log.clone();
    changed.entries[2] =
        String::from_utf8(changed.entries[2].clone()).unwrap().replace("saved", "Saved").into();
    let fault = verify_log(rows(&changed), head).fault.unwrap();
    assert_eq!((fault.code, fault.place.as_str()), (FaultCode::EntryChanged, "entry:2"));

    let fault = verify_log(rows(&log), Head { root: [0; 32], ..head }).fault.unwrap();
    assert_eq!((fault.code, fault.place.as_str()), (FaultCode::RootDiffers, "entry:6"));
}

#[test]
fn a_verdict_serialises_for_other_programs() {
    let verdict = sample().files().verify(Outside::default());
    let value: Value = serde_json::to_value(verdict).unwrap();
    assert_eq!(value, json!({"entries": 7, "erased": 1, "fault": null}));
    let key: Result<VerifierKey, _> = sample().key().to_string().parse();
    assert_eq!(key, Ok(sample().key()));
}
