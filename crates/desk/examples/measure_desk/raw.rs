//! What saving is measured against.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::Outcome;

/// Another process, because no SQL is written outside the crate `vault`.
pub(crate) struct RawCommits {
    process: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl RawCommits {
    pub(crate) fn start(folder: &Path) -> Outcome<Self> {
        let program = std::env::current_exe()?.with_file_name("measure");
        let mut process = Command::new(&program)
            .arg("commits")
            .env("TMPDIR", folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}; `cargo xtask bench` builds it", program.display()))?;
        let ask = process.stdin.take().ok_or("no way in")?;
        let answers = BufReader::new(process.stdout.take().ok_or("no way out")?);
        Ok(Self { process, ask, answers })
    }

    pub(crate) fn commit(&mut self) -> Outcome<Duration> {
        self.ask.write_all(b"\n")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(Duration::from_nanos(line.trim().parse()?))
    }
}

impl Drop for RawCommits {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
