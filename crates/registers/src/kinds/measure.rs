//! A technical or organisational measure of Art. 32(1), with the evidence that it works.

use law::cites;

use crate::kinds::Measure;
use crate::{Area, Asked, Given, Rule, choices, kind, part};

choices! {
    /// What the measure is for.
    pub enum MeasureAim = "measure_aim" {
        Encryption = "32_1_a",
        Integrity = "32_1_b",
        Restoring = "32_1_c",
        Testing = "32_1_d",
        Instructions = "32_4",
        ByDesign = "25",
        Processors = "28",
    }
}

choices! {
    /// By what means it works.
    pub enum MeasureKind = "measure_kind" {
        Technical = "technical",
        Organisational = "organisational",
        Physical = "physical",
    }
}

choices! {
    /// How far it has come.
    pub enum MeasureStatus = "measure_status" {
        Planned = "planned",
        Partly = "partly",
        Working = "working",
        Withdrawn = "withdrawn",
    }
}

choices! {
    /// How it was tested.
    pub enum TestMethod = "test_method" {
        Review = "review",
        Inspection = "inspection",
        Technical = "technical",
        Restore = "restore",
        Exercise = "exercise",
        Audit = "audit",
    }
}

choices! {
    /// What the test showed.
    pub enum TestResult = "test_result" {
        Effective = "effective",
        Partly = "partly",
        Ineffective = "ineffective",
    }
}

part! {
    /// A test of the measure.
    pub struct MeasureTest = "measure_test" {
        on: date in "effectiveness".to_save().cites(cites!["gdpr:32(1)(d)"]);
        method: choice(TestMethod) in "effectiveness".cites(cites!["gdpr:32(1)(d)"]);
        by: line in "effectiveness".personal();
        result: choice(TestResult) in "effectiveness"
            .to_complete().cites(cites!["gdpr:32(1)(d)", "gdpr:5(2)"]);
        evidence: text in "effectiveness".cites(cites!["gdpr:5(2)"]);
        files: files in "effectiveness".cites(cites!["gdpr:5(2)"]);
        actions: text in "effectiveness".cites(cites!["gdpr:32(1)(d)"]);
    }
}

kind! {
    /// One measure.
    pub struct MeasureRecord = "measure" titled name
        .area(Area::Processing)
        .asked(Asked::Security)
        .rules(RULES)
        .in_order(&[("planned_for", "withdrawn_on"), ("introduced_on", "withdrawn_on")])
    {
        name: line in "what".to_save().column();
        bundle: choice(Measure) in "what".column();
        aims: choices(MeasureAim) in "what".to_complete().cites(cites!["gdpr:32(1)"]).column();
        kind: choice(MeasureKind) in "what".to_complete().cites(cites!["gdpr:32(1)"]);
        description: text in "what".to_complete().cites(cites!["gdpr:30(1)(g)", "gdpr:32(1)"]);
        reason: text in "what".cites(cites!["gdpr:32(1)", "gdpr:32(2)"]);
        document: line in "what".cites(cites!["gdpr:24(2)"]);

        status: choice(MeasureStatus) in "introduction"
            .to_complete().cites(cites!["gdpr:32(1)", "gdpr:24(1)"]).column();
        owner: line in "introduction".to_complete().cites(cites!["gdpr:24(1)"]).personal();
        introduced_on: date in "introduction".cites(cites!["gdpr:24(1)", "gdpr:5(2)"]);
        missing: text in "introduction"
            .to_complete().cites(cites!["gdpr:32(1)"]).when("status", "partly");
        planned_for: date in "introduction"
            .to_complete().cites(cites!["gdpr:24(1)"]).when("status", "planned");
        withdrawn_on: date in "introduction"
            .to_complete().cites(cites!["gdpr:5(2)"]).when("status", "withdrawn");
        withdrawn_why: text in "introduction"
            .to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).when("status", "withdrawn");

        tests: parts(MeasureTest) in "effectiveness".cites(cites!["gdpr:32(1)(d)"]);
        test_due: date in "effectiveness".cites(cites!["gdpr:32(1)(d)"]).column();
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "introduced",
        given: &[Given::Has("status", &["partly", "working"])],
        asks: &["introduced_on"],
        cites: cites!["gdpr:24(1)", "gdpr:5(2)"],
    },
    Rule {
        code: "tests",
        given: &[Given::Has("status", &["working"])],
        asks: &["tests"],
        cites: cites!["gdpr:32(1)(d)"],
    },
    Rule {
        code: "test_due",
        given: &[Given::Has("status", &["partly", "working"])],
        asks: &["test_due"],
        cites: cites!["gdpr:32(1)(d)"],
    },
    Rule {
        code: "test_evidence",
        given: &[],
        asks: &["tests/*/evidence", "tests/*/files"],
        cites: cites!["gdpr:5(2)"],
    },
    Rule {
        code: "test_actions",
        given: &[Given::Has("tests/*/result", &["partly", "ineffective"])],
        asks: &["tests/*/actions"],
        cites: cites!["gdpr:32(1)(d)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_measure_with_a_name_alone_lacks_what_article_32_asks_for() {
        let found = gaps("measure", &json!({"name": "N"}));
        assert_eq!(found, ["aims", "kind", "description", "status", "owner"]);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "measure",
            &[
                (json!({"status": "working"}), "introduced_on", true),
                (json!({"status": "working"}), "tests", true),
                (json!({"status": "working"}), "test_due", true),
                (json!({"status": "partly"}), "introduced_on", true),
                (json!({"status": "partly"}), "tests", false),
                (json!({"status": "partly"}), "missing", true),
                (json!({"status": "planned"}), "planned_for", true),
                (json!({"status": "planned"}), "introduced_on", false),
                (json!({"status": "withdrawn"}), "withdrawn_on", true),
                (json!({"status": "withdrawn"}), "withdrawn_why", true),
                (json!({"status": "withdrawn"}), "tests", false),
                (json!({"tests": [{"on": "2026-01-05"}]}), "tests/0/result", true),
                (json!({"tests": [{"on": "2026-01-05"}]}), "tests/0/evidence", true),
                (json!({"tests": [{"on": "2026-01-05", "evidence": "P"}]}), "tests/0/evidence", false),
                (
                    json!({"tests": [{"on": "2026-01-05", "files": [{"name": "p.pdf"}]}]}),
                    "tests/0/evidence",
                    false,
                ),
                (json!({"tests": [{"result": "effective"}]}), "tests/0/actions", false),
                (json!({"tests": [{"result": "ineffective"}]}), "tests/0/actions", true),
            ],
        );
    }
}
