//! One form for equal values.

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::characters::{blank, breaks_line};
use crate::{Field, Kind, Shape};

/// The canonical form of a record: as [`normalise`] has it, and in a field of one line a tab is a space.
pub fn normalise_as(kind: &Kind, value: Value) -> Value {
    let mut value = normalise(value);
    straighten(kind.fields, &mut value);
    value
}

/// The canonical form of a value: texts trimmed, in NFC, with `\n` at line ends; `null`, lists and objects without
/// content and texts in which there is nothing to see left out at every depth. Order stays.
pub fn normalise(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(tidy(&text)),
        Value::Array(items) => items.into_iter().map(normalise).filter(|item| !empty(item)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, normalise(value)))
            .filter(|(_, value)| !empty(value))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}

/// The canonical form of a value of that field.
pub fn normalise_field(field: &'static Field, value: Value) -> Value {
    let mut value = normalise(value);
    straighten_field(field, &mut value);
    value
}

/// Whether a value says nothing.
pub(crate) fn empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => blank(text),
        Value::Array(items) => items.iter().all(empty),
        Value::Object(fields) => fields.values().all(empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn tidy(text: &str) -> String {
    let mut text: String = if is_nfc(text) { text.to_owned() } else { text.nfc().collect() };
    if text.contains(|c| breaks_line(c) && c != '\n') {
        text = text.replace("\r\n", "\n").replace(breaks_line, "\n");
    }
    text.trim().to_owned()
}

fn straighten(fields: &'static [Field], value: &mut Value) {
    for field in fields {
        if let Some(found) = value.get_mut(field.name) {
            straighten_field(field, found);
        }
    }
}

pub(crate) fn straighten_field(field: &'static Field, value: &mut Value) {
    match (field.shape, value) {
        (Shape::Line, Value::String(text)) if text.contains('\t') => *text = text.replace('\t', " "),
        (Shape::Lines, Value::Array(items)) => {
            for text in items.iter_mut().filter(|item| item.is_string()) {
                *text = text.as_str().unwrap_or_default().replace('\t', " ").into();
            }
        }
        (Shape::Moment, Value::String(text)) => {
            if let Some(full) = crate::moment::with_offset(text) {
                *text = full;
            }
        }
        (Shape::Parts(part), Value::Array(items)) => {
            for item in items {
                straighten(part.fields, item);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::check::tests::any_json;

    #[test]
    fn what_says_nothing_is_left_out() {
        let given = json!({"a": " x ", "b": "", "c": null, "d": [" ", {"e": []}], "f": [{"g": "1\r\n2"}, {}], "h": 0});
        assert_eq!(normalise(given), json!({"a": "x", "f": [{"g": "1\n2"}], "h": 0}));
    }

    #[test]
    fn letters_typed_in_two_strokes_become_one_letter() {
        assert_eq!(normalise(json!("o\u{301}s")), json!("ós"));
    }

    #[test]
    fn invisible_texts_line_ends_and_tabs_have_one_form() {
        let kind = Kind::of("activity").unwrap();
        let cases = [
            (json!({"name": "\u{200b}"}), json!({})),
            (json!({"name": "\u{feff}\u{2060} "}), json!({})),
            (json!({"name": "a\tb"}), json!({"name": "a b"})),
            (json!({"notes": "a\tb"}), json!({"notes": "a\tb"})),
            (json!({"notes": "a\u{2028}b\u{2029}c\r\nd\re"}), json!({"notes": "a\nb\nc\nd\ne"})),
            (json!({"joint_controllers": ["a\tb", "\u{200b}"]}), json!({"joint_controllers": ["a b"]})),
            (json!({"recipients": [{"name": "a\tb"}]}), json!({"recipients": [{"name": "a b"}]})),
            (json!({"name": "\u{200b}a"}), json!({"name": "\u{200b}a"})),
            (json!({"newer": "a\tb"}), json!({"newer": "a\tb"})),
        ];
        for (given, expected) in cases {
            let once = normalise_as(kind, given.clone());
            assert_eq!(once, expected, "{given}");
            assert_eq!(normalise_as(kind, once), expected, "{given}");
        }
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(value in any_json()) {
            let once = normalise(value);
            prop_assert_eq!(normalise(once.clone()), once);
        }
    }
}
