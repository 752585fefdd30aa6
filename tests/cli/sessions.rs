//! Two people, or two windows, at one record.

use serde_json::json;
use tabularium_tests::{LANGUAGES, Place};

#[test]
fn who_comes_second_to_a_record_is_refused_and_nothing_of_the_first_is_lost() {
    let place = Place::with_vault();
    let id = place.put("processor", &json!({ "name": "Laboratorium" }));
    let [mut first, mut second] = [(); 2].map(|()| place.json(["show", "vault", &id]));
    first["value"]["name"] = json!("Laboratorium Pierwsze");
    second["value"]["name"] = json!("Laboratorium Drugie");
    let put = |value: &serde_json::Value, language: &str| {
        let args = ["put", "vault", "processor", "--file", "-", "--lang", language];
        place.run_with(args, &value.to_string())
    };
    put(&first, "en").done();
    let before = place.state();
    for (language, words) in LANGUAGES.into_iter().zip(["version 2", "wersja 2"]) {
        put(&second, language).exits(2).says(words);
    }
    assert_eq!(place.state(), before);

    // The second looks at what stands, and at what stood when they began, and saves on top of it.
    let history = place.json(["history", "vault", &id]);
    let versions: Vec<_> = history.as_array().unwrap().iter().map(|it| it["version"].clone()).collect();
    assert_eq!(versions, [2, 1]);
    let change = &history[0]["changes"][0];
    assert_eq!(
        (&change["before"], &change["after"]),
        (&json!("Laboratorium"), &json!("Laboratorium Pierwsze"))
    );
    second["version"] = json!(2);
    put(&second, "en").done();
    assert_eq!(place.json(["show", "vault", &id])["value"]["name"], "Laboratorium Drugie");
    let told = place.run(["history", "vault", &id, "--lang", "pl"]).done().out;
    assert!(told.contains("Laboratorium Pierwsze → Laboratorium Drugie"), "{told}");
    assert!(told.contains("Laboratorium → Laboratorium Pierwsze"), "{told}");
}

#[test]
fn who_comes_second_to_an_ended_record_is_refused() {
    let place = Place::with_vault();
    let id = place.put("processor", &json!({ "name": "Laboratorium" }));
    let mut shown = place.json(["show", "vault", &id]);
    place.run(["end", "vault", &id, "--why", "umowa wygasła"]).done();
    let before = place.state();
    shown["value"]["name"] = json!("Laboratorium Drugie");
    place.run_with(["put", "vault", "processor", "--file", "-"], &shown.to_string()).exits(2);
    assert_eq!(place.state(), before);
}
