//! Time-stamps and signatures of others: answers that are refused, and kept ones that are changed with the real key.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tabularium_tests::{PASSPHRASE, Place};
use vault::{Operation, Vault};

use super::{Attack, Look, NOTHING, VERIFY, old_copy, scene, tried};
use crate::authority::{authority, expired_authority, openssl, stamped};

const ANCHORS: &[&str] = &["log", "anchors", "vault"];
const IMPORT: &[&str] = &["log", "stamp-import", "vault", "answer.tsr", "--ca", "tsa.pem"];
const REFUSED: [&str; 2] = ["bad_input", ""];

const ATTACKS: &[Attack] = &[
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
        name: "a kept time-stamp is changed with the real key: its time",
        done: |place| {
            kept_anew(place, |stamp, _| {
                let mut token = STANDARD.decode(stamp["token"].as_str().unwrap()).unwrap();
                // GeneralizedTime, which begins with the century.
                let at = token.windows(4).position(|bytes| bytes == *b"\x13202").unwrap() + 3;
                token[at] -= 1;
                stamp["token"] = STANDARD.encode(token).into();
            });
        },
        looks: &[
            Look { args: VERIFY, exit: 1, found: ["stamp-invalid", "payload:8"], words: "it was changed" },
            Look { args: ANCHORS, exit: 1, found: NOTHING, words: "" },
        ],
    },
    Attack {
        name: "a kept time-stamp is changed with the real key: what it covers",
        done: |place| {
            kept_anew(place, |stamp, vault| {
                stamp["checkpoint"] = vault.checkpoint(8).unwrap().into();
                stamp["checkpoint_size"] = 8.into();
            });
        },
        looks: &[Look {
            args: VERIFY,
            exit: 1,
            found: ["stamp-invalid", "payload:8"],
            words: "Something else was stamped",
        }],
    },
    Attack {
        name: "a kept time-stamp is changed with the real key: what the entry says of it",
        done: |place| kept_anew(place, |stamp, _| stamp["before"] = "2020-01-01T00:00:00.000Z".into()),
        looks: &[Look {
            args: VERIFY,
            exit: 1,
            found: ["stamp-invalid", "payload:8"],
            words: "another time",
        }],
    },
    Attack {
        name: "a kept time-stamp is changed with the real key: whom it is checked by",
        done: |place| {
            authority(place, "other");
            let other = fs::read_to_string(place.path("other.pem")).unwrap();
            kept_anew(place, move |stamp, _| stamp["certificates"] = json!([other]));
        },
        looks: &[Look {
            args: VERIFY,
            exit: 1,
            found: ["stamp-invalid", "payload:8"],
            words: "Nothing leads from the certificate",
        }],
    },
    Attack {
        name: "a signature of a second person is claimed with the real key",
        done: |place| {
            let made = place.json(["log", "countersign-key", "director.key", "--name", "Anna Nowak"]);
            kept_anew(place, move |stamp, vault| {
                let checkpoint = vault.checkpoint(7).unwrap();
                *stamp = json!({
                    "checkpoint": checkpoint,
                    "checkpoint_size": 7,
                    "kind": "countersignature",
                    "signer": made["key"],
                });
            });
        },
        looks: &[Look {
            args: VERIFY,
            exit: 1,
            found: ["countersignature-invalid", "payload:8"],
            words: "valid signature of the person",
        }],
    },
    Attack {
        name: "an anchor is said with the real key to cover more than it does",
        done: |place| {
            kept_anew(place, |stamp, vault| {
                let checkpoint = vault.checkpoint(3).unwrap();
                *stamp = json!({ "checkpoint": checkpoint, "checkpoint_size": 7, "kind": "typed" });
            });
        },
        looks: &[Look {
            args: VERIFY,
            exit: 1,
            found: ["anchor-broken", "payload:8"],
            words: "It is of 3 entries, and the entry says 7",
        }],
    },
    Attack {
        name: "an anchor of no known kind is put there with the real key",
        done: |place| kept_anew(place, |stamp, _| stamp["kind"] = "oath".into()),
        looks: &[
            Look { args: VERIFY, exit: 0, found: NOTHING, words: "was checked again, and holds" },
            Look { args: ANCHORS, exit: 0, found: NOTHING, words: "" },
        ],
    },
    Attack {
        name: "the log is rebuilt with the real key, and a time-stamp of the true one is put into it",
        done: |place| {
            let stamp = kept(place);
            old_copy(place);
            for number in 0..9 {
                place.put("activity", &json!({ "name": format!("Co innego {number}") }));
            }
            keep(place, stamp);
        },
        looks: &[Look {
            args: VERIFY,
            exit: 1,
            found: ["anchor-broken", "payload:12"],
            words: "history before it was rewritten",
        }],
    },
];

#[test]
fn a_stamp_that_proves_nothing_is_not_taken_and_one_that_is_kept_is_checked_again() {
    tried(&scene(), ATTACKS);
}

/// Asks for a time-stamp; the request.
fn asked(place: &Place) -> Vec<u8> {
    place.run(["log", "stamp-request", "vault", "ask.tsq"]).done();
    fs::read(place.path("ask.tsq")).unwrap()
}

/// Has the log stamped by an authority that the vault trusts, in entry 7; its payload.
fn kept(place: &Place) -> Value {
    asked(place);
    authority(place, "tsa");
    stamped(place, "tsa", "ask.tsq", "answer.tsr");
    place.run(IMPORT).done();
    place.run(VERIFY).done();
    let vault = Vault::open(&place.path("vault.tabularium"), PASSPHRASE).unwrap();
    serde_json::from_slice(&vault.payload(7).unwrap().unwrap().bytes).unwrap()
}

/// Records an anchor with the key of the log, whatever it says.
fn keep(place: &Place, anchor: Value) {
    let mut vault = Vault::open(&place.path("vault.tabularium"), PASSPHRASE).unwrap();
    let last = vault.moment_of(vault.size().unwrap() - 1).unwrap();
    vault.operate(&Operation::telling("checkpoint.anchored", "log", last, anchor)).unwrap();
    vault.lock().unwrap();
}

/// The same time-stamp once more in entry 8, with a change.
fn kept_anew(place: &Place, change: impl FnOnce(&mut Value, &Vault)) {
    let mut stamp = kept(place);
    change(&mut stamp, &Vault::open(&place.path("vault.tabularium"), PASSPHRASE).unwrap());
    keep(place, stamp);
}
