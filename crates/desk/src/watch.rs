//! Somebody who watches a long command and may stop it.

use std::ops::ControlFlow;

use crate::protocol::Progress;

/// Watches a long command.
pub trait Watch: Send + Sync {
    /// Hears how far it is.
    fn progress(&self, progress: Progress);

    /// Whether the person wants it to stop. Asked between steps.
    fn cancelled(&self) -> bool;
}

/// Tells how far it is, and hears whether to go on. What does not fit into a bar is as good as at its end.
pub(crate) fn tell(watch: &dyn Watch, words: &str, done: u64, total: u64) -> ControlFlow<()> {
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    watch.progress(Progress { words: words.to_owned(), done: count(done), total: count(total) });
    if watch.cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

/// Nobody watches.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn progress(&self, _: Progress) {}

    fn cancelled(&self) -> bool {
        false
    }
}
