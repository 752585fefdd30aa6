//! The passphrase: from a file, from the environment, or typed.

use std::env::VarError;
use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use catalogue::{text, text_with};
use desk::Language;
use zeroize::Zeroizing;

use crate::answer::Stop;

const VARIABLE: &str = "TABULARIUM_PASSPHRASE";
const VARIABLE_OF_ANOTHER: &str = "TABULARIUM_NEW_PASSPHRASE";

/// The passphrase of a vault that is there.
pub(crate) fn known(file: Option<&Path>, language: Language) -> Result<Zeroizing<String>, Stop> {
    match given(file, VARIABLE, language)? {
        Some(passphrase) => Ok(passphrase),
        None => typed(language, "cli-ask-passphrase"),
    }
}

/// The passphrase of a new vault: when typed, typed twice.
pub(crate) fn new(file: Option<&Path>, language: Language) -> Result<Zeroizing<String>, Stop> {
    given(file, VARIABLE, language)?.map_or_else(|| typed_twice(language), Ok)
}

/// The passphrase instead of the one that opened the vault: when typed, typed twice.
pub(crate) fn another(file: Option<&Path>, language: Language) -> Result<Zeroizing<String>, Stop> {
    given(file, VARIABLE_OF_ANOTHER, language)?.map_or_else(|| typed_twice(language), Ok)
}

fn typed_twice(language: Language) -> Result<Zeroizing<String>, Stop> {
    let first = typed(language, "cli-ask-new-passphrase")?;
    let second = typed(language, "cli-ask-again")?;
    if *first == *second { Ok(first) } else { Err(Stop::Usage(text(language, "cli-ask-differs"))) }
}

fn given(file: Option<&Path>, variable: &str, language: Language) -> Result<Option<Zeroizing<String>>, Stop> {
    if let Some(path) = file {
        let read = fs::read_to_string(path).map(Zeroizing::new).map_err(|error| {
            let params = [("path", path.display().to_string().into()), ("reason", error.to_string().into())];
            Stop::Usage(text_with(language, "cli-unreadable", &params))
        })?;
        // Some editors begin a file with a mark, and most end it with a line break: nobody means either.
        let read = read.strip_prefix('\u{feff}').unwrap_or(&read);
        let line = read.strip_suffix('\n').unwrap_or(read);
        return Ok(Some(Zeroizing::new(line.strip_suffix('\r').unwrap_or(line).to_owned())));
    }
    match std::env::var(variable) {
        Ok(passphrase) => Ok(Some(Zeroizing::new(passphrase)).filter(|passphrase| !passphrase.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            let params = [("path", variable.into()), ("reason", text(language, "cli-not-text").into())];
            Err(Stop::Usage(text_with(language, "cli-unreadable", &params)))
        }
    }
}

fn typed(language: Language, key: &str) -> Result<Zeroizing<String>, Stop> {
    if !io::stdin().is_terminal() {
        return Err(Stop::Usage(text(language, "cli-no-passphrase")));
    }
    let prompt = format!("{} ", text(language, key));
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|_| Stop::Usage(text(language, "cli-no-passphrase")))
}
