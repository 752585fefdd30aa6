//! The window's front end: installed and built only when its sources changed.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::shell::{Outcome, command, root, run};

/// Installs the packages of `ui/` at the versions of its lock file.
pub(crate) fn install() -> Outcome {
    npm_install("ui")
}

/// Installs the packages of a folder at the versions of its lock file, if that file changed since.
pub(crate) fn npm_install(folder: &str) -> Outcome {
    let lock = root().join(folder).join("package-lock.json");
    let mark = root().join(folder).join("node_modules/.installed-from");
    let stamp = stamp(&[lock.as_path()])?;
    if fs::read_to_string(&mark).is_ok_and(|old| old == stamp) {
        return Ok(());
    }
    let mut npm = command("npm", &["ci", "--no-fund", "--no-audit", "--loglevel=error"]);
    npm.current_dir(root().join(folder));
    run(npm)?;
    fs::write(&mark, stamp).map_err(|error| format!("cannot write {}: {error}", mark.display()))
}

/// Builds `ui/dist`, unless nothing that goes into it changed.
pub(crate) fn build() -> Outcome {
    install()?;
    let ui = root().join("ui");
    let sources = [
        ui.join("src"),
        ui.join("index.html"),
        ui.join("vite.config.ts"),
        ui.join("package-lock.json"),
        root().join("locales"),
    ];
    let stamp = stamp(&sources.each_ref().map(PathBuf::as_path))?;
    let mark = ui.join("node_modules/.built-from");
    let whole = ui.join("dist/index.html").is_file();
    if whole && fs::read_to_string(&mark).is_ok_and(|old| old == stamp) {
        return Ok(());
    }
    npm("build")?;
    fs::write(&mark, stamp).map_err(|error| format!("cannot write {}: {error}", mark.display()))
}

/// Runs a script of `ui/package.json`.
pub(crate) fn npm(script: &str) -> Outcome {
    let mut npm = command("npm", &["run", "--silent", script]);
    npm.current_dir(root().join("ui"));
    run(npm)
}

/// One number for the content of all files below the paths.
fn stamp(paths: &[&Path]) -> Outcome<String> {
    let mut files = BTreeMap::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(path: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Outcome {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(failed)? {
            collect(&entry.map_err(failed)?.path(), files)?;
        }
    } else {
        files.insert(path.to_string_lossy().into_owned(), fs::read(path).map_err(failed)?);
    }
    Ok(())
}
