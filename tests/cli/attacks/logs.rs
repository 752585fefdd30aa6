//! Logs that are forged: exported ones, and those in vaults.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tabularium_tests::{Answer, PASSPHRASE};

use super::scene;
use crate::insider;

/// What is done to a log: to the lines of an export, and with the passphrase and an SQL editor to the vault itself.
struct Forgery {
    name: &'static str,
    lines: fn(&mut Vec<String>, &mut Vec<String>),
    sql: &'static str,
    /// Code and first bad place: of the export, of the vault.
    found: [[&'static str; 2]; 2],
}

const FORGERIES: &[Forgery] = &[
    Forgery {
        name: "an entry is edited",
        lines: |entries, _| entries[3] = edited(&entries[3]),
        sql: "UPDATE entry SET json = replace(json, '.saved', '.ended'), op = 'record.ended' WHERE seq = 3",
        found: [["entry-changed", "entries.jsonl:4"], ["entry-changed", "entry:3"]],
    },
    Forgery {
        name: "an entry is deleted",
        lines: |entries, payloads| {
            entries.remove(3);
            payloads.remove(3);
        },
        sql: "DELETE FROM entry WHERE seq = 3",
        found: [["sequence-broken", "entries.jsonl:4"], ["sequence-broken", "entry:3"]],
    },
    Forgery {
        name: "an entry is inserted",
        lines: |entries, _| entries.insert(4, entries[3].clone()),
        sql: "UPDATE entry SET seq = seq + 1000 WHERE seq > 3; UPDATE entry SET seq = seq - 999 WHERE seq > 1000;
              INSERT INTO entry SELECT 4, at, op, is_step, nodes, json, salt, payload FROM entry WHERE seq = 3",
        found: [["sequence-broken", "entries.jsonl:5"], ["sequence-broken", "entry:4"]],
    },
    Forgery {
        name: "two entries change places",
        lines: |entries, _| entries.swap(3, 4),
        sql: "UPDATE entry SET seq = 1000 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 4;
              UPDATE entry SET seq = 4 WHERE seq = 1000",
        found: [["sequence-broken", "entries.jsonl:4"], ["sequence-broken", "entry:3"]],
    },
    Forgery {
        name: "the end is cut off",
        lines: |entries, payloads| {
            entries.truncate(6);
            payloads.truncate(6);
        },
        sql: "DELETE FROM entry WHERE seq = 6",
        found: [["size-differs", "entries.jsonl:7"], ["size-differs", "entry:6"]],
    },
    Forgery {
        name: "the last entry is another",
        lines: |entries, _| entries[6] = edited(&entries[6]),
        sql: "UPDATE entry SET json = replace(json, '.saved', '.ended'), op = 'record.ended' WHERE seq = 6",
        found: [["root-differs", "entries.jsonl:7"], ["root-differs", "entry:6"]],
    },
    Forgery {
        name: "two payloads change places",
        lines: |_, payloads| {
            let [one, other] = [3, 4].map(|line| payloads[line].clone());
            payloads[3] = other.replace("\"seq\":4", "\"seq\":3");
            payloads[4] = one.replace("\"seq\":3", "\"seq\":4");
        },
        sql: "UPDATE entry SET salt = other.salt, payload = other.payload FROM entry AS other
              WHERE entry.seq IN (3, 4) AND other.seq = 7 - entry.seq",
        found: [["payload-changed", "payloads.jsonl:4"], ["payload-changed", "payload:3"]],
    },
    Forgery {
        name: "a salt is another",
        lines: |_, payloads| payloads[3] = with_salt_of(&payloads[3], &payloads[4]),
        sql: "UPDATE entry SET salt = (SELECT salt FROM entry WHERE seq = 4) WHERE seq = 3",
        found: [["payload-changed", "payloads.jsonl:4"], ["payload-changed", "payload:3"]],
    },
];

#[test]
fn a_forged_log_is_found_in_the_export_and_in_the_vault_alike() {
    let scene = scene();
    for what in ["out", "vault"] {
        scene.run(["verify", what, "--checkpoint", "left", "--key", "key"]).done();
    }
    for Forgery { name, lines, sql, found } in FORGERIES {
        let place = scene.copy();
        edit_lines(&place.path("out"), *lines);
        insider::edit(&place.path("vault.tabularium"), PASSPHRASE, sql);
        for (what, expected) in ["out", "vault"].into_iter().zip(*found) {
            let found = fault(&place.run(["verify", what, "--json"]).exits(1));
            assert_eq!(found, expected, "{name}: {what}");
        }
    }
}

/// Code and first bad place.
fn fault(answer: &Answer) -> [String; 2] {
    let told: Value = serde_json::from_str(&answer.out).unwrap();
    ["code", "place"].map(|name| told["fault"][name].as_str().unwrap_or_default().to_owned())
}

/// Another entry of the same form.
fn edited(entry: &str) -> String {
    entry.replace("record.saved", "record.ended")
}

/// The payload of a line with the salt of another.
fn with_salt_of(line: &str, other: &str) -> String {
    let [mut payload, other] = [line, other].map(|line| serde_json::from_str::<Value>(line).unwrap());
    payload["salt"] = other["salt"].clone();
    payload.to_string()
}

fn edit_lines(folder: &Path, change: fn(&mut Vec<String>, &mut Vec<String>)) {
    let paths = ["entries.jsonl", "payloads.jsonl"].map(|name| folder.join(name));
    let [mut entries, mut payloads] = paths
        .each_ref()
        .map(|path| fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect::<Vec<_>>());
    change(&mut entries, &mut payloads);
    for (path, lines) in paths.iter().zip([entries, payloads]) {
        fs::write(path, lines.join("\n") + "\n").unwrap();
    }
}
