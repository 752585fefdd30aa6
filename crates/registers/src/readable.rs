//! Values as a person reads them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;

use crate::check::day;
use crate::moment::moment;
use crate::normalise::empty;
use crate::{Bilingual, ChoiceSet, Kind, Part, RecordId, Shape};

/// What the language of the reader supplies.
pub trait Words {
    /// The text of the catalogue with that key.
    fn text(&self, key: &str) -> String;
    /// The title of a record; none if there is no such record.
    fn title_of(&self, id: RecordId) -> Option<String>;
    /// A day as it is written.
    fn date(&self, day: NaiveDate) -> String;
    /// The half of a text of the DPO's own that is in the language of the reader.
    fn written(&self, text: Bilingual) -> &'static str;
    /// A number as it is written.
    fn number(&self, number: u64) -> String;
    /// A minute as it is written, with its zone.
    fn moment(&self, moment: DateTime<FixedOffset>) -> String {
        format!("{}, {}", self.date(moment.date_naive()), moment.format("%H:%M (UTC%:z)"))
    }
}

/// A value of that shape as text; empty for an empty value. Items of a list are joined by commas, lines and parts
/// by line breaks. A part by itself reads as one line, a value of another shape than expected as its JSON.
pub fn readable(shape: Shape, value: &Value, words: &dyn Words) -> String {
    if empty(value) {
        return String::new();
    }
    match shape {
        Shape::Line | Shape::Text => plain(value),
        Shape::Date => value.as_str().and_then(day).map_or_else(|| plain(value), |day| words.date(day)),
        Shape::Moment => {
            let minute = value.as_str().and_then(moment);
            minute.map_or_else(|| plain(value), |minute| words.moment(minute))
        }
        Shape::Count => value.as_u64().map_or_else(|| plain(value), |count| words.number(count)),
        Shape::Choice(set) => choice(set, value, words),
        Shape::Choices(set) => joined(value, ", ", |item| choice(set, item, words)),
        Shape::Lines => joined(value, "\n", plain),
        Shape::Link(_) => link(value, words),
        Shape::Links(_) => joined(value, ", ", |item| link(item, words)),
        Shape::Files if value.is_object() => file(value),
        Shape::Files => joined(value, "\n", file),
        Shape::Parts(part) if value.is_object() => one_part(part, value, words),
        Shape::Parts(part) => joined(value, "\n", |item| one_part(part, item, words)),
    }
}

/// The title of a record; empty while its title fields are.
pub fn title(kind: &Kind, value: &Value, words: &dyn Words) -> String {
    let fields =
        [Some(kind.title), kind.title_then].into_iter().flatten().filter_map(|name| kind.field(name));
    let said = fields.map(|field| readable(field.shape, &value[field.name], words));
    said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn one_part(part: &'static Part, value: &Value, words: &dyn Words) -> String {
    let said = part.fields.iter().filter(|field| !empty(&value[field.name])).map(|field| {
        let label = field.label(part.name, words);
        format!("{label}: {}", readable(field.shape, &value[field.name], words))
    });
    said.collect::<Vec<_>>().join("; ")
}

fn file(item: &Value) -> String {
    item["name"].as_str().map_or_else(|| plain(item), str::to_owned)
}

fn choice(set: ChoiceSet, value: &Value, words: &dyn Words) -> String {
    match value.as_str() {
        Some(code) if set.codes.contains(&code) => set.label(code, words),
        _ => plain(value),
    }
}

fn link(value: &Value, words: &dyn Words) -> String {
    let id = value.as_str().and_then(|text| text.parse().ok());
    id.and_then(|id| words.title_of(id)).unwrap_or_else(|| plain(value))
}

fn joined(value: &Value, separator: &str, read: impl Fn(&Value) -> String) -> String {
    match value.as_array() {
        Some(items) => items.iter().map(read).collect::<Vec<_>>().join(separator),
        None => plain(value),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
pub(crate) mod tests {
    use catalogue::Language;
    use serde_json::json;

    use super::*;

    pub(crate) struct Reader(pub(crate) Language);

    impl Words for Reader {
        fn text(&self, key: &str) -> String {
            catalogue::text(self.0, key)
        }

        fn title_of(&self, id: RecordId) -> Option<String> {
            id.to_string().ends_with('1').then(|| "mMedica".to_owned())
        }

        fn date(&self, day: NaiveDate) -> String {
            catalogue::day(self.0, day)
        }

        fn written(&self, text: Bilingual) -> &'static str {
            match self.0 {
                Language::English => text.en,
                Language::Polish => text.pl,
            }
        }

        fn number(&self, number: u64) -> String {
            catalogue::number(self.0, i64::try_from(number).unwrap())
        }
    }

    #[test]
    fn values_read_as_a_person_of_the_language_writes_them() {
        let known = "0190a0b0-c0d0-7000-8000-000000000001";
        let gone = "0190a0b0-c0d0-7000-8000-000000000002";
        let cases = [
            ("name", json!("Rejestracja"), "Rejestracja", "Rejestracja"),
            ("started_on", json!("2026-11-03"), "03.11.2026", "3 Nov 2026"),
            ("persons_count", json!(12_840), "12\u{a0}840", "12,840"),
            ("dpia", json!("done"), "Przeprowadzona", "Done"),
            ("dpia", json!("of_a_newer_program"), "of_a_newer_program", "of_a_newer_program"),
            ("medium", json!(["electronic", "paper"]), "Elektroniczna, Papierowa", "Electronic, Paper"),
            ("joint_controllers", json!(["A", "B"]), "A\nB", "A\nB"),
            (
                "systems",
                json!([known, gone]),
                "mMedica, 0190a0b0-c0d0-7000-8000-000000000002",
                "mMedica, 0190a0b0-c0d0-7000-8000-000000000002",
            ),
            (
                "processors",
                json!([{"name": "Serwis", "contract_on": "2026-01-05"}, {"name": "X"}]),
                "Nazwa podmiotu przetwarzającego: Serwis; Data umowy powierzenia: 05.01.2026\nNazwa podmiotu przetwarzającego: X",
                "Name of the processor: Serwis; Date of the processing agreement: 5 Jan 2026\nName of the processor: X",
            ),
            (
                "processors",
                json!({"name": "X"}),
                "Nazwa podmiotu przetwarzającego: X",
                "Name of the processor: X",
            ),
            ("notes", json!(""), "", ""),
        ];
        let kind = Kind::of("activity").unwrap();
        for (field, value, polish, english) in cases {
            let shape = kind.field(field).unwrap().shape;
            assert_eq!(readable(shape, &value, &Reader(Language::Polish)), polish);
            assert_eq!(readable(shape, &value, &Reader(Language::English)), english);
        }
    }

    #[test]
    fn a_map_is_titled_by_its_path() {
        let kind = Kind::of("map").unwrap();
        assert_eq!(title(kind, &json!({"path": "archive"}), &Reader(Language::Polish)), "Archiwum");
        assert_eq!(title(kind, &json!({}), &Reader(Language::Polish)), "");
    }
}
