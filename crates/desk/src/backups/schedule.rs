//! When and where backups are made by themselves.

use std::path::Path;

use vault::Vault;

use super::state;
use crate::outside::outside;
use crate::protocol::{BackupSchedule, BackupState, Nothing, ScheduleBackups};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

const SETTING: &str = "backup.schedule";

const DAYS: std::ops::RangeInclusive<u32> = 1..=366;
const KEPT: std::ops::RangeInclusive<u32> = 2..=99;

/// Sets the schedule, or takes it away.
pub fn schedule(session: &mut Session, request: ScheduleBackups) -> Result<BackupState> {
    match request.schedule {
        None => session.vault_mut()?.remove_setting(SETTING)?,
        Some(schedule) => {
            check(&schedule)?;
            let text = serde_json::to_string(&schedule).map_err(|error| Trouble::Fault(error.to_string()))?;
            session.vault_mut()?.set_setting(SETTING, &text)?;
        }
    }
    state(session, Nothing {})
}

/// What was set; what a newer program set in another form counts as nothing.
pub(super) fn read(vault: &Vault) -> Result<Option<BackupSchedule>> {
    let text = vault.setting(SETTING)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

fn check(schedule: &BackupSchedule) -> Result<()> {
    let folder = Path::new(&schedule.folder);
    if !folder.is_dir() {
        return Err(Trouble::NoFolder(folder.to_owned()));
    }
    outside(&folder.join("backup"))?;
    for (given, allowed) in [(schedule.days, DAYS), (schedule.keep, KEPT)] {
        if !allowed.contains(&given) {
            return Err(Trouble::OutOfRange { given, least: *allowed.start(), most: *allowed.end() });
        }
    }
    Ok(())
}
