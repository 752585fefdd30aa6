//! A release of medical records: the entry that UPP Art. 27(4) asks for, and what shows that it was lawful.

use law::cites;

use crate::kinds::{Channel, IdentityCheck};
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// Who receives the records, by the provision that lets them.
    pub enum ReleasedTo = "released_to" {
        Patient = "patient",
        Representative = "representative",
        Authorised = "authorised",
        CloseOne = "close_one",
        Provider = "provider",
        Authority = "authority",
        Court = "court",
        Zus = "zus",
        Insurer = "insurer",
        Registry = "registry",
        Research = "research",
        Other = "other",
    }
}

choices! {
    /// In what way, UPP Art. 27(1).
    pub enum ReleaseForm = "release_form" {
        OnSite = "on_site",
        Extract = "extract",
        Transcript = "transcript",
        Copy = "copy",
        Printout = "printout",
        Scan = "scan",
        Original = "original",
        Electronic = "electronic",
        Medium = "medium",
        Film = "film",
    }
}

choices! {
    /// What came of it.
    pub enum ReleaseResult = "release_result" {
        Released = "released",
        Partly = "partly",
        Refused = "refused",
        NoRecords = "no_records",
        Withdrawn = "withdrawn",
    }
}

choices! {
    /// Whether a fee was charged.
    pub enum ReleaseFee = "release_fee" { First = "first", Exempt = "exempt", Waived = "waived", Charged = "charged" }
}

kind! {
    /// A release of medical records.
    pub struct Release = "release" titled number
        .area(Area::Incidents)
        .asked(Asked::Rights)
        .rules(RULES)
        .in_order(&[("asked_on", "released_on"), ("released_on", "returned_on"), ("released_on", "return_due")])
    {
        number: line in "release_asked".to_save().column();
        asked_on: date in "release_asked".to_complete().cites(cites!["upp:26(1)", "gdpr:5(2)"]).column();
        channel: choice(Channel) in "release_asked";
        patient: line in "release_asked".to_complete().cites(cites!["upp:27(4)(1)"]).personal().column();
        record_number: line in "release_asked".personal();
        request: link("request") in "release_asked".cites(cites!["gdpr:15(3)"]);

        released_to: choice(ReleasedTo) in "release_to".to_complete().cites(cites!["upp:26"]).column();
        recipient: line in "release_to".cites(cites!["upp:27(4)(4)"]).personal();
        organisation: line in "release_to".cites(cites!["upp:27(4)(4)"]);
        basis: text in "release_to".cites(cites!["upp:26(3)", "gdpr:6(1)(c)", "gdpr:9(2)(h)"]);
        authorised_on: date in "release_to".cites(cites!["upp:26(1)"]);
        empowered: line in "release_to".cites(cites!["upp:26(1)", "upp:26(2)"]);
        identity_check: choices(IdentityCheck) in "release_to".to_complete().cites(cites!["upp:26(1)", "gdpr:5(1)(f)"]);

        scope: text in "release_how".to_complete().cites(cites!["upp:27(4)(3)", "gdpr:5(1)(c)"]);
        forms: choices(ReleaseForm) in "release_how".cites(cites!["upp:27(1)", "upp:27(4)(2)"]);
        copies: count in "release_how";
        pages: count in "release_how".cites(cites!["upp:28(4)"]);
        sent_how: line in "release_how".cites(cites!["gdpr:5(1)(f)", "gdpr:32(1)"]);
        return_due: date in "release_how".cites(cites!["upp:27(1)(3)"]);
        returned_on: date in "release_how".cites(cites!["upp:27(1)(3)"]);
        fee: choice(ReleaseFee) in "release_how".cites(cites!["upp:28(1)", "upp:28(2a)"]);
        fee_amount: line in "release_how"
            .to_complete().cites(cites!["upp:28(4)"]).when("fee", "charged");

        result: choice(ReleaseResult) in "release_result".to_complete().cites(cites!["upp:26(1)", "gdpr:5(2)"]);
        released_on: date in "release_result".cites(cites!["upp:27(4)(6)"]).column();
        released_by: line in "release_result".cites(cites!["upp:27(4)(5)"]).personal();
        refused_why: text in "release_result".cites(cites!["upp:26", "gdpr:5(2)"]);
        notes: text in "notes";
    }
}

const GIVEN_OUT: &[Given] = &[Given::Has("result", &["released", "partly"])];

/// Whoever is not the patient themselves.
const NOT_THE_PATIENT: &[&str] = &[
    "representative",
    "authorised",
    "close_one",
    "provider",
    "authority",
    "court",
    "zus",
    "insurer",
    "registry",
    "research",
    "other",
];

const ORGANISATIONS: &[&str] = &["provider", "authority", "court", "zus", "insurer", "registry", "research"];

const RULES: &[Rule] = &[
    Rule {
        code: "recipient",
        given: &[Given::Has("released_to", NOT_THE_PATIENT)],
        asks: &["recipient", "organisation"],
        cites: cites!["upp:27(4)(4)"],
    },
    Rule {
        code: "organisation",
        given: &[Given::Has("released_to", ORGANISATIONS)],
        asks: &["organisation"],
        cites: cites!["upp:27(4)(4)"],
    },
    Rule {
        code: "basis",
        given: &[Given::Has("released_to", ORGANISATIONS)],
        asks: &["basis"],
        cites: cites!["upp:26(3)", "gdpr:6(1)(c)"],
    },
    Rule {
        code: "authorised",
        given: &[Given::Has("released_to", &["authorised", "insurer"])],
        asks: &["authorised_on"],
        cites: cites!["upp:26(1)", "upp:26(3)(7)"],
    },
    Rule {
        code: "empowered",
        given: &[Given::Has("released_to", &["representative", "close_one", "other"])],
        asks: &["empowered"],
        cites: cites!["upp:26(1)", "upp:26(2)"],
    },
    Rule { code: "forms", given: GIVEN_OUT, asks: &["forms"], cites: cites!["upp:27(4)(2)"] },
    Rule { code: "released_on", given: GIVEN_OUT, asks: &["released_on"], cites: cites!["upp:27(4)(6)"] },
    Rule { code: "released_by", given: GIVEN_OUT, asks: &["released_by"], cites: cites!["upp:27(4)(5)"] },
    Rule { code: "fee", given: GIVEN_OUT, asks: &["fee"], cites: cites!["upp:28(1)", "upp:28(2a)"] },
    Rule {
        code: "return",
        given: &[Given::Has("forms", &["original", "film"])],
        asks: &["return_due", "returned_on"],
        cites: cites!["upp:27(1)(3)", "upp:27(2)"],
    },
    Rule {
        code: "sent_how",
        given: &[Given::Has("forms", &["electronic", "medium"])],
        asks: &["sent_how"],
        cites: cites!["gdpr:5(1)(f)", "gdpr:32(1)"],
    },
    Rule {
        code: "refused_why",
        given: &[Given::Has("result", &["partly", "refused"])],
        asks: &["refused_why"],
        cites: cites!["upp:26", "gdpr:5(2)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_release_with_a_number_alone_lacks_what_the_register_of_releases_must_show() {
        let found = gaps("release", &json!({"number": "N"}));
        assert_eq!(found, ["asked_on", "patient", "released_to", "identity_check", "scope", "result"]);
    }

    #[test]
    fn what_was_given_out_is_asked_for_the_points_of_article_27_4() {
        let found = gaps("release", &json!({"number": "N", "result": "released"}));
        let expected = [
            "asked_on",
            "patient",
            "released_to",
            "identity_check",
            "scope",
            "forms",
            "released_on",
            "released_by",
            "fee",
        ];
        assert_eq!(found, expected);
        gap_table(
            "release",
            &[
                (json!({"result": "refused"}), "released_on", false),
                (json!({"result": "refused"}), "refused_why", true),
                (json!({"fee": "charged"}), "fee_amount", true),
                (json!({"fee": "first"}), "fee_amount", false),
                (json!({"forms": ["original"]}), "return_due", true),
                (json!({"forms": ["copy"]}), "return_due", false),
                (json!({"forms": ["medium"]}), "sent_how", true),
            ],
        );
    }

    #[test]
    fn each_recipient_shows_by_what_right_they_receive() {
        gap_table(
            "release",
            &[
                (json!({"released_to": "patient"}), "recipient", false),
                (json!({"released_to": "authorised"}), "recipient", true),
                (json!({"released_to": "authorised"}), "authorised_on", true),
                (json!({"released_to": "representative"}), "empowered", true),
                (json!({"released_to": "court"}), "organisation", true),
                (json!({"released_to": "court"}), "basis", true),
                (json!({"released_to": "court"}), "authorised_on", false),
                (json!({"released_to": "court", "organisation": "Sąd Rejonowy"}), "recipient", false),
                (json!({"released_to": "insurer"}), "authorised_on", true),
            ],
        );
    }
}
