//! Cells as values of fields.

use chrono::{NaiveDateTime, TimeDelta, Timelike as _};
use registers::{ChoiceSet, Field, Shape};
use serde_json::{Map, Value};

use crate::Cell;
use crate::day::day_in;
use crate::directory::{Directory, Unnamed};
use crate::lexicon::{ForeignWords, Lexicon, Unmeant};

/// Why a cell cannot be a value. Texts in the catalogue under `import-<code>`, with `text` for what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// No day of the calendar.
    NotADay(String),
    /// No day with a time.
    NotAMoment(String),
    /// No whole number.
    NotANumber(String),
    /// No word of that choice.
    UnknownWord(String),
    /// A word that several codes have.
    UnclearWord(String),
    /// No standing record with that title.
    NoSuchTitle(String),
    /// Several standing records with that title.
    UnclearTitle(String),
    /// A formula that came to nothing.
    FormulaError(String),
    /// No id.
    NotAnId(String),
    /// No version.
    NotAVersion(String),
    /// Neither yes nor no.
    NotAnAnswer(String),
    /// Files do not come with tables.
    NoSuchFile(String),
}

impl Why {
    /// Its name in the catalogue's keys.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotADay(_) => "not_a_day",
            Self::NotAMoment(_) => "not_a_moment",
            Self::NotANumber(_) => "not_a_number",
            Self::UnknownWord(_) => "unknown_word",
            Self::UnclearWord(_) => "unclear_word",
            Self::NoSuchTitle(_) => "no_such_title",
            Self::UnclearTitle(_) => "unclear_title",
            Self::FormulaError(_) => "formula_error",
            Self::NotAnId(_) => "not_an_id",
            Self::NotAVersion(_) => "not_a_version",
            Self::NotAnAnswer(_) => "not_an_answer",
            Self::NoSuchFile(_) => "no_such_file",
        }
    }

    /// What stands there, shortened.
    pub fn text(&self) -> String {
        const LONGEST: usize = 80;
        let (Self::NotADay(text)
        | Self::NotAMoment(text)
        | Self::NotANumber(text)
        | Self::UnknownWord(text)
        | Self::UnclearWord(text)
        | Self::NoSuchTitle(text)
        | Self::UnclearTitle(text)
        | Self::FormulaError(text)
        | Self::NotAnId(text)
        | Self::NotAVersion(text)
        | Self::NotAnAnswer(text)
        | Self::NoSuchFile(text)) = self;
        let shown: String =
            text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
        if text.chars().count() > LONGEST { format!("{shown}…") } else { shown }
    }
}

/// What is known when cells are read.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) lexicon: &'a Lexicon<'a>,
    pub(crate) directory: &'a Directory,
    pub(crate) foreign: &'a ForeignWords,
}

/// What a cell says of a field; null for an empty cell.
pub(crate) fn value(field: &'static Field, cell: &Cell, known: Known<'_>) -> Result<Value, Why> {
    if let Cell::Error(text) = cell {
        return Err(Why::FormulaError(text.clone()));
    }
    if cell.is_blank() {
        return Ok(Value::Null);
    }
    let link = |kind: &str, text: &str| match known.directory.find(kind, text) {
        Ok(id) => Ok(Value::from(id.to_string())),
        Err(Unnamed::Nobody) => Err(Why::NoSuchTitle(text.to_owned())),
        Err(Unnamed::Several) => Err(Why::UnclearTitle(text.to_owned())),
    };
    match field.shape {
        Shape::Line => Ok(one_line(&cell.written()).into()),
        Shape::Text => Ok(cell.written().into()),
        Shape::Date => day(cell),
        Shape::Moment => moment(cell),
        Shape::Count => count(cell),
        Shape::Choice(set) => choice(set, &answer_of(set, cell), known),
        Shape::Choices(set) => items(&answer_of(set, cell), |word| choice(set, word, known)).map(each_once),
        Shape::Lines => Ok(lines(&cell.written()).map(Value::from).collect()),
        Shape::Link(kind) => link(kind, &cell.written()),
        Shape::Links(kind) => items(&cell.written(), |title| link(kind, title)).map(each_once),
        Shape::Parts(part) => {
            // A list in one cell names its parts, each on a line.
            let naming = part
                .fields
                .iter()
                .find(|field| matches!(field.shape, Shape::Line | Shape::Text | Shape::Link(_)));
            let Some(naming) = naming else { return Err(Why::UnknownWord(cell.written())) };
            let named = |text: &str| {
                let inner = value(naming, &Cell::text(text), known)?;
                Ok(Value::Object(Map::from_iter([(naming.name.to_owned(), inner)])))
            };
            items(&cell.written(), named).map(Value::Array)
        }
        Shape::Files => Ok(Value::Null),
    }
}

/// Line breaks within what is one line are spaces.
fn one_line(text: &str) -> String {
    lines(text).collect::<Vec<_>>().join(" ")
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(str::trim).filter(|line| !line.is_empty())
}

/// The items of a list: lines, and where a line is none, what stands between semicolons or commas in it.
fn items(text: &str, read: impl Fn(&str) -> Result<Value, Why>) -> Result<Vec<Value>, Why> {
    let mut out = Vec::new();
    for line in lines(text) {
        match read(line) {
            Ok(value) => out.push(value),
            Err(why) => {
                let split = [';', ','].into_iter().filter(|mark| line.contains(*mark)).find_map(|mark| {
                    let parts = line.split(mark).map(str::trim).filter(|part| !part.is_empty());
                    parts.map(&read).collect::<Result<Vec<_>, _>>().ok()
                });
                out.extend(split.ok_or(why)?);
            }
        }
    }
    Ok(out)
}

fn each_once(items: Vec<Value>) -> Value {
    let mut out: Vec<Value> = Vec::with_capacity(items.len());
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    Value::Array(out)
}

/// Yes and no as spreadsheets have them are the codes of that choice.
fn answer_of(set: ChoiceSet, cell: &Cell) -> String {
    match cell {
        Cell::Bool(yes) if set.codes.contains(&"yes") => if *yes { "yes" } else { "no" }.to_owned(),
        other => other.written(),
    }
}

fn choice(set: ChoiceSet, word: &str, known: Known<'_>) -> Result<Value, Why> {
    known.lexicon.meant(set, word, known.foreign).map(Value::from).map_err(|unmeant| match unmeant {
        Unmeant::Nothing => Why::UnknownWord(word.to_owned()),
        Unmeant::Several => Why::UnclearWord(word.to_owned()),
    })
}

fn day(cell: &Cell) -> Result<Value, Why> {
    let day = match cell {
        Cell::Date(day) => Some(*day),
        Cell::Moment(moment) => Some(moment.date()),
        Cell::Text(text) => day_in(text),
        Cell::Empty | Cell::Absent | Cell::Number(_) | Cell::Bool(_) | Cell::Error(_) => None,
    };
    day.map(|day| day.to_string().into()).ok_or_else(|| Why::NotADay(cell.written()))
}

/// Spreadsheets count time in fractions of a day, so a whole minute may be some milliseconds off.
fn moment(cell: &Cell) -> Result<Value, Why> {
    let written = |moment: NaiveDateTime| Value::from(moment.format("%Y-%m-%dT%H:%M").to_string());
    match cell {
        Cell::Moment(moment) => {
            let near = moment.checked_add_signed(TimeDelta::milliseconds(500)).unwrap_or(*moment);
            near.with_second(0).map(written).ok_or_else(|| Why::NotAMoment(cell.written()))
        }
        Cell::Text(text) => moment_in(text).ok_or_else(|| Why::NotAMoment(cell.written())),
        // Midnight of that day in a spreadsheet, or a day without a time: whoever knows must say.
        Cell::Date(_) | Cell::Empty | Cell::Absent | Cell::Number(_) | Cell::Bool(_) | Cell::Error(_) => {
            Err(Why::NotAMoment(cell.written()))
        }
    }
}

/// A minute with its offset as it is; else a day in any form that is read, and a time.
fn moment_in(text: &str) -> Option<Value> {
    let text = text.trim();
    if chrono::DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z").is_ok()
        || chrono::DateTime::parse_from_rfc3339(text).is_ok()
    {
        return Some(text.into());
    }
    let (day, time) = text.rsplit_once([' ', 'T', ','])?;
    let time = ["%H:%M", "%H:%M:%S", "%H.%M"]
        .iter()
        .find_map(|form| chrono::NaiveTime::parse_from_str(time, form).ok())?;
    Some(format!("{}T{}", day_in(day.trim_end_matches([',', ' ']))?, time.format("%H:%M")).into())
}

fn count(cell: &Cell) -> Result<Value, Why> {
    const MOST: f64 = 9_007_199_254_740_991.0;
    let count = match cell {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Whole, and within bounds.
        Cell::Number(number) if number.fract() == 0.0 && (0.0..=MOST).contains(number) => {
            Some(*number as u64)
        }
        Cell::Text(text) => digits(text).parse().ok(),
        Cell::Empty
        | Cell::Absent
        | Cell::Number(_)
        | Cell::Date(_)
        | Cell::Moment(_)
        | Cell::Bool(_)
        | Cell::Error(_) => None,
    };
    count.map(Value::from).ok_or_else(|| Why::NotANumber(cell.written()))
}

/// Without the spaces between groups of digits.
fn digits(text: &str) -> String {
    text.trim().chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')).collect()
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
