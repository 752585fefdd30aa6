//! Every register, whichever there are.

use serde_json::{Map, Value, json};
use tabularium_tests::{LANGUAGES, Place};

/// A new vault has these records already, and there is one of them only.
const FULL: [&str; 1] = ["facility"];

fn codes(place: &Place) -> Vec<String> {
    let kinds = place.json(["kinds"]);
    kinds.as_array().unwrap().iter().map(|kind| kind["code"].as_str().unwrap().to_owned()).collect()
}

/// What a record must have, with the first choice where one is to be made.
fn least(schema: &Value, name: &str) -> Value {
    let required = schema["required"].as_array().unwrap();
    let value = |field: &Value| {
        let field = field.as_str().unwrap();
        let shape = &schema["properties"][field];
        let value = shape["oneOf"][0].get("const").cloned().unwrap_or_else(|| json!(name));
        (field.to_owned(), value)
    };
    Value::Object(required.iter().map(value).collect::<Map<_, _>>())
}

#[test]
fn every_register_has_its_texts_in_both_languages() {
    let place = Place::empty();
    let [english, polish] = LANGUAGES.map(|language| place.json(["kinds", "--lang", language]));
    let (english, polish) = (english.as_array().unwrap(), polish.as_array().unwrap());
    assert!(english.len() >= 26, "{} registers", english.len());
    assert_eq!(english.len(), polish.len());
    for (english, polish) in english.iter().zip(polish) {
        let code = english["code"].as_str().unwrap();
        assert_eq!(polish["code"], code);
        for text in ["label", "register", "about", "first", "area_label"] {
            let texts = [english, polish].map(|kind| kind[text].as_str().unwrap());
            assert!(texts.iter().all(|text| text.contains(char::is_alphabetic)), "{code}: {text}: {texts:?}");
            assert_ne!(texts[0], texts[1], "{code}: {text} is not translated");
        }
        let groups = |kind: &Value| kind["groups"].as_array().unwrap().len();
        assert!(groups(english) > 0 && groups(english) == groups(polish), "{code}");
    }
}

#[test]
fn every_register_has_a_schema_whose_fields_are_named_in_both_languages() {
    let place = Place::empty();
    for code in codes(&place) {
        let [english, polish] =
            LANGUAGES.map(|language| place.json(["schema", &code, "--lang", language])["properties"].take());
        let (english, polish) = (english.as_object().unwrap(), polish.as_object().unwrap());
        assert!(english.keys().eq(polish.keys()), "{code}");
        for (field, schema) in english {
            let titles = [&schema["title"], &polish[field]["title"]].map(|title| title.as_str().unwrap());
            assert!(titles.iter().all(|title| title.contains(char::is_alphabetic)), "{code}: {field}");
        }
        let title = |fields: &Map<String, Value>| {
            fields.values().map(|schema| schema["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_ne!(title(english), title(polish), "{code}: no field is translated");
    }
}

#[test]
fn what_a_schema_requires_is_enough_for_every_register_and_goes_through_every_verb() {
    let place = Place::with_vault();
    for code in codes(&place).into_iter().filter(|code| !FULL.contains(&code.as_str())) {
        let value = least(&place.json(["schema", &code]), "Wpis na próbę");
        let put = ["put", "vault", &code, "--file", "-"];
        let id = place.run_with(put, &value.to_string()).done().out.trim().to_owned();
        let shown = place.json(["show", "vault", &id]);
        assert_eq!((&shown["kind"], &shown["version"]), (&json!(code), &json!(1)));
        for (field, value) in value.as_object().unwrap() {
            assert_eq!(&shown["value"][field], value, "{code}: {field}");
        }
        let listed = place.json(["list", "vault", &code]);
        assert_eq!((&listed["total"], &listed["rows"][0]["id"]), (&json!(1), &json!(id)), "{code}");
        assert_eq!(listed["rows"][0]["title"], shown["title"], "{code}");
        place.run(["end", "vault", &id, "--why", "próba"]).done();
        assert_eq!(place.json(["list", "vault", &code])["total"], 0, "{code}");
        place.run(["undo", "vault"]).done();
        assert_eq!(place.json(["list", "vault", &code])["total"], 1, "{code}");
    }
    place.run(["verify", "vault"]).done();
}
