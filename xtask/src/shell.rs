//! Running other programs, with what is run said first.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The reason why a task failed, for a person.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The built program of that name.
pub(crate) fn built(program: &str) -> PathBuf {
    target().join("debug").join(program)
}

/// A command in the root of the repository.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// Runs to the end; a failing exit is an error that names the command.
pub(crate) fn run(mut command: Command) -> Outcome {
    let said = said(&command);
    println!("\n$ {said}");
    let start = Instant::now();
    let status = command.status().map_err(|error| format!("cannot start `{said}`: {error}"))?;
    println!("  {:.1} s", start.elapsed().as_secs_f32());
    if status.success() { Ok(()) } else { Err(format!("`{said}` ended with {status}")) }
}

/// The same, with every line that it prints handed on as well.
pub(crate) fn watched(mut command: Command, mut each: impl FnMut(&str)) -> Outcome {
    let said = said(&command);
    println!("\n$ {said}");
    let start = Instant::now();
    let failed = |error: std::io::Error| format!("cannot run `{said}`: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
    for line in BufReader::new(child.stdout.take().ok_or("no output")?).lines() {
        let line = line.map_err(failed)?;
        println!("{line}");
        each(&line);
    }
    let status = child.wait().map_err(failed)?;
    println!("  {:.1} s", start.elapsed().as_secs_f32());
    if status.success() { Ok(()) } else { Err(format!("`{said}` ended with {status}")) }
}

/// Runs to the end and gives what it printed.
pub(crate) fn output(mut command: Command) -> Outcome<String> {
    let said = said(&command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start `{said}`: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{said}` ended with {}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`{said}` printed no UTF-8"))
}

/// Whether a program of that name is on the path.
pub(crate) fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

fn said(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|arg| arg.to_string_lossy().into_owned()));
    words.join(" ")
}
