//! The long commands that run, and the wishes to stop them.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// So many wishes are remembered of those whose command is not there. One that is late, because its command has ended, would
/// otherwise stay for ever.
const EARLY: usize = 16;

/// The long commands that run, by id.
#[derive(Default)]
pub(crate) struct Running(Mutex<Commands>);

#[derive(Default)]
struct Commands {
    going: HashMap<String, Arc<AtomicBool>>,
    early: VecDeque<String>,
}

impl Running {
    /// A command begins: what it is handed says whether it is to stop.
    pub(crate) fn begin(&self, id: &str) -> Arc<AtomicBool> {
        self.with(|commands| {
            let wished = commands.early.iter().position(|early| early == id);
            let stop = Arc::new(AtomicBool::new(wished.is_some()));
            wished.and_then(|place| commands.early.remove(place));
            commands.going.insert(id.to_owned(), Arc::clone(&stop));
            stop
        })
    }

    /// A command has ended.
    pub(crate) fn end(&self, id: &str) {
        self.with(|commands| commands.going.remove(id));
    }

    /// A command is to stop. The wish may come before its command does, which then never begins.
    pub(crate) fn stop(&self, id: &str) {
        self.with(|commands| {
            if let Some(stop) = commands.going.get(id) {
                stop.store(true, Ordering::Relaxed);
                return;
            }
            commands.early.truncate(EARLY - 1);
            commands.early.push_front(id.to_owned());
        });
    }

    fn with<T>(&self, work: impl FnOnce(&mut Commands) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stopped(stop: &AtomicBool) -> bool {
        stop.load(Ordering::Relaxed)
    }

    #[test]
    fn a_wish_stops_the_command_that_runs_or_comes_next() {
        let running = Running::default();
        let stop = running.begin("one");
        assert!(!stopped(&stop));
        running.stop("one");
        assert!(stopped(&stop));
        running.stop("two");
        assert!(stopped(&running.begin("two")));
    }

    #[test]
    fn a_wish_counts_once() {
        let running = Running::default();
        running.stop("one");
        assert!(stopped(&running.begin("one")));
        running.end("one");
        assert!(!stopped(&running.begin("one")));
    }

    #[test]
    fn wishes_that_come_late_do_not_pile_up() {
        let running = Running::default();
        for number in 0..1000 {
            running.stop(&number.to_string());
        }
        assert_eq!(running.with(|commands| commands.early.len()), EARLY);
        assert!(stopped(&running.begin("999")) && !stopped(&running.begin("0")));
    }
}
