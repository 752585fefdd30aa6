//! The report of the last crash: shown, and saved where the person says.

use std::path::Path;

use crate::crash;
use crate::outside::write;
use crate::protocol::{CrashReport, Nothing, SaveCrashReport};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// The last report, word for word as it would be saved.
pub fn crash_report(_: &mut Session, _: Nothing) -> Result<CrashReport> {
    Ok(CrashReport { text: crash::last() })
}

/// Saves it.
pub fn save_crash_report(_: &mut Session, request: SaveCrashReport) -> Result<Nothing> {
    let report = crash::last().ok_or(Trouble::NoCrashReport)?;
    write(Path::new(&request.path), report.as_bytes())?;
    Ok(Nothing {})
}
