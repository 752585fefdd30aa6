//! Workbooks are read by a process of their own, which may die of a hostile one: this program, started with one hidden
//! argument. Bytes come in through its standard input, and its answer leaves through standard output.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use exchange::{Fault, Sheet, workbook};

use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Who reads workbooks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Workbooks {
    /// This program, started anew.
    #[default]
    Apart,
    /// That program, which answers as this one does.
    By(PathBuf),
}

const ARGUMENT: &str = "--read-a-workbook-from-standard-input";

/// Longer files are no registers.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// How long it may take.
const LONGEST: Duration = Duration::from_mins(1);

/// How often somebody looks whether it is done.
const PAUSE: Duration = Duration::from_millis(10);

/// First thing in every `main`: whether this process was started to read a workbook, and has done so.
pub fn read_apart() -> bool {
    let mut given = std::env::args_os().skip(1);
    if given.next().is_none_or(|argument| argument != ARGUMENT) || given.next().is_some() {
        return false;
    }
    confine();
    let mut bytes = Vec::new();
    let read = io::stdin().take(MOST_BYTES + 1).read_to_end(&mut bytes);
    let sheets = match read {
        Ok(count) if count as u64 <= MOST_BYTES => workbook::read(&bytes),
        Ok(_) => Err(Fault::TooLarge),
        Err(_) => Err(Fault::Broken),
    };
    drop(bytes);
    // Nobody may be there any more to hear it.
    let _ = io::stdout().write_all(&workbook::answer(sheets));
    true
}

/// Memory and time for a large register, not for the sizes that a hostile file may claim; and no dump of what was in memory.
#[cfg(unix)]
fn confine() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    const GIB: u64 = 1 << 30;
    let limits = [
        (Resource::Core, 0),
        // Address space holds the libraries of the window too, hence the two.
        (Resource::Data, GIB),
        (Resource::As, 6 * GIB),
        (Resource::Cpu, LONGEST.as_secs()),
        (Resource::Fsize, 0),
    ];
    for (resource, limit) in limits {
        let _ = setrlimit(resource, Rlimit { current: Some(limit), maximum: Some(limit) });
    }
}

#[cfg(not(unix))]
const fn confine() {}

impl Workbooks {
    /// The sheets of a workbook.
    pub(super) fn read(
        &self,
        file: File,
        watch: &dyn Watch,
    ) -> Result<std::result::Result<Vec<Sheet>, Fault>> {
        let program = match self {
            Self::Apart => std::env::current_exe().map_err(Trouble::Reader)?,
            Self::By(program) => program.clone(),
        };
        let mut child = Reader(
            Command::new(program)
                .arg(ARGUMENT)
                .env_remove("TABULARIUM_PASSPHRASE")
                .stdin(Stdio::from(file))
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .map_err(Trouble::Reader)?,
        );
        let Some(answer) = child.0.stdout.take() else { return Ok(Err(Fault::Broken)) };
        let heard = thread::spawn(move || {
            let mut bytes = Vec::new();
            answer.take(workbook::MOST_ANSWER + 1).read_to_end(&mut bytes).map(|_| bytes)
        });
        let begun = Instant::now();
        while !heard.is_finished() {
            if watch.cancelled() {
                return Err(Trouble::Cancelled);
            }
            if begun.elapsed() > LONGEST {
                return Ok(Err(Fault::TooHeavy));
            }
            thread::sleep(PAUSE);
        }
        let bytes = heard.join().unwrap_or_else(|_| Ok(Vec::new())).map_err(Trouble::Reader)?;
        if bytes.len() as u64 > workbook::MOST_ANSWER {
            return Ok(Err(Fault::TooLarge));
        }
        let status = child.0.wait().map_err(Trouble::Reader)?;
        Ok(match status.code() {
            Some(0) => workbook::answered(&bytes),
            // It gave up by itself.
            Some(_) => Err(Fault::Broken),
            // It was stopped: out of memory, or out of time.
            None => Err(Fault::TooHeavy),
        })
    }
}

/// A process that does not outlive the one that waits for it.
struct Reader(Child);

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
