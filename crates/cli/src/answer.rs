//! What a command answers: data for standard output, words for standard error, an exit code.

use std::io::{self, Write as _};
use std::process::ExitCode;

use desk::protocol::Failure;
use serde::Serialize;

/// What a command answers.
pub(crate) struct Answer {
    json: String,
    text: String,
    words: String,
    in_order: bool,
}

/// Why there is no answer.
pub(crate) enum Stop {
    /// A use case failed.
    Failure(Box<Failure>),
    /// The command was used wrongly.
    Usage(String),
    /// Something outside the vault could not be read or written.
    Output(String),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(Box::new(failure))
    }
}

impl Answer {
    /// Data for programs as JSON, the same for people as text.
    pub(crate) fn new(data: &impl Serialize, text: impl Into<String>) -> Result<Self, Stop> {
        let json = serde_json::to_string_pretty(data).map_err(|error| Stop::Output(error.to_string()))?;
        Ok(Self { json: json + "\n", text: text.into(), words: String::new(), in_order: true })
    }

    /// What to say besides on standard error.
    pub(crate) fn saying(mut self, words: impl Into<String>) -> Self {
        self.words = words.into();
        self
    }

    /// Whether what was checked is in order; exit code 1 when it is not.
    pub(crate) const fn in_order(mut self, in_order: bool) -> Self {
        self.in_order = in_order;
        self
    }

    /// Prints it. Only now: what was changed is durable, and a reader who went away changes nothing.
    pub(crate) fn print(self, json: bool) -> Result<ExitCode, Stop> {
        if !self.words.is_empty() {
            say(&self.words);
        }
        let text = if json { &self.json } else { &self.text };
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Err(error) => return Err(Stop::Output(error.to_string())),
            Ok(()) => {}
        }
        Ok(if self.in_order { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}

/// A failure, with every field's problem on a line of its own.
pub(crate) fn report(failure: &Failure) {
    let mut words = failure.words.clone();
    for problem in &failure.problems {
        words.push_str("\n  ");
        if !problem.field.is_empty() {
            words.push_str(&problem.field);
            words.push_str(": ");
        }
        words.push_str(&problem.words);
        if !problem.cites.is_empty() {
            words.push_str(" (");
            words.push_str(&problem.cites.join(", "));
            words.push(')');
        }
    }
    say(&words);
}

/// A line on standard error. Nobody may be listening.
pub(crate) fn say(words: &str) {
    let _ = writeln!(io::stderr().lock(), "{words}");
}
