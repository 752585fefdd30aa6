//! When a period of retention ends.

use chrono::{Days, Months, NaiveDate};

use crate::{CountedFrom, Period, RetentionRule};

/// How long something is kept: the parts of it are added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// Whole years.
    pub years: u32,
    /// Whole months.
    pub months: u32,
    /// Days.
    pub days: u32,
}

impl Span {
    /// The last day of the period: what is counted from the end of a year is counted from its 31 December. It does not move to
    /// a working day, because a longest time of keeping must not grow. None where the calendar ends before.
    pub fn last_day(self, counted_from: CountedFrom, base: NaiveDate) -> Option<NaiveDate> {
        let start = match counted_from {
            CountedFrom::YearEnd => last_of_year(base)?,
            CountedFrom::Event => base,
        };
        let months = self.years.checked_mul(12)?.checked_add(self.months)?;
        start.checked_add_months(Months::new(months))?.checked_add_days(Days::new(self.days.into()))
    }
}

impl RetentionRule {
    /// The last day on which something with that base is kept.
    pub fn expires(&self, base: NaiveDate) -> Option<NaiveDate> {
        let span = match self.period {
            Period::Years(years) => Span { years, ..Span::default() },
            Period::Months(months) => Span { months, ..Span::default() },
        };
        span.last_day(self.counted_from, base)
    }
}

fn last_of_year(day: NaiveDate) -> Option<NaiveDate> {
    use chrono::Datelike as _;
    NaiveDate::from_ymd_opt(day.year(), 12, 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retention_rules;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_rule_ends_on_31_december_of_the_base_year_and_the_period_or_months_after_the_event() {
        let cases = [
            ("medical_record", "2006-01-01", "2026-12-31"),
            ("medical_record", "2006-12-31", "2026-12-31"),
            ("medical_record", "2007-01-01", "2027-12-31"),
            ("death_by_injury", "2024-02-29", "2054-12-31"),
            ("blood", "1996-07-15", "2026-12-31"),
            ("xray", "2016-05-09", "2026-12-31"),
            ("referral_done", "2021-10-04", "2026-12-31"),
            ("referral_missed", "2024-10-04", "2026-12-31"),
            ("child_under_two", "2004-03-01", "2026-12-31"),
            ("occupational", "2006-06-30", "2026-12-31"),
            ("occupational_long", "1986-06-30", "2026-12-31"),
            ("personnel", "2020-03-31", "2030-12-31"),
            ("personnel_long", "1999-03-31", "2049-12-31"),
            ("accounting", "2021-12-31", "2026-12-31"),
            ("video", "2026-08-24", "2026-11-24"),
            ("video", "2026-11-30", "2027-02-28"),
            ("video", "2027-11-30", "2028-02-29"),
        ];
        for (code, base, expected) in cases {
            let rule = retention_rules().iter().find(|rule| rule.code == code).unwrap();
            assert_eq!(rule.expires(day(base)), Some(day(expected)), "{code} {base}");
        }
    }

    #[test]
    fn years_months_and_days_are_added_up() {
        let span = |years, months, days| Span { years, months, days };
        let cases = [
            (span(0, 0, 14), CountedFrom::Event, "2026-02-20", "2026-03-06"),
            (span(0, 0, 14), CountedFrom::YearEnd, "2026-02-20", "2027-01-14"),
            (span(0, 18, 0), CountedFrom::YearEnd, "2026-02-20", "2028-06-30"),
            (span(1, 0, 0), CountedFrom::Event, "2024-02-29", "2025-02-28"),
            (span(1, 1, 1), CountedFrom::Event, "2026-01-30", "2027-03-01"),
        ];
        for (span, counted_from, base, expected) in cases {
            assert_eq!(span.last_day(counted_from, day(base)), Some(day(expected)), "{span:?} {base}");
        }
    }

    #[test]
    fn a_period_past_the_end_of_the_calendar_has_no_last_day() {
        for span in [Span { years: u32::MAX, ..Span::default() }, Span { years: 300_000, ..Span::default() }]
        {
            assert_eq!(span.last_day(CountedFrom::YearEnd, day("2026-01-01")), None);
        }
    }
}
