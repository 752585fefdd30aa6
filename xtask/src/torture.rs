//! The long run: kills, calls that fail and power cuts by the hundred, and the mistakes that they must find.

mod mutants;
mod table;

use std::path::Path;
use std::time::Instant;

use crate::packages;
use crate::shell::{Outcome, built, command, run, watched};
use mutants::MUTANTS;
use table::Table;

/// What the long run consists of, in its order; each is a word that asks for it alone.
const PARTS: [&str; 4] = ["kills", "faults", "cuts", "mutants"];

/// Part, journeys of the command line, and how often each of their commands is tried; where every call to the system is tried in its
/// turn, that is more than there are.
const JOURNEYS: &[(&str, &str, &str)] = &[
    ("kills", "crash::killed_again_and_again", "1000"),
    ("kills", "crash::killed_while_it_erases", "250"),
    ("kills", "crash::killed_while_it_is_backed_up", "250"),
    ("kills", "crash::killed_while_it_is_restored", "250"),
    ("kills", "crash::killed_while_its_keys_are_changed", "250"),
    ("kills", "migrations::a_migration_that_is_killed", "1000"),
    ("faults", "migrations::a_migration_in_which_any_call_fails", "1000"),
    ("faults", "faults::", "1000"),
    ("cuts", "cuts::", "200"),
];

/// Tries what the tests try a few times, by the hundred; then builds programs with mistakes in them and expects the same tests to
/// fail.
pub(crate) fn torture() -> Outcome {
    let asked = std::env::args().nth(2);
    if let Some(part) = asked.as_deref().filter(|part| !PARTS.contains(part)) {
        return Err(format!("`{part}` is no part of the long run; these are: {}", PARTS.join(", ")));
    }
    packages::for_tests()?;
    run(command("cargo", &["build", "--package", "cli"]))?;
    let wanted = |part: &str| asked.as_deref().is_none_or(|asked| asked == part);
    let (begun, mut table) = (Instant::now(), Table::default());
    let done = journeys(wanted, &mut table);
    println!("\n{}", table.written(begun.elapsed()));
    done?;
    if wanted("mutants") { mutants() } else { Ok(()) }
}

fn journeys(wanted: impl Fn(&str) -> bool, table: &mut Table) -> Outcome {
    let asked: Vec<_> = JOURNEYS.iter().filter(|(part, ..)| wanted(part)).collect();
    for (number, (_, name, rounds)) in (1..).zip(&asked) {
        println!("\n{number} of {}", asked.len());
        journey(name, rounds, &built("tabularium"), table)?;
    }
    Ok(())
}

fn mutants() -> Outcome {
    for mutant in MUTANTS {
        let binary = mutant.build()?;
        println!("\nA program that {}: the tests have to fail now.", mutant.what);
        if journey(mutant.journey, mutant.rounds, &binary, &mut Table::default()).is_ok() {
            return Err(format!("a program that {} was not found out", mutant.what));
        }
        println!("A program that {} was found out.", mutant.what);
    }
    Ok(())
}

/// Runs journeys of the command line that many times, with that program.
fn journey(name: &str, rounds: &str, binary: &Path, table: &mut Table) -> Outcome {
    let mut test = command(
        "cargo",
        &["test", "--package", "tabularium-tests", "--test", "cli", "--", "--nocapture", name],
    );
    test.env("TABULARIUM_TORTURE", rounds).env("TABULARIUM_BINARY", binary);
    watched(test, |line| table.take(line))
}
