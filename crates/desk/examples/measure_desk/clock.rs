//! Time.

use std::time::{Duration, Instant};

/// How long this program was at work, where the system tells it: on a busy machine the clock says more than that.
pub(crate) struct Clock {
    start: Instant,
    worked: Option<Duration>,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { start: Instant::now(), worked: worked() }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        match (self.worked, worked()) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => self.start.elapsed(),
        }
    }
}

#[cfg(unix)]
fn worked() -> Option<Duration> {
    rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).try_into().ok()
}

#[cfg(not(unix))]
fn worked() -> Option<Duration> {
    None
}
