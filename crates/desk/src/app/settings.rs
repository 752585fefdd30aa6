//! What the person chooses for the program.

use std::ops::RangeInclusive;

use crate::app;
use crate::protocol::{AppState, Nothing, Settings};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// A vault that is never locked is one that whoever passes by can read.
const MINUTES: RangeInclusive<u32> = 1..=120;

/// Keeps the choice, and answers with the state that follows from it.
pub fn settings(session: &mut Session, chosen: Settings) -> Result<AppState> {
    if !MINUTES.contains(&chosen.idle_minutes) {
        return Err(Trouble::BadMinutes { least: *MINUTES.start(), most: *MINUTES.end() });
    }
    session.choose(chosen)?;
    app::state(session, Nothing {})
}
