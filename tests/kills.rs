//! Commands that are killed at moments left to chance, and what of a long run is counted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::{Answer, random};

/// What was tried of one command, how often, and what came of it. `cargo xtask torture` puts the line that it prints at its end into a
/// table.
pub struct Tally {
    what: String,
    tried: usize,
    halfway: usize,
    acknowledged: usize,
    lost: usize,
    begun: Instant,
}

impl Tally {
    /// Nothing yet.
    pub fn of(what: &str) -> Self {
        let what = what.to_owned();
        Self { what, tried: 0, halfway: 0, acknowledged: 0, lost: 0, begun: Instant::now() }
    }

    /// It was tried once more.
    pub fn tried(&mut self) {
        self.tried += 1;
    }

    /// It was cut off while it changed files.
    pub fn halfway(&mut self) {
        self.halfway += 1;
    }

    /// It said so many times that it was done, and so many of them are not there.
    pub fn acknowledged(&mut self, acknowledged: usize, lost: usize) {
        self.acknowledged += acknowledged;
        self.lost += lost;
    }

    /// Says what was counted; nothing that was acknowledged may be lost.
    #[track_caller]
    pub fn end(self) {
        let Self { what, tried, halfway, acknowledged, lost, begun } = self;
        let seconds = begun.elapsed().as_secs();
        println!("\ntally\t{what}\t{tried}\t{halfway}\t{acknowledged}\t{lost}\t{seconds}");
        assert_eq!(lost, 0, "{what}: what was acknowledged is lost");
    }
}

/// A command that is to be killed so many times, at moments all over its life, however long that is here.
pub struct Kills {
    tally: Tally,
    aim: usize,
    runs: usize,
    /// How long it took when it was last seen to end.
    life: Option<Duration>,
    /// When it was last killed while it changed files.
    writing: Option<Duration>,
    chance: Box<dyn FnMut() -> u64>,
}

impl Kills {
    /// Nothing is killed yet.
    pub fn of(what: &str, aim: usize) -> Self {
        Self { tally: Tally::of(what), aim, runs: 0, life: None, writing: None, chance: Box::new(random()) }
    }

    /// How often it is still to be killed.
    pub fn left(&self) -> usize {
        self.aim.saturating_sub(self.tally.tried)
    }

    /// Runs the command, which changes files in that folder, and kills it if it is not done by a moment left to chance. The first
    /// time it is only watched, to see how long it takes.
    pub fn cut_off(&mut self, folder: &Path, command: &mut Command) -> Answer {
        let before = standing(folder);
        let after = self.moment();
        let begun = Instant::now();
        let mut run =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts");
        let ended = loop {
            if run.try_wait().expect("the state of the command").is_some() {
                break true;
            }
            match after.map(|after| after.saturating_sub(begun.elapsed())) {
                Some(left) if left.is_zero() => break false,
                left => sleep(left.unwrap_or(A_LOOK).min(A_LOOK)),
            }
        };
        let lived = begun.elapsed();
        if ended || self.life.is_none_or(|life| life < lived) {
            self.life = Some(lived);
        }
        if ended {
            // The machine was busier when it was seen to write later than that.
            self.writing = self.writing.filter(|moment| *moment < lived);
        }
        self.runs += 1;
        if !ended {
            run.kill().expect("kill");
        }
        let done = run.wait_with_output().expect("the command ends");
        let [out, err] = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        let answer = Answer { code: done.status.code(), out, err };
        if answer.code.is_none() {
            self.count(lived, standing(folder) != before);
        }
        answer
    }

    /// Whether what the command acknowledged, if it did, is there.
    pub fn kept(&mut self, answer: &Answer, is_there: bool) {
        if answer.code == Some(0) {
            self.tally.acknowledged(1, usize::from(!is_there));
        }
    }

    /// Says what was counted.
    #[track_caller]
    pub fn end(self) {
        self.tally.end();
    }

    /// From its beginning till a little after its end; every other one about where it changes files, as far as that is known.
    fn moment(&mut self) -> Option<Duration> {
        let life = self.life?;
        let (from, to) = match self.writing {
            _ if self.runs.is_multiple_of(2) => (Duration::ZERO, life * 6 / 5),
            None => (life / 2, life * 6 / 5),
            Some(moment) => (moment.saturating_sub(life / 8), moment + life / 8),
        };
        let range = u64::try_from(to.saturating_sub(from).as_micros()).unwrap_or(u64::MAX).max(1);
        Some(from + Duration::from_micros((self.chance)() % range))
    }

    fn count(&mut self, at: Duration, halfway: bool) {
        self.tally.tried();
        if halfway {
            self.tally.halfway();
            self.writing = Some(at);
        }
        if self.tally.tried.is_multiple_of(50) && self.left() > 0 {
            println!("{}: {} kills, {} to go", self.tally.what, self.tally.tried, self.left());
        }
    }
}

/// So often it is looked whether a command has ended.
const A_LOOK: Duration = Duration::from_micros(500);

/// The files in a folder that hold something, with their lengths. Who has a vault open, and how often somebody tried in vain, is
/// nothing of the vault.
fn standing(folder: &Path) -> BTreeMap<PathBuf, u64> {
    let mut out = BTreeMap::new();
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (file.path(), file.file_name());
        if path.is_dir() {
            out.extend(standing(&path));
        } else if name != "vault.holder" && name != "vault.attempts" {
            let length = file.metadata().map_or(0, |it| it.len());
            if length > 0 {
                out.insert(path, length);
            }
        }
    }
    out
}
