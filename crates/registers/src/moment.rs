//! Minutes with their zone.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Timelike};
use chrono_tz::Europe::Warsaw;

const LOCAL: &str = "%Y-%m-%dT%H:%M";
const WITH_OFFSET: &str = "%Y-%m-%dT%H:%M%:z";

/// `YYYY-MM-DDTHH:MM±HH:MM` alone.
pub(crate) fn moment(text: &str) -> Option<DateTime<FixedOffset>> {
    let moment = DateTime::parse_from_str(text, WITH_OFFSET).ok()?;
    (moment.format(WITH_OFFSET).to_string() == text).then_some(moment)
}

/// A minute written otherwise in its one form: a local time is one in Poland (the first of two where a clock is set back, the
/// same distance after the change where it is set forward), `Z` is `+00:00`, seconds of zero are left out.
pub(crate) fn with_offset(text: &str) -> Option<String> {
    if moment(text).is_some() {
        return None;
    }
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        let whole = moment.second() == 0 && moment.nanosecond() == 0;
        return whole.then(|| moment.format(WITH_OFFSET).to_string());
    }
    let local =
        [LOCAL, "%Y-%m-%d %H:%M"].iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
    let found = local.and_local_timezone(Warsaw).earliest().or_else(|| {
        let hour = chrono::TimeDelta::hours(1);
        local.checked_sub_signed(hour)?.and_local_timezone(Warsaw).latest()?.checked_add_signed(hour)
    })?;
    Some(found.format(WITH_OFFSET).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_has_one_form() {
        let cases = [
            ("2026-04-03T18:30", Some("2026-04-03T18:30+02:00")),
            ("2026-11-24 08:05", Some("2026-11-24T08:05+01:00")),
            ("2026-11-24T08:05Z", None),
            ("2026-11-24T08:05:00Z", Some("2026-11-24T08:05+00:00")),
            ("2026-11-24T08:05:30Z", None),
            ("2026-10-25T02:30", Some("2026-10-25T02:30+02:00")),
            ("2026-03-29T02:30", Some("2026-03-29T03:30+02:00")),
            ("2026-04-03T18:30+02:00", None),
            ("24.11.2026 08:05", None),
            ("2026-11-24", None),
        ];
        for (given, expected) in cases {
            assert_eq!(with_offset(given).as_deref(), expected, "{given}");
        }
    }

    #[test]
    fn what_is_not_in_that_form_is_no_moment() {
        for text in [
            "2026-4-3T18:30+02:00",
            "2026-04-03T18:30",
            "2026-04-03T24:30+02:00",
            "2026-04-03T18:30+0200",
            "",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
        assert!(moment("2026-04-03T18:30+02:00").is_some());
    }
}
