//! Definitions, records and operations in the words of the reader's language.

use std::collections::BTreeMap;

use catalogue::{Arg, Language, text, text_with};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use law::{Citation, Style};
use registers::{Bilingual, Field, Kind, Param, Problem, RecordId, Words};
use serde_json::Value;

use crate::moments::here;
use crate::protocol::{GapView, ProblemView};

/// The words of one language, with the titles of records.
pub(crate) struct Reader {
    pub(crate) language: Language,
    pub(crate) titles: BTreeMap<RecordId, String>,
}

impl Words for Reader {
    fn text(&self, key: &str) -> String {
        text(self.language, key)
    }

    fn title_of(&self, id: RecordId) -> Option<String> {
        self.titles.get(&id).cloned()
    }

    fn date(&self, day: NaiveDate) -> String {
        catalogue::day(self.language, day)
    }

    fn written(&self, text: Bilingual) -> &'static str {
        match self.language {
            Language::English => text.en,
            Language::Polish => text.pl,
        }
    }

    fn number(&self, number: u64) -> String {
        catalogue::number(self.language, i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Reader {
    /// A reader who knows no titles.
    pub(crate) fn untitled(language: Language) -> Self {
        Self { language, titles: BTreeMap::new() }
    }

    /// The title of a record, or words that say that it has none.
    pub(crate) fn title(&self, kind: &Kind, value: &Value) -> String {
        if value.is_null() {
            return text(self.language, "title-erased");
        }
        let title = registers::title(kind, value, self);
        if title.is_empty() { text(self.language, "title-none") } else { title }
    }

    pub(crate) fn gaps(&self, completeness: &registers::Completeness) -> Vec<GapView> {
        let view = |gap: &registers::Gap| GapView {
            field: gap.field.clone(),
            label: text(self.language, &gap.label_key),
            cites: cites(self.language, gap.cites),
        };
        completeness.gaps.iter().map(view).collect()
    }

    pub(crate) fn problem(&self, problem: &Problem, kind: &Kind) -> ProblemView {
        self.problem_at(problem, self.label_at(kind, &problem.field))
    }

    fn problem_at(&self, problem: &Problem, label: String) -> ProblemView {
        let code = problem.code.code();
        let mut params: Vec<(&str, Arg)> =
            problem.params.iter().map(|(name, param)| (*name, self.param(param))).collect();
        params.push(("field", label.into()));
        ProblemView {
            field: problem.field.clone(),
            code: code.to_owned(),
            words: text_with(self.language, &format!("problem-{code}"), &params),
            cites: cites(self.language, problem.cites),
            record: None,
        }
    }

    /// The name of the field at a path, or the path where the definition has none.
    pub(crate) fn label_at(&self, kind: &Kind, path: &str) -> String {
        match kind.at(path) {
            Some((owner, field)) => field.label(owner, self),
            None => path.to_owned(),
        }
    }

    fn param(&self, param: &Param) -> Arg {
        match param {
            Param::Text(text) => text.as_str().into(),
            Param::Number(number) => (*number).into(),
            Param::Key(key) => text(self.language, key).into(),
        }
    }
}

/// The labels behind a key of [`registers::search_text`], in all languages: by any of them a record is found.
pub(crate) fn labels(kind: Option<&Kind>, key: &str) -> [String; 2] {
    match kind.and_then(|kind| registers::own_label(kind, key)) {
        Some(own) => [own.en.to_owned(), own.pl.to_owned()],
        None => Language::ALL.map(|language| text(language, key)),
    }
}

/// A text that is kept outside records, in the form in which it is kept, or what keeps it from being kept.
pub(crate) fn given(
    language: Language,
    field: &'static Field,
    text: &str,
) -> std::result::Result<String, ProblemView> {
    let label = || catalogue::text(language, &format!("input-{}", field.name));
    registers::text_for(field, text)
        .map_err(|problem| Reader::untitled(language).problem_at(&problem, label()))
}

/// Citations, written out.
pub(crate) fn cites(language: Language, cites: &[Citation]) -> Vec<String> {
    cites.iter().map(|cite| cite.written(style(language))).collect()
}

/// The name of an operation in words; an operation of a newer program keeps its code.
pub(crate) fn operation(language: Language, op: &str) -> String {
    let key = format!("op-{}", op.replace('.', "-"));
    if catalogue::has(language, &key) { text(language, &key) } else { op.to_owned() }
}

/// The name of an operation with what it was done to: "Processing activity saved", "Zapisano czynność przetwarzania".
pub(crate) fn operation_on(language: Language, op: &str, kind: &str) -> String {
    let key = format!("op-{}.on", op.replace('.', "-"));
    let object = text(language, &format!("kind-{kind}.object"));
    if catalogue::has(language, &key) {
        text_with(language, &key, &[("kind", object.into())])
    } else {
        operation(language, op)
    }
}

/// A moment as a reader here sees it.
pub(crate) fn local(language: Language, moment: DateTime<Utc>) -> String {
    let local = moment.with_timezone(&here());
    format!("{}, {}", catalogue::day(language, local.date_naive()), local.format("%H:%M"))
}

/// A moment before which something existed, to the second by which it has passed: nothing is said to be older than it is.
pub fn local_by_then(language: Language, moment: &str) -> String {
    let Ok(at) = DateTime::parse_from_rfc3339(moment) else { return moment.to_owned() };
    let local = (at.to_utc() + TimeDelta::milliseconds(999)).with_timezone(&here());
    format!("{}, {}", catalogue::day(language, local.date_naive()), local.format("%H:%M:%S"))
}

/// The same with the zone, for what has to stand by itself: `23 Nov 2026, 13:00 (UTC+01:00)`.
pub(crate) fn local_zoned(language: Language, moment: DateTime<Utc>) -> String {
    format!("{} (UTC{})", local(language, moment), moment.with_timezone(&here()).format("%:z"))
}

/// A moment of an answer as a reader here sees it.
pub fn local_time(language: Language, moment: &str) -> String {
    DateTime::parse_from_rfc3339(moment)
        .map_or_else(|_| moment.to_owned(), |moment| local(language, moment.to_utc()))
}

pub(crate) const fn style(language: Language) -> Style {
    match language {
        Language::English => Style::English,
        Language::Polish => Style::Polish,
    }
}
