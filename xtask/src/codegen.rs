//! Generated files: written by `codegen`, held against their source by `stale`.

use std::collections::BTreeMap;
use std::fs;

use crate::shell::{Outcome, command, output, root};

const TYPES: &str = "ui/src/api/generated/protocol.ts";
const MANUAL: &str = "docs/manual";

/// Writes every generated file anew.
pub(crate) fn codegen() -> Outcome {
    for (file, text) in generated()? {
        fs::write(root().join(&file), text).map_err(|error| format!("cannot write {file}: {error}"))?;
        println!("wrote {file}");
    }
    Ok(())
}

/// Fails when a generated file is not what its source gives.
pub(crate) fn stale() -> Outcome {
    for (file, text) in generated()? {
        if fs::read_to_string(root().join(&file)).unwrap_or_default() != text {
            return Err(format!("{file} is stale: run `cargo xtask codegen`"));
        }
    }
    Ok(())
}

/// Each generated file with its text.
fn generated() -> Outcome<Vec<(String, String)>> {
    let example = |name| output(command("cargo", &["run", "--quiet", "-p", "desk", "--example", name]));
    let pages: BTreeMap<String, String> =
        serde_json::from_str(&example("manual")?).map_err(|error| error.to_string())?;
    let pages = pages.into_iter().map(|(page, text)| (format!("{MANUAL}/{page}"), text));
    Ok([(TYPES.to_owned(), example("typescript")?)].into_iter().chain(pages).collect())
}
