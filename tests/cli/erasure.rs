//! Erasing content, and what the papers and proofs that left before still say.

use serde_json::json;
use tabularium_tests::Place;

const BASIS: &str = "Art. 17 ust. 1 lit. a RODO";

#[test]
fn what_was_erased_is_gone_and_what_left_before_still_verifies() {
    let place = Place::with_vault();
    let id = place.put("person", &json!({ "last_name": "Anna Kowalska" }));
    let kept = place.put("person", &json!({ "last_name": "Jan Nowak" }));
    place.run(["pack", "vault", "pack.pdf"]).done();
    place.run(["backup", "vault", "copy.tabularium-backup"]).done();
    place.run(["erase", "vault", &id]).exits(2);
    place.run(["erase", "vault"]).exits(2);
    place.run(["erase", "vault", "--basis", BASIS]).exits(2);
    place.run(["erase", "vault", &id, "--due"]).exits(2);

    let preview = place.json(["erase", "vault", &id, "--preview"]);
    assert_eq!((&preview["versions"], &preview["records"][0]["title"]), (&json!(1), &json!("Anna Kowalska")));
    place.write("before", place.run(["log", "checkpoint", "vault"]).done().out);
    let said = place.run(["erase", "vault", &id, "--basis", BASIS, "--lang", "pl"]).done();
    said.says("Usunięto treść 1 wersji");
    let said = place.run(["erase", "vault", &kept, "--preview", "--lang", "pl"]).done();
    assert!(said.out.contains("1 wcześniejsza kopia zapasowa nadal zawiera"), "{}", said.out);
    assert!(said.out.contains("copy.tabularium-backup"), "{}", said.out);

    let verdict = place.json(["verify", "vault"]);
    assert_eq!((&verdict["intact"], &verdict["erased"]), (&json!(true), &json!(1)));
    place.run(["verify", "pack.pdf"]).done();
    place.json(["verify", "vault", "--checkpoint", "before"]);
    place.run(["log", "export", "vault", "log"]).done();
    assert_eq!(place.json(["verify", "log"])["intact"], true);
    let exported = std::fs::read_to_string(place.path("log/payloads.jsonl")).unwrap();
    assert!(!exported.contains("Kowalska") && exported.contains("Nowak"));
    place.run(["show", "vault", &id]).done();
    place.run(["history", "vault", &id]).done();
    place.run(["erase", "vault", &id, "--basis", BASIS]).exits(2);
    assert_eq!(place.json(["erase", "vault", "--due", "--preview"])["records"], json!([]));
}
