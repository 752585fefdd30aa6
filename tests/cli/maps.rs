//! Maps of the three paths.

use std::fs;

use serde_json::json;
use tabularium_tests::Place;

#[test]
fn every_path_is_drawn_in_both_languages() {
    let place = Place::with_vault();
    let system = place.put(
        "system",
        &json!({ "name": "Program gabinetowy", "kind": "application", "paths": ["registration"] }),
    );
    place.put(
        "activity",
        &json!({ "name": "Rejestracja pacjentów", "paths": ["registration"], "systems": [system] }),
    );
    for path in ["registration", "consultation", "archive"] {
        for language in ["en", "pl"] {
            let out = format!("{path}-{language}.svg");
            place.run(["map", "vault", path, &out, "--format", "svg", "--lang", language]).done();
            let svg = fs::read_to_string(place.path(&out)).unwrap();
            assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
            assert!(svg.contains(&format!("lang=\"{language}\"")));
        }
    }
    let svg = fs::read_to_string(place.path("registration-pl.svg")).unwrap();
    assert!(svg.contains("Program gabinetowy") && svg.contains(&format!("data-record=\"{system}\"")));
}

#[test]
fn a_map_as_json_has_its_nodes_and_flows() {
    let place = Place::with_vault();
    let drawn = place.run(["map", "vault", "registration", "-", "--format", "json"]).done();
    let map: serde_json::Value = serde_json::from_str(&drawn.out).unwrap();
    assert_eq!(map["path"], "registration");
    assert!(!map["nodes"].as_array().unwrap().is_empty() && !map["flows"].as_array().unwrap().is_empty());
}

#[test]
fn a_map_that_cannot_be_written_says_where() {
    let place = Place::with_vault();
    place
        .run(["map", "vault", "archive", "no/such/folder.svg", "--format", "svg"])
        .exits(3)
        .says("no/such/folder.svg");
    place
        .run(["map", "vault", "attic", "a.svg", "--format", "svg"])
        .exits(2)
        .says("registration, consultation, archive");
}
