//! Records of every kind, filled from its definition.

use pack::Record;
use registers::{ANY, ChoiceSet, Field, Format, Kind, Shape};
use serde_json::{Map, Value, json};

use super::{ended, id, record};

/// The kinds that the clinic describes by hand.
const BY_HAND: [&str; 4] = ["facility", "activity", "system", "map"];

/// So many records of every kind that is not described by hand; every third lacks half of its fields, the last is ended.
pub fn registers(count: u128) -> Vec<Record> {
    let mut out = Vec::new();
    for kind in Kind::all().iter().filter(|kind| !BY_HAND.contains(&kind.code)) {
        for number in 0..count {
            let mut made = record(place(kind.code, number), kind.code, value(kind.code, kind.fields, number));
            if number + 1 == count && count > 1 {
                made.ended = Some(ended());
            }
            out.push(made);
        }
    }
    out
}

/// The number in the id of a record.
fn place(kind: &str, number: u128) -> u128 {
    match kind {
        "activity" => 203 + number % 4,
        "system" => 100 + number % 15,
        _ => {
            let index = Kind::all().iter().position(|each| each.code == kind).unwrap();
            (index as u128 + 1) * 10_000 + number
        }
    }
}

fn value(owner: &str, fields: &'static [Field], number: u128) -> Value {
    let mut value = Map::new();
    for (index, field) in fields.iter().enumerate() {
        let left_out = number % 3 == 2 && index % 2 == 1 && field.need != registers::Need::Save;
        let left_out = left_out || matches!(field.shape, Shape::Files) && owner.len() % 2 == 1;
        if !left_out && field.applies(&Value::Object(value.clone())) {
            value.insert(field.name.to_owned(), one(owner, field, number, index));
        }
    }
    Value::Object(value)
}

fn one(owner: &str, field: &'static Field, number: u128, index: usize) -> Value {
    let code = |set: ChoiceSet| set.codes[(usize::try_from(number).unwrap() + index) % set.codes.len()];
    match field.shape {
        Shape::Line => line(owner, field, number),
        Shape::Text => json!(
            "Zapis sporządzono na podstawie rozmowy z kierownikiem rejestracji; potwierdził go pełnomocnik."
        ),
        Shape::Date => json!("2026-05-14"),
        Shape::Moment => json!("2026-04-03T18:30+02:00"),
        Shape::Count => json!(number % 40 + 1),
        Shape::Choice(set) => json!(code(set)),
        Shape::Choices(set) => json!([code(set)]),
        Shape::Lines => json!(["Pierwszy wiersz", "Drugi wiersz"]),
        Shape::Link(kind) => json!(target(kind, number)),
        Shape::Links(kind) => json!([target(kind, number), target(kind, number + 1)]),
        Shape::Files => json!([{
            "name": format!("skan-{number}.pdf"), "sha256": format!("{number:064x}"), "size": 184_320 + number, "media": "application/pdf",
        }]),
        Shape::Parts(part) => {
            json!([value(part.name, part.fields, number), value(part.name, part.fields, number + 1)])
        }
    }
}

fn line(owner: &str, field: &Field, number: u128) -> Value {
    match field.format {
        Format::Email => json!("osoba@przychodnia-lipowa.example"),
        Format::Nip => json!("7251801126"),
        Format::Regon => json!("100587232"),
        Format::Krs => json!("0000987654"),
        Format::Rpwdl => json!("000000123456"),
        Format::Sha256 => json!(format!("{number:064x}")),
        Format::Free => json!(format!("{owner} {} {number}", field.name.replace('_', " "))),
    }
}

fn target(kind: &str, number: u128) -> String {
    id(place(if kind == ANY { "activity" } else { kind }, number % 4)).to_string()
}
