//! A request of a person about their own data, Art. 15 to 22. The deadline is computed from the day of receipt.

use law::cites;

use crate::kinds::{Channel, IdentityCheck, Persons, YesNo};
use crate::{Area, Asked, Format, Given, Rule, choices, kind};

choices! {
    /// Which right is exercised.
    pub enum DataRight = "data_right" {
        Access = "15",
        Copy = "15_3",
        Rectification = "16",
        Erasure = "17",
        Restriction = "18",
        Portability = "20",
        Objection = "21",
        AutomatedDecisions = "22",
        WithdrawalOfConsent = "7_3",
        Other = "other",
    }
}

choices! {
    /// Who makes a request.
    pub enum Applicant = "applicant" {
        OneSelf = "self",
        Parent = "parent",
        Guardian = "guardian",
        Attorney = "attorney",
        Other = "other",
    }
}

choices! {
    /// What came of a request.
    pub enum RequestResult = "request_result" {
        Granted = "granted",
        Partly = "partly",
        Refused = "refused",
        NoData = "no_data",
        NotIdentified = "not_identified",
        PassedOn = "passed_on",
        Withdrawn = "withdrawn",
    }
}

kind! {
    /// A request under Art. 15 to 22.
    pub struct Request = "request" titled number
        .area(Area::Incidents)
        .asked(Asked::Rights)
        .rules(RULES)
        .in_order(&[
            ("received_on", "extended_on"),
            ("received_on", "answered_on"),
            ("received_on", "carried_out_on"),
            ("identity_asked_on", "identity_given_on"),
        ])
    {
        number: line in "request_received".to_save().column();
        received_on: date in "request_received".to_complete().cites(cites!["gdpr:12(3)"]).column();
        channel: choice(Channel) in "request_received".to_complete().cites(cites!["gdpr:12(3)", "gdpr:5(2)"]);
        rights: choices(DataRight) in "request_received".to_complete().cites(cites!["gdpr:12(2)", "gdpr:12(3)"]).column();
        subject: text in "request_received".to_complete().cites(cites!["gdpr:12(2)", "gdpr:5(2)"]);
        handled_by: line in "request_received".personal();

        person: line in "request_person".to_complete().cites(cites!["gdpr:12(2)", "gdpr:12(6)"]).personal().column();
        person_category: choice(Persons) in "request_person";
        applicant: choice(Applicant) in "request_person".to_complete().cites(cites!["gdpr:12(2)", "gdpr:12(6)"]);
        applicant_name: line in "request_person".personal();
        empowered: line in "request_person".cites(cites!["gdpr:12(6)", "gdpr:5(1)(f)"]);
        email: line in "request_person".format(Format::Email).personal();
        address: text in "request_person".personal();
        identity_check: choices(IdentityCheck) in "request_person".to_complete().cites(cites!["gdpr:12(6)", "gdpr:5(1)(f)"]);
        identity_asked_on: date in "request_person".cites(cites!["gdpr:12(6)"]);
        identity_given_on: date in "request_person".cites(cites!["gdpr:12(6)"]);

        activities: links("activity") in "request_scope".cites(cites!["gdpr:15(1)", "gdpr:5(2)"]);
        systems: links("system") in "request_scope".cites(cites!["gdpr:15(1)", "gdpr:5(2)"]);
        searched: text in "request_scope".to_complete().cites(cites!["gdpr:12(2)", "gdpr:5(2)"]);

        extended_on: date in "request_time".cites(cites!["gdpr:12(3)"]);
        extended_why: text in "request_time".cites(cites!["gdpr:12(3)"]);

        result: choice(RequestResult) in "request_answer".to_complete().cites(cites!["gdpr:12(3)", "gdpr:12(4)"]).column();
        answered_on: date in "request_answer".to_complete().cites(cites!["gdpr:12(3)", "gdpr:12(4)"]).column();
        answer_channel: choice(Channel) in "request_answer".to_complete().cites(cites!["gdpr:12(1)", "gdpr:12(3)"]);
        answer: text in "request_answer".to_complete().cites(cites!["gdpr:12(1)", "gdpr:5(2)"]);
        carried_out_on: date in "request_answer".cites(cites!["gdpr:12(3)"]);
        recipients_told: text in "request_answer".cites(cites!["gdpr:19"]);
        refused_why: text in "request_answer".cites(cites!["gdpr:12(4)", "gdpr:12(5)"]);
        remedies: choice(YesNo) in "request_answer".cites(cites!["gdpr:12(4)"]);
        fee: choice(YesNo) in "request_answer".to_complete().cites(cites!["gdpr:12(5)", "gdpr:15(3)"]);
        fee_why: text in "request_answer".to_complete().cites(cites!["gdpr:12(5)", "gdpr:15(3)"]).when("fee", "yes");
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "applicant_name",
        given: &[Given::Has("applicant", &["parent", "guardian", "attorney", "other"])],
        asks: &["applicant_name"],
        cites: cites!["gdpr:12(6)"],
    },
    Rule {
        code: "empowered",
        given: &[Given::Has("applicant", &["parent", "guardian", "attorney", "other"])],
        asks: &["empowered"],
        cites: cites!["gdpr:12(6)", "gdpr:5(1)(f)"],
    },
    Rule {
        code: "identity_given",
        given: &[Given::Filled("identity_asked_on")],
        asks: &["identity_given_on"],
        cites: cites!["gdpr:12(6)"],
    },
    Rule {
        code: "extended_why",
        given: &[Given::Filled("extended_on")],
        asks: &["extended_why"],
        cites: cites!["gdpr:12(3)"],
    },
    Rule {
        code: "carried_out",
        given: &[Given::Has("result", &["granted", "partly"])],
        asks: &["carried_out_on"],
        cites: cites!["gdpr:12(3)"],
    },
    Rule {
        code: "recipients_told",
        given: &[Given::Has("rights", &["16", "17", "18"]), Given::Has("result", &["granted", "partly"])],
        asks: &["recipients_told"],
        cites: cites!["gdpr:19"],
    },
    Rule {
        code: "refused_why",
        given: &[Given::Has("result", &["partly", "refused", "not_identified"])],
        asks: &["refused_why"],
        cites: cites!["gdpr:12(4)", "gdpr:12(5)"],
    },
    Rule {
        code: "remedies",
        given: &[Given::Has("result", &["partly", "refused", "not_identified"])],
        asks: &["remedies"],
        cites: cites!["gdpr:12(4)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_request_with_a_number_alone_lacks_what_article_12_asks_for() {
        let found = gaps("request", &json!({"number": "N"}));
        let expected = [
            "received_on",
            "channel",
            "rights",
            "subject",
            "person",
            "applicant",
            "identity_check",
            "searched",
            "result",
            "answered_on",
            "answer_channel",
            "answer",
            "fee",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn article_12_asks_for_reasons_wherever_the_person_does_not_get_all_at_once() {
        gap_table(
            "request",
            &[
                (json!({"extended_on": "2026-01-20"}), "extended_why", true),
                (json!({"result": "refused"}), "refused_why", true),
                (json!({"result": "refused"}), "remedies", true),
                (json!({"result": "partly"}), "remedies", true),
                (json!({"result": "granted"}), "refused_why", false),
                (json!({"result": "granted"}), "carried_out_on", true),
                (json!({"result": "no_data"}), "carried_out_on", false),
                (json!({"fee": "yes"}), "fee_why", true),
                (json!({"fee": "no"}), "fee_why", false),
            ],
        );
    }

    #[test]
    fn another_applicant_shows_their_power_and_recipients_learn_of_what_was_changed() {
        gap_table(
            "request",
            &[
                (json!({"applicant": "attorney"}), "empowered", true),
                (json!({"applicant": "parent"}), "applicant_name", true),
                (json!({"applicant": "self"}), "empowered", false),
                (json!({"identity_asked_on": "2026-01-07"}), "identity_given_on", true),
                (json!({"rights": ["17"], "result": "granted"}), "recipients_told", true),
                (json!({"rights": ["15"], "result": "granted"}), "recipients_told", false),
                (json!({"rights": ["17"], "result": "refused"}), "recipients_told", false),
            ],
        );
    }
}
