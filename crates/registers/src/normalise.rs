//! One form for equal values.

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The canonical form of a value: texts trimmed, in NFC, with `\n` at line ends; empty texts, lists, objects and
/// `null` left out at every depth. Order stays.
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

/// Whether a value says nothing.
pub(crate) fn empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(empty),
        Value::Object(fields) => fields.values().all(empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn tidy(text: &str) -> String {
    let mut text: String = if is_nfc(text) { text.to_owned() } else { text.nfc().collect() };
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    text.trim().to_owned()
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

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(value in any_json()) {
            let once = normalise(value);
            prop_assert_eq!(normalise(once.clone()), once);
        }
    }
}
