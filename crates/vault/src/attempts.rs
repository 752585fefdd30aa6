//! Wrong secrets make the next one wait. It slows down whoever tries at this vault in its place; a copy of the folder starts
//! anew, and there only the cost of the stretching is in the way.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::files::private;
use crate::header::HEADER;
use crate::moment::Moment;

/// The file beside `vault.json`. Nothing in it is secret.
pub(crate) const ATTEMPTS: &str = "vault.attempts";

/// Seconds to wait after so many wrong secrets in a row.
const WAITS: [i64; 9] = [0, 0, 0, 1, 2, 5, 10, 30, 60];

/// The wrong secrets in a row at one vault. They are kept in its folder; where that cannot be written to, for as long as the
/// program runs.
#[derive(Debug, Clone)]
pub struct Attempts {
    folder: PathBuf,
    wrong: Wrong,
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrong {
    count: u32,
    /// Milliseconds since 1970 of the last one.
    at: i64,
}

impl Attempts {
    /// Those at the vault in that folder, as it tells. A file that is not of this form counts as none.
    pub fn at(folder: &Path) -> Self {
        let read = fs::read(folder.join(ATTEMPTS)).ok();
        let wrong = read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { folder: folder.to_owned(), wrong }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// These or the others, whichever are more.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if other.wrong.count > self.wrong.count { other } else { self }
    }

    /// How many seconds are still to wait, rounded up.
    pub fn wait(&mut self, now: Moment) -> u32 {
        let now = now.timestamp_millis();
        if now < self.wrong.at {
            // The clock went back: the wait starts anew instead of lasting until the clock is there again.
            self.wrong.at = now;
            self.keep();
        }
        let step = (self.wrong.count as usize).checked_sub(1).map_or(0, |n| WAITS[n.min(WAITS.len() - 1)]);
        let left = TimeDelta::seconds(step).num_milliseconds() - now.saturating_sub(self.wrong.at);
        u32::try_from(left.max(0).unsigned_abs().div_ceil(1000)).unwrap_or(u32::MAX)
    }

    /// One more was wrong.
    pub fn failed(&mut self, now: Moment) {
        self.wrong = Wrong { count: self.wrong.count.saturating_add(1), at: now.timestamp_millis() };
        self.keep();
    }

    /// One was right: all is forgotten.
    pub fn passed(&mut self) {
        self.wrong = Wrong::default();
        let _ = fs::remove_file(self.folder.join(ATTEMPTS));
    }

    /// As far as the folder can be written to. It must not keep the owner out, so nothing fails here.
    fn keep(&self) {
        if !self.folder.join(HEADER).is_file() {
            return;
        }
        if let Ok(text) = serde_json::to_vec(&self.wrong)
            && let Ok(mut file) =
                private().write(true).create(true).truncate(true).open(self.folder.join(ATTEMPTS))
        {
            let _ = file.write_all(&text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> Moment {
        Moment::UNIX_EPOCH + TimeDelta::milliseconds(1_000_000 + millis)
    }

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(HEADER), "{}").unwrap();
        folder
    }

    #[test]
    fn each_wrong_secret_makes_the_next_wait_longer_and_a_right_one_ends_it() {
        let folder = folder();
        for (count, seconds) in [0, 0, 0, 0, 1, 2, 5, 10, 30, 60, 60, 60].into_iter().enumerate() {
            let mut attempts = Attempts::at(folder.path());
            assert_eq!(attempts.wait(at(0)), seconds, "after {count}");
            attempts.failed(at(0));
        }
        let mut attempts = Attempts::at(folder.path());
        let cases = [(1, 60), (999, 60), (1_000, 59), (59_001, 1), (60_000, 0), (100_000, 0)];
        for (millis, left) in cases {
            assert_eq!(attempts.wait(at(millis)), left, "{millis}");
        }
        attempts.passed();
        assert_eq!(Attempts::at(folder.path()).wait(at(0)), 0);
        assert!(!folder.path().join(ATTEMPTS).exists());
    }

    #[test]
    fn a_clock_that_went_back_makes_nobody_wait_longer() {
        let folder = folder();
        let mut attempts = Attempts::at(folder.path());
        (0..9).for_each(|_| attempts.failed(at(500_000)));
        assert_eq!(attempts.wait(at(0)), 60);
        assert_eq!(Attempts::at(folder.path()).wait(at(40_000)), 20);
    }

    #[test]
    fn what_is_no_count_counts_as_none() {
        let folder = folder();
        for content in ["", "{", "[]", r#"{"count":-1,"at":0}"#, r#"{"count":5}"#, "\u{0}"] {
            fs::write(folder.path().join(ATTEMPTS), content).unwrap();
            assert_eq!(Attempts::at(folder.path()).wait(at(0)), 0, "{content}");
        }
        let most = format!(r#"{{"count":{},"at":{}}}"#, u32::MAX, i64::MIN);
        fs::write(folder.path().join(ATTEMPTS), most).unwrap();
        let mut attempts = Attempts::at(folder.path());
        assert_eq!(attempts.wait(at(0)), 0);
        attempts.failed(at(0));
        assert_eq!(attempts.wait(at(0)), 60);
    }

    #[test]
    fn where_nothing_can_be_written_they_are_counted_all_the_same() {
        let folder = folder();
        fs::create_dir(folder.path().join(ATTEMPTS)).unwrap();
        let mut attempts = Attempts::at(folder.path());
        (0..5).for_each(|_| attempts.failed(at(0)));
        assert_eq!(attempts.wait(at(0)), 2);
        assert_eq!(Attempts::at(folder.path()).or(attempts).wait(at(0)), 2);
        let nowhere = folder.path().join("missing");
        Attempts::at(&nowhere).failed(at(0));
        assert!(!nowhere.exists());
    }
}
