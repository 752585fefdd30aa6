//! A privacy notice: what persons are told about their data, where, and how it is shown that they were told.

use law::cites;

use crate::kinds::{DocumentVersion, Persons};
use crate::{Area, Asked, Given, Rule, choices, kind};

choices! {
    /// Which duty to inform it meets.
    pub enum InformationDuty = "information_duty" { FromPerson = "13", FromOthers = "14" }
}

choices! {
    /// How much of the information is given at once.
    pub enum NoticeForm = "notice_form" { Full = "full", Layered = "layered", Sign = "sign", Spoken = "spoken" }
}

choices! {
    /// In what language it is given.
    pub enum NoticeLanguage = "notice_language" {
        Polish = "polish",
        Ukrainian = "ukrainian",
        English = "english",
        German = "german",
        Russian = "russian",
        Belarusian = "belarusian",
        Vietnamese = "vietnamese",
        Other = "other",
    }
}

choices! {
    /// What makes it understandable to those whom plain print does not reach.
    pub enum NoticeAccess = "notice_access" {
        PlainLanguage = "plain_language",
        LargePrint = "large_print",
        ForChildren = "for_children",
        ReadAloud = "read_aloud",
        SignLanguage = "sign_language",
        ScreenReader = "screen_reader",
    }
}

choices! {
    /// Where a person meets it.
    pub enum NoticePlace = "notice_place" {
        Reception = "reception",
        Board = "board",
        PaperForm = "paper_form",
        Website = "website",
        Portal = "portal",
        Phone = "phone",
        Email = "email",
        Letter = "letter",
        Sms = "sms",
        Contract = "contract",
        VideoSign = "video_sign",
        Other = "other",
    }
}

choices! {
    /// Why nothing is told, where the law allows that.
    pub enum NoticeExemption = "notice_exemption" {
        Known = "known",
        Impossible = "impossible",
        LaidDown = "laid_down",
        Secrecy = "secrecy",
        National = "national",
    }
}

choices! {
    /// Whether the text says something that an article asks for.
    pub enum Stated = "stated" { Yes = "yes", No = "no", NotApplicable = "not_applicable" }
}

kind! {
    /// One privacy notice.
    pub struct Notice = "notice" titled name
        .area(Area::Documents)
        .asked(Asked::Notices)
        .rules(RULES)
        .in_order(&[("reviewed_on", "review_due")])
    {
        name: line in "what".to_save().column();
        persons: choices(Persons) in "what".to_complete().cites(cites!["gdpr:12(1)"]).column();
        persons_more: line in "what".cites(cites!["gdpr:12(1)"]);
        duty: choices(InformationDuty) in "what".to_complete().cites(cites!["gdpr:13", "gdpr:14"]).column();
        activities: links("activity") in "what".to_complete().cites(cites!["gdpr:13(1)(c)", "gdpr:14(1)(c)"]);
        owner: line in "what".personal();
        exemption: choice(NoticeExemption) in "what".cites(cites!["gdpr:13(4)", "gdpr:14(5)"]);
        exemption_reason: text in "what".cites(cites!["gdpr:13(4)", "gdpr:14(5)", "gdpr:5(2)"]);

        places: choices(NoticePlace) in "given".to_complete().cites(cites!["gdpr:12(1)", "gdpr:13(1)"]).column();
        places_more: text in "given".cites(cites!["gdpr:12(1)"]);
        given_when: text in "given".to_complete().cites(cites!["gdpr:13(1)", "gdpr:14(3)"]);
        proof: text in "given".to_complete().cites(cites!["gdpr:5(2)", "gdpr:24(1)"]);
        form: choice(NoticeForm) in "given".to_complete().cites(cites!["gdpr:12(1)", "gdpr:12(7)"]);
        full_text_at: line in "given".to_complete().cites(cites!["gdpr:12(1)"]).when("form", "layered");
        languages: choices(NoticeLanguage) in "given".to_complete().cites(cites!["gdpr:12(1)"]);
        access: choices(NoticeAccess) in "given".cites(cites!["gdpr:12(1)"]);

        versions: parts(DocumentVersion) in "versions".to_complete().cites(cites!["gdpr:5(2)", "gdpr:13", "gdpr:14"]);

        says_controller: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(1)(a)", "gdpr:14(1)(a)"]);
        says_dpo: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(1)(b)", "gdpr:14(1)(b)"]);
        says_purposes: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(1)(c)", "gdpr:14(1)(c)"]);
        says_interests: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(1)(d)", "gdpr:14(2)(b)"]);
        says_categories: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:14(1)(d)"]).when("duty", "14");
        says_source: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:14(2)(f)"]).when("duty", "14");
        says_recipients: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(1)(e)", "gdpr:14(1)(e)"]);
        says_transfers: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(1)(f)", "gdpr:14(1)(f)"]);
        says_retention: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(2)(a)", "gdpr:14(2)(a)"]);
        says_rights: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(2)(b)", "gdpr:14(2)(c)"]);
        says_withdrawal: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(2)(c)", "gdpr:14(2)(d)"]);
        says_complaint: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(2)(d)", "gdpr:14(2)(e)"]);
        says_required: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(2)(e)"]).when("duty", "13");
        says_automated: choice(Stated) in "elements".to_complete().cites(cites!["gdpr:13(2)(f)", "gdpr:14(2)(g)"]);
        to_correct: text in "elements".cites(cites!["gdpr:12(1)", "gdpr:24(1)"]);

        reviewed_on: date in "reviews".to_complete().cites(cites!["gdpr:24(1)", "gdpr:12(1)"]).column();
        review_due: date in "reviews".cites(cites!["gdpr:24(1)"]).column();
        notes: text in "notes";
    }
}

const RULES: &[Rule] = &[
    Rule {
        code: "persons_more",
        given: &[Given::Has("persons", &["other"])],
        asks: &["persons_more"],
        cites: cites!["gdpr:12(1)"],
    },
    Rule {
        code: "places_more",
        given: &[Given::Has("places", &["other"])],
        asks: &["places_more"],
        cites: cites!["gdpr:12(1)"],
    },
    Rule {
        code: "exemption_reason",
        given: &[Given::Filled("exemption")],
        asks: &["exemption_reason"],
        cites: cites!["gdpr:13(4)", "gdpr:14(5)", "gdpr:5(2)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::completeness;
    use crate::completeness::tests::{gap_table, gaps};
    use crate::kinds::Notice;

    #[test]
    fn a_notice_with_a_name_alone_lacks_what_articles_12_to_14_ask_for() {
        let expected = [
            "persons",
            "duty",
            "activities",
            "places",
            "given_when",
            "proof",
            "form",
            "languages",
            "versions",
            "says_controller",
            "says_dpo",
            "says_purposes",
            "says_interests",
            "says_recipients",
            "says_transfers",
            "says_retention",
            "says_rights",
            "says_withdrawal",
            "says_complaint",
            "says_automated",
            "reviewed_on",
        ];
        assert_eq!(gaps("notice", &json!({"name": "N"})), expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        gap_table(
            "notice",
            &[
                (json!({"duty": ["14"]}), "says_source", true),
                (json!({"duty": ["14"]}), "says_categories", true),
                (json!({"duty": ["14"]}), "says_required", false),
                (json!({"duty": ["13"]}), "says_required", true),
                (json!({"duty": ["13"]}), "says_source", false),
                (json!({"duty": ["13", "14"]}), "says_required", true),
                (json!({"duty": ["13"], "says_required": "not_applicable"}), "says_required", false),
                (json!({"form": "layered"}), "full_text_at", true),
                (json!({"form": "full"}), "full_text_at", false),
                (json!({"persons": ["other"]}), "persons_more", true),
                (json!({"places": ["other", "board"]}), "places_more", true),
                (json!({"places": ["board"]}), "places_more", false),
                (json!({"exemption": "secrecy"}), "exemption_reason", true),
            ],
        );
    }

    #[test]
    fn every_element_of_the_text_names_the_point_that_asks_for_it() {
        let found = completeness(&Notice::KIND, &json!({"duty": ["13", "14"]}));
        let elements: Vec<_> = found.gaps.iter().filter(|gap| gap.field.starts_with("says_")).collect();
        assert_eq!(elements.len(), 14);
        for gap in elements {
            assert!(gap.cites.iter().all(|cite| ["13(", "14("].contains(&&cite.place[..3])), "{}", gap.field);
        }
    }
}
