//! An inspection by an authority: what it was allowed to look at, what it saw and took, what it found.

mod choices;

pub use choices::{
    HandedForm, ObjectionsResult, VisitActionKind, VisitAuthority, VisitCause, VisitMode, VisitOutcome,
};

use law::cites;

use crate::kinds::YesNo;
use crate::{Area, Asked, Given, Rule, kind, part};

part! {
    /// A person who inspects on behalf of the authority.
    pub struct Inspector = "inspector" {
        name: line in "mandate".to_save().cites(cites!["uodo:81(2)(3)"]).personal();
        position: line in "mandate".cites(cites!["uodo:81(2)(3)"]);
        card: line in "mandate".to_complete().cites(cites!["uodo:81(1)", "uodo:81(2)(3)"]).personal();
        authorisation: line in "mandate".to_complete().cites(cites!["uodo:81(1)"]);
    }
}

part! {
    /// Something that the inspectors did.
    pub struct VisitAction = "visit_action" {
        kind: choice(VisitActionKind) in "visit_course".to_save().cites(cites!["uodo:84(1)"]);
        on: date in "visit_course".to_complete().cites(cites!["uodo:87"]);
        who: line in "visit_course".personal();
        what: text in "visit_course";
    }
}

part! {
    /// Something that was shown or handed over.
    pub struct HandedDocument = "handed_document" {
        what: line in "visit_course".to_save().cites(cites!["uodo:84(1)(2)"]);
        form: choice(HandedForm) in "visit_course".to_complete().cites(cites!["uodo:84(2)"]);
        certified: choice(YesNo) in "visit_course".to_complete().cites(cites!["uodo:84(3)"]);
        in_scope: choice(YesNo) in "visit_course".to_complete().cites(cites!["uodo:84(1)(2)", "uodo:81(2)(4)"]);
        on: date in "visit_course".to_complete().cites(cites!["gdpr:5(2)"]);
        by: line in "visit_course".personal();
        receipt: line in "visit_course";
        file: files in "visit_course";
    }
}

part! {
    /// Something that the authority wants done.
    pub struct Recommendation = "recommendation" {
        what: line in "outcome".to_save().cites(cites!["gdpr:58(2)"]);
        due: date in "outcome".to_complete().cites(cites!["gdpr:58(2)(d)", "gdpr:24(1)"]);
        responsible: line in "outcome".to_complete().cites(cites!["gdpr:24(1)"]).personal();
        done_on: date in "outcome";
        evidence: text in "outcome";
    }
}

kind! {
    /// One inspection by an authority.
    pub struct Visit = "visit" titled name
        .area(Area::Oversight)
        .asked(Asked::Oversight)
        .rules(RULES)
        .in_order(&[
            ("announced_on", "begun_on"),
            ("begun_on", "ended_on"),
            ("begun_on", "protocol_received_on"),
            ("protocol_received_on", "protocol_signed_on"),
            ("protocol_received_on", "objections_on"),
            ("objections_on", "objections_answered_on"),
        ])
    {
        name: line in "what".to_save().column();
        authority: choice(VisitAuthority) in "what".to_complete().cites(cites!["gdpr:31", "gdpr:58(1)"]).column();
        authority_more: line in "what";
        cause: choice(VisitCause) in "what".cites(cites!["uodo:78(2)"]);
        mode: choice(VisitMode) in "what";
        reference: line in "what".to_complete().cites(cites!["gdpr:5(2)"]).column();
        announced_on: date in "what".cites(cites!["pp:48"]);
        activities: links("activity") in "what".cites(cites!["uodo:81(2)(4)"]);

        scope: text in "mandate".to_complete().cites(cites!["uodo:81(2)(4)"]);
        authorisation_on: date in "mandate".to_complete().cites(cites!["uodo:81(2)(9)"]);
        shown_on: date in "mandate".to_complete().cites(cites!["uodo:81(1)", "uodo:89(1)"]);
        planned_to: date in "mandate".cites(cites!["uodo:81(2)(6)"]);
        inspectors: parts(Inspector) in "mandate".to_complete().cites(cites!["uodo:81(2)(3)"]);
        represented_by: line in "mandate".to_complete().cites(cites!["uodo:83(2)"]).personal();
        control_book: choice(YesNo) in "mandate".cites(cites!["pp:57"]);

        begun_on: date in "visit_course".to_complete().cites(cites!["uodo:81(2)(6)"]).column();
        ended_on: date in "visit_course".cites(cites!["uodo:88(2)(4)"]).column();
        actions: parts(VisitAction) in "visit_course".cites(cites!["uodo:84(1)"]);
        documents: parts(HandedDocument) in "visit_course".cites(cites!["uodo:84(1)(2)", "uodo:84(2)"]);
        beyond_scope: text in "visit_course".cites(cites!["uodo:84(1)(2)", "uodo:81(2)(4)"]);

        protocol_received_on: date in "protocol".cites(cites!["uodo:88(3)", "uodo:88(4)"]);
        protocol_signed_on: date in "protocol".cites(cites!["uodo:88(4)"]);
        refusal_reason: text in "protocol".cites(cites!["uodo:88(8)"]);
        objections_on: date in "protocol".cites(cites!["uodo:88(4)"]);
        objections: text in "protocol".cites(cites!["uodo:88(4)"]);
        objections_result: choice(ObjectionsResult) in "protocol".cites(cites!["uodo:88(5)", "uodo:88(6)"]);
        objections_answered_on: date in "protocol".cites(cites!["uodo:88(6)"]);

        outcome: choice(VisitOutcome) in "outcome".cites(cites!["uodo:90", "gdpr:58(2)"]).column();
        recommendations: parts(Recommendation) in "outcome".cites(cites!["gdpr:58(2)", "gdpr:24(1)"]);
        decision: text in "outcome".cites(cites!["gdpr:58(2)"]);
        decision_on: date in "outcome".cites(cites!["gdpr:58(2)"]);
        decision_received_on: date in "outcome".cites(cites!["gdpr:78(1)"]);
        fine: count in "outcome"
            .to_complete().cites(cites!["gdpr:83", "uodo:102"]).when("outcome", "fine");
        appealed_on: date in "outcome".cites(cites!["gdpr:78(1)"]);
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "authority_more",
        given: &[Given::Has("authority", &["other"])],
        asks: &["authority_more"],
        cites: cites!["gdpr:31"],
    },
    Rule {
        code: "protocol",
        given: &[Given::Filled("ended_on")],
        asks: &["protocol_received_on"],
        cites: cites!["uodo:88(3)"],
    },
    Rule {
        code: "protocol_answered",
        given: &[Given::Filled("protocol_received_on")],
        asks: &["protocol_signed_on", "objections_on", "refusal_reason"],
        cites: cites!["uodo:88(4)"],
    },
    Rule {
        code: "objections",
        given: &[Given::Filled("objections_on")],
        asks: &["objections"],
        cites: cites!["uodo:88(4)"],
    },
    Rule {
        code: "outcome",
        given: &[Given::Filled("ended_on")],
        asks: &["outcome"],
        cites: cites!["uodo:90", "gdpr:58(2)"],
    },
    Rule {
        code: "recommendations",
        given: &[Given::Has("outcome", &["recommendations"])],
        asks: &["recommendations"],
        cites: cites!["gdpr:58(2)", "gdpr:24(1)"],
    },
    Rule {
        code: "decision",
        given: &[Given::Has("outcome", &["decision", "fine"])],
        asks: &["decision"],
        cites: cites!["gdpr:58(2)"],
    },
    Rule {
        code: "decision_received",
        given: &[Given::Has("outcome", &["decision", "fine"])],
        asks: &["decision_received_on"],
        cites: cites!["gdpr:78(1)"],
    },
    Rule {
        code: "recommendation_evidence",
        given: &[Given::Filled("recommendations/*/done_on")],
        asks: &["recommendations/*/evidence"],
        cites: cites!["gdpr:5(2)", "gdpr:31"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn an_inspection_with_a_name_alone_lacks_its_authorisation() {
        let expected = [
            "authority",
            "reference",
            "scope",
            "authorisation_on",
            "shown_on",
            "inspectors",
            "represented_by",
            "begun_on",
        ];
        assert_eq!(gaps("visit", &json!({"name": "N"})), expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        let received = "2026-03-02";
        gap_table(
            "visit",
            &[
                (json!({"authority": "other"}), "authority_more", true),
                (json!({"authority": "uodo"}), "authority_more", false),
                (json!({"inspectors": [{"name": "X"}]}), "inspectors/0/card", true),
                (json!({"documents": [{"what": "W"}]}), "documents/0/in_scope", true),
                (json!({"documents": [{"what": "W"}]}), "documents/0/certified", true),
                (json!({"ended_on": received}), "protocol_received_on", true),
                (json!({"ended_on": received}), "outcome", true),
                (json!({}), "outcome", false),
                (json!({"protocol_received_on": received}), "protocol_signed_on", true),
                (
                    json!({"protocol_received_on": received, "objections_on": received}),
                    "protocol_signed_on",
                    false,
                ),
                (
                    json!({"protocol_received_on": received, "refusal_reason": "R"}),
                    "protocol_signed_on",
                    false,
                ),
                (json!({"objections_on": received}), "objections", true),
                (json!({"outcome": "recommendations"}), "recommendations", true),
                (json!({"outcome": "fine"}), "fine", true),
                (json!({"outcome": "fine"}), "decision", true),
                (json!({"outcome": "decision"}), "decision_received_on", true),
                (json!({"outcome": "decision"}), "fine", false),
                (json!({"recommendations": [{"what": "W"}]}), "recommendations/0/due", true),
                (json!({"recommendations": [{"done_on": received}]}), "recommendations/0/evidence", true),
            ],
        );
    }
}
