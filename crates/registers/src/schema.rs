//! A kind as JSON Schema (2020-12), with the labels of a language.

use serde_json::{Map, Value, json};

use crate::{ChoiceSet, Field, FileRef, Kind, Need, Shape, Words};

/// The schema of a record's value. `x-cites` names the articles that ask for a field in compact form, `x-need` how
/// badly it is needed, `x-when` the choice that it depends on, `x-link` the kind that an id points to.
pub fn schema(kind: &Kind, words: &dyn Words) -> Value {
    let key = format!("kind-{}", kind.code);
    let mut out = object(kind.code, kind.fields, words);
    out.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    out.insert("$id".into(), json!(format!("urn:tabularium:kind:{}", kind.code)));
    out.insert("title".into(), json!(words.text(&key)));
    out.insert("description".into(), json!(words.text(&format!("{key}.about"))));
    Value::Object(out)
}

fn object(owner: &str, fields: &'static [Field], words: &dyn Words) -> Map<String, Value> {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_owned(), property(owner, field, words))).collect();
    let always = |field: &&Field| field.need == Need::Save && field.when.is_none();
    let required: Vec<&str> = fields.iter().filter(always).map(|field| field.name).collect();
    let mut out = Map::new();
    out.insert("type".into(), json!("object"));
    out.insert("properties".into(), Value::Object(properties));
    out.insert("required".into(), json!(required));
    out.insert("additionalProperties".into(), json!(false));
    out
}

fn property(owner: &str, field: &Field, words: &dyn Words) -> Value {
    let mut out = shape(field.shape, words);
    out.insert("title".into(), json!(field.label(owner, words)));
    out.insert("description".into(), json!(field.help(owner, words)));
    out.insert("x-need".into(), json!(field.need.code()));
    if !field.cites.is_empty() {
        let cites: Vec<String> = field.cites.iter().map(law::Citation::compact).collect();
        out.insert("x-cites".into(), json!(cites));
    }
    if field.ended() {
        out.insert("deprecated".into(), json!(true));
    }
    if let Some((other, code)) = field.when {
        out.insert("x-when".into(), json!({ "field": other, "code": code }));
    }
    Value::Object(out)
}

fn shape(shape: Shape, words: &dyn Words) -> Map<String, Value> {
    let value = match shape {
        Shape::Line | Shape::Text => json!({ "type": "string" }),
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Moment => {
            json!({ "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$" })
        }
        Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": 9_007_199_254_740_991_u64 }),
        Shape::Choice(set) => json!({ "oneOf": options(set, words) }),
        Shape::Choices(set) => {
            json!({ "type": "array", "uniqueItems": true, "items": { "oneOf": options(set, words) } })
        }
        Shape::Lines => json!({ "type": "array", "items": { "type": "string" } }),
        Shape::Link(kind) => json!({ "type": "string", "format": "uuid", "x-link": kind }),
        Shape::Links(kind) => {
            let id = json!({ "type": "string", "format": "uuid", "x-link": kind });
            json!({ "type": "array", "uniqueItems": true, "items": id })
        }
        Shape::Files => {
            json!({ "type": "array", "items": object(FileRef::PART.name, FileRef::PART.fields, words) })
        }
        Shape::Parts(part) => {
            let mut item = object(part.name, part.fields, words);
            item.insert("title".into(), json!(words.text(&part.label_key())));
            json!({ "type": "array", "items": item })
        }
    };
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn options(set: ChoiceSet, words: &dyn Words) -> Vec<Value> {
    set.codes.iter().map(|code| json!({ "const": code, "title": set.label(code, words) })).collect()
}

#[cfg(test)]
mod tests {
    use catalogue::Language;

    use super::*;
    use crate::readable::tests::Reader;

    #[test]
    fn a_schema_describes_every_field_with_its_label() {
        for kind in Kind::all() {
            let schema = schema(kind, &Reader(Language::Polish));
            assert_eq!(schema["properties"].as_object().unwrap().len(), kind.fields.len());
            assert!(schema["required"].as_array().unwrap().contains(&json!(kind.title)));
            assert_eq!(schema["additionalProperties"], json!(false));
        }
    }

    #[test]
    fn the_schema_of_an_activity_tells_what_a_purpose_is() {
        let schema = schema(Kind::of("activity").unwrap(), &Reader(Language::Polish));
        let purpose = &schema["properties"]["purposes"]["items"];
        assert_eq!(purpose["required"], json!(["purpose"]));
        let basis = &purpose["properties"]["legal_basis"];
        assert_eq!(basis["title"], "Podstawa prawna (art. 6 RODO)");
        assert_eq!(basis["items"]["oneOf"][0]["const"], "6_1_a");
        assert_eq!(basis["x-cites"], json!(["gdpr:6(1)", "gdpr:5(2)"]));
        assert_eq!(schema["properties"]["started_on"]["format"], "date");
        assert_eq!(
            schema["properties"]["dpia_reason"]["x-when"],
            json!({"field": "dpia", "code": "not_needed"})
        );
        assert_eq!(schema["properties"]["systems"]["items"]["x-link"], "system");
    }
}
