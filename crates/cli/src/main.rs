//! The command `tabularium`: the same use cases as the window, for scripts and for people at a terminal.

mod answer;
mod args;
mod commands;
mod localise;
mod secret;
mod table;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

fn main() -> ExitCode {
    if desk::read_apart() {
        return ExitCode::SUCCESS;
    }
    desk::crash::watch(None);
    desk::take_zone_of_machine();
    let given: Vec<_> = std::env::args_os().collect();
    let language = args::language(&given);
    let command = localise::texts(args::Args::command(), language);
    // Known before anything is understood, as the language is.
    let json = given.iter().any(|arg| arg == "--json");
    let args = match command
        .try_get_matches_from(given)
        .and_then(|matches| args::Args::from_arg_matches(&matches))
    {
        Ok(args) => args,
        Err(error) => return localise::explain(&error, language, json),
    };
    match commands::run(args, language).and_then(|answer| answer.print(json, language)) {
        Ok(code) => code,
        Err(stop) => stop.report(json),
    }
}
