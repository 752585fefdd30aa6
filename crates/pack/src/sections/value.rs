//! Values as they are read on paper.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use registers::{Part, Shape, readable};
use serde_json::Value;

use crate::paper::{Cell, Look, Text};
use crate::words::PaperWords;

/// Of a hash, so many digits are printed; the whole is in the attached records.
pub(crate) const DIGITS: usize = 16;

const INDENT: f32 = 12.0;
/// A value that is no longer shares its line with others.
const SHORT: usize = 48;

/// When files were put on a record, by their hashes.
pub(crate) type Added = BTreeMap<String, DateTime<Utc>>;

/// A value as text: in a list only the first item has a capital.
pub(crate) fn said(shape: Shape, value: &Value, words: &PaperWords) -> String {
    said_of_files(shape, value, words, &Added::new())
}

fn said_of_files(shape: Shape, value: &Value, words: &PaperWords, added: &Added) -> String {
    match (shape, value.as_array()) {
        (Shape::Choices(set), Some(items)) => {
            let each = items.iter().enumerate().map(|(index, item)| {
                let item = readable(Shape::Choice(set), item, words);
                if index == 0 { item } else { lowered(&item) }
            });
            each.collect::<Vec<_>>().join(", ")
        }
        (Shape::Files, Some(items)) => {
            items.iter().map(|item| file_line(item, words, added)).collect::<Vec<_>>().join("\n")
        }
        _ => readable(shape, value, words),
    }
}

/// A value as a table shows it, where parts are told by what they are called.
pub(crate) fn brief(shape: Shape, value: &Value, words: &PaperWords) -> String {
    let (Shape::Parts(part), Some(items)) = (shape, value.as_array()) else {
        return said(shape, value, words);
    };
    let called = items.iter().filter_map(|item| {
        let mut all = part.fields.iter().map(|field| said(field.shape, &item[field.name], words));
        all.find(|text| !text.is_empty())
    });
    called.collect::<Vec<_>>().join("; ")
}

/// A value as the paragraphs of a cell. `missing` says what is lacking in the part at a place.
pub(crate) fn cell(
    shape: Shape,
    value: &Value,
    (words, added): (&PaperWords, &Added),
    missing: &dyn Fn(usize) -> Vec<Text>,
) -> Cell {
    match (shape, value.as_array()) {
        (Shape::Files, Some(items)) => {
            Cell(items.iter().map(|item| (0.0, file(item, words, added))).collect())
        }
        (Shape::Parts(part), Some(items)) => {
            let many = items.len() > 1;
            let mut paragraphs = Vec::new();
            for (index, item) in items.iter().enumerate() {
                paragraphs.extend(one_part(part, item, many.then_some(index + 1), (words, added)));
                paragraphs.extend(missing(index).into_iter().map(|gap| (INDENT, gap)));
            }
            Cell(paragraphs)
        }
        _ => match said(shape, value, words) {
            text if text.is_empty() => Cell::default(),
            text => text.into(),
        },
    }
}

/// The words with a small first letter, unless they begin with an abbreviation such as PESEL or e-PUAP.
pub(crate) fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// A part: what it is called in bold, the rest of it indented below, short values side by side.
fn one_part(
    part: &'static Part,
    item: &Value,
    number: Option<usize>,
    (words, added): (&PaperWords, &Added),
) -> Vec<(f32, Text)> {
    let mut lines = Vec::new();
    let mut side_by_side = Text::default();
    for field in part.fields {
        let text = said_of_files(field.shape, &item[field.name], words, added);
        if text.is_empty() {
            continue;
        }
        if lines.is_empty() {
            let lead = number.map_or_else(String::new, |number| format!("{number}. "));
            lines.push((0.0, Text::strong(format!("{lead}{text}"))));
            continue;
        }
        let label = field.label(part.name, words);
        let short = text.chars().count() <= SHORT && !text.contains('\n');
        if !short && !side_by_side.is_empty() {
            lines.push((INDENT, std::mem::take(&mut side_by_side)));
        }
        let gap = if side_by_side.is_empty() { "" } else { " · " };
        let pair = side_by_side.with(format!("{gap}{label}: "), Look::Quiet).with(text, Look::Plain);
        if short {
            side_by_side = pair;
        } else {
            lines.push((INDENT, pair));
            side_by_side = Text::default();
        }
    }
    if !side_by_side.is_empty() {
        lines.push((INDENT, side_by_side));
    }
    lines
}

fn file(item: &Value, words: &PaperWords, added: &Added) -> Text {
    let (name, about, hash) = facts(item, words, added);
    Text::from(name).with(format!(" · {} · SHA-256 ", about.join(" · ")), Look::Quiet).with(hash, Look::Code)
}

fn file_line(item: &Value, words: &PaperWords, added: &Added) -> String {
    let (name, about, hash) = facts(item, words, added);
    format!("{name} ({}, SHA-256 {hash})", about.join(", "))
}

fn facts(item: &Value, words: &PaperWords, added: &Added) -> (String, Vec<String>, String) {
    let hash = item["sha256"].as_str().unwrap_or_default();
    let short: String = hash.chars().take(DIGITS).collect();
    let name = item["name"].as_str().unwrap_or_default().to_owned();
    let mut about = vec![words.size(item["size"].as_u64().unwrap_or_default())];
    about.extend(
        added.get(hash).map(|at| words.with("pack-file-added", &[("day", words.day_of(*at).into())])),
    );
    (name, about, format!("{short}…"))
}
