//! What stops a record from being saved.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value;

use crate::characters::{blank, breaks_line, refused};
use crate::format::Misfit;
use crate::moment::moment;
use crate::normalise::{empty, normalise_field};
use crate::{
    ChoiceSet, Field, FileRef, Format, Kind, Need, Param, Part, Problem, ProblemCode, RecordId, Shape,
};

/// Whether a new value can be saved; a field that the definition does not have is a problem.
pub fn check(kind: &Kind, value: &Value) -> Vec<Problem> {
    check_against(kind, value, &Value::Null)
}

/// Whether a value made from the version `before` can be saved: fields of a newer program that stood in that
/// version may stay.
pub fn check_against(kind: &Kind, value: &Value, before: &Value) -> Vec<Problem> {
    if !value.is_object() {
        return vec![Problem::new("", ProblemCode::NotAnObject, &[])];
    }
    let mut out = unknown_names(kind, value, before);
    check_fields(kind.fields, value, "", &mut out);
    check_ended(kind, value, before, &mut out);
    for (start, end) in kind.in_order {
        check_order(kind, value, (start, end), &mut out);
    }
    out
}

/// The names in a value that neither the definition nor the version `before` has, empty ones too: before a value is
/// normalised this finds a misspelt name that would be left out unseen.
pub fn unknown_names(kind: &Kind, value: &Value, before: &Value) -> Vec<Problem> {
    let mut out = Vec::new();
    find_unknown(kind.fields, value, &[before], "", &mut out);
    out
}

/// A text that is kept outside records, such as a reason, as that field would hold it: in canonical form, or why it
/// cannot be kept.
pub fn text_for(field: &'static Field, text: &str) -> Result<String, Problem> {
    let value = normalise_field(field, Value::from(text));
    let Value::String(text) = &value else { return Ok(String::new()) };
    if blank(text) {
        return Ok(String::new());
    }
    check_one(field, &value, field.name).map_or_else(|| Ok(text.clone()), Err)
}

const LINE_MAX: usize = 500;
const TEXT_MAX: usize = 20_000;
const ITEMS_MAX: usize = 500;
const COUNT_MAX: u64 = (1 << 53) - 1;
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

fn find_unknown(
    fields: &'static [Field],
    value: &Value,
    before: &[&Value],
    at: &str,
    out: &mut Vec<Problem>,
) {
    let names = value.as_object().into_iter().flat_map(serde_json::Map::keys);
    for name in names.filter(|name| fields.iter().all(|field| field.name != name.as_str())) {
        if before.iter().all(|before| before.get(name).is_none()) {
            let problem = Problem::new(&format!("{at}{name}"), ProblemCode::UnknownField, &[]);
            out.push(problem.with("name", short(name)));
        }
    }
    for field in fields {
        let Some(part) = field.shape.part() else { continue };
        // Parts have no ids, so a part that moved is not told from a new one: what any of them had may stay.
        let before: Vec<&Value> =
            before.iter().filter_map(|before| before[field.name].as_array()).flatten().collect();
        for (index, item) in value[field.name].as_array().into_iter().flatten().enumerate() {
            find_unknown(part.fields, item, &before, &format!("{at}{}/{index}/", field.name), out);
        }
    }
}

/// What stands in an ended field may stay or go.
fn check_ended(kind: &Kind, value: &Value, before: &Value, out: &mut Vec<Problem>) {
    for field in kind.fields.iter().filter(|field| field.ended()) {
        let found = &value[field.name];
        if !empty(found) && found != &before[field.name] {
            out.push(Problem::new(field.name, ProblemCode::FieldEnded, field.cites));
        }
    }
}

fn check_fields(fields: &'static [Field], value: &Value, at: &str, out: &mut Vec<Problem>) {
    for field in fields {
        let (path, found) = (|| format!("{at}{}", field.name), &value[field.name]);
        if !empty(found) {
            check_value(field, found, &path(), out);
        } else if field.need == Need::Save && field.applies(value) {
            out.push(Problem::new(&path(), ProblemCode::Missing, field.cites));
        }
    }
}

fn check_value(field: &'static Field, value: &Value, path: &str, out: &mut Vec<Problem>) {
    match field.shape {
        Shape::Line
        | Shape::Text
        | Shape::Date
        | Shape::Moment
        | Shape::Count
        | Shape::Choice(_)
        | Shape::Link(_) => out.extend(check_one(field, value, path)),
        Shape::Lines => check_items(field, value, path, out, |item, path| check_line(field, item, path)),
        Shape::Choices(set) => {
            check_items(field, value, path, out, |item, path| check_code(field, set, item, path));
            check_repeated(field, value, path, out);
        }
        Shape::Links(_) => {
            check_items(field, value, path, out, |item, path| check_id(field, item, path));
            check_repeated(field, value, path, out);
        }
        Shape::Parts(part) => check_parts(field, part, value, path, out),
        Shape::Files => check_parts(field, FileRef::PART, value, path, out),
    }
}

fn check_parts(
    field: &'static Field,
    part: &'static Part,
    value: &Value,
    path: &str,
    out: &mut Vec<Problem>,
) {
    check_items(field, value, path, out, |item, path| (!item.is_object()).then(|| wrong_type(field, path)));
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        if item.is_object() {
            check_fields(part.fields, item, &format!("{path}/{index}/"), out);
        }
    }
}

fn check_one(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    match field.shape {
        Shape::Line => check_line(field, value, path),
        Shape::Text => check_text(field, value, path),
        Shape::Date => check_date(field, value, path),
        Shape::Moment => check_moment(field, value, path),
        Shape::Count => check_count(field, value, path),
        Shape::Choice(set) => check_code(field, set, value, path),
        Shape::Link(_) => check_id(field, value, path),
        Shape::Lines | Shape::Choices(_) | Shape::Links(_) | Shape::Files | Shape::Parts(_) => None,
    }
}

fn check_items(
    field: &'static Field,
    value: &Value,
    path: &str,
    out: &mut Vec<Problem>,
    check: impl Fn(&Value, &str) -> Option<Problem>,
) {
    let Some(items) = value.as_array() else {
        out.push(wrong_type(field, path));
        return;
    };
    if items.len() > ITEMS_MAX {
        let problem = Problem::new(path, ProblemCode::TooMany, field.cites);
        out.push(problem.with("max", Param::Number(ITEMS_MAX as u64)));
        return;
    }
    let filled = items.iter().enumerate().filter(|(_, item)| item.is_object() || !empty(item));
    out.extend(filled.filter_map(|(index, item)| check(item, &format!("{path}/{index}"))));
}

fn check_repeated(field: &'static Field, value: &Value, path: &str, out: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        let Some(text) = item.as_str().filter(|text| !blank(text)) else { continue };
        if !seen.insert(text) {
            let problem = Problem::new(&format!("{path}/{index}"), ProblemCode::Repeated, field.cites);
            out.push(problem.with("item", short(text)));
        }
    }
}

fn check_line(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    let Some(text) = value.as_str() else { return Some(wrong_type(field, path)) };
    if text.trim().contains(breaks_line) {
        return Some(Problem::new(path, ProblemCode::LineBreak, field.cites));
    }
    check_characters(field, text, LINE_MAX, path).or_else(|| check_format(field, text.trim(), path))
}

fn check_text(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    let Some(text) = value.as_str() else { return Some(wrong_type(field, path)) };
    check_characters(field, text, TEXT_MAX, path)
}

fn check_characters(field: &'static Field, text: &str, max: usize, path: &str) -> Option<Problem> {
    if text.chars().count() > max {
        let problem = Problem::new(path, ProblemCode::TooLong, field.cites);
        return Some(problem.with("max", Param::Number(max as u64)));
    }
    text.contains(refused).then(|| Problem::new(path, ProblemCode::ControlCharacter, field.cites))
}

fn check_format(field: &'static Field, text: &str, path: &str) -> Option<Problem> {
    let code = match field.format.misfit(text)? {
        Misfit::Form => ProblemCode::WrongFormat,
        Misfit::CheckDigit => ProblemCode::WrongCheckDigit,
    };
    Some(Problem::new(path, code, field.cites).with("format", format_name(field.format)))
}

fn format_name(format: Format) -> Param {
    Param::Key(format!("format-{}", format.code()))
}

fn check_date(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    let Some(text) = value.as_str() else { return Some(wrong_type(field, path)) };
    let Some(day) = day(text) else { return Some(Problem::new(path, ProblemCode::NotADate, field.cites)) };
    check_year(field, day, path)
}

fn check_moment(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    let Some(text) = value.as_str() else { return Some(wrong_type(field, path)) };
    let Some(moment) = moment(text) else {
        return Some(Problem::new(path, ProblemCode::NotAMoment, field.cites));
    };
    check_year(field, moment.date_naive(), path)
}

fn check_year(field: &'static Field, day: NaiveDate, path: &str) -> Option<Problem> {
    (!YEARS.contains(&chrono::Datelike::year(&day))).then(|| {
        Problem::new(path, ProblemCode::DateOutOfRange, field.cites)
            .with("from", Param::Text(YEARS.start().to_string()))
            .with("to", Param::Text(YEARS.end().to_string()))
    })
}

/// `YYYY-MM-DD` alone: chrono by itself would let `2026-1-5` and `+2026-01-05` pass.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|day| day.to_string() == text)
}

fn check_count(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    let Some(count) = value.as_u64() else { return Some(wrong_type(field, path)) };
    (count > COUNT_MAX)
        .then(|| Problem::new(path, ProblemCode::TooLarge, field.cites).with("max", Param::Number(COUNT_MAX)))
}

fn check_code(field: &'static Field, set: ChoiceSet, value: &Value, path: &str) -> Option<Problem> {
    let Some(code) = value.as_str() else { return Some(wrong_type(field, path)) };
    (!set.codes.contains(&code))
        .then(|| Problem::new(path, ProblemCode::UnknownCode, field.cites).with("code", short(code)))
}

/// The one way in which ids are written; uuid by itself reads braces, capitals and missing hyphens too.
fn check_id(field: &'static Field, value: &Value, path: &str) -> Option<Problem> {
    let Some(text) = value.as_str() else { return Some(wrong_type(field, path)) };
    let written = text.parse::<RecordId>().is_ok_and(|id| id.to_string() == text);
    (!written).then(|| Problem::new(path, ProblemCode::NotAnId, field.cites))
}

/// A pair of paths through the same parts, as in `holds/*/from`, compares the two days of each part.
fn check_order(kind: &Kind, value: &Value, (start, end): (&str, &str), out: &mut Vec<Problem>) {
    let Some((list, inner_end)) = end.split_once("/*/") else {
        check_pair(kind, value, (start, start), (end, end), out);
        return;
    };
    let inner_start = start.rsplit('/').next().unwrap_or(start);
    for (index, item) in value[list].as_array().into_iter().flatten().enumerate() {
        let path = format!("{list}/{index}/{inner_end}");
        check_pair(kind, item, (start, inner_start), (&path, inner_end), out);
    }
}

fn check_pair(
    kind: &Kind,
    value: &Value,
    (start_path, start): (&str, &str),
    (end_path, end): (&str, &str),
    out: &mut Vec<Problem>,
) {
    let (Some(first), Some(last)) = (value[start].as_str(), value[end].as_str()) else { return };
    if precedes(last, first) {
        let label = kind.at(start_path).map(|(owner, field)| field.label_key(owner)).unwrap_or_default();
        let problem = Problem::new(end_path, ProblemCode::BeforeStart, &[]);
        out.push(problem.with("start", Param::Key(label)));
    }
}

/// Whether a day or minute lies before another; where one of them is a day, the days decide.
fn precedes(text: &str, other: &str) -> bool {
    if let (Some(minute), Some(other)) = (moment(text), moment(other)) {
        return minute < other;
    }
    let day_of = |text| day(text).or_else(|| moment(text).map(|minute| minute.date_naive()));
    day_of(text).zip(day_of(other)).is_some_and(|(day, other)| day < other)
}

fn wrong_type(field: &'static Field, path: &str) -> Problem {
    let expected = Param::Key(format!("shape-{}", field.shape.code()));
    Problem::new(path, ProblemCode::WrongType, field.cites).with("expected", expected)
}

fn short(text: &str) -> Param {
    Param::Text(text.chars().filter(|c| !c.is_control()).take(40).collect())
}

#[cfg(test)]
#[path = "check_tests.rs"]
pub(crate) mod tests;
