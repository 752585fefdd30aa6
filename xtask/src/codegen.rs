//! Generated files: written by `codegen`, held against their source by `stale`.

use std::fs;

use crate::shell::{Outcome, command, output, root};

const TYPES: &str = "ui/src/api/generated/protocol.ts";

/// Writes every generated file anew.
pub(crate) fn codegen() -> Outcome {
    let path = root().join(TYPES);
    fs::write(&path, types()?).map_err(|error| format!("cannot write {TYPES}: {error}"))?;
    println!("wrote {TYPES}");
    Ok(())
}

/// Fails when a generated file is not what its source gives.
pub(crate) fn stale() -> Outcome {
    let stands = fs::read_to_string(root().join(TYPES)).unwrap_or_default();
    if stands == types()? {
        return Ok(());
    }
    Err(format!("{TYPES} is stale: run `cargo xtask codegen`"))
}

fn types() -> Outcome<String> {
    output(command("cargo", &["run", "--quiet", "-p", "desk", "--example", "typescript"]))
}
