//! A vault that turns out to be damaged while it is open, and its rescue.

use std::fs;

use desk::protocol::FailureCode;
use serde_json::{Value, json};

use crate::common::{Office, PASSPHRASE, code};

const PAGE: usize = 4096;

/// An office whose vault is closed, and its database.
fn closed() -> (Office, std::path::PathBuf, Vec<u8>) {
    let office = Office::open();
    for number in 0..30 {
        let name = format!("Procedura {number} {}", "tekst ".repeat(75));
        office.save("policy", json!({ "name": name }));
    }
    office.call("vault.lock", json!({})).unwrap();
    let path = office.path("clinic.tabularium/vault.db");
    let whole = fs::read(&path).unwrap();
    (office, path, whole)
}

fn rescue(office: &Office, to: &str) -> Value {
    let params = json!({
        "damaged": office.path("clinic.tabularium").display().to_string(),
        "path": office.path(to).display().to_string(),
        "secret": PASSPHRASE,
    });
    office.call("vault.rescue", params).unwrap()
}

#[test]
fn a_vault_in_which_damage_is_met_is_read_only_from_then_on_and_can_be_rescued() {
    let (office, path, whole) = closed();
    let (mut met, mut refused, mut listed) = (0, 0, 0);
    for page in (8..whole.len() / PAGE).step_by(3) {
        let mut spoilt = whole.clone();
        spoilt[page * PAGE..][..PAGE].fill(0x5a);
        fs::write(&path, &spoilt).unwrap();
        let Ok(info) = office.unlock("clinic", PASSPHRASE) else {
            refused += 1;
            continue;
        };
        if info.damage.is_none() {
            let verdict = office.call("evidence.verify", json!({})).unwrap();
            assert_eq!(verdict["intact"], false, "page {page}");
        }
        let Ok(info) = office.call("vault.info", json!({})) else { continue };
        assert!(info["damage"].as_str().unwrap().contains("rescue"), "{info}");
        met += 1;
        // What stands on other pages is listed; but for the pages that lead to all of them.
        let policies = office.call("records.list", json!({ "kind": "policy" })).unwrap();
        listed += usize::from(policies["rows"].as_array().unwrap().len() >= 20);
        let change = json!({ "kind": "policy", "value": { "name": "Nowa" } });
        assert_eq!(code(office.call("records.save", change)), FailureCode::VaultDamaged, "page {page}");
        office.call("vault.lock", json!({})).unwrap();
        assert_eq!(fs::read(&path).unwrap(), spoilt, "page {page}");
    }
    assert!(met >= 12 && refused <= 1 && listed >= met - 3, "{met} {refused} {listed}");
    let rescued = rescue(&office, "new");
    assert_eq!(rescued["info"]["damage"], Value::Null);
    let verdict = office.call("evidence.verify", json!({})).unwrap();
    assert_eq!(verdict["intact"], true, "{verdict}");
    let counts = rescued["info"]["counts"].as_array().unwrap();
    assert_eq!(counts.iter().find(|it| it["kind"] == "policy").unwrap()["count"], 30);
}

#[test]
fn the_report_names_what_went_over_and_what_is_lost() {
    let (office, path, whole) = closed();
    let report = &rescue(&office, "whole")["report"];
    assert_eq!((&report["whole"], &report["losses"]), (&json!(true), &json!([])));
    assert!(report["words"].as_array().unwrap().iter().any(|words| words == "Nothing is known to be lost."));
    // Half of the database is gone.
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let rescued = rescue(&office, "half");
    let report = &rescued["report"];
    assert_eq!(report["whole"], false);
    let kept = rescued["info"]["counts"].as_array().unwrap();
    let kept = kept.iter().find(|it| it["kind"] == "policy").unwrap()["count"].as_u64().unwrap();
    let lost = report["losses"].as_array().unwrap();
    let named = lost.iter().filter(|loss| loss["what"] == "record").count() as u64;
    assert!(kept + named <= 31 && lost.iter().all(|loss| loss["words"].as_str().is_some()), "{report}");
    let told = office.call("evidence.list", json!({ "offset": 0, "limit": 1 })).unwrap();
    assert!(told.to_string().contains("Rescued from a damaged vault"), "{told}");
}

#[test]
fn wrong_secrets_at_a_rescue_make_the_next_one_wait() {
    let (office, _, _) = closed();
    let params = json!({
        "damaged": office.path("clinic.tabularium").display().to_string(),
        "path": office.path("new").display().to_string(),
        "secret": "inne hasło",
    });
    for _ in 0..5 {
        assert_eq!(code(office.call("vault.rescue", params.clone())), FailureCode::WrongPassphrase);
    }
    assert_eq!(code(office.call("vault.rescue", params)), FailureCode::TooSoon);
    assert!(!office.path("new.tabularium").exists());
}
