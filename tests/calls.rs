//! Calls to the system that go wrong, or end the program, by strace.

use std::fs;
use std::process::Command;

use crate::{Answer, PASSPHRASE, Place, answer, binary, skipped};

/// What the command answered while something was injected into its calls.
pub struct Traced {
    /// What it answered.
    pub answer: Answer,
    /// The names of such calls, one after the other.
    pub calls: Vec<String>,
    /// In how many of them it was injected.
    pub hits: usize,
}

/// Runs the command with something injected into its calls to the system, as strace writes it: `error=EIO:when=2`, the second of
/// each name. `None`, said loudly, where no program may look at the calls of another.
pub fn traced(place: &Place, calls: &str, injected: &str, args: &[&str]) -> Option<Traced> {
    if !may_trace() {
        return None;
    }
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-o", "calls", "-e", &format!("trace={calls}")])
        .args(["-e", &format!("inject={calls}:{injected}")])
        .arg(binary())
        .args(args)
        .current_dir(place.path(""))
        .env("TABULARIUM_PASSPHRASE", PASSPHRASE)
        .env("TABULARIUM_TEST_LEAST_COST", "1");
    let answer = answer(&mut command, None);
    let told = fs::read_to_string(place.path("calls")).expect("what strace tells");
    fs::remove_file(place.path("calls")).expect("taking away what strace told");
    // A line is the number of the thread, the name, and what was given in parentheses.
    let names = told.lines().filter_map(|line| line.split_once('(')?.0.split_whitespace().nth(1));
    let calls = names.filter(|name| *name != "<...").map(str::to_owned).collect();
    Some(Traced { answer, calls, hits: told.matches("(INJECTED)").count() })
}

/// A missing strace is a fault of whoever set up the tests, and not passed over.
fn may_trace() -> bool {
    if !cfg!(target_os = "linux") {
        skipped("a call to the system that fails", "there is no strace on this system");
        return false;
    }
    let tried = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).output();
    let tried = tried.expect("strace, which `cargo xtask test` installs");
    let told = String::from_utf8_lossy(&tried.stderr);
    if !tried.status.success() && told.to_lowercase().contains("ptrace") && told.contains("not permitted") {
        skipped("a call to the system that fails", &told);
        return false;
    }
    assert!(tried.status.success(), "strace does not run: {told}");
    true
}
