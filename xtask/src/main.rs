//! `cargo xtask run | test | bench | torture | shots | tidy | codegen`: everything that a developer does with this repository.

mod bench;
mod codegen;
mod demo;
mod packages;
mod run;
mod shell;
mod shots;
mod test;
mod tidy;
mod torture;
mod ui;

use std::process::ExitCode;

fn main() -> ExitCode {
    let verb = std::env::args().nth(1).unwrap_or_default();
    let outcome = match verb.as_str() {
        "run" => run::run(),
        "test" => test::test(),
        "bench" => bench::bench(),
        "shots" => shots::shots(),
        "torture" => torture::torture(),
        "tidy" => tidy::tidy(),
        "codegen" => codegen::codegen(),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}

const USAGE: &str = "usage: cargo xtask VERB
  run      install what is missing, build, make the demo vault and its pack, open the window
  test     install what tests need and run every check
  bench    build for release and tell times and ratios with 10000 records, or as many as are named behind it
  shots    screenshots of every screen and PNGs of every page of the demo pack, in target/shots/
  torture  kills, calls that fail and power cuts by the hundred, and programs with mistakes that they must find; or that part
           alone which is named behind it: kills, faults, cuts, mutants
  tidy     the rules of the architecture that a machine can check
  codegen  write ui/src/api/generated/ anew";
