//! What the library offers: activities, bundles of measures, rules of retention.

use catalogue::{Arg, Language, text, text_with};
use law::{Citation, CountedFrom, MeasureBundle, Period, RetentionRule, Starter};
use serde_json::Value;

use crate::protocol::StarterWhat;
use crate::words::style;

/// One entry of the library.
#[derive(Clone, Copy)]
pub(super) enum Item {
    Activity(&'static Starter),
    Measures(&'static MeasureBundle),
    Retention(&'static RetentionRule),
}

impl Item {
    /// The whole library, in the order in which it is offered.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let activities = law::starters().iter().map(Self::Activity);
        let measures = law::measure_bundles().iter().map(Self::Measures);
        activities.chain(measures).chain(law::retention_rules().iter().map(Self::Retention))
    }

    pub(super) fn named(code: &str) -> Option<Self> {
        Self::all().find(|item| item.code() == code)
    }

    pub(super) fn code(self) -> String {
        match self {
            Self::Activity(starter) => starter.number.to_string(),
            Self::Measures(bundle) => bundle.code.to_owned(),
            Self::Retention(rule) => rule.code.to_owned(),
        }
    }

    pub(super) const fn what(self) -> StarterWhat {
        match self {
            Self::Activity(_) => StarterWhat::Activity,
            Self::Measures(_) => StarterWhat::Measures,
            Self::Retention(_) => StarterWhat::Retention,
        }
    }

    /// The kind of the records that it becomes.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Activity(_) => "activity",
            Self::Measures(_) => "measure",
            Self::Retention(_) => "retention",
        }
    }

    pub(super) fn name(self, language: Language) -> String {
        match self {
            Self::Activity(starter) => starter.name(style(language)).to_owned(),
            Self::Measures(bundle) => text(language, &format!("choice-measure-{}", bundle.code)),
            Self::Retention(rule) => text(language, &format!("choice-retention_rule-{}", rule.code)),
        }
    }

    pub(super) fn about(self, language: Language) -> String {
        match self {
            Self::Activity(starter) => starter.about(style(language)).to_owned(),
            Self::Measures(bundle) => bundle.measures(style(language)).collect::<Vec<_>>().join(" "),
            Self::Retention(rule) => period(rule, language),
        }
    }

    pub(super) fn cites(self) -> &'static [Citation] {
        match self {
            Self::Activity(starter) => &starter.cites,
            Self::Measures(bundle) => &bundle.cites,
            Self::Retention(rule) => &rule.cites,
        }
    }

    pub(super) const fn as_of(self) -> &'static str {
        match self {
            Self::Activity(starter) => starter.as_of,
            Self::Measures(bundle) => bundle.as_of,
            Self::Retention(rule) => rule.as_of,
        }
    }

    /// The values of the records that it becomes.
    pub(super) fn values(self, language: Language) -> Vec<Value> {
        let style = style(language);
        match self {
            Self::Activity(starter) => vec![starter.value(style)],
            Self::Measures(bundle) => bundle.values(style),
            Self::Retention(rule) => vec![rule.value(style, &self.name(language))],
        }
    }
}

fn period(rule: &RetentionRule, language: Language) -> String {
    let (unit, count) = match rule.period {
        Period::Years(years) => ("years", years),
        Period::Months(months) => ("months", months),
    };
    let from = match rule.counted_from {
        CountedFrom::YearEnd => "year_end",
        CountedFrom::Event => "event",
    };
    let base: Arg = rule.base(style(language)).into();
    let words =
        text_with(language, &format!("starter-{unit}-{from}"), &[("count", count.into()), ("base", base)]);
    if rule.confirmed { words } else { format!("{words} {}", text(language, "starter-to_confirm")) }
}
