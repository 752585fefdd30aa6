//! Help and usage errors in the language of the person.

use std::process::ExitCode;

use catalogue::{has, text, text_with};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};
use desk::Language;

use crate::answer::{Stop, say};

/// The command with the texts of the catalogue: `cli-<verb>` for a command, `cli-arg-<name>` for an argument.
pub(crate) fn texts(command: Command, language: Language) -> Command {
    named(command, language, "cli-tabularium", "cli")
}

/// Help and version go to standard output; everything else is a mistake in usage, said in one line.
pub(crate) fn explain(error: &Error, language: Language, json: bool) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        say(error.to_string().trim_end());
        return ExitCode::from(2);
    }
    let (key, params) = match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            ("missing", vec![("what", context(error, ContextKind::InvalidArg))])
        }
        ErrorKind::InvalidSubcommand => {
            ("unknown-command", vec![("what", context(error, ContextKind::InvalidSubcommand))])
        }
        ErrorKind::MissingSubcommand => ("missing-command", vec![]),
        ErrorKind::UnknownArgument => ("unknown", vec![("what", context(error, ContextKind::InvalidArg))]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => (
            "value",
            vec![
                ("what", context(error, ContextKind::InvalidArg)),
                ("value", context(error, ContextKind::InvalidValue)),
            ],
        ),
        ErrorKind::ArgumentConflict => ("twice", vec![("what", context(error, ContextKind::InvalidArg))]),
        _ => ("other", vec![("what", error.kind().to_string())]),
    };
    let params: Vec<_> = params.into_iter().map(|(name, value)| (name, value.into())).collect();
    let mut words = text_with(language, &format!("cli-usage-{key}"), &params);
    let valid = context(error, ContextKind::ValidValue);
    if !valid.is_empty() {
        words = format!("{words} {}", text_with(language, "cli-usage-valid", &[("values", valid.into())]));
    }
    Stop::Usage(format!("{words}\n{}", text(language, "cli-usage-help"))).report(json)
}

fn named(command: Command, language: Language, key: &str, prefix: &str) -> Command {
    let mut command = command
        .about(text(language, key))
        .help_template(template(language))
        .subcommand_help_heading(text(language, "cli-head-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true);
    let help = clap::Arg::new("help")
        .short('h')
        .long("help")
        .action(clap::ArgAction::Help)
        .help(text(language, "cli-arg-help"));
    command = command.arg(help);
    if prefix == "cli" {
        let version = clap::Arg::new("version")
            .short('V')
            .long("version")
            .action(clap::ArgAction::Version)
            .help(text(language, "cli-arg-version"));
        command = command.arg(version);
    }
    let arguments: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for (place, id) in arguments.into_iter().enumerate() {
        command = command.mut_arg(&id, |arg| {
            let own = format!("{key}-{id}").replace('_', "-");
            let shared = format!("cli-arg-{id}").replace('_', "-");
            let key = if has(language, &own) { own } else { shared };
            let heading = if arg.is_positional() { "cli-head-arguments" } else { "cli-head-options" };
            arg.help(text(language, &key)).help_heading(text(language, heading)).display_order(place)
        });
    }
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for verb in verbs {
        command = command.mut_subcommand(&verb, |inner| {
            let key = format!("{prefix}-{verb}");
            named(inner, language, &key, &key)
        });
    }
    command
}

fn template(language: Language) -> String {
    format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}\n", text(language, "cli-head-usage"))
}

fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
