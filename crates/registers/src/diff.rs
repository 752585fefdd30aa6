//! What differs between two versions of a record, field by field.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::normalise::empty;
use crate::{Field, Kind, Part, Shape, Words};

/// A field that differs. A whole part that came or went is one difference, at the path of the part.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Path of the field: in the later version, or in the earlier one for what went.
    pub field: String,
    /// Code of the kind or part that owns the field.
    pub owner: &'static str,
    /// The definition; none for a field of a newer program.
    pub definition: Option<&'static Field>,
    /// What stood there before.
    pub before: Option<Value>,
    /// What stands there now.
    pub after: Option<Value>,
}

impl Difference {
    /// The field's name; for a field of a newer program its bare name.
    pub fn label(&self, words: &dyn Words) -> String {
        match self.definition {
            Some(field) => field.label(self.owner, words),
            None => self.field.rsplit('/').next().unwrap_or_default().to_owned(),
        }
    }
}

/// The differences, in the order of the form; fields of a newer program last.
pub fn diff(kind: &Kind, before: &Value, after: &Value) -> Vec<Difference> {
    let mut out = Vec::new();
    diff_fields(kind.code, kind.fields, before, after, "", &mut out);
    out
}

fn diff_fields(
    owner: &'static str,
    fields: &'static [Field],
    before: &Value,
    after: &Value,
    at: &str,
    out: &mut Vec<Difference>,
) {
    for field in fields {
        let (path, old, new) = (format!("{at}{}", field.name), &before[field.name], &after[field.name]);
        match (field.shape.part(), old, new) {
            (Some(part), Value::Array(old), Value::Array(new)) => {
                diff_parts(owner, field, part, old, new, &path, out);
            }
            _ => out.extend(difference(owner, Some(field), path, old, new)),
        }
    }
    for name in unknown(fields, before, after) {
        out.extend(difference(owner, None, format!("{at}{name}"), &before[name], &after[name]));
    }
}

/// Parts have no ids: equal ones at both ends are passed over, and those between are compared in pairs, so that
/// one part inserted or taken out in the middle is told as just that.
fn diff_parts(
    owner: &'static str,
    field: &'static Field,
    part: &'static Part,
    old: &[Value],
    new: &[Value],
    path: &str,
    out: &mut Vec<Difference>,
) {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_mid, new_mid) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);
    for index in 0..old_mid.len().max(new_mid.len()) {
        let path = format!("{path}/{}", head + index);
        match (old_mid.get(index), new_mid.get(index)) {
            // A file is what it is: another one in its place is another file, not the same with another hash.
            (Some(old @ Value::Object(_)), Some(new @ Value::Object(_)))
                if !matches!(field.shape, Shape::Files) =>
            {
                diff_fields(part.name, part.fields, old, new, &format!("{path}/"), out);
            }
            (old, new) => {
                let (old, new) = (old.unwrap_or(&Value::Null), new.unwrap_or(&Value::Null));
                out.extend(difference(owner, Some(field), path, old, new));
            }
        }
    }
}

fn difference(
    owner: &'static str,
    definition: Option<&'static Field>,
    field: String,
    old: &Value,
    new: &Value,
) -> Option<Difference> {
    let said = |value: &Value| (!empty(value)).then(|| value.clone());
    let (before, after) = (said(old), said(new));
    (before != after).then_some(Difference { field, owner, definition, before, after })
}

fn unknown<'a>(fields: &'static [Field], before: &'a Value, after: &'a Value) -> BTreeSet<&'a str> {
    let names = |value: &'a Value| value.as_object().into_iter().flat_map(|fields| fields.keys());
    let all = names(before).chain(names(after)).map(String::as_str);
    all.filter(|name| fields.iter().all(|field| field.name != *name)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn differences_stand_at_their_fields() {
        let p = |text: &str| json!({ "purpose": text });
        let cases = [
            (json!({"name": "A"}), json!({"name": "A"}), vec![]),
            (json!({"name": "A"}), json!({"name": "B"}), vec!["name"]),
            (json!({"name": "A", "unit": ""}), json!({"name": "A"}), vec![]),
            (json!({"persons": ["patients"]}), json!({}), vec!["persons"]),
            (json!({"newer": 1}), json!({"newer": 2}), vec!["newer"]),
            (json!({"purposes": [p("a")]}), json!({"purposes": [p("b")]}), vec!["purposes/0/purpose"]),
            (
                json!({"purposes": [p("a"), p("c")]}),
                json!({"purposes": [p("a"), p("b"), p("c")]}),
                vec!["purposes/1"],
            ),
            (
                json!({"purposes": [p("a"), p("b"), p("c")]}),
                json!({"purposes": [p("a"), p("c")]}),
                vec!["purposes/1"],
            ),
            (json!({}), json!({"purposes": [p("a")]}), vec!["purposes"]),
            (
                json!({"files": [{"name": "a.pdf", "sha256": "1"}, {"name": "b.pdf", "sha256": "2"}]}),
                json!({"files": [{"name": "c.pdf", "sha256": "3"}, {"name": "b.pdf", "sha256": "2"}]}),
                vec!["files/0"],
            ),
            (
                json!({"purposes": [{"purpose": "a", "newer": 1}]}),
                json!({"purposes": [{"purpose": "a", "newer": 2}]}),
                vec!["purposes/0/newer"],
            ),
        ];
        for (before, after, expected) in cases {
            let found = diff(Kind::of("activity").unwrap(), &before, &after);
            let found: Vec<&str> = found.iter().map(|difference| difference.field.as_str()).collect();
            assert_eq!(found, expected, "{before} {after}");
        }
    }

    #[test]
    fn a_difference_knows_the_name_of_its_field() {
        let kind = Kind::of("activity").unwrap();
        let before = json!({"purposes": [{"purpose": "a"}], "newer": 1});
        let after = json!({"purposes": [{"purpose": "b"}, {"purpose": "c"}]});
        let words = crate::readable::tests::Reader(catalogue::Language::English);
        let labels: Vec<String> =
            diff(kind, &before, &after).iter().map(|difference| difference.label(&words)).collect();
        assert_eq!(labels, ["Purpose", "Purposes of processing", "newer"]);
    }
}
