//! Measures, and judges nothing: times are those of this machine at this moment, and no test depends on them.

use std::fs;
use std::path::Path;

use crate::shell::{Outcome, command, output, root, run, target};
use crate::{packages, test, ui};

/// What is measured, from the bottom: the vault alone, then use cases end to end. The second starts the first for its raw commits, and
/// makes the vault in which the window is measured last.
const MEASURES: [(&str, &str); 2] = [("vault", "measure"), ("desk", "measure_desk")];

/// A log of a million entries, and maps of up to 300 nodes.
const LARGE: [(&str, &str); 2] = [("vault", "measure_log"), ("flows", "measure_layout")];

/// Builds what is measured for release and measures it with that many records.
pub(crate) fn bench() -> Outcome {
    let records = std::env::args().nth(2).unwrap_or_else(|| "10000".to_owned());
    if records.parse::<u32>().is_err() {
        return Err(format!("`{records}` is no number of records"));
    }
    packages::for_tests()?;
    ui::build()?;
    run(command("cargo", &["build", "--release", "--quiet", "-p", "tabularium-window"]))?;
    for (package, example) in MEASURES.into_iter().chain(LARGE) {
        run(command("cargo", &["build", "--release", "--quiet", "-p", package, "--example", example]))?;
    }
    // Relative when cargo was told so: from the root of the repository, where the build ran.
    let built = root().join(target()).join("release");
    say_how_busy();
    for (_, example) in MEASURES {
        run(command(built.join("examples").join(example), &[&records]))?;
    }
    for (_, example) in LARGE {
        run(command(built.join("examples").join(example), &[]))?;
    }
    window(&built, &records)?;
    say_how_busy();
    Ok(())
}

fn window(built: &Path, records: &str) -> Outcome {
    let vault = target().join("measured.tabularium");
    let _ = fs::remove_dir_all(&vault);
    let made =
        output(command(built.join("examples/measure_desk"), &["vault", &vault.to_string_lossy(), records]))?;
    let outcome = test::displayed(
        &["tests/window/measure.mjs".to_owned()],
        &[
            ("TABULARIUM_WINDOW", built.join("tabularium-window").as_os_str()),
            ("MEASURED", vault.as_os_str()),
            ("MEASURED_PASSPHRASE", made.trim_end().as_ref()),
        ],
    );
    let _ = fs::remove_dir_all(&vault);
    outcome
}

fn say_how_busy() {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_else(|_| "not told here".to_owned());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("\nload of the machine: {} ({cores} cores)", load.trim());
}
