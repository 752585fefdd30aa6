//! Measures, and judges nothing: times are those of this machine at this moment, and no test depends on them.

use crate::shell::{Outcome, command, root, run, target};

/// What is measured, from the bottom: the vault alone, then use cases end to end. The second starts the first for its raw commits.
const MEASURES: [(&str, &str); 2] = [("vault", "measure"), ("desk", "measure_desk")];

/// Builds the measuring examples for release and runs them with that many records.
pub(crate) fn bench() -> Outcome {
    let records = std::env::args().nth(2).unwrap_or_else(|| "10000".to_owned());
    if records.parse::<u32>().is_err() {
        return Err(format!("`{records}` is no number of records"));
    }
    for (package, example) in MEASURES {
        run(command("cargo", &["build", "--release", "--quiet", "-p", package, "--example", example]))?;
    }
    say_how_busy();
    for (_, example) in MEASURES {
        // Relative when cargo was told so: from the root of the repository, where the build ran.
        let program = root().join(target()).join("release/examples").join(example);
        run(command(program, &[&records]))?;
    }
    say_how_busy();
    Ok(())
}

fn say_how_busy() {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_else(|_| "not told here".to_owned());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("\nload of the machine: {} ({cores} cores)", load.trim());
}
