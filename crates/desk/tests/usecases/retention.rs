//! Periods of retention, and what is due for disposal.

use crate::common::{Office, code};
use desk::protocol::{FailureCode, Nothing};
use serde_json::{Value, json};

fn due(office: &Office, params: Value) -> Value {
    office.call("retention.due", params).unwrap()
}

fn states(answer: &Value) -> Vec<(u64, &str)> {
    let row = |row: &'_ Value| row["base_year"].as_u64().unwrap();
    let rows = answer["rows"].as_array().unwrap();
    rows.iter().map(|found| (row(found), found["state"].as_str().unwrap())).collect()
}

#[test]
fn a_year_shows_what_may_go_what_ends_what_is_held_and_what_went() {
    let office = Office::open();
    let place = office.save("system", json!({ "name": "Archive room" })).record.id;
    let rule = office.save(
        "retention",
        json!({
            "name": "Medical records", "rule": "medical_record", "years": 20, "counted_from": "year_end",
            "batches": [
                { "base_year": 2003, "what": "GP files" },
                { "base_year": 2005, "what": "GP files", "amount": "42 boxes", "place": place },
                { "base_year": 2006 },
                { "base_year": 2010 },
            ],
        }),
    );
    let rule_id = rule.record.id.clone();
    let protocol = json!({
        "name": "Protocol 1/2026", "retention": rule_id, "year_from": 2003, "year_to": 2003, "done_on": "2026-02-10",
    });
    let protocol = office.save("disposal", protocol).record.id;

    let answer = due(&office, json!({}));
    assert_eq!((&answer["year"], &answer["due"], &answer["held"]), (&json!(2026), &json!(1), &json!(0)));
    assert_eq!(states(&answer), [(2003, "disposed"), (2005, "due"), (2006, "ends")]);
    let row = &answer["rows"][1];
    assert_eq!(row["title"], "Medical records");
    assert_eq!((&row["place"], &row["amount"]), (&json!("Archive room"), &json!("42 boxes")));
    assert_eq!((&row["expires"], &row["from"]), (&json!("2025-12-31"), &json!("2026-01-01")));
    assert_eq!(row["words"], "may be disposed of from 1 Jan 2026");
    assert_eq!(answer["rows"][0]["disposal"], json!(protocol));
    assert_eq!(states(&due(&office, json!({ "year": 2027 }))), [(2005, "due"), (2006, "due")]);
    assert_eq!(states(&due(&office, json!({ "year": 2023 }))), [(2003, "ends")]);

    let mut held = rule.record.value;
    held["holds"] = json!([{ "what": "File 12", "reference": "I C 7/26", "from": "2026-01-05" }]);
    office.try_save("retention", Some((&rule_id, 1)), held).unwrap();
    let answer = due(&office, json!({ "year": 2026 }));
    assert_eq!((&answer["due"], &answer["held"]), (&json!(0), &json!(2)));
    assert_eq!(states(&answer), [(2003, "disposed"), (2005, "held"), (2006, "held")]);
    assert_eq!(answer["rows"][1]["held_by"], json!(["File 12, I C 7/26"]));
    assert_eq!((&answer["rows"][1]["from"], &answer["rows"][1]["words"]), (&json!(null), &json!("held")));

    // An ended rule has nothing due.
    office.call("records.end", json!({ "id": rule_id, "from_version": 2, "why": "replaced" })).unwrap();
    assert_eq!(states(&due(&office, json!({ "year": 2026 }))), []);
    office.desk.run(desk::undo::apply, Nothing {}).unwrap();
    assert_eq!(states(&due(&office, json!({ "year": 2026 }))).len(), 3);
    assert_eq!(states(&due(&office, json!({ "year": 4_294_967_295_u64 }))), []);
}

#[test]
fn a_period_of_the_law_is_reckoned_without_a_vault() {
    let office = Office::closed();
    let reckon =
        |rule: &str, base: &str| office.call("retention.expires", json!({ "rule": rule, "base": base }));
    assert_eq!(reckon("medical_record", "2006-05-17").unwrap(), json!({ "expires": "2026-12-31" }));
    assert_eq!(reckon("video", "2026-11-30").unwrap(), json!({ "expires": "2027-02-28" }));
    for (rule, base) in [("medical_records", "2006-05-17"), ("video", "30.11.2026"), ("video", "2026-02-30")]
    {
        assert_eq!(code(reckon(rule, base)), FailureCode::BadInput, "{rule} {base}");
    }
}
