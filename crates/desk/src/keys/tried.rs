//! Wrong secrets make the next one wait.

use std::path::Path;

use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Has a secret tried at the vault in that folder, unless wrong ones before make it wait.
pub(crate) fn tried<T>(
    session: &mut Session,
    folder: &Path,
    attempt: impl FnOnce(&mut Session) -> Result<T>,
) -> Result<T> {
    let mut attempts = session.attempts(folder);
    let seconds = attempts.wait(session.now());
    if seconds > 0 {
        return Err(Trouble::TooSoon { seconds });
    }
    let done = attempt(session);
    match &done {
        Ok(_) => attempts.passed(),
        Err(Trouble::Vault(vault::Error::WrongSecret)) => attempts.failed(session.now()),
        Err(_) => return done,
    }
    session.remember_attempts(attempts);
    done
}
