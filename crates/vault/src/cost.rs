//! What opening a vault costs, so that guessing passphrases costs the same each time.

use std::time::{Duration, Instant};

use crate::error::Result;
use crate::keys;

/// The cost of one Argon2id run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

/// What a person waits for after typing the passphrase.
const TARGET: Duration = Duration::from_millis(500);
/// More memory would fail on small machines that open the same vault later.
const MOST_MEMORY_KIB: u32 = 256 * 1024;
const MOST_PASSES: u32 = 64;

/// Neither a flipped digit nor a hostile file may ask for more: a gibibyte, and memory by passes of what
/// [`Cost::measure`] gives on the fastest machine.
const BEARABLE_MEMORY_KIB: u32 = 1024 * 1024;
const BEARABLE_WORK: u64 = MOST_MEMORY_KIB as u64 * MOST_PASSES as u64;
const BEARABLE_LANES: u32 = 64;

impl Cost {
    /// The least that a vault is made with: 19 MiB, two passes, one lane (the floor that OWASP gives for Argon2id).
    pub const fn least() -> Self {
        Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 }
    }

    /// What takes about half a second on this machine. It runs the function a few times.
    pub fn measure() -> Result<Self> {
        fit(|cost| {
            let start = Instant::now();
            keys::stretch(b"a passphrase to measure with", &[0; 16], cost)?;
            Ok(start.elapsed())
        })
    }

    /// Memory in KiB, passes, lanes.
    pub const fn parts(self) -> (u32, u32, u32) {
        (self.memory_kib, self.passes, self.lanes)
    }

    /// Whether a vault may ask for it: neither less than is safe nor more than a machine can give.
    pub(crate) fn is_bearable(self) -> bool {
        let least = Self::least();
        let work = u64::from(self.memory_kib) * u64::from(self.passes);
        (least.memory_kib..=BEARABLE_MEMORY_KIB).contains(&self.memory_kib)
            && self.passes >= least.passes
            && work <= BEARABLE_WORK
            && (least.lanes..=BEARABLE_LANES).contains(&self.lanes)
    }
}

/// Memory first, because memory is what an attacker's hardware lacks; then passes for what time is left.
fn fit(mut time: impl FnMut(Cost) -> Result<Duration>) -> Result<Cost> {
    let least = Cost::least();
    // The first run also pays for the pages; the second is what repeats.
    let once = time(least)?.min(time(least)?);
    let memory_kib = scale(least.memory_kib, once).clamp(least.memory_kib, MOST_MEMORY_KIB);
    let wide = Cost { memory_kib, ..least };
    if memory_kib < MOST_MEMORY_KIB {
        return Ok(wide);
    }
    let passes = scale(least.passes, time(wide)?).clamp(least.passes, MOST_PASSES);
    Ok(Cost { passes, ..wide })
}

/// `amount` took `took`: how much fits into the target.
fn scale(amount: u32, took: Duration) -> u32 {
    let scaled = u128::from(amount) * TARGET.as_micros() / took.as_micros().max(1);
    u32::try_from(scaled).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine that needs so many nanoseconds for each KiB and pass.
    fn machine(nanos: u64) -> Cost {
        fit(|cost| Ok(Duration::from_nanos(nanos * u64::from(cost.memory_kib) * u64::from(cost.passes))))
            .unwrap()
    }

    #[test]
    fn a_slow_machine_gets_the_least_a_fast_one_memory_then_passes() {
        assert_eq!(machine(100_000), Cost::least());
        let usual = machine(2_000);
        assert_eq!(usual.passes, 2);
        assert!((120_000..=130_000).contains(&usual.memory_kib), "{usual:?}");
        assert_eq!(machine(100), Cost { memory_kib: 256 * 1024, passes: 19, lanes: 1 });
        assert_eq!(machine(0).passes, 64);
    }

    #[test]
    fn measuring_never_goes_below_the_least() {
        let cost = Cost::measure().unwrap();
        assert!(cost.memory_kib >= Cost::least().memory_kib && cost.passes >= 2 && cost.lanes >= 1);
    }
}
