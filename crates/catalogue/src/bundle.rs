//! Finds a text and fills it in.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Language, files, format};

/// The text with that key; a key may name an attribute (`field-activity-name.help`). A key that is not there
/// comes back as it is, so that a missing text is seen.
pub fn text(language: Language, key: &str) -> String {
    text_with(language, key, &[])
}

/// The text with its variables filled in. A number chooses the plural and is written with the language's
/// grouping; what must stay as it is (a year, a number of a contract) goes in as text.
pub fn text_with(language: Language, key: &str, args: &[(&str, Arg)]) -> String {
    let bundle = bundle(language);
    let Some(pattern) = pattern(bundle, key) else { return key.to_owned() };
    let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.fluent())).collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

/// Whether the catalogue has that key.
pub fn has(language: Language, key: &str) -> bool {
    pattern(bundle(language), key).is_some()
}

/// What fills a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Put in as it stands.
    Text(String),
    /// Counts.
    Number(i64),
}

impl Arg {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static POLISH: OnceLock<Bundle> = OnceLock::new();
    match language {
        Language::English => ENGLISH.get_or_init(|| build(language)),
        Language::Polish => POLISH.get_or_init(|| build(language)),
    }
}

/// A file with a fault loses the faulty message alone; the tests of this crate admit no such file.
fn build(language: Language) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // The marks would be copied out of PDFs and terminals as invisible characters; no text here is right-to-left.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| written(Language::English, value),
        Language::Polish => |value, _| written(Language::Polish, value),
    }));
    for (_, source) in files::sources(language) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[allow(clippy::cast_possible_truncation)] // `Arg` lets whole numbers in only.
fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format::number(language, number.value as i64)),
        _ => None,
    }
}

fn pattern<'a>(bundle: &'a Bundle, key: &str) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    match key.split_once('.') {
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
        None => bundle.get_message(key)?.value(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_not_there_comes_back_as_it_is() {
        assert_eq!(text(Language::Polish, "no-such-key"), "no-such-key");
        assert_eq!(text(Language::Polish, "no-such-key.help"), "no-such-key.help");
        assert!(!has(Language::English, "no-such-key"));
    }

    #[test]
    fn polish_counts_in_three_forms() {
        let source = "zapisy = { $count ->\n    [one] { $count } zapis\n    [few] { $count } zapisy\n    [many] { $count } zapisów\n   *[other] { $count } zapisu\n }\n";
        let mut bundle = Bundle::new_concurrent(vec!["pl".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| written(Language::Polish, value)));
        bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
        let cases = [
            (0, "0 zapisów"),
            (1, "1 zapis"),
            (2, "2 zapisy"),
            (4, "4 zapisy"),
            (5, "5 zapisów"),
            (12, "12 zapisów"),
            (21, "21 zapisów"),
            (22, "22 zapisy"),
            (112, "112 zapisów"),
            (12_843, "12\u{a0}843 zapisy"),
        ];
        for (count, expected) in cases {
            let args: FluentArgs = [("count", FluentValue::from(count))].into_iter().collect();
            let pattern = bundle.get_message("zapisy").unwrap().value().unwrap();
            assert_eq!(bundle.format_pattern(pattern, Some(&args), &mut vec![]), expected);
        }
    }

    #[test]
    fn every_thread_can_ask() {
        std::thread::scope(|scope| {
            for language in Language::ALL {
                scope.spawn(move || assert_eq!(text(language, "no-such-key"), "no-such-key"));
            }
        });
    }
}
