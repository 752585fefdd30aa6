//! Every text that this crate asks for stands in the catalogue, in both languages.

use catalogue::{Language, has};
use registers::{Kind, ProblemCode};

#[test]
fn every_key_of_the_code_has_a_text() {
    let mut keys = Vec::new();
    for source in sources(concat!(env!("CARGO_MANIFEST_DIR"), "/src")) {
        for part in source.split('"').skip(1).step_by(2) {
            let known = ["progress-", "problem-", "verdict-", "reason-", "holder-", "title-", "undo-", "op-"];
            if known.iter().any(|start| part.starts_with(start))
                && !part.contains('{')
                && !part.ends_with('-')
            {
                keys.push(part.to_owned());
            }
        }
    }
    assert!(keys.len() > 20, "{keys:?}");
    let problems = [
        "no_such_record",
        "other_kind",
        "link_ended",
        "already_one",
        "already_one_per",
        "cannot_end",
        "no_reason",
        "duplicate_key",
        "missing_facility",
        "missing_operator",
        "unknown_rule",
        "not_a_base",
    ];
    keys.extend(problems.map(|code| format!("problem-{code}")));
    keys.extend(["facility", "operator", "why"].map(|field| format!("input-{field}")));
    keys.extend(ProblemCode::ALL.iter().map(|code| format!("problem-{}", code.code())));
    keys.extend(Kind::all().iter().map(|kind| format!("kind-{}", kind.code)));
    for op in [
        "vault-created",
        "facility-named",
        "record-saved",
        "record-restored",
        "redo-applied",
        "attachment-added",
        "attachment-removed",
        "record-ended",
        "undo-applied",
        "starter-picked",
        "pack-exported",
        "list-exported",
        "clock-set_back",
        "payload-erased",
    ] {
        keys.push(format!("op-{op}"));
    }
    for language in Language::ALL {
        let missing: Vec<_> = keys.iter().filter(|key| !has(language, key)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

fn sources(folder: &str) -> Vec<String> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            out.extend(sources(path.to_str().unwrap()));
        } else {
            out.push(std::fs::read_to_string(path).unwrap());
        }
    }
    out
}
