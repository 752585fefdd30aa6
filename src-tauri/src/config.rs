//! What the desktop says: where settings are kept, in which language, from which folder the program was started.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use desk::Language;

/// The folder of settings, one with the window's own state.
pub(crate) fn folder() -> PathBuf {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        set("APPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_CONFIG_HOME").or_else(|| set("HOME").map(|home| home.join(".config")))
    };
    base.unwrap_or_default().join("pl.tabularium.desktop")
}

/// The language of the desktop, as far as the program speaks it.
pub(crate) fn language() -> Language {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    if locale.starts_with("pl") { Language::Polish } else { Language::English }
}

/// The path of a vault as it was given, from the folder in which the program was started.
pub(crate) fn absolute(given: OsString) -> String {
    let path = Path::new(&given);
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}
