//! Training of the staff, and exercises: what about, who took part, how long it counts.

mod choices;

pub use choices::{TrainingForm, TrainingKind, TrainingTopic};

use law::cites;

use crate::kinds::YesNo;
use crate::{Area, Asked, Given, Rule, kind, part};

part! {
    /// One person who took part or should have.
    pub struct Participant = "participant" {
        person: link("person") in "participants".to_save().cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]).personal();
        attended: choice(YesNo) in "participants".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]);
        on: date in "participants";
        score: count in "participants".personal();
        passed: choice(YesNo) in "participants".personal();
        certificate: line in "participants";
    }
}

kind! {
    /// One training or exercise.
    pub struct Training = "training" titled name
        .area(Area::People)
        .asked(Asked::Training)
        .rules(RULES)
        .in_order(&[("on", "ended_on"), ("on", "valid_until")])
    {
        name: line in "what".to_save().column();
        kind: choice(TrainingKind) in "what".to_complete().cites(cites!["gdpr:39(1)(b)"]).column();
        topics: choices(TrainingTopic) in "what".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:32(4)"]).column();
        topics_more: line in "what".cites(cites!["gdpr:39(1)(b)"]);
        programme: text in "what".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]);
        materials: files in "what".cites(cites!["gdpr:5(2)"]);
        policies: links("policy") in "what".cites(cites!["gdpr:24(2)", "gdpr:39(1)(b)"]);

        on: date in "course".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]).column();
        ended_on: date in "course";
        minutes: count in "course".cites(cites!["gdpr:5(2)"]);
        form: choice(TrainingForm) in "course".to_complete().cites(cites!["gdpr:39(1)(b)"]).column();
        place: line in "course";
        trainer: line in "course".to_complete().cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]).personal().column();

        roles: links("role") in "participants".cites(cites!["gdpr:39(1)(b)", "gdpr:32(4)"]);
        participants: parts(Participant) in "participants".cites(cites!["gdpr:39(1)(b)", "gdpr:5(2)"]);
        tested: choice(YesNo) in "participants".cites(cites!["gdpr:24(1)", "gdpr:32(1)(d)"]);
        pass_mark: count in "participants"
            .to_complete().cites(cites!["gdpr:32(1)(d)"]).when("tested", "yes");

        scenario: text in "exercise".to_complete().cites(cites!["gdpr:32(1)(d)"]).when("kind", "phishing");
        sent: count in "exercise".to_complete().cites(cites!["gdpr:32(1)(d)"]).when("kind", "phishing");
        clicked: count in "exercise".to_complete().cites(cites!["gdpr:32(1)(d)"]).when("kind", "phishing");
        gave_data: count in "exercise".cites(cites!["gdpr:32(1)(d)"]).when("kind", "phishing");
        reported: count in "exercise".to_complete().cites(cites!["gdpr:32(1)(d)"]).when("kind", "phishing");
        lessons: text in "exercise".cites(cites!["gdpr:32(1)(d)", "gdpr:24(1)"]);

        valid_months: count in "reviews".cites(cites!["gdpr:39(1)(b)", "gdpr:24(1)"]);
        valid_until: date in "reviews".cites(cites!["gdpr:39(1)(b)", "gdpr:24(1)"]);
        evaluation: text in "reviews".cites(cites!["gdpr:32(1)(d)"]);
        notes: text in "notes";
    }
}

/// What a person attends; an exercise by e-mail is told in numbers, an announcement is acknowledged.
const ATTENDED: &[&str] = &["onboarding", "periodic", "topical", "after_breach", "drill"];

const RULES: &[Rule] = &[
    Rule {
        code: "topics_more",
        given: &[Given::Has("topics", &["other"])],
        asks: &["topics_more"],
        cites: cites!["gdpr:39(1)(b)"],
    },
    Rule {
        code: "participants",
        given: &[Given::Has("kind", ATTENDED)],
        asks: &["participants"],
        cites: cites!["gdpr:39(1)(b)", "gdpr:5(2)"],
    },
    Rule {
        code: "validity",
        given: &[Given::Has("kind", &["onboarding", "periodic"])],
        asks: &["valid_months", "valid_until"],
        cites: cites!["gdpr:39(1)(b)", "gdpr:24(1)"],
    },
    Rule {
        code: "passed",
        given: &[Given::Has("tested", &["yes"]), Given::Has("participants/*/attended", &["yes"])],
        asks: &["participants/*/passed"],
        cites: cites!["gdpr:32(1)(d)"],
    },
    Rule {
        code: "lessons",
        given: &[Given::Has("kind", &["phishing", "drill"])],
        asks: &["lessons"],
        cites: cites!["gdpr:32(1)(d)", "gdpr:24(1)"],
    },
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::completeness::tests::{gap_table, gaps};

    #[test]
    fn a_training_with_a_name_alone_lacks_what_shows_that_it_took_place() {
        let expected = ["kind", "topics", "programme", "on", "form", "trainer"];
        assert_eq!(gaps("training", &json!({"name": "N"})), expected);
    }

    #[test]
    fn what_one_answer_asks_for_is_a_gap_until_it_is_given() {
        let took_part = json!({"tested": "yes", "participants": [{"attended": "yes"}, {"attended": "no"}]});
        gap_table(
            "training",
            &[
                (json!({"kind": "onboarding"}), "participants", true),
                (json!({"kind": "onboarding"}), "valid_months", true),
                (json!({"kind": "onboarding", "valid_until": "2027-01-31"}), "valid_months", false),
                (json!({"kind": "topical"}), "valid_months", false),
                (json!({"kind": "phishing"}), "participants", false),
                (json!({"kind": "phishing"}), "sent", true),
                (json!({"kind": "phishing"}), "reported", true),
                (json!({"kind": "phishing"}), "lessons", true),
                (json!({"kind": "phishing", "clicked": 0}), "clicked", false),
                (json!({"kind": "periodic"}), "sent", false),
                (json!({"topics": ["other"]}), "topics_more", true),
                (json!({"tested": "yes"}), "pass_mark", true),
                (json!({"participants": [{"on": "2026-01-05"}]}), "participants/0/attended", true),
                (took_part.clone(), "participants/0/passed", true),
                (took_part, "participants/1/passed", false),
            ],
        );
    }
}
