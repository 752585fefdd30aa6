//! The JSON Schema of a kind.

use serde_json::Value;

use crate::records::kind_in;
use crate::session::Session;
use crate::trouble::Result;
use crate::words::Reader;

/// The JSON Schema (2020-12) of a kind's values, with labels in the language of the desk.
pub fn schema(session: &mut Session, kind: String) -> Result<Value> {
    Ok(registers::schema(kind_in(&session.kinds()?, &kind)?, &Reader::untitled(session.language())))
}
