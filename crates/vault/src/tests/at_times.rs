use serde_json::json;

use super::{Place, at, id, operation, save, version};
use crate::RecordVersion;

#[test]
fn a_record_is_shown_as_it_stood() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 10).unwrap();
    save(&mut vault, 1, 1, "b", 20).unwrap();
    let ended = RecordVersion { ended: true, ..version(1, 3, json!({ "name": "b" })) };
    vault.operate(&operation("record.ended", 30, vec![ended])).unwrap();
    let expected = [
        (9, None),
        (10, Some(("a", 1, false))),
        (19, Some(("a", 1, false))),
        (20, Some(("b", 2, false))),
        (30, Some(("b", 3, true))),
    ];
    for (seconds, expected) in expected {
        let found = vault.record_as_at(id(1), at(seconds)).unwrap();
        let told = found.as_ref().map(|it| (it.value["name"].as_str().unwrap(), it.version, it.ended));
        assert_eq!(told, expected, "at {seconds}");
    }
}

#[test]
fn a_register_is_shown_as_it_stood_with_the_moments_of_then() {
    let (_place, mut vault, _) = Place::new();
    let both = vec![version(1, 1, json!({ "name": "a" })), version(2, 1, json!({ "name": "b" }))];
    vault.operate(&operation("import.applied", 10, both)).unwrap();
    let system = RecordVersion { kind: "system".to_owned(), ..version(3, 1, json!({ "name": "s" })) };
    vault.operate(&operation("record.saved", 20, vec![system])).unwrap();
    save(&mut vault, 2, 1, "b2", 30).unwrap();
    let names = |kind: &str, seconds| {
        let records = vault.records_as_at(kind, at(seconds)).unwrap();
        records
            .into_iter()
            .map(|it| (it.value["name"].as_str().unwrap().to_owned(), it.changed_at))
            .collect::<Vec<_>>()
    };
    assert_eq!(names("activity", 5), []);
    assert_eq!(names("activity", 25), [("a".to_owned(), at(10)), ("b".to_owned(), at(10))]);
    assert_eq!(names("activity", 30), [("a".to_owned(), at(10)), ("b2".to_owned(), at(30))]);
    assert_eq!(names("system", 30), [("s".to_owned(), at(20))]);
    assert_eq!(vault.all_records_as_at(at(25)).unwrap().len(), 3);
    assert_eq!(vault.all_records_as_at(at(99)).unwrap(), vault.all_records().unwrap());
}

#[test]
fn after_a_clock_was_set_back_the_order_of_the_log_decides() {
    let (_place, mut vault, _) = Place::new();
    // Entries: 0 created at 0, 1 at 100, 2 the set-back to 40, 3 at 40, 4 at 60, 5 the set-back to 50, 6 at 50.
    for (from, seconds) in [(0, 100), (1, 40), (2, 60), (3, 50)] {
        save(&mut vault, 1, from, "x", seconds).unwrap();
    }
    let moments: Vec<_> = (0..7).map(|seq| vault.moment_of(seq).unwrap()).collect();
    for seconds in -1..110 {
        let expected =
            moments.iter().rposition(|moment| *moment <= at(seconds)).map_or(0, |last| last as u64 + 1);
        assert_eq!(vault.size_as_at(at(seconds)).unwrap(), expected, "at {seconds}");
    }
}

#[test]
fn what_differs_between_two_moments_is_told_with_what_was_done() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 10).unwrap();
    let both = vec![version(2, 1, json!({ "name": "x" })), version(3, 1, json!({ "name": "y" }))];
    vault.operate(&operation("import.applied", 20, both)).unwrap();
    save(&mut vault, 1, 1, "b", 30).unwrap();
    save(&mut vault, 2, 1, "there", 30).unwrap();
    save(&mut vault, 1, 2, "c", 40).unwrap();
    save(&mut vault, 2, 2, "x", 40).unwrap();
    let ended = RecordVersion { ended: true, ..version(3, 2, json!({ "name": "y" })) };
    vault.operate(&operation("record.ended", 50, vec![ended])).unwrap();
    let told = |from, to| -> Vec<_> {
        let changes = vault.records_changed_between(at(from), at(to)).unwrap();
        let name = |record: &crate::Record| record.value["name"].as_str().unwrap().to_owned();
        let lines = changes.iter().map(|it| {
            let steps: Vec<_> =
                it.steps.iter().map(|step| format!("{}@{}", step.version, step.seq)).collect();
            let before = it.before.as_ref().map_or_else(String::new, name);
            format!(
                "{before}>{}{} {}",
                name(&it.after),
                if it.after.ended { "!" } else { "" },
                steps.join(",")
            )
        });
        lines.collect()
    };
    let cases: [(i64, i64, &[&str]); 8] = [
        (0, 99, &[">c 1@1,2@3,3@5", ">x 1@2,2@4,3@6", ">y! 1@2,2@7"]),
        (10, 30, &["a>b 2@3", ">there 1@2,2@4", ">y 1@2"]),
        (20, 40, &["a>c 2@3,3@5"]),
        (20, 30, &["a>b 2@3", "x>there 2@4"]),
        (40, 50, &["y>y! 2@7"]),
        (50, 99, &[]),
        (30, 30, &[]),
        (40, 10, &[]),
    ];
    for (from, to, expected) in cases {
        assert_eq!(told(from, to), expected, "{from} to {to}");
    }
    let changes = vault.records_changed_between(at(40), at(50)).unwrap();
    let step = &changes[0].steps[0];
    assert_eq!((step.op.as_str(), step.at, step.ended), ("record.ended", at(50), true));
    assert_eq!(step.actor, vault.actor());
    assert_eq!(Some(&changes[0].after), vault.record(id(3)).unwrap().as_ref());
    assert_eq!(changes[0].before, vault.record_as_at(id(3), at(40)).unwrap());
}
