//! What is kept of a panic: where in the program, never what about.
//!
//! A panic's message may carry values, and paths may carry names. So neither is kept: only the version, the system, the moment, the
//! thread, the line of the source and the names of the functions. Nothing is sent anywhere; a person may save it.

use std::backtrace::Backtrace;
use std::fs;
use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use catalogue::{Language, text};
use chrono::{SecondsFormat, Utc};

use crate::outside::create;
use crate::protocol::{Failure, FailureCode};

/// The file in the folder of settings.
const FILE: &str = "crash.txt";

/// Where the last one is looked for.
static FOLDER: OnceLock<PathBuf> = OnceLock::new();
/// The last one of this run, should there be no room for it on the disk.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// From now on a panic is kept in that folder, in the place of an earlier one. Without a folder it is said on standard error.
pub fn watch(folder: Option<PathBuf>) {
    if let Some(folder) = folder.clone() {
        look_in(folder);
    }
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let report = report(info);
        match &folder {
            Some(folder) => keep(folder, &report),
            // Nobody may be listening.
            None => drop(writeln!(io::stderr().lock(), "{report}")),
        }
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(report);
        // Whoever works on the program sees the message.
        if cfg!(debug_assertions) {
            usual(info);
        }
    }));
}

/// From now on the last one of an earlier run is looked for in that folder.
pub fn look_in(folder: PathBuf) {
    // The first one stays.
    let _ = FOLDER.set(folder);
}

/// What the person reads who was doing something meanwhile.
pub fn failure(language: Language) -> Failure {
    let words = text(language, "failure-crashed");
    Failure { code: FailureCode::InputOutput, words, problems: Vec::new(), theirs: None }
}

/// The last report, of this run or an earlier one.
pub(crate) fn last() -> Option<String> {
    let known = LAST.lock().unwrap_or_else(PoisonError::into_inner).clone();
    known.or_else(|| fs::read_to_string(FOLDER.get()?.join(FILE)).ok())
}

fn keep(folder: &Path, report: &str) {
    let path = folder.join(FILE);
    let _ = fs::create_dir_all(folder);
    let _ = fs::remove_file(&path);
    // What cannot be kept on the disk is in memory.
    let _ = create(&path).and_then(|mut file| file.write_all(report.as_bytes()));
}

fn report(info: &PanicHookInfo<'_>) -> String {
    let place = info
        .location()
        .map_or_else(|| "unknown".to_owned(), |place| format!("{}:{}", source(place.file()), place.line()));
    let moment = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
    let thread = std::thread::current();
    let mut text = format!(
        "Tabularium {}\nSystem: {} {}\nTime: {moment}\nThread: {}\nPlace: {place}\nFunctions:\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        thread.name().unwrap_or("unnamed"),
    );
    for name in functions(&Backtrace::force_capture().to_string()) {
        text.push_str("  ");
        text.push_str(name);
        text.push('\n');
    }
    text
}

/// The names of the functions in a backtrace, without the lines that say in which files they are.
fn functions(trace: &str) -> Vec<&str> {
    let name = |line: &'_ str| -> Option<usize> {
        let (number, rest) = line.trim_start().split_once(": ")?;
        let counts = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        counts.then(|| line.len() - rest.len())
    };
    trace.lines().filter_map(|line| name(line).map(|at| line[at..].trim())).collect()
}

/// A file of the source as it is called in its repository, or in the package of somebody else, wherever the program was built.
fn source(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let ours = parts.iter().position(|part| matches!(*part, "crates" | "src-tauri"));
    let theirs = || parts.iter().rposition(|part| *part == "src").map(|at| at.saturating_sub(1));
    let from = ours.or_else(theirs).unwrap_or(parts.len().saturating_sub(1));
    parts[from..].join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_functions_are_taken_from_a_backtrace() {
        let trace = "   0: std::backtrace::capture\n             at /home/jan.kowalski/rust/lib.rs:3:4\n   \
                     1: desk::records::save\n  12: <unknown>\n";
        assert_eq!(functions(trace), ["std::backtrace::capture", "desk::records::save", "<unknown>"]);
    }

    #[test]
    fn a_source_file_is_called_as_in_its_repository() {
        let cases = [
            ("crates/desk/src/crash.rs", "crates/desk/src/crash.rs"),
            ("/home/jan/tabularium/crates/desk/src/a.rs", "crates/desk/src/a.rs"),
            ("src-tauri/src/main.rs", "src-tauri/src/main.rs"),
            ("/home/jan/.cargo/registry/src/index-1/serde-1.0.1/src/de/mod.rs", "serde-1.0.1/src/de/mod.rs"),
            ("/rustc/0123/library/core/src/option.rs", "core/src/option.rs"),
            (r"C:\Users\Jan Kowalski\x.rs", "x.rs"),
            ("x.rs", "x.rs"),
        ];
        for (file, expected) in cases {
            assert_eq!(source(file), expected, "{file}");
        }
    }
}
