//! Every check, in the order in which a failure is cheapest.

use std::ffi::OsStr;
use std::fs;

use crate::demo::{PASSPHRASE, demo};
use crate::shell::{Outcome, built, command, root, run, target};
use crate::{codegen, packages, tidy, ui};

/// Runs every check; stops at the first that fails.
pub(crate) fn test() -> Outcome {
    packages::for_tests()?;
    run(command("cargo", &["fmt", "--all", "--check"]))?;
    tidy::tidy()?;
    ui::install()?;
    for script in ["lint", "check", "test"] {
        ui::npm(script)?;
    }
    verifier()?;
    ui::build()?;
    run(command("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    codegen::stale()?;
    run(command("cargo", &["build", "--workspace", "--bins"]))?;
    run(command("cargo", &["test", "--workspace", "--no-fail-fast"]))?;
    let mut args = vec!["--test".to_owned(), "--test-concurrency=1".to_owned()];
    args.extend(journeys()?);
    window(&args)
}

/// The checks of the page that verifies without the program, against the vectors of others.
fn verifier() -> Outcome {
    let files = scripts("crates/evidence/verifier/test", ".test.js")?;
    let mut args = vec!["--test"];
    args.extend(files.iter().map(String::as_str));
    run(command("node", &args))
}

/// The stories of `tests/window/journeys`.
fn journeys() -> Outcome<Vec<String>> {
    scripts("tests/window/journeys", ".test.mjs")
}

/// The files of a folder with that ending: not every Node takes a folder of tests.
fn scripts(folder: &str, ending: &str) -> Outcome<Vec<String>> {
    let entries =
        fs::read_dir(root().join(folder)).map_err(|error| format!("cannot read {folder}: {error}"))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<String> =
        names.filter(|name| name.ends_with(ending)).map(|name| format!("{folder}/{name}")).collect();
    files.sort();
    Ok(files)
}

/// Runs Node on scripts of `tests/window` with a display, a session bus and a copy of the demo vault of its own.
pub(crate) fn window(node_args: &[String]) -> Outcome {
    let demo = demo()?;
    displayed(
        node_args,
        &[
            ("TABULARIUM", built("tabularium").as_os_str()),
            ("TABULARIUM_WINDOW", built("tabularium-window").as_os_str()),
            ("SHOTS", target().join("shots").as_os_str()),
            ("DEMO_VAULT", demo.vault.as_os_str()),
            ("DEMO_PASSPHRASE", PASSPHRASE.as_ref()),
        ],
    )
}

/// Runs Node on scripts of `tests/window` with a display and a session bus of its own.
pub(crate) fn displayed(node_args: &[String], with: &[(&str, &OsStr)]) -> Outcome {
    ui::npm_install("tests/window")?;
    let mut args =
        vec!["--auto-servernum", "--server-args=-screen 0 1400x900x24", "dbus-run-session", "--", "node"];
    args.extend(node_args.iter().map(String::as_str));
    let mut xvfb = command("xvfb-run", &args);
    xvfb.envs(with.iter().copied());
    run(xvfb)
}
