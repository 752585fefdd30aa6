//! Which records a record points to.

use serde_json::Value;

use crate::{Field, Kind, RecordId, Shape};

/// A link inside a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Path of the field, with the index in a list.
    pub field: String,
    /// The kind that it must point to, or [`crate::ANY`].
    pub kind: &'static str,
    /// The record.
    pub id: RecordId,
}

/// Every link of a record, in the order of the form. What is no id is left to `check`.
pub fn links(kind: &Kind, value: &Value) -> Vec<Link> {
    let mut out = Vec::new();
    collect(kind.fields, value, "", &mut out);
    out
}

fn collect(fields: &'static [Field], value: &Value, at: &str, out: &mut Vec<Link>) {
    for field in fields {
        let (path, found) = (|| format!("{at}{}", field.name), &value[field.name]);
        let items = || found.as_array().into_iter().flatten().enumerate();
        match field.shape {
            Shape::Link(kind) => out.extend(link(path(), kind, found)),
            Shape::Links(kind) => {
                out.extend(
                    items().filter_map(|(index, item)| link(format!("{}/{index}", path()), kind, item)),
                );
            }
            Shape::Parts(part) => {
                for (index, item) in items() {
                    collect(part.fields, item, &format!("{}/{index}/", path()), out);
                }
            }
            Shape::Line
            | Shape::Text
            | Shape::Date
            | Shape::Moment
            | Shape::Files
            | Shape::Count
            | Shape::Choice(_)
            | Shape::Choices(_)
            | Shape::Lines => {}
        }
    }
}

fn link(field: String, kind: &'static str, value: &Value) -> Option<Link> {
    Some(Link { field, kind, id: value.as_str()?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_link_is_found_with_its_place() {
        let (one, two) = ("0190a0b0-c0d0-7000-8000-000000000001", "0190a0b0-c0d0-7000-8000-000000000002");
        let value = json!({"path": "registration", "appointments": [one, "no id", two], "kept_in": [two]});
        let found = links(Kind::of("map").unwrap(), &value);
        let found: Vec<(&str, &str, String)> =
            found.iter().map(|link| (link.field.as_str(), link.kind, link.id.to_string())).collect();
        let expected = [("appointments/0", one), ("appointments/2", two), ("kept_in/0", two)];
        assert_eq!(found, expected.map(|(field, id)| (field, "system", id.to_owned())));
    }
}
