//! The rules of the architecture that a machine can check. Each rule says what to do instead.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::shell::{Outcome, command, output, root};

/// Which crates of this workspace a crate may use. Dependencies point one way.
const MAY_USE: &[(&str, &[&str])] = &[
    ("catalogue", &[]),
    ("law", &[]),
    ("evidence", &[]),
    ("stamp", &[]),
    ("registers", &["law"]),
    ("flows", &["law", "registers", "catalogue"]),
    ("vault", &["evidence", "registers", "law", "catalogue"]),
    ("pack", &["catalogue", "law", "registers", "flows", "evidence"]),
    ("exchange", &["registers", "law"]),
    ("desk", &["catalogue", "law", "registers", "flows", "evidence", "stamp", "vault", "pack", "exchange"]),
    ("cli", &["desk", "catalogue"]),
    ("tabularium-window", &["desk"]),
    ("tabularium-tests", &[]),
    ("xtask", &[]),
];

/// Libraries that belong to one crate alone.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["vault"]),
    ("tauri", &["tabularium-window"]),
    ("printpdf", &["pack"]),
    ("lopdf", &["pack"]),
    ("calamine", &["exchange"]),
    ("rust_xlsxwriter", &["exchange"]),
    ("csv", &["exchange"]),
    ("clap", &["cli"]),
];

/// Crates whose rules do no I/O and know no clock and no chance.
const PURE: &[&str] = &["catalogue", "law", "registers", "flows", "evidence", "stamp", "pack", "exchange"];

/// What would make a pure crate impure. Test code may use them.
const IMPURE: &[&str] = &[
    "SystemTime::now",
    "Utc::now",
    "Local::now",
    "Instant::now",
    "std::fs",
    "std::net",
    "getrandom",
    "Uuid::new_v",
    "rand::",
];

/// What would open a network connection; nobody may.
const NETWORK: &[&str] = &["TcpStream", "TcpListener", "UdpSocket", "reqwest", "hyper::", "ureq"];

/// Runs every rule and lists every breach.
pub(crate) fn tidy() -> Outcome {
    let metadata = output(command("cargo", &["metadata", "--format-version=1", "--no-deps"]))?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let mut faults = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        dependencies(package, &mut faults);
        sources(package, &mut faults)?;
    }
    platform_seam(&mut faults)?;
    if faults.is_empty() {
        return Ok(());
    }
    Err(format!("the architecture is not kept:\n  {}", faults.join("\n  ")))
}

fn dependencies(package: &Value, faults: &mut Vec<String>) {
    let name = package["name"].as_str().unwrap_or_default();
    let Some((_, may_use)) = MAY_USE.iter().find(|(of, _)| *of == name) else {
        faults.push(format!("{name}: a new crate; say in xtask/src/tidy.rs what it may use"));
        return;
    };
    for dependency in package["dependencies"].as_array().into_iter().flatten() {
        if !dependency["kind"].is_null() {
            continue;
        }
        let used = dependency["name"].as_str().unwrap_or_default();
        let ours = MAY_USE.iter().any(|(of, _)| *of == used);
        if ours && !may_use.contains(&used) {
            faults.push(format!("{name} uses {used}: dependencies point the other way (ARCHITECTURE.md)"));
        }
        if let Some((library, owners)) = ONLY_IN.iter().find(|(library, _)| *library == used)
            && !owners.contains(&name)
        {
            faults.push(format!("{name} uses {library}: it belongs in {}", owners.join(", ")));
        }
    }
}

fn sources(package: &Value, faults: &mut Vec<String>) -> Outcome {
    let name = package["name"].as_str().unwrap_or_default();
    let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap_or_default());
    let Some(folder) = manifest.parent().map(|folder| folder.join("src")).filter(|folder| folder.is_dir())
    else {
        return Ok(());
    };
    for file in files(&folder, "rs")? {
        if name == "xtask" {
            continue;
        }
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let pure = PURE.contains(&name).then_some(IMPURE).into_iter().flatten();
        for word in pure.chain(NETWORK).filter(|word| code.contains(**word)) {
            let file = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
            faults.push(format!("{file}: `{word}` has no place here: pass the value in"));
        }
    }
    Ok(())
}

fn platform_seam(faults: &mut Vec<String>) -> Outcome {
    let source = root().join("ui/src");
    for file in files(&source, "ts")?.into_iter().chain(files(&source, "svelte")?) {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let place = file.strip_prefix(&source).unwrap_or(&file);
        if text.contains("@tauri-apps") && !place.starts_with("platform") {
            faults.push(format!("ui/src/{}: only ui/src/platform imports Tauri", place.display()));
        }
        for web in ["fetch(", "XMLHttpRequest", "WebSocket(", "http://", "https://"] {
            if text.contains(web) && !text.contains("http://www.w3.org") {
                faults.push(format!("ui/src/{}: `{web}`: the program opens no connection", place.display()));
            }
        }
    }
    Ok(())
}

fn files(folder: &Path, ending: &str) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            found.extend(files(&path, ending)?);
        } else if path.extension().is_some_and(|is| is == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
