//! A walk through the rooms: clean desk, clean screen, passwords; what was found and how it was put right.

mod choices;

pub use choices::{CheckResult, FindingSeverity, InspectionKind, InspectionQuestion};

use law::cites;

use crate::kinds::YesNo;
use crate::{Area, Asked, Given, Rule, kind, part};

part! {
    /// The answer to one question of the checklist.
    pub struct InspectionCheck = "inspection_check" {
        question: choice(InspectionQuestion) in "checks".to_save().cites(cites!["gdpr:32(1)(d)"]);
        result: choice(CheckResult) in "checks".to_complete().cites(cites!["gdpr:32(1)(d)", "gdpr:5(2)"]);
        place: link("system") in "checks";
        note: text in "checks";
        photos: files in "checks";
    }
}

part! {
    /// Something that is not as it should be, and what is done about it.
    pub struct InspectionFinding = "inspection_finding" {
        what: line in "findings".to_save().cites(cites!["gdpr:32(1)(d)"]);
        place: link("system") in "findings";
        severity: choice(FindingSeverity) in "findings".to_complete().cites(cites!["gdpr:32(2)"]);
        action: text in "findings".to_complete().cites(cites!["gdpr:32(1)", "gdpr:24(1)"]);
        responsible: line in "findings".to_complete().cites(cites!["gdpr:24(1)"]).personal();
        due: date in "findings".to_complete().cites(cites!["gdpr:24(1)"]);
        fixed_on: date in "findings";
        fixed_how: text in "findings";
        photos: files in "findings";
    }
}

kind! {
    /// One walk.
    pub struct Inspection = "inspection" titled name
        .area(Area::Oversight)
        .asked(Asked::Inspections)
        .rules(RULES)
        .in_order(&[("on", "told_on"), ("on", "next_due")])
    {
        name: line in "what".to_save().column();
        looked_at: choices(InspectionKind) in "what"
            .to_complete().cites(cites!["gdpr:32(1)(d)", "gdpr:32(4)"]).column();
        on: date in "what".to_complete().cites(cites!["gdpr:32(1)(d)", "gdpr:5(2)"]).column();
        by: line in "what".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]).personal().column();
        present: line in "what".personal();
        announced: choice(YesNo) in "what";
        follows: link("inspection") in "what".cites(cites!["gdpr:32(1)(d)"]);

        places: links("system") in "rooms".cites(cites!["gdpr:32(1)(b)"]);
        places_more: line in "rooms".column();
        branch: line in "rooms";

        checks: parts(InspectionCheck) in "checks".to_complete().cites(cites!["gdpr:32(1)(d)"]);

        findings: parts(InspectionFinding) in "findings".cites(cites!["gdpr:32(1)(d)", "gdpr:24(1)"]);
        at_once: text in "findings";
        good: text in "findings";

        told: line in "reviews".to_complete().cites(cites!["gdpr:39(1)(a)", "gdpr:24(1)"]).personal();
        told_on: date in "reviews".cites(cites!["gdpr:39(1)(a)", "gdpr:24(1)"]);
        next_due: date in "reviews".cites(cites!["gdpr:32(1)(d)"]).column();
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule { code: "place", given: &[], asks: &["places", "places_more"], cites: cites!["gdpr:32(1)(b)"] },
    Rule {
        code: "check_note",
        given: &[Given::Has("checks/*/result", &["not_ok"])],
        asks: &["checks/*/note", "checks/*/photos"],
        cites: cites!["gdpr:5(2)", "gdpr:32(1)(d)"],
    },
    Rule {
        code: "findings",
        given: &[Given::Has("checks/*/result", &["not_ok"])],
        asks: &["findings"],
        cites: cites!["gdpr:24(1)", "gdpr:32(1)(d)"],
    },
    Rule {
        code: "fixed_how",
        given: &[Given::Filled("findings/*/fixed_on")],
        asks: &["findings/*/fixed_how", "findings/*/photos"],
        cites: cites!["gdpr:5(2)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_walk_with_a_name_alone_lacks_where_when_who_and_what() {
        let expected = ["looked_at", "on", "by", "checks", "told", "places"];
        assert_eq!(gaps("inspection", &json!({"name": "N"})), expected);
    }

    #[test]
    fn what_is_not_in_order_must_be_described_and_put_right() {
        gap_table(
            "inspection",
            &[
                (json!({"places_more": "Gabinet 3"}), "places", false),
                (json!({"checks": [{"question": "printer_empty"}]}), "checks/0/result", true),
                (json!({"checks": [{"result": "ok"}]}), "findings", false),
                (json!({"checks": [{"result": "ok"}, {"result": "not_ok"}]}), "findings", true),
                (json!({"checks": [{"result": "ok"}, {"result": "not_ok"}]}), "checks/1/note", true),
                (json!({"checks": [{"result": "ok"}, {"result": "not_ok"}]}), "checks/0/note", false),
                (json!({"checks": [{"result": "not_seen"}]}), "checks/0/note", false),
                (json!({"findings": [{"what": "W"}]}), "findings/0/severity", true),
                (json!({"findings": [{"what": "W"}]}), "findings/0/due", true),
                (json!({"findings": [{"what": "W"}]}), "findings/0/fixed_how", false),
                (json!({"findings": [{"fixed_on": "2026-03-02"}]}), "findings/0/fixed_how", true),
            ],
        );
    }
}
