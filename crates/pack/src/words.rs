//! The words of a paper: texts of the catalogue, moments and days in the reader's language and zone.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Arg, Language};
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use chrono_tz::Tz;
use registers::{Kind, RecordId, Shape};

use crate::input::{Imprint, Record};

pub(crate) struct PaperWords {
    language: Language,
    zone: Tz,
    titles: BTreeMap<RecordId, String>,
    ended: BTreeSet<RecordId>,
    /// Where a record stands in this paper, as "4.2".
    places: BTreeMap<RecordId, String>,
}

impl PaperWords {
    pub(crate) fn of<'a>(imprint: &Imprint<'_>, records: impl Iterator<Item = &'a Record> + Clone) -> Self {
        let mut words = Self {
            language: imprint.language,
            zone: imprint.zone,
            titles: BTreeMap::new(),
            ended: BTreeSet::new(),
            places: BTreeMap::new(),
        };
        // A title that is the title of another record is known once that is.
        for borrowed in [false, true] {
            let titles = records.clone().filter_map(|record| {
                let kind = imprint.kinds.iter().find(|kind| kind.code == record.kind)?;
                (borrows_title(kind) == borrowed)
                    .then(|| (record.id, registers::title(kind, &record.value, &words)))
            });
            let titles: Vec<_> = titles.collect();
            words.titles.extend(titles);
        }
        words.ended = records.filter(|record| record.ended.is_some()).map(|record| record.id).collect();
        words
    }

    /// From here on a record that is named is also found.
    pub(crate) fn place(&mut self, id: RecordId, place: String) {
        self.places.insert(id, place);
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

    /// The day of a moment.
    pub(crate) fn day_of(&self, moment: DateTime<Utc>) -> String {
        self.day(moment.with_timezone(&self.zone).date_naive())
    }

    /// A day that is not torn at the end of a line.
    fn day(&self, day: NaiveDate) -> String {
        catalogue::day(self.language, day).replace(' ', "\u{a0}")
    }

    /// The size of a file.
    pub(crate) fn size(&self, bytes: u64) -> String {
        catalogue::size(self.language, bytes)
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

impl registers::Words for PaperWords {
    fn written(&self, text: registers::Bilingual) -> &'static str {
        match self.language {
            Language::English => text.en,
            Language::Polish => text.pl,
        }
    }

    fn text(&self, key: &str) -> String {
        self.text(key)
    }

    /// An ended record says that it is ended, so that no link to it looks like one to a standing record; one that has a card in
    /// this paper says where.
    fn title_of(&self, id: RecordId) -> Option<String> {
        self.titles.get(&id)?;
        let title = self.title(id);
        if self.ended.contains(&id) {
            return Some(self.with("title-ended", &[("title", title.into())]));
        }
        Some(match self.places.get(&id) {
            Some(place) => format!("{title}\u{a0}({place})"),
            None => title,
        })
    }

    fn date(&self, day: NaiveDate) -> String {
        self.day(day)
    }

    fn number(&self, number: u64) -> String {
        self.number(number)
    }

    fn moment(&self, moment: DateTime<FixedOffset>) -> String {
        let day = self.day(moment.date_naive());
        let time = moment.format("%H:%M\u{a0}(UTC%:z)").to_string();
        self.with("pack-moment-in-text", &[("day", day.into()), ("time", time.into())])
    }
}

fn borrows_title(kind: &Kind) -> bool {
    kind.field(kind.title).is_some_and(|field| matches!(field.shape, Shape::Link(_) | Shape::Links(_)))
}
