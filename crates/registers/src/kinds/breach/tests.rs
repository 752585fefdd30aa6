use serde_json::json;

use super::Breach;
use crate::completeness::tests::{gap_table, gaps};
use crate::{ProblemCode, check, normalise_as};

const LINKED: &str = "01890000-0000-7000-8000-000000000001";

#[test]
fn a_breach_with_a_title_alone_lacks_what_articles_33_and_34_ask_for() {
    let found = gaps("breach", &json!({"title": "T"}));
    let expected = [
        "aware_at",
        "aware_how",
        "occurred_from",
        "description",
        "at_processor",
        "causes",
        "origin",
        "lost",
        "persons",
        "persons_count",
        "entries_count",
        "children",
        "unintelligible",
        "measures_before",
        "measures_taken",
        "measures_to_prevent",
        "credentials",
        "consequences",
        "data_scores",
        "identification",
        "malicious",
        "high_risk",
        "risk_why",
        "authority",
        "authority_why",
        "persons_told",
        "persons_why",
        "cross_border",
        "csirt",
        "dpo_opinion",
        "decided_by",
        "activities",
        "data",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_happened_decides_what_is_asked_about_it() {
    gap_table(
        "breach",
        &[
            (json!({"at_processor": "yes"}), "processor_told_at", true),
            (json!({"at_processor": "no"}), "processor", false),
            (json!({"occurred_from": "2026-04-03T10:00+02:00"}), "occurred_to", true),
            (
                json!({"occurred_from": "2026-04-03T10:00+02:00", "occurred_more": "trwa"}),
                "occurred_to",
                false,
            ),
            (json!({"causes": ["phishing", "malware"]}), "malware_encrypted", true),
            (json!({"causes": ["malware"]}), "malware_restored_at", false),
            (json!({"causes": ["phishing"]}), "malware_encrypted", false),
            (json!({"causes": ["other"]}), "causes_more", true),
            (json!({"systems": [LINKED]}), "activities", false),
            (json!({"special_data": ["health"]}), "data", false),
            (json!({"data": ["other"]}), "data_more", true),
            (json!({"persons": ["other"]}), "persons_more", true),
            (json!({"credentials": "yes"}), "credential_changes", true),
            (json!({"credential_changes": [{"system": LINKED}]}), "credential_changes/0/changed_on", true),
            (json!({"credentials": "no"}), "credential_changes", false),
            (json!({"csirt": "yes"}), "csirt_warned_at", true),
            (json!({"csirt": "no"}), "csirt_notified_at", false),
            (json!({"cross_border": "yes"}), "countries", true),
        ],
    );
}

#[test]
fn severity_is_asked_for_by_what_was_lost_and_each_shift_of_a_score_gives_its_reason() {
    gap_table(
        "breach",
        &[
            (json!({"lost": ["availability"]}), "availability", true),
            (json!({"lost": ["availability"]}), "confidentiality", false),
            (json!({"lost": ["confidentiality", "integrity"]}), "integrity", true),
            (json!({"data_scores": [{"class": "sensitive"}]}), "data_scores/0/shift", true),
            (
                json!({"data_scores": [{"class": "simple", "shift": "none"}]}),
                "data_scores/0/shift_why",
                false,
            ),
            (
                json!({"data_scores": [{"class": "simple", "shift": "none"}, {"class": "simple", "shift": "up_2"}]}),
                "data_scores/1/shift_why",
                true,
            ),
        ],
    );
}

#[test]
fn both_conclusions_need_reasons_and_what_follows_from_them() {
    gap_table(
        "breach",
        &[
            (json!({"authority": "no_notice"}), "authority_why", true),
            (json!({"authority": "no_notice"}), "notified_at", false),
            (json!({"authority": "notify"}), "notified_at", true),
            (json!({"authority": "notify"}), "notice_stage", true),
            (json!({"authority": "notify", "notice_stage": "preliminary"}), "supplements", true),
            (json!({"authority": "notify", "notice_stage": "complete"}), "supplements", false),
            (json!({"authority": "no_notice", "notice_stage": "preliminary"}), "supplements", false),
            (json!({"supplements": [{"sent_at": "2026-04-08T10:00+02:00"}]}), "supplements/0/content", true),
            (json!({"persons_told": "tell"}), "told_on", true),
            (json!({"persons_told": "tell"}), "told_text", true),
            (json!({"persons_told": "tell"}), "told_how", true),
            (json!({"persons_told": "no_high_risk"}), "told_text", false),
            (json!({"persons_told": "no_high_risk"}), "persons_why", true),
            (json!({"persons_told": "exception"}), "exceptions", true),
            (json!({"persons_told": "exception", "exceptions": ["34_3_a"]}), "told_text", false),
            (json!({"persons_told": "exception", "exceptions": ["34_3_c"]}), "told_text", true),
        ],
    );
}

#[test]
fn nobody_is_aware_before_it_happened_nor_notifies_before_being_aware() {
    let found = |value| {
        let value = normalise_as(&Breach::KIND, value);
        let problems = check(&Breach::KIND, &value);
        problems.into_iter().map(|each| (each.field, each.code)).collect::<Vec<_>>()
    };
    let cases = [
        (json!({"aware_at": "2026-04-03T18:30", "notified_at": "2026-04-03T18:29"}), Some("notified_at")),
        (json!({"aware_at": "2026-04-03T18:30", "notified_at": "2026-04-03T18:30"}), None),
        (json!({"occurred_from": "2026-04-04T00:00", "aware_at": "2026-04-03T18:30"}), Some("aware_at")),
        // Clocks are set back between the two: the later minute bears the earlier time.
        (json!({"aware_at": "2026-10-25T02:30+02:00", "notified_at": "2026-10-25T02:10+01:00"}), None),
    ];
    for (mut value, path) in cases {
        value["title"] = "T".into();
        let expected: Vec<_> =
            path.map(|path| (path.to_owned(), ProblemCode::BeforeStart)).into_iter().collect();
        assert_eq!(found(value.clone()), expected, "{value}");
    }
}
