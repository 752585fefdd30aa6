//! Whatever the law's content proposes is a good record of its kind.

use std::collections::BTreeSet;

use catalogue::Language;
use law::Style;
use registers::kinds::{Activity, MeasureRecord, Retention};
use registers::{Kind, check, completeness, normalise};
use serde_json::Value;

/// What only the facility can tell: the library must not say it in its stead.
const LEFT_TO_THE_FACILITY: [&str; 5] = ["informed", "processors", "transferred", "dpia", "reviewed_on"];

#[test]
fn each_passes_the_check_and_is_in_normal_form() {
    for starter in law::starters() {
        for style in [Style::English, Style::Polish] {
            let value = starter.value(style);
            assert_eq!(check(&Activity::KIND, &value), vec![], "{} {style:?}", starter.number);
            assert_eq!(normalise(value.clone()), value, "{} {style:?}", starter.number);
        }
    }
}

#[test]
fn each_lacks_only_what_the_facility_alone_can_tell() {
    for starter in law::starters() {
        let found = completeness(&Activity::KIND, &starter.value(Style::Polish));
        let gaps: BTreeSet<&str> = found.gaps.iter().map(|gap| gap.field.as_str()).collect();
        let allowed = BTreeSet::from(LEFT_TO_THE_FACILITY);
        assert!(gaps.is_subset(&allowed), "{}: {gaps:?}", starter.number);
        assert!(found.filled * 10 >= found.asked * 7, "{}: {found:?}", starter.number);
    }
}

#[test]
fn each_becomes_a_typed_activity_and_comes_back_unchanged() {
    for starter in law::starters() {
        let value = starter.value(Style::English);
        let activity = Activity::read(&value).unwrap();
        assert!(activity.unknown.is_empty());
        assert_eq!(activity.value(), value, "{}", starter.number);
    }
}

#[test]
fn every_measure_of_the_bundles_lacks_only_what_the_facility_alone_can_tell() {
    for bundle in law::measure_bundles() {
        for style in [Style::English, Style::Polish] {
            let values = bundle.values(style);
            assert!(values.iter().all(|value| value["bundle"] == bundle.code), "{}", bundle.code);
            for value in values {
                holds(&MeasureRecord::KIND, &value, &["status", "owner"]);
                assert!(MeasureRecord::read(&value).unwrap().unknown.is_empty());
            }
        }
    }
}

#[test]
fn every_rule_of_retention_lacks_only_what_the_facility_alone_can_tell() {
    for rule in law::retention_rules() {
        for (style, language) in [(Style::English, Language::English), (Style::Polish, Language::Polish)] {
            let name = catalogue::text(language, &format!("choice-retention_rule-{}", rule.code));
            let value = rule.value(style, &name);
            holds(&Retention::KIND, &value, &["confirmed_on", "after", "reviewed_on"]);
            let retention = Retention::read(&value).unwrap();
            assert!(retention.unknown.is_empty());
            assert_eq!(retention.rule.map(registers::kinds::RetentionRule::code), Some(rule.code));
        }
    }
}

/// A proposed value passes the check, is in normal form and has exactly these gaps.
fn holds(kind: &'static Kind, value: &Value, gaps: &[&str]) {
    assert_eq!(check(kind, value), vec![], "{value}");
    assert_eq!(&normalise(value.clone()), value);
    let found = completeness(kind, value);
    let found: Vec<&str> = found.gaps.iter().map(|gap| gap.field.as_str()).collect();
    assert_eq!(found, gaps, "{value}");
}

#[test]
fn the_bases_named_are_the_bases_used() {
    for starter in law::starters() {
        let activity = Activity::read(&starter.value(Style::Polish)).unwrap();
        let bases =
            activity.purposes.iter().flat_map(|purpose| &purpose.legal_basis).map(|basis| basis.code());
        let conditions =
            activity.purposes.iter().flat_map(|purpose| &purpose.special_condition).map(|each| each.code());
        let used: BTreeSet<String> = bases.chain(conditions).map(place).collect();
        let named: BTreeSet<String> = starter
            .cites
            .iter()
            .filter(|cite| {
                cite.act == law::Act::Gdpr && (cite.place.starts_with("6(") || cite.place.starts_with("9(2)"))
            })
            .map(|cite| cite.place.to_owned())
            .collect();
        assert_eq!(used, named, "{}", starter.number);
    }
}

#[test]
fn every_path_has_activities_to_draw() {
    for path in ["registration", "consultation", "archive"] {
        let on_it = law::starters()
            .iter()
            .filter(|starter| starter.value(Style::Polish)["paths"].to_string().contains(path))
            .count();
        assert!(on_it >= 3, "{path}: {on_it}");
    }
}

/// `6_1_c` → `6(1)(c)`.
fn place(code: &str) -> String {
    let mut parts = code.split('_');
    let article = parts.next().unwrap_or_default();
    parts.fold(article.to_owned(), |place, part| format!("{place}({part})"))
}
