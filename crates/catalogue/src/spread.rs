//! Texts for a reader that has no Fluent: a page on its own, say.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use serde_json::{Value, json};

use crate::Language;
use crate::files::sources;

/// The texts whose keys begin so, spread out: a plain text is a string, another a list of strings, of
/// `{"arg":NAME}` and of `{"arg":NAME,"of":{FORM:TEXT…},"otherwise":FORM}`. Attributes are left out.
pub fn spread(language: Language, starts: &[&str]) -> BTreeMap<String, Value> {
    let mut out = BTreeMap::new();
    for (_, source) in sources(language) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            if let Some(value) = &message.value
                && starts.iter().any(|start| key.starts_with(start))
            {
                out.insert(key.to_owned(), text(value));
            }
        }
    }
    out
}

fn text(pattern: &Pattern<&str>) -> Value {
    let mut parts: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        match (element, parts.last_mut()) {
            // Fluent keeps the lines of a text apart.
            (PatternElement::TextElement { value }, Some(Value::String(before))) => before.push_str(value),
            (PatternElement::TextElement { value }, _) => parts.push((*value).into()),
            (PatternElement::Placeable { expression }, _) => parts.push(placeable(expression)),
        }
    }
    match parts.as_slice() {
        [] => "".into(),
        [Value::String(plain)] => plain.as_str().into(),
        _ => parts.into(),
    }
}

fn placeable(expression: &Expression<&str>) -> Value {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).into(),
        Expression::Inline(inline) => json!({ "arg": argument(inline) }),
        Expression::Select { selector, variants } => {
            let of: serde_json::Map<_, _> =
                variants.iter().map(|variant| (form(variant).to_owned(), text(&variant.value))).collect();
            let otherwise = variants.iter().find(|variant| variant.default).map(form);
            json!({ "arg": argument(selector), "of": of, "otherwise": otherwise })
        }
    }
}

fn argument<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

fn form<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_spread_with_its_variables_and_forms() {
        let texts = spread(Language::English, &["verdict-", "fault-other-key"]);
        assert_eq!(texts["fault-other-key"], json!(crate::text(Language::English, "fault-other-key")));
        let counted = &texts["verdict-intact"];
        assert_eq!(counted["0"], Value::Null);
        assert_eq!((&counted[0]["arg"], &counted[0]["otherwise"]), (&json!("entries"), &json!("other")));
        assert_eq!(counted[0]["of"]["other"][1], json!({ "arg": "entries" }));
        assert!(counted[0]["of"]["one"].is_string());
        assert!(!texts.contains_key("op-record-saved"));
    }

    #[test]
    fn both_languages_spread_the_same_keys() {
        let keys = |language| spread(language, &["verifier-", "fault-"]).into_keys().collect::<Vec<_>>();
        assert_eq!(keys(Language::English), keys(Language::Polish));
    }
}
