//! How long something is kept, on what ground, and what suspends its end.

use law::cites;

use crate::kinds::{Medium, RetentionRule};
use crate::{Area, Asked, Given, Rule, choices, kind, part};

choices! {
    /// Where the counting of the period begins.
    pub enum CountedFrom = "counted_from" { YearEnd = "year_end", Event = "event" }
}

choices! {
    /// What becomes of the data when the period is over.
    pub enum AfterPeriod = "after_period" {
        Destroyed = "destroyed",
        HandedOver = "handed_over",
        Erased = "erased",
        Overwritten = "overwritten",
        Anonymised = "anonymised",
        Archived = "archived",
    }
}

choices! {
    /// Registers of this program whose ended records are kept under a rule, by the codes of their kinds.
    pub enum KeptRegister = "kept_register" {
        Person = "person",
        Authorisation = "authorisation",
        Training = "training",
        Request = "request",
        Release = "release",
        Report = "report",
        Breach = "breach",
        Account = "account",
        Inspection = "inspection",
        Task = "task",
        Processor = "processor",
        RestoreTest = "restore_test",
    }
}

choices! {
    /// What suspends the end of the period.
    pub enum HoldReason = "hold_reason" {
        Proceedings = "proceedings",
        Claim = "claim",
        Inspection = "inspection",
        Restriction = "restriction",
        Complaint = "complaint",
        Other = "other",
    }
}

part! {
    /// What is kept under the rule from one year.
    pub struct Batch = "batch" {
        base_year: count in "stock".to_save().cites(cites!["gdpr:5(1)(e)"]);
        what: line in "stock";
        amount: line in "stock";
        place: link("system") in "stock".cites(cites!["gdpr:32(1)"]);
    }
}

part! {
    /// Proceedings or a claim that suspend the end of the period.
    pub struct Hold = "hold" {
        what: line in "holds".to_save().cites(cites!["gdpr:17(3)(e)"]).personal();
        reason: choice(HoldReason) in "holds".to_complete().cites(cites!["gdpr:17(3)", "gdpr:18(1)"]);
        reference: line in "holds".cites(cites!["gdpr:5(2)"]);
        from: date in "holds".to_complete().cites(cites!["gdpr:5(2)"]);
        to: date in "holds";
        by: line in "holds".personal();
    }
}

kind! {
    /// One rule of retention.
    pub struct Retention = "retention" titled name
        .area(Area::Documents)
        .asked(Asked::Retention)
        .rules(RULES)
        .in_order(&[
            ("applies_from", "applies_to"),
            ("reviewed_on", "review_due"),
            ("holds/*/from", "holds/*/to"),
        ])
    {
        name: line in "what".to_save().column();
        rule: choice(RetentionRule) in "what".to_complete().cites(cites!["gdpr:5(1)(e)", "upp:29(1)"]);
        what: text in "what".cites(cites!["gdpr:5(1)(e)"]);
        medium: choices(Medium) in "what";
        archive_category: line in "what".column();
        registers: choices(KeptRegister) in "what".cites(cites!["gdpr:5(1)(e)"]);

        years: count in "period".cites(cites!["gdpr:5(1)(e)", "gdpr:30(1)(f)"]).column();
        months: count in "period".cites(cites!["gdpr:5(1)(e)", "gdpr:30(1)(f)"]).column();
        days: count in "period".cites(cites!["gdpr:5(1)(e)", "gdpr:30(1)(f)"]);
        until: line in "period".cites(cites!["gdpr:5(1)(e)", "gdpr:30(1)(f)"]);
        counted_from: choice(CountedFrom) in "period".cites(cites!["gdpr:5(1)(e)", "upp:29(1)"]);
        base: line in "period".cites(cites!["gdpr:5(1)(e)", "upp:29(1)"]).column();
        legal_basis: line in "period"
            .to_complete().cites(cites!["gdpr:5(1)(e)", "gdpr:5(2)"]).column();
        reason: text in "period"
            .to_complete().cites(cites!["gdpr:5(1)(e)", "gdpr:25(2)"]).when("rule", "own");
        confirmed_on: date in "period".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]);

        after: choices(AfterPeriod) in "after_period"
            .to_complete().cites(cites!["gdpr:5(1)(e)", "upp:29(2)"]);
        procedure: text in "after_period".cites(cites!["gdpr:5(1)(e)", "gdpr:24(2)"]);
        owner: line in "after_period".personal();

        batches: parts(Batch) in "stock".cites(cites!["gdpr:5(1)(e)"]);

        holds: parts(Hold) in "holds".cites(cites!["gdpr:17(3)(e)", "gdpr:18(1)"]);

        applies_from: date in "reviews";
        applies_to: date in "reviews";
        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(1)(e)"]);
        review_due: date in "reviews".cites(cites!["gdpr:24(1)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "period",
        given: &[],
        asks: &["years", "months", "days", "until"],
        cites: cites!["gdpr:5(1)(e)", "gdpr:30(1)(f)"],
    },
    Rule {
        code: "counted_from",
        given: &[],
        asks: &["counted_from", "until"],
        cites: cites!["gdpr:5(1)(e)", "upp:29(1)"],
    },
    Rule { code: "base", given: &[], asks: &["base", "until"], cites: cites!["gdpr:5(1)(e)", "upp:29(1)"] },
    Rule {
        code: "procedure",
        given: &[Given::Has("after", &["handed_over"])],
        asks: &["procedure"],
        cites: cites!["upp:29(2)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_rule_with_a_name_alone_lacks_its_period_and_its_ground() {
        let found = gaps("retention", &json!({"name": "N"}));
        let expected =
            ["rule", "legal_basis", "confirmed_on", "after", "reviewed_on", "years", "counted_from", "base"];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "retention",
            &[
                (json!({"months": 3}), "years", false),
                (json!({"days": 14}), "years", false),
                (json!({"until": "do wycofania zgody"}), "years", false),
                (json!({"until": "do wycofania zgody"}), "counted_from", false),
                (json!({"until": "do wycofania zgody"}), "base", false),
                (json!({"years": 20}), "base", true),
                (json!({"rule": "own"}), "reason", true),
                (json!({"rule": "medical_record"}), "reason", false),
                (json!({"after": ["handed_over"]}), "procedure", true),
                (json!({"after": ["destroyed"]}), "procedure", false),
                (json!({"holds": [{"what": "W"}]}), "holds/0/reason", true),
                (json!({"holds": [{"what": "W"}]}), "holds/0/from", true),
                (json!({"holds": [{"what": "W"}]}), "holds/0/to", false),
            ],
        );
    }
}
