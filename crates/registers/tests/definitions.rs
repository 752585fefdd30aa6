//! The definitions hold together: what one of them names, another defines.

use std::collections::{BTreeMap, BTreeSet};

use registers::kinds::{Measure, RetentionRule};
use registers::{Amount, Field, Given, Kind, Need, Shape};

#[test]
fn names_are_unique_and_snake_case() {
    let mut kinds = BTreeSet::new();
    for kind in Kind::all() {
        assert!(kinds.insert(kind.code), "{}", kind.code);
    }
    for (owner, fields) in owners() {
        let mut names = BTreeSet::new();
        for field in fields {
            assert!(names.insert(field.name), "{owner} repeats {}", field.name);
            let snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(field.name.chars().all(snake), "{owner} {}", field.name);
            assert_ne!(field.name, "unknown", "{owner}: serde keeps unknown fields under that name");
        }
    }
}

#[test]
fn a_kind_is_titled_by_a_field_that_it_cannot_be_saved_without() {
    for kind in Kind::all() {
        let title = kind.field(kind.title).unwrap();
        assert_eq!(title.need, Need::Save, "{}", kind.code);
        assert!(title.column, "{}", kind.code);
        if let Some(then) = kind.title_then {
            assert!(matches!(kind.field(then).unwrap().shape, Shape::Line), "{}", kind.code);
        }
        if let Amount::OnePer(field) = kind.amount {
            assert!(matches!(kind.field(field).unwrap().shape, Shape::Choice(_)), "{}", kind.code);
        }
    }
}

#[test]
fn a_copy_can_be_saved_without_what_tells_records_apart() {
    for (owner, fields) in owners() {
        for field in fields.iter().filter(|field| field.identifies) {
            assert_ne!(field.need, Need::Save, "{owner} {}", field.name);
        }
    }
}

#[test]
fn whatever_is_asked_for_names_the_article() {
    for (owner, fields) in owners() {
        for field in fields.iter().filter(|field| field.need == Need::Complete) {
            assert!(!field.cites.is_empty(), "{owner} {}", field.name);
        }
    }
    for kind in Kind::all() {
        for rule in kind.rules {
            assert!(!rule.cites.is_empty(), "{} {}", kind.code, rule.code);
        }
    }
}

#[test]
fn a_condition_names_a_choice_of_the_same_record_and_one_of_its_codes() {
    for (owner, fields) in owners() {
        for field in fields {
            let Some((other, code)) = field.when else { continue };
            let other = fields.iter().find(|each| each.name == other).unwrap();
            assert!(codes(other).contains(&code), "{owner} {} when {code}", field.name);
        }
    }
}

#[test]
fn a_rule_names_fields_and_codes_that_there_are() {
    for kind in Kind::all() {
        for rule in kind.rules {
            for path in rule.asks {
                let (owner, field) = kind.at(path).unwrap_or_else(|| panic!("{} {path}", kind.code));
                // A field that is asked for anyway would be counted twice.
                assert!(field.need == Need::Optional || path != &rule.asks[0], "{owner} {}", field.name);
            }
            for given in rule.given {
                match given {
                    Given::Filled(path) => assert!(kind.at(path).is_some(), "{} {path}", kind.code),
                    Given::Has(path, named) => {
                        let (_, field) = kind.at(path).unwrap();
                        assert!(named.iter().all(|code| codes(field).contains(code)), "{} {path}", kind.code);
                    }
                }
            }
        }
        for (start, end) in kind.in_order {
            for path in [start, end] {
                let shape = kind.at(path).unwrap().1.shape;
                assert!(matches!(shape, Shape::Date | Shape::Moment), "{} {path}", kind.code);
            }
            let list = |path: &'static str| path.split_once("/*/").map(|(list, _)| list);
            assert_eq!(list(start), list(end), "{}: two days of one part", kind.code);
        }
    }
}

#[test]
fn a_link_points_to_a_kind_that_there_is() {
    for (owner, fields) in owners() {
        for field in fields {
            if let Shape::Link(kind) | Shape::Links(kind) = field.shape
                && kind != registers::ANY
            {
                assert!(Kind::of(kind).is_some(), "{owner} {}", field.name);
            }
        }
    }
}

#[test]
fn fields_of_a_group_stand_together() {
    for kind in Kind::all() {
        let runs = kind.fields.chunk_by(|a, b| a.group == b.group).count();
        assert_eq!(runs, kind.groups().len(), "{}", kind.code);
    }
}

#[test]
fn a_set_of_choices_has_one_meaning_everywhere() {
    let mut sets = BTreeMap::new();
    for (owner, fields) in owners() {
        for field in fields {
            if let Shape::Choice(set) | Shape::Choices(set) = field.shape {
                let before = sets.insert(set.set, set.codes);
                assert!(before.is_none_or(|codes| codes == set.codes), "{owner}: two sets {}", set.set);
                let unique: BTreeSet<_> = set.codes.iter().collect();
                assert_eq!(unique.len(), set.codes.len(), "{}", set.set);
            }
        }
    }
}

#[test]
fn choices_that_the_law_fills_have_its_codes() {
    let mut rules: Vec<&str> = law::retention_rules().iter().map(|rule| rule.code).collect();
    rules.push("own");
    assert_eq!(RetentionRule::SET.codes, rules);
    let bundles: Vec<&str> = law::measure_bundles().iter().map(|bundle| bundle.code).collect();
    assert_eq!(Measure::SET.codes, bundles);
}

fn owners() -> Vec<(&'static str, &'static [Field])> {
    let mut owners = Vec::new();
    for kind in Kind::all() {
        owners.push((kind.code, kind.fields));
        for field in kind.fields {
            if let Shape::Parts(part) = field.shape {
                owners.push((part.name, part.fields));
            }
        }
    }
    owners
}

fn codes(field: &Field) -> &'static [&'static str] {
    match field.shape {
        Shape::Choice(set) | Shape::Choices(set) => set.codes,
        _ => &[],
    }
}
