//! A verifier that was not written here: the transparency log packages of the Go project.

use std::path::Path;
use std::process::Command;

use serde_json::json;
use tabularium_tests::{Place, answer, skipped};

const PACKAGES: &str = "/usr/share/gocode/src/golang.org/x/mod/sumdb";

#[test]
fn a_strangers_verifier_accepts_log_proofs_and_receipt() {
    if !Path::new(PACKAGES).is_dir() || Command::new("go").arg("version").output().is_err() {
        skipped("the stranger's verifier", "golang-go and golang-golang-x-mod-dev are not installed");
        return;
    }
    let place = Place::with_vault();
    for number in 0..9 {
        place.put("activity", &json!({ "name": format!("Czynność {number}") }));
    }
    place.run(["pack", "vault", "pack.pdf"]).done();
    place.run(["log", "export", "vault", "out"]).done();
    // The export left an entry behind it.
    let size = place.json(["info", "vault"])["entries"].as_u64().unwrap() - 1;
    let all = size.to_string();

    let mut args = vec!["out".to_owned()];
    for index in 0..size {
        let file = format!("inclusion-{index}");
        let proof =
            place.run(["log", "prove", "vault", "--size", &all, "--index", &index.to_string()]).done();
        place.write(&file, proof.out);
        args.extend(["--inclusion".to_owned(), index.to_string(), size.to_string(), file]);
    }
    for from in 1..=size {
        let file = format!("consistency-{from}");
        let proof =
            place.run(["log", "consistency", "vault", "--to", &all, "--from", &from.to_string()]).done();
        place.write(&file, proof.out);
        args.extend(["--consistency".to_owned(), from.to_string(), size.to_string(), file]);
    }
    args.extend(["--receipt", "pack.pdf.tlog-proof", "pack.pdf"].map(str::to_owned));

    let program = place.path("stranger");
    let built = Command::new("go")
        .args(["build", "-o"])
        .arg(&program)
        .arg(".")
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/stranger"))
        .envs([("GO111MODULE", "off"), ("GOPATH", "/usr/share/gocode"), ("GOFLAGS", "-buildvcs=false")])
        .env("GOCACHE", std::env::temp_dir().join("tabularium-go-cache"))
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let verdict = answer(Command::new(program).args(&args).current_dir(place.path("")), None);
    println!("{}", verdict.out);
    assert!(verdict.done().out.ends_with("all fits\n"));
}
