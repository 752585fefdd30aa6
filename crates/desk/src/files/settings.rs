//! How large a file of a vault may be.

use crate::protocol::{ChooseFileSettings, FileSettings};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

const SETTING: &str = "files.limit";
const USUAL: u64 = 50_000_000;
const LEAST: u64 = 1_000_000;
const MOST: u64 = 1_000_000_000;

/// Asks for the limit, or sets it first.
pub fn settings(session: &mut Session, request: ChooseFileSettings) -> Result<FileSettings> {
    session.vault()?;
    if let Some(limit) = request.limit {
        if !(LEAST..=MOST).contains(&limit) {
            return Err(Trouble::BadLimit { least: LEAST, most: MOST });
        }
        session.vault_mut()?.set_setting(SETTING, &limit.to_string())?;
    }
    Ok(FileSettings { limit: limit(session)?, least: LEAST, most: MOST })
}

/// The most bytes of a file.
pub(super) fn limit(session: &Session) -> Result<u64> {
    let set = session.vault()?.setting(SETTING)?;
    Ok(set.and_then(|text| text.parse().ok()).unwrap_or(USUAL))
}
