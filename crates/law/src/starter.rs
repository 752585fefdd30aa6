//! The starter library: activities that nearly every facility carries out, to be picked and adapted.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::{Citation, Style, content};

/// Every activity of the library, by number.
pub fn starters() -> &'static [Starter] {
    static ALL: LazyLock<Vec<Starter>> = LazyLock::new(|| {
        let mut all: Vec<Starter> = FILES.iter().flat_map(|text| read(text)).collect();
        all.sort_by_key(|starter| starter.number);
        all
    });
    &ALL
}

/// An activity of the starter library. Its value is a proposal: the DPO confirms every line of it.
#[derive(Debug)]
pub struct Starter {
    /// 1 to 22.
    pub number: u32,
    /// The law that it describes, `YYYY-MM`.
    pub as_of: &'static str,
    /// What it rests on.
    pub cites: Vec<Citation>,
    shared: Value,
    english: Texts<'static>,
    polish: Texts<'static>,
}

impl Starter {
    /// Its name.
    pub fn name(&self, style: Style) -> &str {
        self.texts(style).value["name"].as_str().unwrap_or_default()
    }

    /// One or two sentences about it.
    pub fn about(&self, style: Style) -> &'static str {
        self.texts(style).about
    }

    /// The value of a record of the kind `activity`, with texts in that language.
    pub fn value(&self, style: Style) -> Value {
        let mut value = self.shared.clone();
        overlay(&mut value, &self.texts(style).value);
        value
    }

    fn texts(&self, style: Style) -> &Texts<'static> {
        match style {
            Style::English => &self.english,
            Style::Polish => &self.polish,
        }
    }
}

const FILES: [&str; 4] = [
    include_str!("../content/starter/care.json"),
    include_str!("../content/starter/records-and-rights.json"),
    include_str!("../content/starter/people.json"),
    include_str!("../content/starter/operations.json"),
];

#[derive(Debug, Deserialize)]
struct Texts<'a> {
    about: &'a str,
    value: Value,
}

#[derive(Deserialize)]
struct File<'a> {
    as_of: &'a str,
    #[serde(borrow)]
    activities: Vec<Written<'a>>,
}

#[derive(Deserialize)]
struct Written<'a> {
    number: u32,
    #[serde(borrow)]
    cites: Vec<&'a str>,
    value: Value,
    #[serde(borrow)]
    en: Texts<'a>,
    #[serde(borrow)]
    pl: Texts<'a>,
}

fn read(text: &'static str) -> Vec<Starter> {
    let File { as_of, activities } = content::read(text);
    let starter = |written: Written<'static>| Starter {
        number: written.number,
        as_of,
        cites: content::citations(&written.cites),
        shared: written.value,
        english: written.en,
        polish: written.pl,
    };
    activities.into_iter().map(starter).collect()
}

/// Lays texts over codes: objects key by key, lists item by item.
fn overlay(below: &mut Value, above: &Value) {
    match (below, above) {
        (Value::Object(below), Value::Object(above)) => {
            for (key, value) in above {
                overlay(below.entry(key.as_str()).or_insert(Value::Null), value);
            }
        }
        (Value::Array(below), Value::Array(above)) if below.len() == above.len() => {
            below.iter_mut().zip(above).for_each(|(below, above)| overlay(below, above));
        }
        (below, above) => *below = above.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_has_the_activities_1_to_22_each_once() {
        let numbers: Vec<u32> = starters().iter().map(|starter| starter.number).collect();
        assert_eq!(numbers, (1..=22).collect::<Vec<_>>());
    }

    #[test]
    fn texts_are_laid_over_codes_item_by_item() {
        for starter in starters() {
            for style in [Style::English, Style::Polish] {
                let value = starter.value(style);
                for purpose in value["purposes"].as_array().unwrap() {
                    assert!(purpose["legal_basis"].is_array(), "{}: {purpose}", starter.number);
                    assert!(purpose["purpose"].is_string(), "{}: {purpose}", starter.number);
                }
                let recipients = value["recipients"].as_array().into_iter().flatten();
                for recipient in recipients {
                    assert!(
                        recipient["role"].is_string() && recipient["name"].is_string(),
                        "{}",
                        starter.number
                    );
                }
            }
        }
    }

    #[test]
    fn the_two_languages_say_the_same_things() {
        fn outline(value: &Value) -> Value {
            match value {
                Value::Object(fields) => {
                    fields.iter().map(|(key, value)| (key.clone(), outline(value))).collect()
                }
                Value::Array(items) => items.iter().map(outline).collect(),
                _ => Value::Null,
            }
        }
        for starter in starters() {
            let (english, polish) = (starter.value(Style::English), starter.value(Style::Polish));
            assert_eq!(outline(&english), outline(&polish), "{}", starter.number);
            assert_ne!(starter.name(Style::English), starter.name(Style::Polish));
        }
    }
}
