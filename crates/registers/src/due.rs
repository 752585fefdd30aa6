//! What is due for disposal in a year: rules of retention with their batches, against holds and protocols.

use chrono::{Datelike, NaiveDate};
use law::Span;

use crate::RecordId;
use crate::kinds::{Batch, CountedFrom, Disposal, Hold, Retention};

/// A batch whose period ends with the year asked for at the latest.
#[derive(Debug, PartialEq)]
pub struct Due<'a> {
    /// The rule that it is kept under.
    pub retention: RecordId,
    /// The batch.
    pub batch: &'a Batch,
    /// The last day of its period.
    pub expires: NaiveDate,
    /// The first day on which it may go: the day after its period and every hold. None while a hold has no end.
    pub from: Option<NaiveDate>,
    /// How it stands with it in that year.
    pub state: DueState,
    /// What suspends its end, or did after the period was over.
    pub holds: Vec<&'a Hold>,
    /// The protocol of its disposal, done or begun.
    pub disposal: Option<RecordId>,
}

/// How it stands with a batch in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueState {
    /// It may go in that year, or might have gone before.
    Due,
    /// Its period ends on the last day of that year: it may go from the next day.
    Ends,
    /// A hold suspends it past that year.
    Held,
    /// It went in that year.
    Disposed,
}

/// The batches whose period ends with that year at the latest, but for those that went before it; the oldest first. A rule
/// without a period in numbers, or a batch without its year, ends no one knows when and is left out.
pub fn due<'a>(
    year: i32,
    rules: &'a [(RecordId, Retention)],
    disposals: &[(RecordId, Disposal)],
) -> Vec<Due<'a>> {
    let Some(end) = last_day(year) else { return Vec::new() };
    let mut out: Vec<Due<'a>> = rules
        .iter()
        .flat_map(|(id, rule)| rule.batches.iter().map(move |batch| (*id, rule, batch)))
        .filter_map(|(id, rule, batch)| stands(end, id, rule, batch, disposals))
        .collect();
    out.sort_by_key(|due| due.expires);
    out
}

fn stands<'a>(
    end: NaiveDate,
    retention: RecordId,
    rule: &'a Retention,
    batch: &'a Batch,
    disposals: &[(RecordId, Disposal)],
) -> Option<Due<'a>> {
    let expires = expires(rule, batch)?;
    if expires > end {
        return None;
    }
    let holds: Vec<&Hold> = rule.holds.iter().filter(|hold| suspends(hold, expires, end)).collect();
    let from = free_from(expires, &holds);
    let protocol = protocol(retention, batch, disposals);
    let done = protocol.and_then(|(_, disposal)| disposal.done_on).map(|day| day.year());
    let state = match (done, from) {
        (Some(done), _) if done < end.year() => return None,
        (Some(done), _) if done == end.year() => DueState::Disposed,
        (_, Some(from)) if from <= end => DueState::Due,
        _ if holds.is_empty() => DueState::Ends,
        _ => DueState::Held,
    };
    let disposal = protocol.map(|(id, _)| *id);
    Some(Due { retention, batch, expires, from, state, holds, disposal })
}

/// A record of this program that was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended<'a> {
    /// The record.
    pub id: RecordId,
    /// Code of its kind.
    pub kind: &'a str,
    /// The day on which it was ended: the event from which its period is counted.
    pub on: NaiveDate,
}

/// A record whose period is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRecord {
    /// The record.
    pub id: RecordId,
    /// The rules that it was kept under.
    pub retention: Vec<RecordId>,
    /// The last day of its period; of the longest, where there are several.
    pub expires: NaiveDate,
}

/// The ended records that no rule keeps any longer on that day: one at least covers their register, the periods of all that do
/// are over, and nothing suspends their end. Those longest over come first.
pub fn due_records<'a>(
    today: NaiveDate,
    rules: &[(RecordId, Retention)],
    ended: impl IntoIterator<Item = Ended<'a>>,
) -> Vec<DueRecord> {
    let mut out: Vec<DueRecord> =
        ended.into_iter().filter_map(|record| record_due(today, rules, record)).collect();
    out.sort_by_key(|due| (due.expires, due.id));
    out
}

fn record_due(today: NaiveDate, rules: &[(RecordId, Retention)], record: Ended<'_>) -> Option<DueRecord> {
    let covers = |rule: &Retention| rule.registers.iter().any(|register| register.code() == record.kind);
    let mut due = DueRecord { id: record.id, retention: Vec::new(), expires: NaiveDate::MIN };
    for (id, rule) in rules.iter().filter(|(_, rule)| covers(rule)) {
        let expires = last_day_under(rule, record.on)?;
        let holds: Vec<&Hold> = rule.holds.iter().filter(|hold| suspends(hold, expires, today)).collect();
        if free_from(expires, &holds)? > today {
            return None;
        }
        due.retention.push(*id);
        due.expires = due.expires.max(expires);
    }
    (!due.retention.is_empty()).then_some(due)
}

/// The last day of the period of all that a batch holds. It is known by its year alone, and what happened last in it counts.
fn expires(rule: &Retention, batch: &Batch) -> Option<NaiveDate> {
    last_day_under(rule, last_day(i32::try_from(batch.base_year?).ok()?)?)
}

/// The last day of the period that begins with what happened on a day.
fn last_day_under(rule: &Retention, base: NaiveDate) -> Option<NaiveDate> {
    if rule.years.is_none() && rule.months.is_none() && rule.days.is_none() {
        return None;
    }
    let part = |number: Option<u64>| u32::try_from(number.unwrap_or(0)).ok();
    let span = Span { years: part(rule.years)?, months: part(rule.months)?, days: part(rule.days)? };
    let counted_from = match rule.counted_from? {
        CountedFrom::YearEnd => law::CountedFrom::YearEnd,
        CountedFrom::Event => law::CountedFrom::Event,
    };
    span.last_day(counted_from, base)
}

/// A hold counts if it began by the end of the year looked at, and did not end before the period did.
fn suspends(hold: &Hold, expires: NaiveDate, end: NaiveDate) -> bool {
    hold.from.is_none_or(|from| from <= end) && hold.to.is_none_or(|to| to > expires)
}

fn free_from(expires: NaiveDate, holds: &[&Hold]) -> Option<NaiveDate> {
    let last = holds.iter().try_fold(expires, |last, hold| hold.to.map(|to| last.max(to)))?;
    last.succ_opt()
}

/// The protocol that names the rule and the year; one that was carried out before one that was begun.
fn protocol<'a>(
    retention: RecordId,
    batch: &Batch,
    disposals: &'a [(RecordId, Disposal)],
) -> Option<&'a (RecordId, Disposal)> {
    let names = |(_, disposal): &&(RecordId, Disposal)| {
        let (from, to) = (disposal.year_from.or(disposal.year_to), disposal.year_to.or(disposal.year_from));
        disposal.retention == Some(retention)
            && batch.base_year >= from
            && from.is_some()
            && batch.base_year <= to
    };
    disposals.iter().filter(names).max_by_key(|(_, disposal)| disposal.done_on.is_some())
}

fn last_day(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 12, 31)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const RULE: &str = "0190a0b0-c0d0-7000-8000-000000000001";
    const PROTOCOL: &str = "0190a0b0-c0d0-7000-8000-000000000002";

    fn rules(value: Value) -> Vec<(RecordId, Retention)> {
        vec![(RULE.parse().unwrap(), serde_json::from_value(value).unwrap())]
    }

    fn protocols(values: &[Value]) -> Vec<(RecordId, Disposal)> {
        let read =
            |value: &Value| (PROTOCOL.parse().unwrap(), serde_json::from_value(value.clone()).unwrap());
        values.iter().map(read).collect()
    }

    fn medical(base_year: u32, holds: &Value) -> Value {
        json!({"name": "N", "years": 20, "counted_from": "year_end", "holds": holds,
               "batches": [{"base_year": base_year}]})
    }

    /// State, last day and first free day of the only batch.
    fn only(year: i32, rule: Value, disposals: &[Value]) -> Option<(DueState, String, String)> {
        let rules = rules(rule);
        let found = due(year, &rules, &protocols(disposals));
        let day = |day: NaiveDate| day.to_string();
        found.first().map(|due| (due.state, day(due.expires), due.from.map_or_else(String::new, day)))
    }

    #[test]
    fn a_batch_is_due_in_the_year_after_its_last_day_and_until_it_goes() {
        use DueState::{Due, Ends};
        let cases = [
            (2024, 2005, None),
            (2025, 2005, Some((Ends, "2025-12-31", "2026-01-01"))),
            (2026, 2005, Some((Due, "2025-12-31", "2026-01-01"))),
            (2031, 2005, Some((Due, "2025-12-31", "2026-01-01"))),
            (2026, 2006, Some((Ends, "2026-12-31", "2027-01-01"))),
            (2026, 2007, None),
        ];
        for (year, base_year, expected) in cases {
            let expected = expected.map(|(state, end, from)| (state, end.to_owned(), from.to_owned()));
            assert_eq!(only(year, medical(base_year, &json!([])), &[]), expected, "{base_year} in {year}");
        }
    }

    #[test]
    fn an_ended_record_is_due_when_no_rule_of_its_register_keeps_it() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let rule = |years: u32, registers: &[&str], holds: Value| json!({"name": "N", "years": years, "counted_from": "event", "registers": registers, "holds": holds});
        let open = json!([{"what": "W", "from": "2026-01-01"}]);
        let over = json!([{"what": "W", "from": "2026-01-01", "to": "2026-06-30"}]);
        let none = json!([]);
        let cases: [(&[Value], &str, Option<&str>); 10] = [
            (&[], "2030-01-01", None),
            (&[rule(3, &["breach"], none.clone())], "2030-01-01", None),
            (&[rule(3, &["request"], none.clone())], "2026-03-10", None),
            (&[rule(3, &["request"], none.clone())], "2026-03-11", Some("2026-03-10")),
            (&[rule(3, &["breach", "request"], none.clone())], "2026-03-11", Some("2026-03-10")),
            (&[rule(3, &["request"], open)], "2026-03-11", None),
            (&[rule(3, &["request"], over.clone())], "2026-06-30", None),
            (&[rule(3, &["request"], over)], "2026-07-01", Some("2026-03-10")),
            // The longest of several keeps it.
            (&[rule(3, &["request"], none.clone()), rule(5, &["request"], none.clone())], "2027-01-01", None),
            (&[json!({"name": "N", "until": "zawsze", "registers": ["request"]})], "2099-01-01", None),
        ];
        for (rules, today, expected) in cases {
            let rules: Vec<_> = rules.iter().flat_map(|rule| self::rules(rule.clone())).collect();
            let ended = Ended { id: PROTOCOL.parse().unwrap(), kind: "request", on: day("2023-03-10") };
            let found = due_records(day(today), &rules, [ended]);
            let found: Vec<_> = found.iter().map(|due| due.expires.to_string()).collect();
            assert_eq!(found.first().map(String::as_str), expected, "{today}");
        }
    }

    #[test]
    fn months_and_days_end_inside_a_year() {
        let rule = |counted_from: &str| json!({"name": "N", "months": 3, "counted_from": counted_from, "batches": [{"base_year": 2026}]});
        for counted_from in ["event", "year_end"] {
            // The last recording of the year counts, whichever way.
            let expected = (DueState::Due, "2027-03-31".to_owned(), "2027-04-01".to_owned());
            assert_eq!(only(2027, rule(counted_from), &[]), Some(expected));
            assert_eq!(only(2026, rule(counted_from), &[]), None);
        }
        let days =
            json!({"name": "N", "days": 14, "counted_from": "event", "batches": [{"base_year": 2026}]});
        assert_eq!(only(2027, days, &[]).unwrap().1, "2027-01-14");
    }

    #[test]
    fn a_hold_suspends_until_it_ends() {
        use DueState::{Due, Held};
        let cases = [
            // Open, begun before or after the period was over.
            (2026, json!([{"what": "W", "from": "2024-05-01"}]), Held, ""),
            (2026, json!([{"what": "W", "from": "2026-05-01"}]), Held, ""),
            (2026, json!([{"what": "W"}]), Held, ""),
            // Ended: before the period, within the year, in a later year.
            (2026, json!([{"what": "W", "from": "2020-01-01", "to": "2025-12-31"}]), Due, "2026-01-01"),
            (2026, json!([{"what": "W", "from": "2024-05-01", "to": "2026-06-30"}]), Due, "2026-07-01"),
            (2026, json!([{"what": "W", "from": "2024-05-01", "to": "2027-06-30"}]), Held, "2027-07-01"),
            (2027, json!([{"what": "W", "from": "2024-05-01", "to": "2027-06-30"}]), Due, "2027-07-01"),
            // One of two still runs.
            (2026, json!([{"what": "W", "to": "2026-03-01"}, {"what": "V"}]), Held, ""),
            (
                2026,
                json!([{"what": "W", "to": "2026-03-01"}, {"what": "V", "to": "2026-02-01"}]),
                Due,
                "2026-03-02",
            ),
            // Not begun in the year looked at.
            (2026, json!([{"what": "W", "from": "2027-05-01"}]), Due, "2026-01-01"),
        ];
        for (year, holds, state, from) in cases {
            let expected = Some((state, "2025-12-31".to_owned(), from.to_owned()));
            assert_eq!(only(year, medical(2005, &holds), &[]), expected, "{holds} in {year}");
        }
    }

    #[test]
    fn what_went_before_is_no_longer_due_and_a_protocol_that_was_begun_is_shown() {
        let protocol = |value: Value| {
            let mut protocol = json!({"name": "P", "retention": RULE});
            protocol.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
            protocol
        };
        let cases = [
            (
                json!({"year_from": 2004, "year_to": 2005, "done_on": "2026-03-01"}),
                2026,
                Some(DueState::Disposed),
            ),
            (json!({"year_from": 2004, "year_to": 2005, "done_on": "2026-03-01"}), 2027, None),
            (json!({"year_to": 2005, "done_on": "2026-03-01"}), 2027, None),
            (json!({"year_from": 2005, "done_on": "2026-03-01"}), 2027, None),
            (json!({"year_from": 2006, "year_to": 2007, "done_on": "2026-03-01"}), 2027, Some(DueState::Due)),
            (json!({"done_on": "2026-03-01"}), 2027, Some(DueState::Due)),
            (json!({"year_to": 2005}), 2027, Some(DueState::Due)),
        ];
        for (value, year, expected) in cases {
            let found =
                only(year, medical(2005, &json!([])), &[protocol(value.clone())]).map(|found| found.0);
            assert_eq!(found, expected, "{value} in {year}");
        }
        let rules = rules(medical(2005, &json!([])));
        let begun = protocols(&[protocol(json!({"year_to": 2005}))]);
        assert_eq!(due(2026, &rules, &begun)[0].disposal, Some(PROTOCOL.parse().unwrap()));
        let another = protocols(&[json!({"name": "P", "retention": PROTOCOL, "year_to": 2005})]);
        assert_eq!(due(2026, &rules, &another)[0].disposal, None);
    }

    #[test]
    fn what_has_no_period_in_numbers_or_no_year_is_left_out() {
        for rule in [
            json!({"name": "N", "until": "do wycofania zgody", "batches": [{"base_year": 2000}]}),
            json!({"name": "N", "years": 1, "batches": [{"base_year": 2000}]}),
            json!({"name": "N", "years": 1, "counted_from": "event", "batches": [{"what": "W"}]}),
            json!({"name": "N", "years": 1, "counted_from": "event"}),
            json!({"name": "N", "years": 5_000_000_000_u64, "counted_from": "event", "batches": [{"base_year": 1}]}),
            json!({"name": "N", "years": 1, "counted_from": "event", "batches": [{"base_year": 999_999_999}]}),
        ] {
            assert_eq!(only(2026, rule.clone(), &[]), None, "{rule}");
        }
    }
}
