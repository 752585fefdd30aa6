//! Periods of retention, and what is due for disposal.

use serde_json::{Value, json};
use tabularium_tests::Place;

#[test]
fn the_last_day_of_a_period_is_reckoned_without_a_vault() {
    let place = Place::empty();
    let reckon = |rule: &str, base: &str| place.json(["law", "retention", "--rule", rule, "--base", base]);
    assert_eq!(reckon("medical_record", "2006-05-17"), json!({ "expires": "2026-12-31" }));
    assert_eq!(reckon("video", "2026-08-24"), json!({ "expires": "2026-11-24" }));
    let said = place.run(["law", "retention", "--rule", "xray", "--base", "2016-05-09"]).done();
    assert_eq!(said.out, "2026-12-31\n");
    place
        .run(["law", "retention", "--rule", "x-ray", "--base", "2016-05-09"])
        .exits(2)
        .says("medical_record");
    place.run(["law", "retention", "--rule", "xray", "--base", "9.05.2016"]).exits(2).says("YYYY-MM-DD");
}

#[test]
fn a_year_names_the_batches_that_may_go_and_those_that_are_held() {
    let place = Place::with_vault();
    let rule = |name: &str, holds: Value| {
        let batches = json!([{ "base_year": 2005, "what": "Kartoteki POZ", "amount": "42 pudła" }]);
        json!({ "name": name, "years": 20, "counted_from": "year_end", "batches": batches, "holds": holds })
    };
    place.put("retention", &rule("Dokumentacja", json!([])));
    place.put("retention", &rule("Zdjęcia", json!([{ "what": "Sprawa", "reference": "I C 7/26" }])));
    let due = place.json(["due", "vault", "--year", "2026"]);
    assert_eq!((&due["year"], &due["due"], &due["held"]), (&json!(2026), &json!(1), &json!(1)));
    assert_eq!(due["rows"][0]["expires"], "2025-12-31");
    let said = place.run(["due", "vault", "--year", "2026", "--lang", "pl"]).done();
    said.says("można zniszczyć 1 rocznik");
    let said = place.run(["due", "vault", "--year", "2026", "--lang", "pl"]).done();
    for words in ["Kartoteki POZ", "42 pudła", "2025-12-31", "I C 7/26", "01.01.2026"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    assert_eq!(place.json(["due", "vault", "--year", "2020"])["rows"], json!([]));
    place.run(["due", "vault", "--year", "0"]).exits(2);
}
