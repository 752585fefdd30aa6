//! The definitions and the catalogue say the same: no field without texts, no text without a field.

use std::collections::BTreeSet;

use catalogue::Language;
use registers::{Area, ChoiceSet, Field, Format, Kind, Shape};

#[test]
fn every_definition_has_its_texts_in_both_languages() {
    for language in Language::ALL {
        let there: BTreeSet<String> = catalogue::keys(language).into_iter().collect();
        let missing: Vec<String> = expected().difference(&there).cloned().collect();
        assert_eq!(missing, Vec::<String>::new(), "{language}");
    }
}

#[test]
fn every_text_of_a_definition_has_its_definition() {
    let (expected, prefixes) = (
        expected(),
        ["kind-", "field-", "part-", "group-", "choice-", "rule-", "shape-", "format-", "area-"],
    );
    for language in Language::ALL {
        let unused: Vec<String> = catalogue::keys(language)
            .into_iter()
            .filter(|key| prefixes.iter().any(|prefix| key.starts_with(prefix)) && !expected.contains(key))
            .collect();
        assert_eq!(unused, Vec::<String>::new(), "{language}");
    }
}

#[test]
fn labels_are_short_and_help_is_one_or_two_sentences() {
    for language in Language::ALL {
        for key in expected() {
            let text = catalogue::text(language, &key);
            let is_sentence = [".about", ".first", ".help"].iter().any(|ending| key.ends_with(ending));
            assert_eq!(text.ends_with('.'), is_sentence, "{language} {key}: {text}");
            let most = if is_sentence { 260 } else { 80 };
            assert!(text.chars().count() <= most, "{language} {key} is long: {text}");
        }
    }
}

#[test]
fn labels_of_retention_rules_tell_the_period_of_the_law() {
    for rule in law::retention_rules() {
        let number = match rule.period {
            law::Period::Years(number) | law::Period::Months(number) => number.to_string(),
        };
        for language in Language::ALL {
            let label = catalogue::text(language, &format!("choice-retention_rule-{}", rule.code));
            assert!(label.contains(&number), "{language} {}: {label}", rule.code);
        }
    }
}

/// Every key that the definitions ask for.
fn expected() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for kind in Kind::all() {
        keys.insert(format!("kind-{}", kind.code));
        keys.extend(
            ["object", "register", "about", "first"].map(|text| format!("kind-{}.{text}", kind.code)),
        );
        keys.extend(kind.groups().iter().map(|group| format!("group-{group}")));
        keys.extend(kind.rules.iter().map(|rule| rule.label_key(kind.code)));
        for field in kind.fields {
            expect_field(kind.code, field, &mut keys);
        }
    }
    // Of fields that the DPO added, and of fields that no definition knows.
    keys.extend(["own", "unknown"].map(|group| format!("group-{group}")));
    keys.extend(Area::ALL.map(|area| format!("area-{}", area.code())));
    let shapes = [
        "line", "text", "date", "moment", "count", "choice", "choices", "lines", "link", "links", "files",
        "parts",
    ];
    keys.extend(shapes.map(|shape| format!("shape-{shape}")));
    let formats = [Format::Email, Format::Nip, Format::Regon, Format::Krs, Format::Rpwdl, Format::Sha256];
    keys.extend(formats.map(|format| format!("format-{}", format.code())));
    keys
}

fn expect_field(owner: &str, field: &Field, keys: &mut BTreeSet<String>) {
    let label = field.label_key(owner);
    keys.insert(format!("{label}.help"));
    keys.insert(label);
    match field.shape {
        Shape::Choice(set) | Shape::Choices(set) => expect_choices(set, keys),
        Shape::Files | Shape::Parts(_) => {
            let part = field.shape.part().unwrap();
            keys.insert(part.label_key());
            for field in part.fields {
                expect_field(part.name, field, keys);
            }
        }
        Shape::Line
        | Shape::Text
        | Shape::Date
        | Shape::Moment
        | Shape::Count
        | Shape::Lines
        | Shape::Link(_)
        | Shape::Links(_) => {}
    }
}

fn expect_choices(set: ChoiceSet, keys: &mut BTreeSet<String>) {
    keys.extend(set.codes.iter().map(|code| set.label_key(code)));
}
