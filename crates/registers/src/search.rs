//! What a record is found by.

use std::fmt::Write;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::characters::unseen;
use crate::check::day;
use crate::moment::moment;
use crate::{ChoiceSet, Field, Kind, RecordId, Shape, Words, fold};

/// The texts of a record, as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchText {
    /// What it is called.
    pub title: String,
    /// Everything else, a line each.
    pub body: String,
}

/// Every text of a record: of fields that no definition knows too, with choices, days and numbers as each of the languages has
/// them. Ids and hashes are no texts.
pub fn search_text(kind: Option<&Kind>, value: &Value, languages: &[&dyn Words]) -> SearchText {
    let Value::Object(fields) = value else { return SearchText::default() };
    let (mut title, mut body) = (Texts::new(languages), Texts::new(languages));
    for (name, value) in fields {
        let field = kind.and_then(|kind| kind.field(name));
        let out = if kind.is_some_and(|kind| kind.title == name) { &mut title } else { &mut body };
        out.field(field, value);
    }
    SearchText { title: title.text, body: body.text }
}

/// What the texts of all records depend on besides the records: where it differs, they must be made anew.
pub fn search_basis(languages: &[&dyn Words]) -> String {
    // Changed by hand when this file makes other texts of the same record.
    let mut out = String::from("1\n");
    for kind in Kind::all() {
        let _ = writeln!(out, "{} {}", kind.code, kind.title);
        describe(kind.fields, languages, &mut out);
    }
    let sample = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap_or_default();
    for words in languages {
        let _ = writeln!(out, "{} {}", words.date(sample), words.number(12_840));
    }
    out
}

/// A text as it is searched: small letters without diacritics, and without characters that nobody sees.
pub fn searchable(text: &str) -> String {
    if text.contains(unseen) { fold(&text.replace(unseen, "")) } else { fold(text) }
}

fn describe(fields: &[Field], languages: &[&dyn Words], out: &mut String) {
    for field in fields {
        let _ = writeln!(out, "{} {}", field.name, field.shape.code());
        if let Shape::Choice(set) | Shape::Choices(set) = field.shape {
            for code in set.codes {
                let _ = writeln!(out, "{code}");
                for words in languages {
                    let _ = writeln!(out, "{}", words.text(&set.label_key(code)));
                }
            }
        }
        if let Some(part) = field.shape.part() {
            describe(part.fields, languages, out);
            out.push('\n');
        }
    }
}

struct Texts<'a> {
    languages: &'a [&'a dyn Words],
    text: String,
}

impl<'a> Texts<'a> {
    fn new(languages: &'a [&'a dyn Words]) -> Self {
        Self { languages, text: String::new() }
    }

    fn field(&mut self, field: Option<&Field>, value: &Value) {
        match (field.map(|field| field.shape), value) {
            (Some(Shape::Choice(set)), Value::String(code)) => self.choice(set, code),
            (Some(Shape::Choices(set)), Value::Array(codes)) => {
                for code in codes {
                    match code.as_str() {
                        Some(code) => self.choice(set, code),
                        None => self.value(code),
                    }
                }
            }
            (Some(shape), Value::Array(items)) if shape.part().is_some() => {
                for item in items {
                    match item {
                        Value::Object(fields) => self.fields(fields, |name| shape.part()?.field(name)),
                        other => self.value(other),
                    }
                }
            }
            (_, value) => self.value(value),
        }
    }

    fn fields(&mut self, fields: &Map<String, Value>, field: impl Fn(&str) -> Option<&'static Field>) {
        let is_file = ["name", "sha256", "size"].iter().all(|name| fields.contains_key(*name));
        for (name, value) in fields {
            if !is_file || name == "name" {
                self.field(field(name), value);
            }
        }
    }

    fn choice(&mut self, set: ChoiceSet, code: &str) {
        if !set.codes.contains(&code) {
            return self.line(code);
        }
        let key = set.label_key(code);
        for words in self.languages {
            self.line(&words.text(&key));
        }
    }

    /// By its form alone.
    fn value(&mut self, value: &Value) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => {
                self.line(&number.to_string());
                for words in self.languages {
                    if let Some(number) = number.as_u64() {
                        self.line(&words.number(number));
                    }
                }
            }
            Value::String(text) => self.string(text),
            Value::Array(items) => items.iter().for_each(|item| self.value(item)),
            Value::Object(fields) => self.fields(fields, |_| None),
        }
    }

    fn string(&mut self, text: &str) {
        if text.len() == 36 && text.parse::<RecordId>().is_ok() {
            return;
        }
        self.line(text);
        if !text.as_bytes().first().is_some_and(u8::is_ascii_digit) {
            return;
        }
        let minute = moment(text);
        if let Some(minute) = minute {
            self.line(&minute.format("%H:%M").to_string());
        }
        if let Some(day) = day(text).or_else(|| minute.map(|minute| minute.date_naive())) {
            self.line(&day.to_string());
            self.line(&day.format("%-d.%-m.%Y").to_string());
            for words in self.languages {
                self.line(&words.date(day));
            }
        }
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use catalogue::Language;
    use serde_json::json;

    use super::*;
    use crate::readable::tests::Reader;

    const LANGUAGES: [&dyn Words; 2] = [&Reader(Language::Polish), &Reader(Language::English)];

    fn lines(kind: &str, value: &Value) -> (String, Vec<String>) {
        let SearchText { title, body } = search_text(Kind::of(kind), value, &LANGUAGES);
        (title, body.lines().map(str::to_owned).collect())
    }

    #[test]
    fn every_text_of_a_record_is_found_and_no_id() {
        let id = "0190a0b0-c0d0-7000-8000-000000000001";
        let hash = "0a".repeat(32);
        let file = json!({ "name": "Umowa.pdf", "sha256": hash, "size": 3, "media": "application/pdf" });
        let cases = [
            (json!({ "notes": "a\nb" }), vec!["a", "b"]),
            (json!({ "dpia": "done" }), vec!["Przeprowadzona", "Done"]),
            (json!({ "dpia": "of_a_newer_program" }), vec!["of_a_newer_program"]),
            (json!({ "medium": ["paper", 3] }), vec!["Papierowa", "Paper", "3", "3", "3"]),
            (
                json!({ "started_on": "2026-11-03" }),
                vec!["2026-11-03", "2026-11-03", "3.11.2026", "03.11.2026", "3 Nov 2026"],
            ),
            (json!({ "persons_count": 12_840 }), vec!["12840", "12\u{a0}840", "12,840"]),
            (json!({ "systems": [id, "no id"] }), vec!["no id"]),
            (json!({ "files": [file] }), vec!["Umowa.pdf"]),
            (json!({ "recipients": [{ "name": "NFZ", "newer": { "depth": ["x"] } }] }), vec!["NFZ", "x"]),
            (
                json!({ "newer": { "at": "2026-04-03T18:30+02:00", "yes": true, "file": file } }),
                vec![
                    "2026-04-03T18:30+02:00",
                    "18:30",
                    "2026-04-03",
                    "3.4.2026",
                    "03.04.2026",
                    "3 Apr 2026",
                    "Umowa.pdf",
                ],
            ),
            (json!({}), vec![]),
        ];
        for (value, expected) in cases {
            assert_eq!(
                lines("activity", &value),
                (String::new(), expected.into_iter().map(str::to_owned).collect())
            );
        }
    }

    #[test]
    fn the_title_stands_apart() {
        assert_eq!(lines("activity", &json!({ "name": "A", "unit": "B" })), ("A\n".into(), vec!["B".into()]));
        let map = json!({ "path": "registration" });
        assert_eq!(lines("map", &map).0.lines().count(), 2);
        assert_eq!(lines("of_a_newer_program", &json!({ "name": "A" })), (String::new(), vec!["A".into()]));
    }

    #[test]
    fn what_is_searched_has_neither_diacritics_nor_unseen_characters() {
        assert_eq!(searchable("ŁÓ\u{ad}D\u{200b}Ź"), "lodz");
    }

    #[test]
    fn the_basis_names_every_choice_in_every_language() {
        let basis = search_basis(&LANGUAGES);
        for word in ["\nactivity name\n", "\ndone\n", "\nPrzeprowadzona\n", "\nDone\n", "12,840"] {
            assert!(basis.contains(word), "{word:?}");
        }
        assert_ne!(basis, search_basis(&LANGUAGES[..1]));
    }
}
