//! Everything else: copies and backups put back, papers, receipts, time-stamps, the clock.

use std::fs;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tabularium_tests::{PASSPHRASE, Place, answer, copy_folder, sha256, skipped};
use vault::{Operation, Vault};

use super::scene;
use crate::authority::{authority, expired_authority, openssl, stamped};

/// What is looked at after an attack, and what is expected of it.
struct Look {
    args: &'static [&'static str],
    exit: i32,
    /// Code and first bad place of the verdict, nothing where nothing is found; of what is refused the code.
    found: [&'static str; 2],
    words: &'static str,
}

struct Attack {
    name: &'static str,
    done: fn(&Place),
    looks: &'static [Look],
}

const NOTHING: [&str; 2] = ["", ""];
const VERIFY: &[&str] = &["verify", "vault"];
const ANCHOR: &[&str] = &["log", "anchor", "vault", "--checkpoint", "left"];
const ANCHORED: &[&str] = &["verify", "vault", "--checkpoint", "left"];
const PACK: &[&str] = &["verify", "pack.pdf"];
const WITH_KEY: &[&str] = &["verify", "pack.pdf", "--key", "key"];
const IMPORT: &[&str] = &["log", "stamp-import", "vault", "answer.tsr", "--ca", "tsa.pem"];
const REFUSED: [&str; 2] = ["bad_input", ""];
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
        name: "something else was stamped",
        done: |place| {
            let mut request = asked(place);
            // In the hash.
            request[30] ^= 1;
            place.write("other.tsq", request);
            authority(place, "tsa");
            stamped(place, "tsa", "other.tsq", "answer.tsr");
        },
        looks: &[Look { args: IMPORT, exit: 2, found: REFUSED, words: "Something else was stamped" }],
    },
    Attack {
        name: "another request was answered",
        done: |place| {
            asked(place);
            authority(place, "tsa");
            openssl(place, "ts -query -data tsa.config -sha256 -cert -out other.tsq");
            stamped(place, "tsa", "other.tsq", "answer.tsr");
        },
        looks: &[Look { args: IMPORT, exit: 2, found: REFUSED, words: "answers no request" }],
    },
    Attack {
        name: "the certificate of the authority has expired",
        done: |place| {
            asked(place);
            expired_authority(place, "tsa");
            stamped(place, "tsa", "ask.tsq", "answer.tsr");
        },
        looks: &[Look { args: IMPORT, exit: 2, found: REFUSED, words: "was not valid when" }],
    },
    Attack {
        name: "another authority stamped than the one that is trusted",
        done: |place| {
            asked(place);
            authority(place, "other");
            stamped(place, "other", "ask.tsq", "answer.tsr");
            authority(place, "tsa");
        },
        looks: &[Look { args: IMPORT, exit: 2, found: REFUSED, words: "Nothing leads from the certificate" }],
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
    for Attack { name, done, looks } in ATTACKS {
        if name.contains("PDF") && Command::new("qpdf").arg("--version").output().is_err() {
            skipped(name, "qpdf is not installed");
            continue;
        }
        let place = scene.copy();
        done(&place);
        let entries = || place.json(["info", "vault"])["entries"].clone();
        let before = entries();
        for Look { args, exit, found, words } in *looks {
            let answer = place.run(args.iter().chain(&["--json"])).exits(*exit);
            let refused = *exit == 2;
            let told = if refused { &answer.err } else { &answer.out };
            let told: Value = serde_json::from_str(told).unwrap();
            let code = if refused { &told["code"] } else { &told["fault"]["code"] };
            let [code, place] = [code, &told["fault"]["place"]].map(|it| it.as_str().unwrap_or_default());
            assert_eq!([code, place], *found, "{name}: {args:?}");
            assert!(told["words"].as_str().unwrap().contains(words), "{name}: {args:?}: {told}");
        }
        assert_eq!(entries(), before, "{name}");
    }
}

fn old_copy(place: &Place) {
    fs::remove_dir_all(place.path("vault.tabularium")).unwrap();
    copy_folder(&place.path("old"), &place.path("vault.tabularium"));
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

/// Asks for a time-stamp; the request.
fn asked(place: &Place) -> Vec<u8> {
    place.run(["log", "stamp-request", "vault", "ask.tsq"]).done();
    fs::read(place.path("ask.tsq")).unwrap()
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
