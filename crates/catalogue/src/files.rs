//! The files of the catalogue, one a noun or a kind of record, and what stands in them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Every key of a language, attributes as `key.attribute`.
pub fn keys(language: Language) -> Vec<String> {
    texts(language).into_keys().collect()
}

/// What a text asks for: its variables, and the variant keys of each of its selectors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// Names of variables, without `$`.
    pub variables: BTreeSet<String>,
    /// The variant keys of each selector.
    pub selectors: Vec<BTreeSet<String>>,
}

/// Every key of a language with what its text asks for: for tests that hold the languages against each other.
pub fn texts(language: Language) -> BTreeMap<String, Texts> {
    let mut out = BTreeMap::new();
    for (_, source) in sources(language) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            if let Some(pattern) = &message.value {
                out.insert(message.id.name.to_owned(), asked_by(pattern));
            }
            for attribute in &message.attributes {
                let key = format!("{}.{}", message.id.name, attribute.id.name);
                out.insert(key, asked_by(&attribute.value));
            }
        }
    }
    out
}

/// The pages of the manual with their sources, in order.
pub(crate) fn manual_sources(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => ENGLISH_MANUAL,
        Language::Polish => POLISH_MANUAL,
    }
}

pub(crate) fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => ENGLISH,
        Language::Polish => POLISH,
    }
}

fn asked_by(pattern: &ast::Pattern<&str>) -> Texts {
    let mut out = Texts::default();
    walk(pattern, &mut out);
    out
}

fn walk(pattern: &ast::Pattern<&str>, out: &mut Texts) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => walk_inline(inline, out),
            Expression::Select { selector, variants } => {
                walk_inline(selector, out);
                out.selectors.push(variants.iter().map(|variant| variant_key(&variant.key)).collect());
                for variant in variants {
                    walk(&variant.value, out);
                }
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, out: &mut Texts) {
    match inline {
        InlineExpression::VariableReference { id } => {
            out.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, out);
            }
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => walk_inline(inline, out),
            Expression::Select { selector, .. } => walk_inline(selector, out),
        },
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn variant_key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

    #[test]
    fn every_file_is_sound_and_no_key_stands_twice() {
        for language in Language::ALL {
            let mut seen = BTreeMap::new();
            for (file, source) in sources(language) {
                let resource = FluentResource::try_new((*source).to_owned())
                    .unwrap_or_else(|(_, errors)| panic!("{language}/{file}.ftl: {errors:?}"));
                for entry in resource.entries() {
                    let Entry::Message(message) = entry else { continue };
                    let before = seen.insert(message.id.name.to_owned(), file);
                    assert_eq!(before, None, "{language}/{file}.ftl repeats {}", message.id.name);
                }
            }
        }
    }

    #[test]
    fn both_languages_have_the_same_keys_with_the_same_variables() {
        let (english, polish) = (texts(Language::English), texts(Language::Polish));
        let only = |a: &BTreeMap<String, Texts>, b: &BTreeMap<String, Texts>| -> Vec<String> {
            a.keys().filter(|key| !b.contains_key(*key)).cloned().collect()
        };
        assert_eq!(only(&english, &polish), Vec::<String>::new(), "missing in Polish");
        assert_eq!(only(&polish, &english), Vec::<String>::new(), "missing in English");
        for (key, asked) in &english {
            assert_eq!(asked.variables, polish[key].variables, "variables of {key}");
        }
    }

    #[test]
    fn every_plural_has_all_the_forms_of_its_language() {
        let needed = |language| match language {
            Language::English => vec!["one", "other"],
            Language::Polish => vec!["one", "few", "many", "other"],
        };
        for language in Language::ALL {
            for (key, asked) in texts(language) {
                for selector in asked
                    .selectors
                    .iter()
                    .filter(|keys| keys.iter().any(|key| PLURALS[..5].contains(&key.as_str())))
                {
                    for form in needed(language) {
                        assert!(selector.contains(form), "{language}: {key} lacks the form {form}");
                    }
                }
            }
        }
    }
}
