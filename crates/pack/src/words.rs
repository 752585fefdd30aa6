//! The words of a pack: texts of the catalogue, moments and days in the reader's language and zone.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Arg, Language};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use registers::{Kind, RecordId};

use crate::input::PackInput;

pub(crate) struct PackWords {
    language: Language,
    zone: Tz,
    titles: BTreeMap<RecordId, String>,
    ended: BTreeSet<RecordId>,
}

impl PackWords {
    pub(crate) fn of(input: &PackInput<'_>) -> Self {
        let mut words = Self {
            language: input.imprint.language,
            zone: input.imprint.zone,
            titles: BTreeMap::new(),
            ended: BTreeSet::new(),
        };
        let titles = input.records.iter().filter_map(|record| {
            Some((record.id, registers::title(Kind::of(&record.kind)?, &record.value, &words)))
        });
        words.titles = titles.collect();
        words.ended =
            input.records.iter().filter(|record| record.ended.is_some()).map(|record| record.id).collect();
        words
    }

    pub(crate) fn text(&self, key: &str) -> String {
        catalogue::text(self.language, key)
    }

    pub(crate) fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        catalogue::text_with(self.language, key, args)
    }

    pub(crate) fn number(&self, number: u64) -> String {
        catalogue::number(self.language, i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// A moment to the second, with its zone: what a signature refers to.
    pub(crate) fn moment(&self, moment: DateTime<Utc>) -> String {
        let local = moment.with_timezone(&self.zone);
        let day = self.day(local.date_naive());
        let time = local.format("%H:%M:%S %Z").to_string();
        self.with(
            "pack-moment",
            &[("day", day.into()), ("time", time.into()), ("zone", self.zone.name().into())],
        )
    }

    /// A moment inside a sentence: the zone is named on the cover.
    pub(crate) fn moment_in_text(&self, moment: DateTime<Utc>) -> String {
        let local = moment.with_timezone(&self.zone);
        let day = self.day(local.date_naive());
        let time = local.format("%H:%M:%S\u{a0}%Z").to_string();
        self.with("pack-moment-in-text", &[("day", day.into()), ("time", time.into())])
    }

    /// A moment in a table whose head names the zone.
    pub(crate) fn short_moment(&self, moment: DateTime<Utc>) -> String {
        let local = moment.with_timezone(&self.zone);
        format!("{} {}", self.day(local.date_naive()), local.format("%H:%M:%S"))
    }

    /// A day that is not torn at the end of a line.
    fn day(&self, day: NaiveDate) -> String {
        catalogue::day(self.language, day).replace(' ', "\u{a0}")
    }

    /// The articles, as a lawyer writes them.
    pub(crate) fn citations(&self, cites: &[law::Citation]) -> String {
        let style = match self.language {
            Language::English => law::Style::English,
            Language::Polish => law::Style::Polish,
        };
        cites.iter().map(|cite| cite.written(style)).collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn title(&self, id: RecordId) -> String {
        match self.titles.get(&id) {
            Some(title) if !title.is_empty() => title.clone(),
            _ => self.text("pack-untitled"),
        }
    }
}

impl registers::Words for PackWords {
    fn text(&self, key: &str) -> String {
        self.text(key)
    }

    /// An ended record says that it is ended, so that no link to it looks like one to a standing record.
    fn title_of(&self, id: RecordId) -> Option<String> {
        let title = self.titles.get(&id)?;
        let ended = self.ended.contains(&id);
        Some(if ended {
            self.with("title-ended", &[("title", title.as_str().into())])
        } else {
            title.clone()
        })
    }

    fn date(&self, day: NaiveDate) -> String {
        self.day(day)
    }

    fn number(&self, number: u64) -> String {
        self.number(number)
    }
}
