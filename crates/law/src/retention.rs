//! Rules of retention, as content.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Citation, Style, content};

/// Every rule, in the order in which they are offered.
pub fn retention_rules() -> &'static [RetentionRule] {
    static ALL: LazyLock<Vec<RetentionRule>> = LazyLock::new(|| {
        let File { as_of, rules } = content::read(include_str!("../content/retention.json"));
        let rule = |written: Written<'static>| RetentionRule {
            code: written.code,
            as_of,
            period: written.period,
            counted_from: written.counted_from,
            cites: content::citations(&written.cites),
            confirmed: written.confirmed,
            english: written.en,
            polish: written.pl,
        };
        rules.into_iter().map(rule).collect()
    });
    &ALL
}

/// How long something is kept.
#[derive(Debug)]
pub struct RetentionRule {
    /// Code name.
    pub code: &'static str,
    /// The law that it describes, `YYYY-MM`.
    pub as_of: &'static str,
    /// How long.
    pub period: Period,
    /// Where counting begins.
    pub counted_from: CountedFrom,
    /// Who says so.
    pub cites: Vec<Citation>,
    /// Whether the period was checked against a published text; otherwise the DPO confirms it.
    pub confirmed: bool,
    english: &'static str,
    polish: &'static str,
}

/// A span of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// Whole years.
    Years(u32),
    /// Whole months.
    Months(u32),
}

/// Where the counting of a period begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedFrom {
    /// At the end of the calendar year of the event.
    YearEnd,
    /// At the event itself.
    Event,
}

impl RetentionRule {
    /// The event that it is counted from, in words.
    pub fn base(&self, style: Style) -> &'static str {
        match style {
            Style::English => self.english,
            Style::Polish => self.polish,
        }
    }

    /// The value of a record of the kind `retention` with that name, with texts in that language. What becomes of the data
    /// afterwards, and that the period still stands in the law, the DPO tells.
    pub fn value(&self, style: Style, name: &str) -> Value {
        let cites: Vec<String> = self.cites.iter().map(|cite| cite.written(style)).collect();
        let mut value = json!({
            "name": name,
            "rule": self.code,
            "counted_from": match self.counted_from {
                CountedFrom::YearEnd => "year_end",
                CountedFrom::Event => "event",
            },
            "base": self.base(style),
            "legal_basis": cites.join(", "),
        });
        let (field, number) = match self.period {
            Period::Years(years) => ("years", years),
            Period::Months(months) => ("months", months),
        };
        value[field] = number.into();
        value
    }
}

#[derive(Deserialize)]
struct File<'a> {
    as_of: &'a str,
    #[serde(borrow)]
    rules: Vec<Written<'a>>,
}

#[derive(Deserialize)]
struct Written<'a> {
    code: &'a str,
    period: Period,
    counted_from: CountedFrom,
    #[serde(borrow)]
    cites: Vec<&'a str>,
    confirmed: bool,
    en: &'a str,
    pl: &'a str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_periods_are_those_of_the_acts() {
        let years = |code: &str| {
            let rule = retention_rules().iter().find(|rule| rule.code == code).unwrap();
            (rule.period, rule.counted_from)
        };
        let cases = [
            ("medical_record", Period::Years(20), CountedFrom::YearEnd),
            ("death_by_injury", Period::Years(30), CountedFrom::YearEnd),
            ("blood", Period::Years(30), CountedFrom::YearEnd),
            ("xray", Period::Years(10), CountedFrom::YearEnd),
            ("referral_done", Period::Years(5), CountedFrom::YearEnd),
            ("referral_missed", Period::Years(2), CountedFrom::YearEnd),
            ("child_under_two", Period::Years(22), CountedFrom::YearEnd),
            ("occupational", Period::Years(20), CountedFrom::YearEnd),
            ("occupational_long", Period::Years(40), CountedFrom::YearEnd),
            ("personnel", Period::Years(10), CountedFrom::YearEnd),
            ("personnel_long", Period::Years(50), CountedFrom::YearEnd),
            ("accounting", Period::Years(5), CountedFrom::YearEnd),
            ("video", Period::Months(3), CountedFrom::Event),
        ];
        assert_eq!(cases.len(), retention_rules().len());
        for (code, period, counted_from) in cases {
            assert_eq!(years(code), (period, counted_from), "{code}");
        }
    }
}
