//! The syntax of objects.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use super::push;
use super::writer::Writer;

/// A text string: plain where it can be, else UTF-16.
pub(super) fn text(text: &str) -> String {
    if text.bytes().all(|b| (b' '..=b'~').contains(&b) && !matches!(b, b'(' | b')' | b'\\')) {
        return format!("({text})");
    }
    let units = text.encode_utf16().map(|unit| format!("{unit:04X}"));
    format!("<FEFF{}>", units.collect::<String>())
}

/// A name, with what is not a regular character escaped.
pub(super) fn name(bytes: &[u8]) -> String {
    let mut out = String::from("/");
    for &b in bytes {
        if b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'+') {
            out.push(char::from(b));
        } else {
            push(&mut out, format_args!("#{b:02X}"));
        }
    }
    out
}

/// A number with at most two decimals.
pub(super) fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Copies an object of another document, with everything that it points at; returns its number.
pub(super) fn import(writer: &mut Writer, document: &Document, object: &Object) -> u32 {
    let mut copied = BTreeMap::new();
    let number = writer.reserve();
    copy(writer, document, object, number, &mut copied);
    number
}

fn copy(
    writer: &mut Writer,
    document: &Document,
    object: &Object,
    number: u32,
    copied: &mut BTreeMap<ObjectId, u32>,
) {
    let mut found = Vec::new();
    let mut out = Vec::new();
    match object {
        Object::Stream(stream) => {
            let mut entries = stream.dict.clone();
            entries.remove(b"Length");
            entries.remove(b"Filter");
            write(&Object::Dictionary(entries), &mut out, &mut |id| refer(writer, copied, &mut found, id));
            let entries = String::from_utf8_lossy(&out).into_owned();
            let data = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            let entries = entries.trim_start_matches("<<").trim_end_matches(">>");
            writer.stream_at(number, entries, &super::deflate(&data));
        }
        other => {
            write(other, &mut out, &mut |id| refer(writer, copied, &mut found, id));
            writer.object(number, &out);
        }
    }
    for (id, number) in found {
        if let Ok(target) = document.get_object(id) {
            copy(writer, document, target, number, copied);
        }
    }
}

fn refer(
    writer: &mut Writer,
    copied: &mut BTreeMap<ObjectId, u32>,
    found: &mut Vec<(ObjectId, u32)>,
    id: ObjectId,
) -> u32 {
    *copied.entry(id).or_insert_with(|| {
        let number = writer.reserve();
        found.push((id, number));
        number
    })
}

fn write(object: &Object, out: &mut Vec<u8>, refer: &mut dyn FnMut(ObjectId) -> u32) {
    match object {
        // A stream is never inside another object.
        Object::Null | Object::Stream(_) => out.extend_from_slice(b" null"),
        Object::Boolean(value) => out.extend_from_slice(format!(" {value}").as_bytes()),
        Object::Integer(value) => out.extend_from_slice(format!(" {value}").as_bytes()),
        Object::Real(value) => out.extend_from_slice(format!(" {}", number(*value)).as_bytes()),
        Object::Name(value) => out.extend_from_slice(name(value).as_bytes()),
        Object::String(value, _) => out.extend_from_slice(format!("<{}>", hex::encode(value)).as_bytes()),
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                write(item, out, refer);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => {
            out.extend_from_slice(b"<<");
            for (key, value) in entries {
                out.extend_from_slice(name(key).as_bytes());
                write(value, out, refer);
            }
            out.extend_from_slice(b">>");
        }
        Object::Reference(id) => out.extend_from_slice(format!(" {} 0 R", refer(*id)).as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_strings_hold_any_letter() {
        assert_eq!(text("Abc 1"), "(Abc 1)");
        assert_eq!(text("(x)"), "<FEFF002800780029>");
        assert_eq!(text("ł"), "<FEFF0142>");
    }

    #[test]
    fn names_and_numbers_are_written_as_the_syntax_wants() {
        assert_eq!(name(b"application/json"), "/application#2Fjson");
        assert_eq!([number(12.0), number(0.5), number(-3.456), number(100.0)], ["12", "0.5", "-3.46", "100"]);
    }
}
