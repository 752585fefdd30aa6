//! Moments: UTC, whole milliseconds, one way to write them.

use chrono::{DateTime, SecondsFormat, SubsecRound, Utc};

use crate::error::{Result, damaged};

/// A moment in UTC. The vault keeps whole milliseconds.
pub type Moment = DateTime<Utc>;

/// A moment as the log writes it: `2026-11-23T12:00:00.000Z`.
pub fn moment_text(moment: Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Cut to whole milliseconds.
pub(crate) fn truncate(moment: Moment) -> Moment {
    moment.trunc_subsecs(3)
}

pub(crate) fn from_millis(millis: i64) -> Result<Moment> {
    DateTime::from_timestamp_millis(millis).ok_or_else(|| damaged("vault.db: moment of an entry"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc_with_milliseconds_cut_not_rounded() {
        let moment = DateTime::parse_from_rfc3339("2026-11-23T13:00:00.0009999+01:00").unwrap().to_utc();
        assert_eq!(moment_text(truncate(moment)), "2026-11-23T12:00:00.000Z");
    }
}
