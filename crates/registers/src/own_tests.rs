use serde_json::json;

use super::*;

fn own(code: &str, shape: &str) -> Value {
    json!({
        "for_kind": "system", "code": code, "label_pl": "Nazwa", "label_en": "Name", "shape": shape,
        "options": [{ "code": "a", "label_pl": "Pierwsza", "label_en": "First" }], "in_table": "yes",
    })
}

#[test]
fn own_fields_stand_before_the_files_and_know_their_texts_in_both_languages() {
    let (choice, ended) = (own("grade", "choice"), own("old", "date"));
    let kinds = Kinds::with([(&choice, false), (&ended, true)]);
    let kind = kinds.of("system").unwrap();
    let last: Vec<&str> = kind.fields.iter().rev().take(3).map(|field| field.name).collect();
    assert_eq!(last, ["files", "own_old", "own_grade"]);
    let field = kind.field("own_grade").unwrap();
    assert!(field.column && !field.ended() && kind.field("own_old").unwrap().ended());
    assert!(!kind.field("own_old").unwrap().column);
    let Shape::Choice(set) = field.shape else { panic!("{:?}", field.shape) };
    for (language, label, option) in
        [(catalogue::Language::Polish, "Nazwa", "Pierwsza"), (catalogue::Language::English, "Name", "First")]
    {
        let words = crate::readable::tests::Reader(language);
        assert_eq!((field.label("system", &words), set.label("a", &words)), (label.into(), option.into()));
    }
    assert_eq!(Kind::of("system").unwrap().fields.len() + 2, kind.fields.len());
    assert!(std::ptr::eq(kinds.of("activity").unwrap(), Kind::of("activity").unwrap()));
}

#[test]
fn an_own_field_stands_at_the_end_of_the_group_that_is_named() {
    let mut named = own("grade", "line");
    named["group"] = "what".into();
    let (mut unknown, mut files) = (own("other", "line"), own("third", "line"));
    unknown["group"] = "of_a_newer_program".into();
    let kind = Kind::of("system").unwrap();
    files["group"] = kind.fields.last().unwrap().group.into();
    let kinds = Kinds::with([(&unknown, false), (&files, false), (&named, false)]);
    let with = kinds.of("system").unwrap();
    assert_eq!(with.fields.last().unwrap().name, "files");
    let group = |kind: &Kind, group: &str| -> Vec<&str> {
        kind.fields.iter().filter(|field| field.group == group).map(|field| field.name).collect()
    };
    let mut what = group(kind, "what");
    what.push("own_grade");
    assert_eq!(group(with, "what"), what);
    assert_eq!(with.field("own_other").unwrap().group, "own");
    let mut groups = kind.groups();
    groups.insert(groups.len() - 1, "own");
    assert_eq!(with.groups(), groups);
}

#[test]
fn one_definition_is_built_once() {
    let (first, second) = (own("same", "line"), own("same", "line"));
    let kind = |value: &Value| Kinds::with([(value, false)]).of("system").unwrap();
    assert!(std::ptr::eq(kind(&first), kind(&second)));
    assert!(!std::ptr::eq(kind(&first), kind(&own("same", "text"))));
}

#[test]
fn what_defines_no_field_is_passed_over_and_the_first_of_two_holds() {
    let (first, again) = (own("twice", "line"), own("twice", "date"));
    let kinds = Kinds::with([
        (&json!({ "for_kind": "system" }), false),
        (&json!({ "for_kind": "of_a_newer_program", "code": "x", "shape": "line" }), false),
        (&json!({ "for_kind": "system", "code": "x", "shape": "of_a_newer_program" }), false),
        (&first, false),
        (&again, false),
    ]);
    let kind = kinds.of("system").unwrap();
    assert_eq!(kind.fields.len(), Kind::of("system").unwrap().fields.len() + 1);
    assert_eq!(kind.field("own_twice").unwrap().shape.code(), "line");
}

#[test]
fn codes_are_made_from_labels() {
    let cases = [
        ("Numer ewidencyjny", "numer_ewidencyjny"),
        ("Łączna liczba (2026)", "laczna_liczba_2026"),
        ("2. próg", "f_2_prog"),
        ("!", "f"),
        (
            "Bardzo długa nazwa pola, której nikt nie przeczyta do końca",
            "bardzo_dluga_nazwa_pola_ktorej_nikt_nie",
        ),
    ];
    for (label, code) in cases {
        assert_eq!(OwnField::code_from(label), code);
        assert!(OwnField::is_code(code), "{code}");
    }
    for wrong in ["", "A", "a b", "a__b", "_a", "ł", "1a"] {
        assert!(!OwnField::is_code(wrong), "{wrong}");
    }
}
