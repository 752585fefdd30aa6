//! A risk that an activity brings to the persons whose data it uses, and what is done about it.
//! The level is computed from likelihood and severity.

use law::cites;

use crate::kinds::{Consequence, Persons, SecurityProperty};
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// From where a threat comes.
    pub enum RiskSource = "risk_source" {
        Staff = "staff",
        StaffDeliberate = "staff_deliberate",
        FormerStaff = "former_staff",
        Patient = "patient",
        Outsider = "outsider",
        Processor = "processor",
        Malware = "malware",
        Failure = "failure",
        Elements = "elements",
        Controller = "controller",
    }
}

choices! {
    /// How likely a threat is to come true.
    pub enum Likelihood = "likelihood" { Remote = "1", Possible = "2", Likely = "3", AlmostCertain = "4" }
}

choices! {
    /// How hard it would hit a person.
    pub enum Harm = "harm" { Negligible = "1", Limited = "2", Significant = "3", Maximum = "4" }
}

choices! {
    /// What is done about a risk.
    pub enum RiskDecision = "risk_decision" { Accept = "accept", Reduce = "reduce", Avoid = "avoid", Share = "share" }
}

kind! {
    /// One risk of one activity.
    pub struct Risk = "risk" titled threat
        .area(Area::Processing)
        .asked(Asked::Risks)
        .rules(RULES)
        .in_order(&[("reviewed_on", "review_due")])
    {
        threat: line in "risk_scenario".to_save().cites(cites!["gdpr:32(2)"]).column();
        activity: link("activity") in "risk_scenario".to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(1)"]).column();
        systems: links("system") in "risk_scenario".cites(cites!["gdpr:32(2)"]);
        sources: choices(RiskSource) in "risk_scenario".to_complete().cites(cites!["gdpr:32(2)", "gdpr:32(4)"]);
        vulnerability: text in "risk_scenario".to_complete().cites(cites!["gdpr:32(2)"]);
        affects: choices(SecurityProperty) in "risk_scenario".to_complete().cites(cites!["gdpr:32(1)(b)", "gdpr:32(2)"]);

        persons: choices(Persons) in "risk_persons".cites(cites!["gdpr:32(1)"]);
        consequences: choices(Consequence) in "risk_persons".to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(1)"]);
        consequences_more: text in "risk_persons".cites(cites!["gdpr:24(1)", "gdpr:32(1)"]);

        measures: links("measure") in "risk_before".cites(cites!["gdpr:32(1)"]);
        measures_more: text in "risk_before".cites(cites!["gdpr:32(1)"]);
        likelihood: choice(Likelihood) in "risk_before".to_complete().cites(cites!["gdpr:32(1)"]).column();
        harm: choice(Harm) in "risk_before".to_complete().cites(cites!["gdpr:32(1)"]).column();
        score_why: text in "risk_before".to_complete().cites(cites!["gdpr:32(1)", "gdpr:5(2)"]);

        decision: choice(RiskDecision) in "risk_treatment".to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(1)"]).column();
        decision_why: text in "risk_treatment".cites(cites!["gdpr:5(2)"]);
        planned: text in "risk_treatment".cites(cites!["gdpr:32(1)", "gdpr:25(1)"]);
        planned_measures: links("measure") in "risk_treatment".cites(cites!["gdpr:32(1)", "gdpr:25(1)"]);
        planned_by: date in "risk_treatment".cites(cites!["gdpr:24(1)"]);
        done_on: date in "risk_treatment".cites(cites!["gdpr:24(1)", "gdpr:5(2)"]);
        residual_likelihood: choice(Likelihood) in "risk_treatment".to_complete().cites(cites!["gdpr:32(1)"]);
        residual_harm: choice(Harm) in "risk_treatment".to_complete().cites(cites!["gdpr:32(1)"]);

        owner: line in "risk_review".to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).personal();
        accepted_by: line in "risk_review".cites(cites!["gdpr:24(1)"]).personal();
        reviewed_on: date in "risk_review".to_complete().cites(cites!["gdpr:24(1)", "gdpr:32(1)(d)"]).column();
        review_due: date in "risk_review".cites(cites!["gdpr:24(1)", "gdpr:32(1)(d)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "consequences_more",
        given: &[Given::Has("consequences", &["other"])],
        asks: &["consequences_more"],
        cites: cites!["gdpr:24(1)", "gdpr:32(1)"],
    },
    Rule { code: "measures", given: &[], asks: &["measures", "measures_more"], cites: cites!["gdpr:32(1)"] },
    Rule {
        code: "accepted_why",
        given: &[Given::Has("decision", &["accept"])],
        asks: &["decision_why"],
        cites: cites!["gdpr:5(2)"],
    },
    Rule {
        code: "accepted_by",
        given: &[Given::Has("decision", &["accept"])],
        asks: &["accepted_by"],
        cites: cites!["gdpr:24(1)", "gdpr:5(2)"],
    },
    Rule {
        code: "planned",
        given: &[Given::Has("decision", &["reduce", "avoid", "share"])],
        asks: &["planned", "planned_measures"],
        cites: cites!["gdpr:32(1)", "gdpr:25(1)"],
    },
    Rule {
        code: "planned_by",
        given: &[Given::Has("decision", &["reduce", "avoid", "share"])],
        asks: &["planned_by", "done_on"],
        cites: cites!["gdpr:24(1)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    const LINKED: &str = "01890000-0000-7000-8000-000000000001";

    #[test]
    fn a_risk_with_a_threat_alone_lacks_what_article_32_weighs() {
        let found = gaps("risk", &json!({"threat": "T"}));
        let expected = [
            "activity",
            "sources",
            "vulnerability",
            "affects",
            "consequences",
            "likelihood",
            "harm",
            "score_why",
            "decision",
            "residual_likelihood",
            "residual_harm",
            "owner",
            "reviewed_on",
            "measures",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_decision_is_followed_by_reasons_or_by_measures_with_a_day() {
        gap_table(
            "risk",
            &[
                (json!({"decision": "accept"}), "decision_why", true),
                (json!({"decision": "accept"}), "accepted_by", true),
                (json!({"decision": "accept"}), "planned", false),
                (json!({"decision": "reduce"}), "planned", true),
                (json!({"decision": "reduce", "planned_measures": [LINKED]}), "planned", false),
                (json!({"decision": "reduce"}), "planned_by", true),
                (json!({"decision": "reduce", "done_on": "2026-01-05"}), "planned_by", false),
                (json!({"decision": "reduce"}), "accepted_by", false),
                (json!({"measures": [LINKED]}), "measures", false),
                (json!({"measures_more": "brak"}), "measures", false),
                (json!({"consequences": ["other"]}), "consequences_more", true),
            ],
        );
    }
}
