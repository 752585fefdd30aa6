//! What the DPO is and does: appointment, notice and publication, plan, advice, checks, reports, contact with the authority.

mod choices;

pub use choices::{
    AdviceAbout, DpoBasis, DutyKind, Followed, NotifiedChange, OfficialChannel, PlanItemKind, PublishedData,
};

use law::cites;

use crate::kinds::YesNo;
use crate::{Area, Asked, Given, Rule, kind, part};

part! {
    /// One point of the DPO's plan.
    pub struct PlanItem = "plan_item" {
        what: line in "plan".to_save().cites(cites!["gdpr:39(1)(b)"]);
        kind: choice(PlanItemKind) in "plan";
        planned_for: date in "plan".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:39(2)"]);
        responsible: line in "plan".personal();
        done_on: date in "plan";
        outcome: text in "plan";
    }
}

kind! {
    /// One thing that the DPO did, or that was done about the DPO.
    pub struct Duty = "duty" titled name
        .area(Area::Oversight)
        .asked(Asked::Oversight)
        .rules(RULES)
        .in_order(&[
            ("event_on", "sent_on"),
            ("period_from", "period_to"),
            ("asked_on", "on"),
            ("letter_on", "answered_on"),
        ])
    {
        name: line in "what".to_save().column();
        kind: choice(DutyKind) in "what".to_complete().cites(cites!["gdpr:38", "gdpr:39(1)"]).column();
        on: date in "what".to_complete().cites(cites!["gdpr:5(2)", "gdpr:24(1)"]).column();
        by: line in "what".personal().column();
        about: links("*") in "what";
        summary: text in "what";

        officer: line in "appointment"
            .to_complete().cites(cites!["gdpr:37(1)", "uodo:10(1)"]).when("kind", "appointment").personal();
        basis: choice(DpoBasis) in "appointment"
            .to_complete().cites(cites!["gdpr:37(6)"]).when("kind", "appointment");
        act: line in "appointment"
            .to_complete().cites(cites!["gdpr:37(1)", "gdpr:5(2)"]).when("kind", "appointment");
        term_to: date in "appointment".when("kind", "appointment");
        qualifications: text in "appointment"
            .to_complete().cites(cites!["gdpr:37(5)"]).when("kind", "appointment").personal();
        reports_to: line in "appointment"
            .to_complete().cites(cites!["gdpr:38(3)"]).when("kind", "appointment");
        resources: text in "appointment"
            .to_complete().cites(cites!["gdpr:38(2)"]).when("kind", "appointment");
        conflict: text in "appointment"
            .to_complete().cites(cites!["gdpr:38(6)"]).when("kind", "appointment");
        secrecy: choice(YesNo) in "appointment"
            .to_complete().cites(cites!["gdpr:38(5)"]).when("kind", "appointment");
        deputy: line in "appointment"
            .to_complete().cites(cites!["uodo:11a"]).when("kind", "deputy").personal();
        deputy_reason: text in "appointment".cites(cites!["uodo:11a", "gdpr:37(5)"]).when("kind", "deputy");

        notified: choice(NotifiedChange) in "notification"
            .to_complete().cites(cites!["uodo:10(1)", "uodo:10(4)"]).when("kind", "notification");
        event_on: date in "notification"
            .to_complete().cites(cites!["uodo:10(1)", "uodo:10(4)"]).when("kind", "notification");
        sent_on: date in "notification"
            .to_complete().cites(cites!["uodo:10(1)", "uodo:10(4)"]).when("kind", "notification");
        channel: choice(OfficialChannel) in "notification"
            .to_complete().cites(cites!["uodo:10(6)"]).when("kind", "notification");
        signed_by: line in "notification"
            .to_complete().cites(cites!["uodo:10(6)"]).when("kind", "notification").personal();
        receipt: line in "notification"
            .to_complete().cites(cites!["gdpr:5(2)", "uodo:10(6)"]).when("kind", "notification");
        published_at: line in "notification"
            .to_complete().cites(cites!["gdpr:37(7)", "uodo:11"]).when("kind", "publication");
        published: choices(PublishedData) in "notification"
            .to_complete().cites(cites!["gdpr:37(7)", "uodo:11"]).when("kind", "publication");
        staff_told: text in "notification".cites(cites!["gdpr:38(1)"]).when("kind", "publication");
        contact: text in "notification"
            .to_complete().cites(cites!["gdpr:38(4)", "gdpr:39(1)(e)"]).when("kind", "contact");
        contact_hours: line in "notification".cites(cites!["gdpr:38(4)"]).when("kind", "contact");

        period_from: date in "plan".cites(cites!["gdpr:39(1)(b)"]);
        period_to: date in "plan".cites(cites!["gdpr:39(1)(b)"]);
        priorities: text in "plan".to_complete().cites(cites!["gdpr:39(2)"]).when("kind", "plan");
        items: parts(PlanItem) in "plan"
            .to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:39(2)"]).when("kind", "plan");
        presented_to: line in "plan".cites(cites!["gdpr:38(3)"]).when("kind", "plan").personal();

        advice_about: choice(AdviceAbout) in "advice"
            .to_complete().cites(cites!["gdpr:39(1)(a)", "gdpr:39(1)(c)"]).when("kind", "advice");
        asked_by: line in "advice".cites(cites!["gdpr:38(1)", "gdpr:35(2)"]).when("kind", "advice").personal();
        asked_on: date in "advice".cites(cites!["gdpr:38(1)"]).when("kind", "advice");
        question: text in "advice"
            .to_complete().cites(cites!["gdpr:38(1)", "gdpr:39(1)(a)"]).when("kind", "advice");
        advice: text in "advice"
            .to_complete().cites(cites!["gdpr:39(1)(a)", "gdpr:35(2)"]).when("kind", "advice");
        followed: choice(Followed) in "advice"
            .to_complete().cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).when("kind", "advice");
        followed_why: text in "advice".cites(cites!["gdpr:24(1)", "gdpr:5(2)"]).when("kind", "advice");

        checked: text in "monitoring"
            .to_complete().cites(cites!["gdpr:39(1)(b)"]).when("kind", "monitoring");
        method: text in "monitoring".cites(cites!["gdpr:39(1)(b)"]).when("kind", "monitoring");
        found: text in "monitoring"
            .to_complete().cites(cites!["gdpr:39(1)(b)"]).when("kind", "monitoring");
        recommended: text in "monitoring".cites(cites!["gdpr:39(1)(a)"]).when("kind", "monitoring");

        addressee: line in "report".to_complete().cites(cites!["gdpr:38(3)"]).when("kind", "report").personal();
        contents: text in "report".to_complete().cites(cites!["gdpr:38(3)"]).when("kind", "report");
        received_on: date in "report"
            .to_complete().cites(cites!["gdpr:38(3)", "gdpr:5(2)"]).when("kind", "report");
        response: text in "report".cites(cites!["gdpr:24(1)"]).when("kind", "report");

        authority: line in "authority"
            .to_complete().cites(cites!["gdpr:39(1)(d)", "gdpr:39(1)(e)"]).when("kind", "authority");
        reference: line in "authority".cites(cites!["gdpr:39(1)(d)"]).when("kind", "authority");
        letter_on: date in "authority"
            .to_complete().cites(cites!["gdpr:39(1)(d)", "gdpr:31"]).when("kind", "authority");
        matter: text in "authority"
            .to_complete().cites(cites!["gdpr:39(1)(d)", "gdpr:31"]).when("kind", "authority");
        answer_by: date in "authority".cites(cites!["gdpr:31", "gdpr:58(1)"]).when("kind", "authority");
        answered_on: date in "authority".cites(cites!["gdpr:31"]).when("kind", "authority");

        next_due: date in "reviews".cites(cites!["gdpr:39(1)(b)"]).column();
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "period",
        given: &[Given::Has("kind", &["plan", "report", "monitoring"])],
        asks: &["period_from"],
        cites: cites!["gdpr:39(1)(b)"],
    },
    Rule {
        code: "followed_why",
        given: &[Given::Has("followed", &["partly", "no"])],
        asks: &["followed_why"],
        cites: cites!["gdpr:24(1)", "gdpr:5(2)"],
    },
    Rule {
        code: "answered_on",
        given: &[Given::Filled("answer_by")],
        asks: &["answered_on"],
        cites: cites!["gdpr:31"],
    },
    Rule {
        code: "summary",
        given: &[Given::Has("kind", &["other"])],
        asks: &["summary"],
        cites: cites!["gdpr:5(2)", "gdpr:39(1)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn each_duty_is_asked_for_what_proves_it() {
        let cases: [(&str, &[&str]); 11] = [
            (
                "appointment",
                &[
                    "officer",
                    "basis",
                    "act",
                    "qualifications",
                    "reports_to",
                    "resources",
                    "conflict",
                    "secrecy",
                ],
            ),
            ("deputy", &["deputy"]),
            ("notification", &["notified", "event_on", "sent_on", "channel", "signed_by", "receipt"]),
            ("publication", &["published_at", "published"]),
            ("contact", &["contact"]),
            ("plan", &["priorities", "items", "period_from"]),
            ("advice", &["advice_about", "question", "advice", "followed"]),
            ("monitoring", &["checked", "found", "period_from"]),
            ("report", &["addressee", "contents", "received_on", "period_from"]),
            ("authority", &["authority", "letter_on", "matter"]),
            ("other", &["summary"]),
        ];
        assert_eq!(gaps("duty", &json!({"name": "N"})), ["kind", "on"]);
        for (kind, expected) in cases {
            assert_eq!(
                gaps("duty", &json!({"name": "N", "on": "2026-01-05", "kind": kind})),
                expected,
                "{kind}"
            );
        }
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "duty",
            &[
                (json!({"kind": "advice", "followed": "no"}), "followed_why", true),
                (json!({"kind": "advice", "followed": "partly"}), "followed_why", true),
                (json!({"kind": "advice", "followed": "yes"}), "followed_why", false),
                (json!({"kind": "plan", "items": [{"what": "W"}]}), "items/0/planned_for", true),
                (json!({"kind": "authority", "answer_by": "2026-02-01"}), "answered_on", true),
                (json!({"kind": "authority"}), "answered_on", false),
            ],
        );
    }
}
