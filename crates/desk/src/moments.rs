//! Moments as people and commands write them.

use std::env;
use std::sync::OnceLock;

use chrono::{DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// The zone of what is printed, which says so, and of the days that the law counts.
pub(crate) const ZONE: Tz = chrono_tz::Europe::Warsaw;

/// The zone of the machine, once a program has asked for it.
static HERE: OnceLock<Tz> = OnceLock::new();

/// From now on times are told and read in the zone of this machine, as its other programs do. Until then it is that of Poland.
pub fn take_zone_of_machine() {
    let set = env::var("TZ").ok().and_then(|name| name.trim_start_matches(':').parse().ok());
    let system = || iana_time_zone::get_timezone().ok()?.parse().ok();
    // The first one stays.
    let _ = HERE.set(set.or_else(system).unwrap_or(Tz::UTC));
}

/// The zone in which a person here reads and writes times.
pub(crate) fn here() -> Tz {
    HERE.get().copied().unwrap_or(ZONE)
}

/// A moment in the past, or `None` when nothing is given. A day that is not over means what has passed of it.
pub(crate) fn past(session: &Session, given: Option<&str>) -> Result<Option<DateTime<Utc>>> {
    let Some(given) = given else { return Ok(None) };
    let span = parse(given).ok_or_else(|| Trouble::NotAMoment(given.to_owned()))?;
    let latest = latest(session)?;
    if span.first > latest {
        return Err(Trouble::InTheFuture(given.to_owned()));
    }
    Ok(Some(span.last.min(latest)))
}

/// Two moments in the past, the first of which is the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Between {
    pub(crate) from: DateTime<Utc>,
    pub(crate) to: DateTime<Utc>,
}

/// Between a moment and a later one, or now. A day means its end, so that from one day to the next is what the next one brought.
pub(crate) fn between(session: &Session, from: &str, to: Option<&str>) -> Result<Between> {
    let from_moment = past(session, Some(from))?.ok_or_else(|| Trouble::NotAMoment(from.to_owned()))?;
    let to_moment = match past(session, to)? {
        Some(moment) => moment,
        None => latest(session)?,
    };
    if to_moment < from_moment {
        return Err(Trouble::NotLater { from: from.to_owned(), to: to.unwrap_or_default().to_owned() });
    }
    Ok(Between { from: from_moment, to: to_moment })
}

/// Now, or the moment of the last entry where the clock was set back since: what the log holds is past.
fn latest(session: &Session) -> Result<DateTime<Utc>> {
    let now = cut(session.now());
    if !session.is_open() {
        return Ok(now);
    }
    let vault = session.vault()?;
    let last = vault.size()?.checked_sub(1).map(|seq| vault.moment_of(seq)).transpose()?;
    Ok(last.map_or(now, |last| last.max(now)))
}

/// What a text means: a day from beginning to end, or one moment.
#[derive(Debug, Clone, Copy)]
struct Span {
    first: DateTime<Utc>,
    last: DateTime<Utc>,
}

/// Reads RFC 3339, a local time (`2026-11-23T14:30`, seconds if wanted), or a day.
fn parse(given: &str) -> Option<Span> {
    let moment = |moment| Span { first: moment, last: moment };
    if let Ok(given) = DateTime::parse_from_rfc3339(given) {
        return Some(moment(cut(given.to_utc())));
    }
    for form in ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"] {
        if let Ok(local) = NaiveDateTime::parse_from_str(given, form) {
            return at(local).map(moment);
        }
    }
    let day = NaiveDate::parse_from_str(given, "%Y-%m-%d").ok()?;
    let first = at(day.and_hms_opt(0, 0, 0)?)?;
    let next = at(day.checked_add_days(Days::new(1))?.and_hms_opt(0, 0, 0)?)?;
    Some(Span { first, last: next.checked_sub_signed(TimeDelta::milliseconds(1))? })
}

/// The hour that comes twice means its second coming, so that nothing written in it is left out; the hour that never comes is
/// no moment.
fn at(local: NaiveDateTime) -> Option<DateTime<Utc>> {
    match here().from_local_datetime(&local) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(_, moment) => Some(moment.to_utc()),
        LocalResult::None => None,
    }
}

fn cut(moment: DateTime<Utc>) -> DateTime<Utc> {
    use chrono::SubsecRound;
    moment.trunc_subsecs(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_every_way_that_people_write_them() {
        let cases = [
            ("2026-11-23T12:00:00.000Z", Some("2026-11-23T12:00:00.000Z")),
            ("2026-11-23T13:00:00+01:00", Some("2026-11-23T12:00:00.000Z")),
            ("2026-11-23T12:00:00.9999Z", Some("2026-11-23T12:00:00.999Z")),
            ("2026-11-23T14:30", Some("2026-11-23T13:30:00.000Z")),
            ("2026-07-01 14:30:05", Some("2026-07-01T12:30:05.000Z")),
            ("2026-11-23", Some("2026-11-23T22:59:59.999Z")),
            ("2026-10-25T02:30", Some("2026-10-25T01:30:00.000Z")),
            ("2026-03-29T02:30", None),
            ("2026-02-30", None),
            ("yesterday", None),
            ("", None),
        ];
        for (given, expected) in cases {
            let read = parse(given).map(|span| vault::moment_text(span.last));
            assert_eq!(read.as_deref(), expected, "{given}");
        }
    }
}
