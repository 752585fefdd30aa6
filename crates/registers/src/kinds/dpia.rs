//! A data protection impact assessment, or the reasoned decision that none is needed.

use law::cites;

use crate::kinds::YesNo;
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// Whether an assessment is carried out.
    pub enum DpiaDecision = "dpia_decision" { CarryOut = "carry_out", NoNeed = "no_need" }
}

choices! {
    /// What calls for an assessment: Art. 35(3), then the authority's list of 17 June 2019 in its order.
    pub enum DpiaTrigger = "dpia_trigger" {
        Profiling = "35_3_a",
        LargeScale = "35_3_b",
        PublicMonitoring = "35_3_c",
        ListEvaluation = "list_evaluation",
        ListDecisions = "list_decisions",
        ListMonitoring = "list_monitoring",
        ListSpecial = "list_special",
        ListBiometric = "list_biometric",
        ListGenetic = "list_genetic",
        ListScale = "list_scale",
        ListMatching = "list_matching",
        ListVulnerable = "list_vulnerable",
        ListTechnology = "list_technology",
        ListBarsRights = "list_bars_rights",
        ListLocation = "list_location",
        HighRisk = "high_risk",
    }
}

choices! {
    /// What an assessment concluded.
    pub enum DpiaResult = "dpia_result" {
        Acceptable = "acceptable",
        WithMeasures = "with_measures",
        Consult = "consult",
        Stop = "stop",
    }
}

kind! {
    /// A data protection impact assessment.
    pub struct Dpia = "dpia" titled name
        .area(Area::Processing)
        .asked(Asked::Assessments)
        .rules(RULES)
        .in_order(&[("started_on", "approved_on"), ("consulted_on", "consultation_answered_on"), ("reviewed_on", "review_due")])
    {
        name: line in "dpia_need".to_save().column();
        activities: links("activity") in "dpia_need".to_complete().cites(cites!["gdpr:35(1)"]).column();
        decision: choice(DpiaDecision) in "dpia_need".to_complete().cites(cites!["gdpr:35(1)"]).column();
        triggers: choices(DpiaTrigger) in "dpia_need".cites(cites!["gdpr:35(3)", "gdpr:35(4)"]);
        need_why: text in "dpia_need".to_complete().cites(cites!["gdpr:35(1)", "gdpr:5(2)"]);
        decided_on: date in "dpia_need".to_complete().cites(cites!["gdpr:35(1)", "gdpr:5(2)"]);

        started_on: date in "dpia_description".cites(cites!["gdpr:35(1)"]).when("decision", "carry_out");
        description: text in "dpia_description"
            .to_complete().cites(cites!["gdpr:35(7)(a)"]).when("decision", "carry_out");
        purposes: text in "dpia_description"
            .to_complete().cites(cites!["gdpr:35(7)(a)"]).when("decision", "carry_out");
        systems: links("system") in "dpia_description".cites(cites!["gdpr:35(7)(a)"]).when("decision", "carry_out");
        codes: text in "dpia_description".cites(cites!["gdpr:35(8)"]).when("decision", "carry_out");

        necessity: text in "dpia_necessity"
            .to_complete().cites(cites!["gdpr:35(7)(b)"]).when("decision", "carry_out");
        proportionality: text in "dpia_necessity"
            .to_complete().cites(cites!["gdpr:35(7)(b)", "gdpr:5(1)(c)"]).when("decision", "carry_out");
        rights: text in "dpia_necessity"
            .to_complete().cites(cites!["gdpr:35(7)(b)", "gdpr:35(7)(d)"]).when("decision", "carry_out");

        risks: links("risk") in "dpia_risks".cites(cites!["gdpr:35(7)(c)"]).when("decision", "carry_out");
        risks_more: text in "dpia_risks".cites(cites!["gdpr:35(7)(c)"]).when("decision", "carry_out");
        measures: links("measure") in "dpia_risks".cites(cites!["gdpr:35(7)(d)"]).when("decision", "carry_out");
        measures_more: text in "dpia_risks".cites(cites!["gdpr:35(7)(d)"]).when("decision", "carry_out");
        residual_high: choice(YesNo) in "dpia_risks"
            .to_complete().cites(cites!["gdpr:36(1)"]).when("decision", "carry_out");

        dpo_advice: text in "dpia_voices".to_complete().cites(cites!["gdpr:35(2)", "gdpr:39(1)(c)"]);
        dpo_advice_on: date in "dpia_voices".to_complete().cites(cites!["gdpr:35(2)", "gdpr:39(1)(c)"]);
        advice_followed: choice(YesNo) in "dpia_voices".to_complete().cites(cites!["gdpr:35(2)", "gdpr:5(2)"]);
        advice_why_not: text in "dpia_voices"
            .to_complete().cites(cites!["gdpr:35(2)", "gdpr:5(2)"]).when("advice_followed", "no");
        views_sought: choice(YesNo) in "dpia_voices"
            .to_complete().cites(cites!["gdpr:35(9)"]).when("decision", "carry_out");
        views: text in "dpia_voices".to_complete().cites(cites!["gdpr:35(9)"]).when("decision", "carry_out");

        consulted_on: date in "dpia_consultation"
            .to_complete().cites(cites!["gdpr:36(1)"]).when("residual_high", "yes");
        consultation_number: line in "dpia_consultation".when("residual_high", "yes");
        consultation_answered_on: date in "dpia_consultation".cites(cites!["gdpr:36(2)"]).when("residual_high", "yes");
        consultation_answer: text in "dpia_consultation".cites(cites!["gdpr:36(2)"]).when("residual_high", "yes");

        result: choice(DpiaResult) in "dpia_result"
            .to_complete().cites(cites!["gdpr:35(1)", "gdpr:35(7)(d)"]).when("decision", "carry_out").column();
        result_more: text in "dpia_result".when("decision", "carry_out");
        prepared_by: line in "dpia_result".personal();
        approved_by: line in "dpia_result".to_complete().cites(cites!["gdpr:24(1)", "gdpr:35(1)"]).personal();
        approved_on: date in "dpia_result".to_complete().cites(cites!["gdpr:24(1)", "gdpr:35(1)"]).column();
        reviewed_on: date in "dpia_result".cites(cites!["gdpr:35(11)"]);
        review_due: date in "dpia_result".to_complete().cites(cites!["gdpr:35(11)"]).column();
        review_cause: text in "dpia_result".cites(cites!["gdpr:35(11)"]);
        notes: text in "notes";
    }
}

const CARRIED_OUT: &[Given] = &[Given::Has("decision", &["carry_out"])];

const RULES: &[Rule] = &[
    Rule {
        code: "triggers",
        given: CARRIED_OUT,
        asks: &["triggers"],
        cites: cites!["gdpr:35(1)", "gdpr:35(3)"],
    },
    Rule {
        code: "risks",
        given: CARRIED_OUT,
        asks: &["risks", "risks_more"],
        cites: cites!["gdpr:35(7)(c)"],
    },
    Rule {
        code: "measures",
        given: CARRIED_OUT,
        asks: &["measures", "measures_more"],
        cites: cites!["gdpr:35(7)(d)"],
    },
    Rule {
        code: "consultation_answer",
        given: &[Given::Filled("consultation_answered_on")],
        asks: &["consultation_answer"],
        cites: cites!["gdpr:36(2)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn no_assessment_is_a_reasoned_record_too() {
        let found = gaps("dpia", &json!({"name": "N", "decision": "no_need"}));
        let expected = [
            "activities",
            "need_why",
            "decided_on",
            "dpo_advice",
            "dpo_advice_on",
            "advice_followed",
            "approved_by",
            "approved_on",
            "review_due",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_assessment_that_is_carried_out_is_asked_for_the_points_of_article_35_7() {
        let found = gaps("dpia", &json!({"name": "N", "decision": "carry_out"}));
        let expected = [
            "activities",
            "need_why",
            "decided_on",
            "description",
            "purposes",
            "necessity",
            "proportionality",
            "rights",
            "residual_high",
            "dpo_advice",
            "dpo_advice_on",
            "advice_followed",
            "views_sought",
            "views",
            "result",
            "approved_by",
            "approved_on",
            "review_due",
            "triggers",
            "risks",
            "measures",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_high_risk_that_remains_asks_for_consultation_and_advice_not_followed_for_reasons() {
        gap_table(
            "dpia",
            &[
                (json!({"residual_high": "yes"}), "consulted_on", true),
                (json!({"residual_high": "no"}), "consulted_on", false),
                (json!({"consultation_answered_on": "2026-01-05"}), "consultation_answer", true),
                (json!({"advice_followed": "no"}), "advice_why_not", true),
                (json!({"advice_followed": "yes"}), "advice_why_not", false),
                (json!({"decision": "carry_out", "risks_more": "R"}), "risks", false),
            ],
        );
    }
}
