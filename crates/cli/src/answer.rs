//! What a command answers: data for standard output, words for standard error, an exit code.

use std::io::{self, Write as _};
use std::process::ExitCode;

use catalogue::text_with;
use desk::Language;
use desk::protocol::{Failure, FailureCode};
use serde::Serialize;

/// What a command answers.
pub(crate) struct Answer {
    json: String,
    text: String,
    words: String,
    code: u8,
    changed: bool,
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
        Ok(Self { json: json + "\n", text: text.into(), words: String::new(), code: 0, changed: false })
    }

    /// Everything has been said.
    pub(crate) const fn nothing() -> Self {
        Self { json: String::new(), text: String::new(), words: String::new(), code: 0, changed: false }
    }

    /// What to say besides on standard error.
    pub(crate) fn saying(mut self, words: impl Into<String>) -> Self {
        self.words = words.into();
        self
    }

    /// Whether what was checked is in order; exit code 1 when it is not.
    pub(crate) const fn in_order(mut self, in_order: bool) -> Self {
        self.code = if in_order { 0 } else { 1 };
        self
    }

    /// What was given is not taken, and nothing was changed; the answer says why.
    pub(crate) const fn refused(mut self) -> Self {
        self.code = 2;
        self
    }

    /// Something was changed or written, and that is done whether or not the answer arrives.
    pub(crate) const fn changed(mut self) -> Self {
        self.changed = true;
        self
    }

    /// Prints it. Only now: what was changed is durable, and a reader who went away changes nothing.
    pub(crate) fn print(self, json: bool, language: Language) -> Result<ExitCode, Stop> {
        if !self.words.is_empty() {
            say(&self.words);
        }
        match print(if json { &self.json } else { &self.text }) {
            Err(error) if self.changed => {
                let params = [("reason", error.to_string().into()), ("what", self.text.trim_end().into())];
                say(&text_with(language, "cli-not-printed", &params));
            }
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Err(error) => return Err(Stop::Output(error.to_string())),
            Ok(()) => {}
        }
        Ok(ExitCode::from(self.code))
    }

    /// Prints the data alone, and says whether they arrived.
    pub(crate) fn hand_over(&self, json: bool) -> io::Result<()> {
        print(if json { &self.json } else { &self.text })
    }
}

impl Stop {
    /// Says it, for people or for programs.
    pub(crate) fn report(self, json: bool) -> ExitCode {
        let plain = |code, words| Box::new(Failure { code, words, problems: Vec::new(), theirs: None });
        let failure = match self {
            Self::Failure(failure) => failure,
            Self::Usage(words) => plain(FailureCode::BadRequest, words),
            Self::Output(words) => plain(FailureCode::InputOutput, words),
        };
        match serde_json::to_string(&failure) {
            Ok(failure) if json => say(&failure),
            _ => report(&failure),
        }
        ExitCode::from(failure.code.exit_code())
    }
}

fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A failure, with every field's problem on a line of its own.
fn report(failure: &Failure) {
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
