//! Damaged vaults through the binary.

use std::fs;

use serde_json::{Value, json};
use tabularium_tests::{Place, state_of};

const PAGE: usize = 4096;

/// A vault with a long log, and the checkpoint of when it was short.
fn place() -> (Place, String) {
    let place = Place::with_vault();
    let mut checkpoint = String::new();
    for number in 0..20 {
        place.put("policy", &json!({ "name": format!("Procedura {number} {}", "tekst ".repeat(75)) }));
        if number == 1 {
            checkpoint = place.run(["log", "checkpoint", "vault"]).done().out;
        }
    }
    (place, checkpoint)
}

#[test]
fn a_damaged_vault_is_rescued_and_what_vouched_for_its_log_before_still_does() {
    let (place, checkpoint) = place();
    place.write("checkpoint", &checkpoint);
    let path = place.path("vault.tabularium/vault.db");
    let whole = fs::read(&path).unwrap();
    for page in (1..whole.len() / PAGE).rev() {
        let mut spoilt = whole.clone();
        spoilt[page * PAGE..][..PAGE].fill(0x5a);
        fs::write(&path, spoilt).unwrap();
        let before = place.state();
        let answer = place.run(["repair", "vault", "new", "--json"]);
        assert_eq!(place.state(), before, "page {page}: the damaged vault was changed");
        if answer.code == Some(3) {
            assert!(answer.err.contains("Restore the newest backup"), "{answer:?}");
            assert!(!place.path("new.tabularium").exists());
            continue;
        }
        let rescued: Value = serde_json::from_str(&answer.out).unwrap();
        let report = &rescued["report"];
        assert_eq!(answer.code, Some(i32::from(report["whole"] == false)), "{report}");
        let is_late = report["log"]["breaks_at"].as_u64().is_some_and(|first| first >= 4);
        if !is_late {
            fs::remove_dir_all(place.path("new.tabularium")).unwrap();
            continue;
        }
        check(&place, report);
        return;
    }
    panic!("no page breaks the log late");
}

fn check(place: &Place, report: &Value) {
    place.run(["verify", "new"]).done();
    place.run(["verify", "new", "--checkpoint", "checkpoint"]).done();
    place.run(["verify", "vault"]).exits(1);
    let policies = place.json(["list", "new", "policy"]);
    assert_eq!(policies["total"], 20, "{policies}");
    assert!(!report["carried"].as_array().unwrap().is_empty());
    let log = place.json(["info", "new"]);
    assert_eq!(log["entries"], report["log"]["kept"].as_u64().unwrap() + 1);
    place.run(["put", "new", "policy", "--file", "-"]).exits(2);
    for (language, words) in [("en", "first that could not be read"), ("pl", "której nie dało się odczytać")]
    {
        let told = place.run(["repair", "vault", language, "--lang", language]).exits(1);
        assert!(told.out.contains(words), "{}", told.out);
    }
    // In the damaged vault nothing can be changed any more, whatever of it can be read.
    let before = state_of(&place.path("vault.tabularium"));
    let told = place.run_with(["put", "vault", "policy", "--file", "-"], r#"{"name":"Nowa"}"#);
    if told.code == Some(3) {
        told.says("rescue what can be read");
        assert_eq!(state_of(&place.path("vault.tabularium")), before);
    }
}

#[test]
fn a_repair_that_cannot_be_says_why_and_leaves_nothing() {
    let place = Place::with_vault();
    place.run(["repair", "absent", "new"]).exits(2).says("absent");
    place.run(["repair", "vault", "vault"]).exits(2);
    place.run(["repair", "vault", "vault.tabularium/new"]).exits(2);
    let path = place.path("vault.tabularium/vault.db");
    let mut spoilt = fs::read(&path).unwrap();
    spoilt[..PAGE].fill(0);
    fs::write(&path, &spoilt).unwrap();
    place.run(["repair", "vault", "new"]).exits(3).says("Restore the newest backup");
    assert!(!place.path("new.tabularium").exists());
    assert_eq!(fs::read(&path).unwrap(), spoilt);
}
