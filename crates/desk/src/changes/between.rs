use crate::protocol::{BetweenMoments, ChangesBetween};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// What changed between two moments.
pub fn between(session: &mut Session, _: BetweenMoments) -> Result<ChangesBetween> {
    session.vault()?;
    Err(Trouble::UnknownCommand("changes.between".to_owned()))
}
