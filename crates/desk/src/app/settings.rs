//! What the person chooses for the program.

use crate::app;
use crate::protocol::{AppState, Nothing, Settings};
use crate::session::Session;
use crate::trouble::Result;

/// Keeps the choice, and answers with the state that follows from it.
pub fn settings(session: &mut Session, chosen: Settings) -> Result<AppState> {
    session.choose(chosen)?;
    app::state(session, Nothing {})
}
