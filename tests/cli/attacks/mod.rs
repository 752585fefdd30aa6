//! What somebody might do to the evidence, as tables: what is done, and what is found, where.

mod logs;
mod others;
mod stamps;

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use tabularium_tests::{Place, copy_folder, skipped};

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

/// Does each to a copy of the scene, and looks.
fn tried(scene: &Place, attacks: &[Attack]) {
    for Attack { name, done, looks } in attacks {
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
