//! Finds the files of the catalogue and the pages of the manual, so that a new one need not be named anywhere.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    let mut out = String::new();
    for (constant, folder, ending) in [
        ("ENGLISH", "en", ".ftl"),
        ("POLISH", "pl", ".ftl"),
        ("ENGLISH_MANUAL", "en/manual", ".md"),
        ("POLISH_MANUAL", "pl/manual", ".md"),
    ] {
        let folder = root.join(folder);
        let mut names = Vec::new();
        collect(&folder, "", ending, &mut names)?;
        names.sort();
        let _ = writeln!(out, "const {constant}: &[(&str, &str)] = &[");
        for name in names {
            let path = folder.join(format!("{name}{ending}")).canonicalize()?;
            let path = path.to_string_lossy();
            let _ = writeln!(out, "    ({name:?}, include_str!({path:?})),");
        }
        let _ = writeln!(out, "];");
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("files.rs"), out)
}

fn collect(folder: &Path, at: &str, ending: &str, names: &mut Vec<String>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(file) = entry.file_name().into_string() else { continue };
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{at}{file}/"), ending, names)?;
        } else if let Some(name) = file.strip_suffix(ending) {
            println!("cargo::rerun-if-changed={}", entry.path().display());
            names.push(format!("{at}{name}"));
        }
    }
    Ok(())
}
