use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{completeness, diff, links};

/// Any JSON, with names that kinds have among the keys.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[ a-z\\r\\n\\u{301}]{0,6}".prop_map(Value::from),
        select_code().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(select_name(), inner, 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn select_name() -> impl Strategy<Value = String> {
    let mut names: Vec<String> = vec!["another".into()];
    for kind in Kind::all() {
        for field in kind.fields {
            names.push(field.name.into());
            if let Shape::Parts(part) = field.shape {
                names.extend(part.fields.iter().map(|field| field.name.to_owned()));
            }
        }
    }
    prop::sample::select(names)
}

fn select_code() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["yes", "6_1_a", "health", "registration", "2026-11-23", "9999-99-99"])
        .prop_map(str::to_owned)
}

proptest! {
    #[test]
    fn no_value_makes_any_of_the_readers_panic(value in any_json(), other in any_json()) {
        for kind in Kind::all() {
            check_against(kind, &value, &other);
            let found = completeness(kind, &value);
            prop_assert_eq!(found.asked - found.filled, u32::try_from(found.gaps.len()).unwrap());
            diff(kind, &value, &other);
            links(kind, &value);
        }
    }
}

const A_SYSTEM: &str = "0190a0b0-c0d0-7000-8000-000000000001";

#[test]
fn days_of_a_part_are_held_in_order_part_by_part() {
    let holds = json!({"name": "N", "holds": [
        {"what": "A", "from": "2026-01-05", "to": "2026-01-05"},
        {"what": "B", "from": "2026-01-05", "to": "2026-01-04"},
        {"what": "C", "to": "2026-01-04"},
    ]});
    let found = check(Kind::of("retention").unwrap(), &holds);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].field.as_str(), found[0].code), ("holds/1/to", ProblemCode::BeforeStart));
    assert_eq!(found[0].params, [("start", Param::Key("field-hold-from".to_owned()))]);
}

#[test]
fn each_kind_of_mistake_is_told_at_its_field() {
    let cases = [
        ("activity", json!({"name": "N"}), vec![]),
        ("activity", json!("text"), vec![("", "not_an_object")]),
        ("activity", json!({}), vec![("name", "missing")]),
        ("activity", json!({"name": "  "}), vec![("name", "missing")]),
        ("activity", json!({"name": "N", "colour": "red"}), vec![("colour", "unknown_field")]),
        ("activity", json!({"name": 7}), vec![("name", "wrong_type")]),
        ("activity", json!({"name": "a\nb"}), vec![("name", "line_break")]),
        ("activity", json!({"name": "a\u{7}b"}), vec![("name", "control_character")]),
        ("activity", json!({"name": "a\u{2028}b"}), vec![("name", "line_break")]),
        ("activity", json!({"name": "a\u{2029}b"}), vec![("name", "line_break")]),
        ("activity", json!({"name": "\u{200b}"}), vec![("name", "missing")]),
        ("activity", json!({"name": "\u{202e}\u{2060}"}), vec![("name", "missing")]),
        ("activity", json!({"name": "a\u{202e}b"}), vec![("name", "control_character")]),
        ("activity", json!({"name": "a\u{202a}b"}), vec![("name", "control_character")]),
        ("activity", json!({"name": "a\u{2066}b\u{2069}"}), vec![("name", "control_character")]),
        ("activity", json!({"name": "\u{feff}a"}), vec![("name", "control_character")]),
        ("activity", json!({"name": "a\tb"}), vec![]),
        ("activity", json!({"name": "\u{5e9}\u{200f} \u{1f469}\u{200d}\u{2695}\u{fe0f}"}), vec![]),
        ("activity", json!({"name": "N", "notes": "a\u{2028}b\u{2029}"}), vec![]),
        ("activity", json!({"name": "N", "notes": "a\u{2067}b"}), vec![("notes", "control_character")]),
        (
            "activity",
            json!({"name": "N", "joint_controllers": ["a", "b\u{202d}"]}),
            vec![("joint_controllers/1", "control_character")],
        ),
        ("activity", json!({"name": "x".repeat(501)}), vec![("name", "too_long")]),
        ("activity", json!({"name": "N", "notes": "x\ny\tz"}), vec![]),
        ("activity", json!({"name": "N", "notes": "x".repeat(20_001)}), vec![("notes", "too_long")]),
        ("activity", json!({"name": "N", "started_on": "2026-02-29"}), vec![("started_on", "not_a_date")]),
        ("activity", json!({"name": "N", "started_on": "2026-1-5"}), vec![("started_on", "not_a_date")]),
        (
            "activity",
            json!({"name": "N", "started_on": "0026-01-05"}),
            vec![("started_on", "date_out_of_range")],
        ),
        ("activity", json!({"name": "N", "started_on": 20_260_105}), vec![("started_on", "wrong_type")]),
        (
            "activity",
            json!({"name": "N", "started_on": "2026-01-05", "ended_on": "2026-01-04"}),
            vec![("ended_on", "before_start")],
        ),
        ("activity", json!({"name": "N", "persons_count": -1}), vec![("persons_count", "wrong_type")]),
        ("activity", json!({"name": "N", "persons_count": 1.5}), vec![("persons_count", "wrong_type")]),
        (
            "activity",
            json!({"name": "N", "persons_count": 1_u64 << 53}),
            vec![("persons_count", "too_large")],
        ),
        ("activity", json!({"name": "N", "dpia": "perhaps"}), vec![("dpia", "unknown_code")]),
        ("activity", json!({"name": "N", "persons": "patients"}), vec![("persons", "wrong_type")]),
        (
            "activity",
            json!({"name": "N", "persons": ["patients", "dogs"]}),
            vec![("persons/1", "unknown_code")],
        ),
        (
            "activity",
            json!({"name": "N", "persons": ["patients", "patients"]}),
            vec![("persons/1", "repeated")],
        ),
        ("activity", json!({"name": "N", "systems": [A_SYSTEM]}), vec![]),
        ("activity", json!({"name": "N", "systems": ["1"]}), vec![("systems/0", "not_an_id")]),
        (
            "activity",
            json!({"name": "N", "systems": [A_SYSTEM.to_uppercase()]}),
            vec![("systems/0", "not_an_id")],
        ),
        ("activity", json!({"name": "N", "systems": [A_SYSTEM, A_SYSTEM]}), vec![("systems/1", "repeated")]),
        ("activity", json!({"name": "N", "purposes": {}}), vec![]),
        ("activity", json!({"name": "N", "purposes": ["x"]}), vec![("purposes/0", "wrong_type")]),
        ("activity", json!({"name": "N", "purposes": [{}]}), vec![]),
        (
            "activity",
            json!({"name": "N", "purposes": [{"purpose": "P"}, {"legal_basis": ["6_1_x"]}]}),
            vec![("purposes/1/purpose", "missing"), ("purposes/1/legal_basis/0", "unknown_code")],
        ),
        (
            "activity",
            json!({"name": "N", "purposes": [{"purpose": "P", "why": 1}]}),
            vec![("purposes/0/why", "unknown_field")],
        ),
        (
            "activity",
            json!({"name": "N", "joint_controllers": vec!["x"; 501]}),
            vec![("joint_controllers", "too_many")],
        ),
        ("facility", json!({"name": "N", "nip": "123-456-32-18"}), vec![]),
        ("facility", json!({"name": "N", "nip": "1234563219"}), vec![("nip", "wrong_check_digit")]),
        ("facility", json!({"name": "N", "nip": "123"}), vec![("nip", "wrong_format")]),
        ("facility", json!({"name": "N", "dpo_email": "iod"}), vec![("dpo_email", "wrong_format")]),
        ("map", json!({"channels": ["phone"]}), vec![("path", "missing")]),
    ];
    for (kind, value, expected) in cases {
        let problems = check(Kind::of(kind).unwrap(), &value);
        let found: Vec<(&str, &str)> = problems.iter().map(|p| (p.field.as_str(), p.code.code())).collect();
        assert_eq!(found, expected, "{kind} {value}");
    }
}

#[test]
fn fields_of_a_newer_program_may_stay_but_not_come() {
    let kind = Kind::of("activity").unwrap();
    let before = json!({"name": "N", "newer": [1], "purposes": [{"purpose": "P", "newest": true}]});
    let after =
        json!({"name": "M", "newer": [1], "purposes": [{"purpose": "Q"}, {"purpose": "P", "newest": true}]});
    assert_eq!(check_against(kind, &after, &before), vec![]);
    assert_eq!(check(kind, &after).len(), 2);
    let invented = json!({"name": "M", "newer": [1], "other": 1});
    assert_eq!(check_against(kind, &invented, &before)[0].field, "other");
}

#[test]
fn a_misspelt_name_is_found_even_where_it_says_nothing() {
    let kind = Kind::of("activity").unwrap();
    let cases = [
        (json!({"name": "N", "nmae": ""}), vec!["nmae"]),
        (json!({"name": "N", "nmae": null, "unit": ""}), vec!["nmae"]),
        (json!({"name": "N", "purposes": [{}, {"why": [[]]}]}), vec!["purposes/1/why"]),
        (json!({"name": "N", "newer": null, "purposes": [{"newest": ""}]}), vec![]),
        (json!("text"), vec![]),
    ];
    let before = json!({"newer": 1, "purposes": [{"purpose": "P"}, {"newest": 1}]});
    for (value, expected) in cases {
        let found = unknown_names(kind, &value, &before);
        let found: Vec<&str> = found.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(found, expected, "{value}");
    }
}

#[test]
fn a_text_outside_records_is_held_to_the_same() {
    static LINE: Field = Field::new("operator", Shape::Line, "");
    static TEXT: Field = Field::new("why", Shape::Text, "");
    let cases = [
        (&LINE, " Jan\tNowak ", Ok("Jan Nowak")),
        (&LINE, "o\u{301}", Ok("ó")),
        (&LINE, "\u{200b}", Ok("")),
        (&LINE, "a\u{2028}b", Err("line_break")),
        (&LINE, "A\u{1b}[31mB", Err("control_character")),
        (&LINE, "a\u{202e}b", Err("control_character")),
        (&TEXT, "a\r\nb\tc", Ok("a\nb\tc")),
        (&TEXT, "a\u{1b}b", Err("control_character")),
    ];
    for (field, given, expected) in cases {
        let found = text_for(field, given).map_err(|problem| problem.code.code());
        assert_eq!(found.as_deref(), expected.as_ref().map(|text| *text), "{given:?}");
    }
    let long = text_for(&TEXT, &"x".repeat(120_000)).unwrap_err();
    assert_eq!((long.field.as_str(), long.code), ("why", ProblemCode::TooLong));
}

#[test]
fn fields_of_a_newer_program_outlive_the_typed_record() {
    let value =
        json!({"name": "N", "newer": {"a": [1, "x"]}, "purposes": [{"purpose": "P", "newest": true}]});
    assert_eq!(crate::kinds::Activity::read(&value).unwrap().value(), value);
}

#[test]
fn every_problem_has_its_own_code() {
    let codes: BTreeSet<&str> = ProblemCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(codes.len(), ProblemCode::ALL.len());
}
