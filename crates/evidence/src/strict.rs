//! Reads JSON without the leniency of a common reader.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::canonical::{CanonicalError, MAX_DEPTH, MAX_INTEGER};

/// Reads JSON in any spelling, and refuses what has no canonical form.
pub fn parse_strict(bytes: &[u8]) -> Result<Value, CanonicalError> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = Strict { depth: 0 }.deserialize(&mut deserializer).map_err(|error| read_error(&error))?;
    deserializer.end().map_err(|error| read_error(&error))?;
    Ok(value)
}

/// serde carries a reader's own errors as text only, so they travel under these names.
const NOT_AN_INTEGER: &str = "not an integer";
const INTEGER_TOO_LARGE: &str = "integer too large";
const TOO_DEEP: &str = "too deep";
const DUPLICATE_KEY: &str = "duplicate key";

fn read_error(error: &serde_json::Error) -> CanonicalError {
    let text = error.to_string();
    for (name, meaning) in [
        (NOT_AN_INTEGER, CanonicalError::NotAnInteger),
        (INTEGER_TOO_LARGE, CanonicalError::IntegerTooLarge),
        (TOO_DEEP, CanonicalError::TooDeep),
        (DUPLICATE_KEY, CanonicalError::DuplicateKey),
    ] {
        if text.starts_with(name) {
            return meaning;
        }
    }
    CanonicalError::NotJson { column: error.column() }
}

#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl Strict {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH { Err(E::custom(TOO_DEEP)) } else { Ok(Self { depth: self.depth + 1 }) }
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON without fractions")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        if value.unsigned_abs() <= MAX_INTEGER { Ok(value.into()) } else { Err(E::custom(INTEGER_TOO_LARGE)) }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        if value <= MAX_INTEGER { Ok(value.into()) } else { Err(E::custom(INTEGER_TOO_LARGE)) }
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Value, E> {
        Err(E::custom(NOT_AN_INTEGER))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut fields = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if fields.contains_key(&name) {
                return Err(A::Error::custom(DUPLICATE_KEY));
            }
            let value = map.next_value_seed(inner)?;
            fields.insert(name, value);
        }
        Ok(fields.into())
    }
}
