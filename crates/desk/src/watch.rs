//! Somebody who watches a long command and may stop it.

use crate::protocol::Progress;

/// Watches a long command.
pub trait Watch: Send + Sync {
    /// Hears how far it is.
    fn progress(&self, progress: Progress);

    /// Whether the person wants it to stop. Asked between steps.
    fn cancelled(&self) -> bool;
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
