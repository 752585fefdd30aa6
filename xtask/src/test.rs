//! Every check, in the order in which a failure is cheapest.

use crate::demo::{PASSPHRASE, demo};
use crate::shell::{Outcome, built, command, root, run};
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
    ui::build()?;
    run(command("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    codegen::stale()?;
    run(command("cargo", &["build", "--workspace", "--bins"]))?;
    run(command("cargo", &["test", "--workspace", "--no-fail-fast"]))?;
    window(&["--test", "--test-concurrency=1"], "tests/window/journeys")
}

/// Runs a script of `tests/window` with a display, a session bus and a copy of the demo vault of its own.
pub(crate) fn window(node_args: &[&str], what: &str) -> Outcome {
    ui::npm_install("tests/window")?;
    let demo = demo()?;
    let mut args =
        vec!["--auto-servernum", "--server-args=-screen 0 1400x900x24", "dbus-run-session", "--", "node"];
    args.extend(node_args);
    let what = root().join(what);
    let what = what.to_string_lossy();
    args.push(&what);
    let mut xvfb = command("xvfb-run", &args);
    xvfb.env("TABULARIUM", built("tabularium"))
        .env("TABULARIUM_WINDOW", built("tabularium-window"))
        .env("DEMO_VAULT", &demo.vault)
        .env("DEMO_PASSPHRASE", PASSPHRASE);
    run(xvfb)
}
