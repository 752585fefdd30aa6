//! Everything else: copies and backups put back, papers, receipts, the clock.

use std::fs;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tabularium_tests::{PASSPHRASE, Place, answer, sha256};
use vault::{Operation, Vault};

use super::{Attack, Look, NOTHING, VERIFY, old_copy, scene, tried};

const ANCHOR: &[&str] = &["log", "anchor", "vault", "--checkpoint", "left"];
const ANCHORED: &[&str] = &["verify", "vault", "--checkpoint", "left"];
const PACK: &[&str] = &["verify", "pack.pdf"];
const WITH_KEY: &[&str] = &["verify", "pack.pdf", "--key", "key"];
const ANY_KEY_REWRITES: &str = "whoever holds the key could rewrite all of it unseen";

const ATTACKS: &[Attack] = &[
    Attack {
        name: "a copy of the folder from before is put back",
        done: old_copy,
        looks: &[
            Look { args: VERIFY, exit: 0, found: NOTHING, words: ANY_KEY_REWRITES },
            Look {
                args: ANCHORED,
                exit: 1,
                found: ["truncated", "anchor"],
                words: "restored from an old copy",
            },
            Look {
                args: ANCHOR,
                exit: 1,
                found: ["truncated", "anchor"],
                words: "restored from an old copy",
            },
        ],
    },
    Attack {
        name: "the log is rebuilt with the real key",
        done: |place| {
            old_copy(place);
            for number in 0..9 {
                place.put("activity", &json!({ "name": format!("Co innego {number}") }));
            }
        },
        looks: &[
            Look { args: VERIFY, exit: 0, found: NOTHING, words: ANY_KEY_REWRITES },
            Look { args: ANCHORED, exit: 1, found: ["rewritten", "anchor"], words: "rewritten" },
            Look { args: ANCHOR, exit: 1, found: ["rewritten", "anchor"], words: "rewritten" },
        ],
    },
    Attack {
        name: "an old backup is restored over the vault",
        done: old_backup,
        looks: &[
            Look { args: VERIFY, exit: 0, found: NOTHING, words: "" },
            Look { args: ANCHORED, exit: 1, found: ["restored", "anchor"], words: "restored from a backup" },
            Look { args: ANCHOR, exit: 1, found: ["restored", "anchor"], words: "restored from a backup" },
        ],
    },
    Attack {
        name: "an old backup is restored over the vault, and grows past what is missing",
        done: |place| {
            old_backup(place);
            for number in 0..9 {
                place.put("activity", &json!({ "name": format!("Co innego {number}") }));
            }
        },
        looks: &[
            Look { args: VERIFY, exit: 0, found: NOTHING, words: "" },
            Look { args: ANCHORED, exit: 1, found: ["forked", "anchor"], words: "went another way" },
            Look { args: ANCHOR, exit: 1, found: ["forked", "anchor"], words: "went another way" },
        ],
    },
    Attack {
        name: "a receipt is forged for another file, right up to the tree",
        done: |place| {
            packs(place);
            let mut file = fs::read(place.path("pack.pdf")).unwrap();
            file.push(b'\n');
            let receipt = fs::read_to_string(place.path("pack.pdf.tlog-proof")).unwrap();
            place.write("pack.pdf.tlog-proof", forged(&receipt, &file));
            place.write("pack.pdf", file);
        },
        looks: &[Look { args: PACK, exit: 1, found: ["proof-differs", "receipt"], words: "receipt" }],
    },
    Attack {
        name: "the receipt of another pack lies beside it",
        done: |place| {
            packs(place);
            fs::copy(place.path("other.pdf.tlog-proof"), place.path("pack.pdf.tlog-proof")).unwrap();
        },
        looks: &[Look { args: PACK, exit: 1, found: ["file-changed", "file"], words: "at least one byte" }],
    },
    Attack {
        name: "the key in the PDF is another",
        done: |place| {
            packs(place);
            let theirs = Place::with_vault().run(["log", "key", "vault"]).done().out;
            place.write("theirs", theirs);
            qpdf(place, "pack.pdf without.pdf --remove-attachment=key");
            qpdf(place, "without.pdf pack.pdf --add-attachment theirs --key=key --");
        },
        looks: &[
            Look { args: PACK, exit: 1, found: ["file-changed", "file"], words: "at least one byte" },
            Look { args: WITH_KEY, exit: 1, found: ["file-changed", "file"], words: "at least one byte" },
        ],
    },
    Attack {
        name: "the pack is from a vault of somebody else, with its key and its receipt",
        done: |place| {
            let theirs = Place::with_vault();
            theirs.run(["pack", "vault", "pack.pdf"]).done();
            for name in ["pack.pdf", "pack.pdf.tlog-proof"] {
                fs::copy(theirs.path(name), place.path(name)).unwrap();
            }
        },
        looks: &[
            Look { args: PACK, exit: 0, found: NOTHING, words: "compare it with one that you know" },
            Look { args: WITH_KEY, exit: 1, found: ["other-vault", "receipt:2"], words: "another vault" },
        ],
    },
    Attack {
        name: "the clock is set back",
        done: |place| {
            let mut vault = Vault::open(&place.path("vault.tabularium"), PASSPHRASE).unwrap();
            let ahead = vault.moment_of(6).unwrap() + TimeDelta::hours(1);
            vault.operate(&Operation::telling("told", "clock", ahead, json!({}))).unwrap();
            vault.lock().unwrap();
            place.put("activity", &json!({ "name": "Po cofnięciu" }));
            place.run(["log", "export", "vault", "set-back"]).done();
            let entries = fs::read_to_string(place.path("set-back/entries.jsonl")).unwrap();
            assert!(entries.lines().nth(8).unwrap().contains("\"op\":\"clock.set_back\""), "{entries}");
        },
        looks: &[
            Look { args: VERIFY, exit: 0, found: NOTHING, words: "10 entries" },
            Look { args: &["verify", "set-back"], exit: 0, found: NOTHING, words: "10 entries" },
        ],
    },
];

#[test]
fn whatever_is_done_to_the_evidence_is_told_and_nothing_is_recorded_of_looking() {
    let scene = scene();
    scene.run(ANCHORED).done();
    tried(&scene, ATTACKS);
}

fn old_backup(place: &Place) {
    place.run(["restore", "old.backup", "vault", "--replace"]).done().says("before restoring");
}

/// Two packs of the vault, one after the other.
fn packs(place: &Place) {
    for file in ["pack.pdf", "other.pdf"] {
        place.run(["pack", "vault", file]).done();
    }
}

/// A receipt that says of that file what it said of its own: file, payload, commitment and entry fit each other.
fn forged(receipt: &str, file: &[u8]) -> String {
    let line = receipt.lines().nth(1).unwrap();
    let mut extra: Value =
        serde_json::from_slice(&STANDARD.decode(line.strip_prefix("extra ").unwrap()).unwrap()).unwrap();
    extra["payload"]["sha256"] = sha256(file).into();
    extra["payload"]["size"] = file.len().into();
    let salt = STANDARD.decode(extra["salt"].as_str().unwrap()).unwrap();
    let payload = extra["payload"].to_string();
    let committed = [b"tabularium/payload/v1\0", &salt[..], payload.as_bytes()].concat();
    extra["entry"]["commit"] = STANDARD.encode(Sha256::digest(committed)).into();
    receipt.replace(line, &format!("extra {}", STANDARD.encode(extra.to_string())))
}

fn qpdf(place: &Place, args: &str) {
    answer(Command::new("qpdf").args(args.split(' ')).current_dir(place.path("")), None).done();
}
