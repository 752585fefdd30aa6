//! A verifier that was not written here: the transparency log packages of the Go project.

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tabularium_tests::{Answer, PASSPHRASE, Place, answer, random, skipped};
use vault::{Operation, Vault};

const PACKAGES: &str = "/usr/share/gocode/src/golang.org/x/mod/sumdb";

/// A log that is too long for one start of the command an entry.
const ENTRIES: u64 = 10_000;
const PROOFS: usize = 100;

#[test]
fn a_strangers_verifier_accepts_log_proofs_and_receipt() {
    let place = Place::with_vault();
    let Some(stranger) = Stranger::built(&place) else { return };
    for number in 0..9 {
        place.put("activity", &json!({ "name": format!("Czynność {number}") }));
    }
    place.run(["pack", "vault", "pack.pdf"]).done();
    place.run(["log", "export", "vault", "out"]).done();
    // The export left an entry behind it.
    let size = place.json(["info", "vault"])["entries"].as_u64().unwrap() - 1;
    let inclusions = (0..size).map(|index| Proof::made(&place, "inclusion", index, size));
    let consistencies = (1..=size).map(|from| Proof::made(&place, "consistency", from, size));
    let mut args: Vec<_> = inclusions.chain(consistencies).flat_map(|proof| proof.args()).collect();
    args.extend(["--receipt", "pack.pdf.tlog-proof", "pack.pdf"].map(str::to_owned));
    let verdict = stranger.asked(&args).done();
    println!("{}", verdict.out);
    assert!(verdict.out.ends_with("all fits\n"));
}

#[test]
fn a_strangers_verifier_accepts_random_proofs_of_a_long_log_and_none_with_a_flipped_bit() {
    let place = Place::with_vault();
    let Some(stranger) = Stranger::built(&place) else { return };
    grow(&place);
    place.run(["log", "export", "vault", "out"]).done();
    let mut chance = random();
    let mut proofs = Vec::new();
    for _ in 0..PROOFS {
        let size = 1 + chance() % ENTRIES;
        proofs.push(Proof::made(&place, "inclusion", chance() % size, size));
        let newer = 1 + chance() % ENTRIES;
        proofs.push(Proof::made(&place, "consistency", 1 + chance() % newer, newer));
    }
    // It flips every bit of every proof, leaf and root itself.
    let args: Vec<_> = proofs.iter().flat_map(Proof::args).collect();
    let verdict = stranger.asked(&args).done();
    assert_eq!(verdict.out.matches(" verify, ").count(), 2 * PROOFS, "{}", verdict.out);
    // And what it reads from a file with a flipped bit, it refuses.
    let mut refused = 0;
    for proof in &proofs {
        if let Some((proof, place)) = proof.flipped(&place, &mut chance) {
            let verdict = stranger.asked(&proof.args()).exits(1);
            assert!(verdict.out.contains("FAILED: "), "{proof:?} with {place} flipped: {verdict:?}");
            refused += 1;
        }
    }
    println!("{} proofs accepted, {refused} refused with a flipped bit", proofs.len());
    assert!(refused > PROOFS, "most proofs have hashes: {refused}");
}

/// Saves by the vault itself, one entry each: starting the command for each of them takes an hour.
fn grow(place: &Place) {
    let mut vault = Vault::open(&place.path("vault.tabularium"), PASSPHRASE).unwrap();
    let at = vault.moment_of(0).unwrap();
    while vault.size().unwrap() < ENTRIES {
        let details = json!({ "text": "zmiana w rejestrze czynności przetwarzania" });
        vault.operate(&Operation::telling("told", "activity/x", at, details)).unwrap();
    }
    vault.lock().unwrap();
}

/// The verifier, and the folder with an export `out` in it.
struct Stranger<'a> {
    program: PathBuf,
    place: &'a Place,
}

impl<'a> Stranger<'a> {
    /// None, said loudly, where what it is made of is not installed.
    fn built(place: &'a Place) -> Option<Self> {
        if !Path::new(PACKAGES).is_dir() || Command::new("go").arg("version").output().is_err() {
            skipped("the stranger's verifier", "golang-go and golang-golang-x-mod-dev are not installed");
            return None;
        }
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
        Some(Self { program, place })
    }

    fn asked(&self, args: &[String]) -> Answer {
        answer(Command::new(&self.program).arg("out").args(args).current_dir(self.place.path("")), None)
    }
}

/// A proof in a file, as the command prints it.
#[derive(Debug)]
struct Proof {
    kind: &'static str,
    first: u64,
    second: u64,
    file: String,
}

impl Proof {
    /// That entry `first` is in the log of `second` entries, or that the log of `first` is its beginning.
    fn made(place: &Place, kind: &'static str, first: u64, second: u64) -> Self {
        let (verb, one, other) = match kind {
            "inclusion" => ("prove", "--index", "--size"),
            _ => ("consistency", "--from", "--to"),
        };
        let args = ["log", verb, "vault", one, &first.to_string(), other, &second.to_string()];
        let file = format!("{kind}-{first}-{second}");
        place.write(&file, place.run(args).done().out);
        Self { kind, first, second, file }
    }

    /// For the verifier.
    fn args(&self) -> [String; 4] {
        [format!("--{}", self.kind), self.first.to_string(), self.second.to_string(), self.file.clone()]
    }

    /// The same with one bit flipped, and which; none if there is no hash in it.
    fn flipped(&self, place: &Place, chance: &mut impl FnMut() -> u64) -> Option<(Self, String)> {
        let text = std::fs::read_to_string(place.path(&self.file)).unwrap();
        let mut proof: Value = serde_json::from_str(&text).unwrap();
        let hashes = proof["hashes"].as_array_mut().unwrap();
        let mut below = |bound: usize| usize::try_from(chance()).unwrap() % bound;
        let which = (!hashes.is_empty()).then(|| below(hashes.len()))?;
        let mut hash = STANDARD.decode(hashes[which].as_str().unwrap()).unwrap();
        let bit = below(hash.len() * 8);
        hash[bit / 8] ^= 1 << (bit % 8);
        hashes[which] = STANDARD.encode(hash).into();
        let file = format!("{}-flipped", self.file);
        place.write(&file, proof.to_string());
        Some((Self { file, ..*self }, format!("bit {bit} of hash {which}")))
    }
}
