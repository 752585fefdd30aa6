//! What a record is found by.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Map, Value};

use crate::characters::unseen;
use crate::check::day;
use crate::moment::moment;
use crate::{ChoiceSet, Field, Kind, RecordId, Shape, fold};

/// What a record is called and what else stands in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchText {
    /// What it is called.
    pub title: Said,
    /// Everything else.
    pub body: Said,
}

/// Texts and choices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The texts, a line each, as they stand; of a moment its day and its time, of a number also its groups.
    pub text: String,
    /// The keys of the chosen labels: in which words they are found is a matter of language.
    pub choices: BTreeSet<String>,
}

/// Everything that stands in a record, in fields that no definition knows too. Ids and hashes are no texts.
pub fn search_text(kind: Option<&Kind>, value: &Value) -> SearchText {
    let Value::Object(fields) = value else { return SearchText::default() };
    let mut out = SearchText::default();
    for (name, value) in fields {
        let field = kind.and_then(|kind| kind.field(name));
        let is_title = kind.is_some_and(|kind| kind.title == name);
        if is_title { &mut out.title } else { &mut out.body }.field(field, value);
    }
    out
}

/// The keys of all labels that a record can be found by.
pub fn search_choices() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for kind in Kind::all() {
        each_set(kind.fields, &mut |set| keys.extend(set.codes.iter().map(|code| set.label_key(code))));
    }
    keys
}

/// What the texts of all records depend on besides the records: where it differs, they must be made anew.
pub fn search_basis() -> String {
    // Changed by hand when this file makes other texts of the same record.
    let mut out = String::from("2\n");
    for kind in Kind::all() {
        let _ = writeln!(out, "{} {}", kind.code, kind.title);
        describe(kind.fields, &mut out);
    }
    out
}

/// A text as it is searched: small letters without diacritics, and without characters that nobody sees.
pub fn searchable(text: &str) -> String {
    if text.contains(unseen) { fold(&text.replace(unseen, "")) } else { fold(text) }
}

fn each_set(fields: &'static [Field], visit: &mut impl FnMut(ChoiceSet)) {
    for field in fields {
        if let Shape::Choice(set) | Shape::Choices(set) = field.shape {
            visit(set);
        }
        if let Some(part) = field.shape.part() {
            each_set(part.fields, visit);
        }
    }
}

/// Whether two definitions of a field make the same words of the same value.
pub(crate) fn says_the_same(a: &'static Field, b: &'static Field) -> bool {
    let said = |field: &'static Field| {
        let mut out = String::new();
        describe(std::slice::from_ref(field), &mut out);
        out
    };
    said(a) == said(b)
}

fn describe(fields: &'static [Field], out: &mut String) {
    for field in fields {
        let _ = writeln!(out, "{} {}", field.name, field.shape.code());
        if let Shape::Choice(set) | Shape::Choices(set) = field.shape {
            let _ = writeln!(out, "{} {}", set.set, set.codes.join(" "));
        }
        if let Some(part) = field.shape.part() {
            describe(part.fields, out);
            out.push('\n');
        }
    }
}

impl Said {
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
        if set.codes.contains(&code) {
            self.choices.insert(set.label_key(code));
        } else {
            self.line(code);
        }
    }

    /// By its form alone.
    fn value(&mut self, value: &Value) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => self.number(&number.to_string()),
            Value::String(text) => self.string(text),
            Value::Array(items) => items.iter().for_each(|item| self.value(item)),
            Value::Object(fields) => self.fields(fields, |_| None),
        }
    }

    fn number(&mut self, digits: &str) {
        self.line(digits);
        if digits.len() > 3 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
            let (first, rest) = digits.split_at((digits.len() - 1) % 3 + 1);
            self.text.push_str(first);
            for (index, digit) in rest.chars().enumerate() {
                if index % 3 == 0 {
                    self.text.push(',');
                }
                self.text.push(digit);
            }
            self.text.push('\n');
        }
    }

    fn string(&mut self, text: &str) {
        if text.len() == 36 && text.parse::<RecordId>().is_ok() {
            return;
        }
        let starts_as_day = text.len() > 10 && text.is_char_boundary(10) && day(&text[..10]).is_some();
        match moment(text).filter(|_| starts_as_day) {
            Some(minute) => {
                self.line(&minute.date_naive().to_string());
                self.line(&minute.format("%H:%M").to_string());
            }
            None => self.line(text),
        }
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(kind: &str, value: &Value) -> (SearchText, Vec<String>) {
        let found = search_text(Kind::of(kind), value);
        let said = found.body.text.lines().map(str::to_owned).chain(found.body.choices.clone()).collect();
        (found, said)
    }

    #[test]
    fn every_text_of_a_record_is_found_and_no_id() {
        let id = "0190a0b0-c0d0-7000-8000-000000000001";
        let hash = "0a".repeat(32);
        let file = json!({ "name": "Umowa.pdf", "sha256": hash, "size": 3, "media": "application/pdf" });
        let cases = [
            (json!({ "notes": "a\nb" }), vec!["a", "b"]),
            (json!({ "dpia": "done" }), vec!["choice-dpia_status-done"]),
            (json!({ "dpia": "of_a_newer_program" }), vec!["of_a_newer_program"]),
            (json!({ "medium": ["paper", 3] }), vec!["3", "choice-medium-paper"]),
            (json!({ "started_on": "2026-11-03" }), vec!["2026-11-03"]),
            (json!({ "persons_count": 840 }), vec!["840"]),
            (json!({ "persons_count": 1_012_840 }), vec!["1012840", "1,012,840"]),
            (json!({ "newer": [-12_840, 1234] }), vec!["-12840", "1234", "1,234"]),
            (json!({ "systems": [id, "no id"] }), vec!["no id"]),
            (json!({ "files": [file] }), vec!["Umowa.pdf"]),
            (json!({ "recipients": [{ "name": "NFZ", "newer": { "depth": ["x"] } }] }), vec!["NFZ", "x"]),
            (json!({ "recipients": [{ "role": "payer" }] }), vec!["choice-recipient_role-payer"]),
            (
                json!({ "newer": { "at": "2026-04-03T18:30+02:00", "file": file, "yes": true } }),
                vec!["2026-04-03", "18:30", "Umowa.pdf"],
            ),
            (json!({}), vec![]),
        ];
        for (value, expected) in cases {
            assert_eq!(lines("activity", &value).1, expected, "{value}");
        }
    }

    #[test]
    fn the_title_stands_apart() {
        let (found, body) = lines("activity", &json!({ "name": "A", "unit": "B" }));
        assert_eq!((found.title.text.as_str(), body), ("A\n", vec!["B".to_owned()]));
        let (found, body) = lines("map", &json!({ "path": "registration" }));
        assert_eq!((found.title.choices.len(), body.len()), (1, 0));
        let (found, body) = lines("of_a_newer_program", &json!({ "name": "A" }));
        assert_eq!((found.title, body), (Said::default(), vec!["A".to_owned()]));
    }

    #[test]
    fn what_is_searched_has_neither_diacritics_nor_unseen_characters() {
        assert_eq!(searchable("ŁÓ\u{ad}D\u{200b}Ź"), "lodz");
    }

    #[test]
    fn every_choice_can_be_searched_for_in_both_languages() {
        let keys = search_choices();
        assert!(keys.contains("choice-medium-paper"));
        for key in keys {
            for language in catalogue::Language::ALL {
                assert!(catalogue::has(language, &key), "{key}");
            }
        }
        assert!(search_basis().contains("\nactivity name\n"));
    }
}
