use std::ops::ControlFlow;

use serde_json::json;

use super::{Place, id, operation, save, version};
use crate::Vault;

/// A vault with something in every table, closed.
fn vault() -> Place {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    vault.operate(&operation("record.saved", 2, vec![version(2, 1, json!({ "systems": [id(1)] }))])).unwrap();
    save(&mut vault, 1, 1, "b", 3).unwrap();
    save(&mut vault, 3, 0, "c", 4).unwrap();
    let records = vault.taking_back(4).unwrap();
    vault.operate(&crate::Operation { undoes: Some(4), ..operation("undo.applied", 5, records) }).unwrap();
    let mut go_on = |_| ControlFlow::Continue(());
    let blob = vault.store_blob(&mut "x".repeat(1_500_000).as_bytes(), u64::MAX, &mut go_on).unwrap();
    let file = json!({ "name": "x.txt", "sha256": blob.sha256, "size": blob.size });
    let record = version(4, 1, json!({ "name": "d", "files": [file] }));
    vault.operate(&operation("attachment.added", 6, vec![record])).unwrap();
    place
}

/// As somebody with the key and an `SQLite` editor would.
fn tamper(vault: &Vault, sql: &str) {
    let triggers: Vec<String> = vault
        .db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for trigger in triggers {
        vault.db.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    vault.db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    vault.db.execute_batch(sql).unwrap();
    assert_ne!(vault.db.total_changes(), 0, "{sql}");
}

#[test]
fn every_change_by_sql_is_found_with_its_place() {
    let record = |number| format!("activity/{}", id(number));
    let hex = |number| format!("x'{}'", id(number).0.simple());
    let cases = [
        (
            "UPDATE entry SET json = replace(json, 'activity/', 'activitY/') WHERE seq = 3".to_owned(),
            "entry:3".to_owned(),
        ),
        ("UPDATE entry SET at = at + 1 WHERE seq = 2".to_owned(), "entry:2".to_owned()),
        ("UPDATE entry SET op = 'record.ended' WHERE seq = 2".to_owned(), "entry:2".to_owned()),
        ("DELETE FROM entry WHERE seq = 6".to_owned(), "entry:6".to_owned()),
        ("DELETE FROM entry WHERE seq = 2".to_owned(), "entry:2".to_owned()),
        (
            "UPDATE entry SET payload = replace(payload, '\"b\"', '\"B\"') WHERE seq = 3".to_owned(),
            "payload:3".to_owned(),
        ),
        ("UPDATE entry SET payload = payload || ' ' WHERE seq = 3".to_owned(), "payload:3".to_owned()),
        ("UPDATE entry SET salt = zeroblob(32) WHERE seq = 6".to_owned(), "payload:6".to_owned()),
        ("UPDATE entry SET payload = '{\"records\":17}' WHERE seq = 3".to_owned(), "payload:3".to_owned()),
        ("UPDATE entry SET salt = NULL, payload = NULL WHERE seq = 2".to_owned(), "payload:2".to_owned()),
        ("UPDATE entry SET nodes = zeroblob(64) WHERE seq = 2".to_owned(), "node:0/2".to_owned()),
        (
            "UPDATE entry SET nodes = CAST(substr(nodes, 1, 64) AS BLOB) WHERE seq = 3".to_owned(),
            "node:2/0".to_owned(),
        ),
        (
            "UPDATE entry SET nodes = CAST(nodes || zeroblob(32) AS BLOB) WHERE seq = 2".to_owned(),
            "node:beyond 2".to_owned(),
        ),
        ("UPDATE entry SET nodes = zeroblob(32) WHERE seq = 6".to_owned(), "entry:6".to_owned()),
        (
            format!("UPDATE record SET value = '{{\"name\":\"x\"}}' WHERE id = {}", hex(1)),
            format!("record:{}", record(1)),
        ),
        (format!("UPDATE record SET ended = 1 WHERE id = {}", hex(4)), format!("record:{}", record(4))),
        (format!("UPDATE record SET kind = 'system' WHERE id = {}", hex(2)), format!("record:{}", record(2))),
        (format!("UPDATE record SET seq = 1 WHERE id = {}", hex(1)), format!("record:{}", record(1))),
        (format!("DELETE FROM record WHERE id = {}", hex(2)), format!("record:{}", record(2))),
        (
            format!("INSERT INTO record SELECT {}, kind, 1, 0, 1, '[]', '{{}}' FROM record LIMIT 1", hex(9)),
            format!("record:unknown/{}", id(9)),
        ),
        (
            format!("UPDATE record SET history = '[[2,0],[3,0]]' WHERE id = {}", hex(1)),
            format!("version:{}/1", record(1)),
        ),
        (
            format!("UPDATE record SET history = '[null,[3,0]]' WHERE id = {}", hex(1)),
            format!("version:{}/1", record(1)),
        ),
        (
            format!("UPDATE record SET history = '[[\"x\",0],[3,0]]' WHERE id = {}", hex(1)),
            format!("version:{}/1", record(1)),
        ),
        (
            format!("UPDATE record SET history = '{{}}' WHERE id = {}", hex(4)),
            format!("version:{}/1", record(4)),
        ),
        (
            format!("UPDATE record SET history = '[[1,0],[3,0],[6,0]]' WHERE id = {}", hex(1)),
            format!("version:{}/3", record(1)),
        ),
        ("DELETE FROM link".to_owned(), format!("links:{}", record(2))),
        (format!("UPDATE link SET to_id = {}", hex(4)), format!("links:{}", record(2))),
        (
            format!("INSERT INTO link VALUES ({}, 'a', {})", hex(9), hex(1)),
            format!("links:unknown/{}", id(9)),
        ),
        ("DELETE FROM undone".to_owned(), "undo:4".to_owned()),
        ("UPDATE undone SET by = 6".to_owned(), "undo:4".to_owned()),
        ("INSERT INTO undone VALUES (0, 6)".to_owned(), "undo:0".to_owned()),
        ("UPDATE entry SET is_step = 0 WHERE seq = 1".to_owned(), "undo:1".to_owned()),
        ("UPDATE entry SET is_step = 1 WHERE seq = 0".to_owned(), "undo:0".to_owned()),
        ("UPDATE chunk SET data = zeroblob(length(data)) WHERE n = 1".to_owned(), "file:".to_owned()),
        ("UPDATE chunk SET n = 2 WHERE n = 1".to_owned(), "file:".to_owned()),
        ("DELETE FROM chunk WHERE n = 0".to_owned(), "file:".to_owned()),
        ("INSERT INTO chunk VALUES (1, 2, x'00')".to_owned(), "file:".to_owned()),
        ("INSERT INTO chunk VALUES (9, 0, x'00')".to_owned(), "file:9".to_owned()),
        ("UPDATE blob SET size = size + 1".to_owned(), "file:".to_owned()),
        ("UPDATE blob SET sha256 = zeroblob(32)".to_owned(), "file:".to_owned()),
        ("DELETE FROM blob".to_owned(), "file:".to_owned()),
        ("DELETE FROM naming".to_owned(), "file:".to_owned()),
        ("UPDATE naming SET seq = 1".to_owned(), "file:".to_owned()),
        ("UPDATE operator SET name = 'Somebody'".to_owned(), "operator:".to_owned()),
        ("UPDATE vault SET signing_key = zeroblob(32)".to_owned(), "key".to_owned()),
    ];
    for (sql, place) in cases {
        let files = vault();
        let opened = files.open();
        assert!(opened.verify().unwrap().intact());
        tamper(&opened, &sql);
        drop(opened);
        // Where the end of the log is not as it should be, the vault opens for reading alone.
        let opened = files.open();
        let fault = opened.verify().unwrap().fault.unwrap_or_else(|| panic!("not found: {sql}"));
        assert!(fault.place.starts_with(&place), "{sql}: {} at {}", fault.code, fault.place);
    }
}

#[test]
fn rows_that_break_the_schema_are_refused_even_with_the_key() {
    let files = vault();
    let opened = files.open();
    for sql in [
        "UPDATE record SET version = 0",
        "UPDATE record SET ended = 2",
        "UPDATE record SET seq = 99",
        "UPDATE entry SET json = 'x'",
        "DELETE FROM entry",
        "UPDATE entry SET payload = '{}'",
        "UPDATE entry SET payload = NULL",
        "UPDATE entry SET is_step = 0",
        "UPDATE entry SET nodes = zeroblob(32)",
        "UPDATE version SET seq = 0",
        "UPDATE record SET history = '[]'",
        "UPDATE record SET history = 'x'",
        "INSERT INTO undone VALUES (5, 4)",
        "INSERT INTO entry (seq, at, op, is_step, nodes, json) VALUES (99, 'text', 'op', 0, zeroblob(32), '{}')",
        "UPDATE chunk SET data = x'00' WHERE n = 0",
        "INSERT INTO chunk VALUES (9, 0, x'00')",
        "DELETE FROM blob",
        "UPDATE blob SET size = 1",
    ] {
        assert!(opened.db.execute_batch(sql).is_err(), "{sql}");
    }
    assert!(opened.verify().unwrap().intact());
}
