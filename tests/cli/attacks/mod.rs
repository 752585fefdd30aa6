//! What somebody might do to the evidence, as tables: what is done, and what is found, where.

mod logs;
mod others;

use serde_json::json;
use tabularium_tests::{Place, copy_folder};

/// A vault of seven entries, the last five of them saves, with its export `out`, its key in `key` and its checkpoint in `left`;
/// and of its third entry a copy of the folder, `old`, and a backup, `old.backup`.
fn scene() -> Place {
    let place = Place::with_vault();
    let vault = place.path("vault.tabularium");
    for number in 2..7 {
        place.put("activity", &json!({ "name": format!("Czynność {number}") }));
        if number == 2 {
            copy_folder(&vault, &place.path("old"));
        }
    }
    place.write("key", place.run(["log", "key", "vault"]).done().out);
    place.write("left", place.run(["log", "checkpoint", "vault"]).done().out);
    // The export and the backup have entries of their own, which would be in the way of the numbers below.
    copy_folder(&vault, &place.path("exported.tabularium"));
    place.run(["log", "export", "exported", "out"]).done();
    copy_folder(&place.path("old"), &place.path("backed-up.tabularium"));
    place.run(["backup", "backed-up", "old.backup"]).done();
    place
}
