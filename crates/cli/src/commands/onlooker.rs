//! Who watches a long command.

use std::io::IsTerminal as _;
use std::sync::Mutex;

use desk::Watch;
use desk::protocol::Progress;

use crate::answer::say;

/// Shows what is being done to a person at a terminal, each step once.
pub(crate) struct Onlooker {
    shown: bool,
    last: Mutex<String>,
}

impl Onlooker {
    /// Speaks when somebody is there to read it.
    pub(crate) fn at_terminal() -> Self {
        Self { shown: std::io::stderr().is_terminal(), last: Mutex::default() }
    }
}

impl Watch for Onlooker {
    fn progress(&self, progress: Progress) {
        let Ok(mut last) = self.last.lock() else { return };
        if self.shown && *last != progress.words {
            say(&progress.words);
            *last = progress.words;
        }
    }

    fn cancelled(&self) -> bool {
        false
    }
}
