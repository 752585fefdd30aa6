use chrono::NaiveDate;
use registers::{Kind, Words};
use serde_json::json;

use super::*;
use crate::directory::Named;
use crate::reader::{ENGLISH, POLISH};

const ID: &str = "0190a0b0-c0d0-7000-8000-000000000001";

fn read(field: &str, cell: &Cell) -> Result<Value, Why> {
    let kind = Kind::of("activity").unwrap();
    let mut directory = Directory::default();
    let named = Named { kind: "system".into(), titles: vec!["mMedica, nowa".into()], standing: true };
    directory.add(ID.parse().unwrap(), named);
    let tongues: [&dyn Words; 2] = [&POLISH, &ENGLISH];
    let (lexicon, foreign) = (Lexicon::new(kind, &tongues), ForeignWords::new());
    value(
        kind.field(field).unwrap(),
        cell,
        Known { lexicon: &lexicon, directory: &directory, foreign: &foreign },
    )
}

#[test]
fn cells_of_other_programs_are_understood() {
    let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let text = |text: &str| Cell::Text(text.to_owned());
    let cases = [
        ("name", Cell::Number(12.0), json!("12")),
        ("name", Cell::Date(day), json!("2026-01-05")),
        ("name", text("a\r\nb"), json!("a b")),
        ("notes", text("a\nb"), json!("a\nb")),
        ("notes", Cell::Bool(true), json!("true")),
        ("started_on", Cell::Date(day), json!("2026-01-05")),
        ("started_on", Cell::Moment(day.and_hms_opt(9, 30, 0).unwrap()), json!("2026-01-05")),
        ("started_on", text("5.01.2026 r."), json!("2026-01-05")),
        ("persons_count", text("12\u{a0}840"), json!(12_840)),
        ("persons_count", Cell::Number(0.0), json!(0)),
        ("disclosed", Cell::Bool(false), json!("no")),
        ("disclosed", text("TAK"), json!("yes")),
        ("dpia", text("przeprowadzona"), json!("done")),
        ("medium", text("Paper; elektroniczna"), json!(["paper", "electronic"])),
        ("medium", text("paper\npapierowa"), json!(["paper"])),
        ("joint_controllers", text("A, B\n\n C "), json!(["A, B", "C"])),
        ("systems", text("MMEDICA, NOWA"), json!([ID])),
        (
            "systems",
            text("anything [0190a0b0-c0d0-7000-8000-000000000009]"),
            json!(["0190a0b0-c0d0-7000-8000-000000000009"]),
        ),
        ("recipients", text("NFZ\nZUS"), json!([{"name": "NFZ"}, {"name": "ZUS"}])),
        ("name", text(" "), Value::Null),
        ("files", text("x.pdf"), Value::Null),
    ];
    for (field, cell, expected) in cases {
        assert_eq!(read(field, &cell), Ok(expected), "{field} {cell:?}");
    }
}

#[test]
fn what_a_cell_cannot_be_is_told() {
    let text = |text: &str| Cell::Text(text.to_owned());
    let cases = [
        ("started_on", text("31.02.2026"), Why::NotADay("31.02.2026".into())),
        ("started_on", Cell::Number(46_000.0), Why::NotADay("46000".into())),
        ("persons_count", text("about 5"), Why::NotANumber("about 5".into())),
        ("persons_count", Cell::Number(1.5), Why::NotANumber("1.5".into())),
        ("persons_count", Cell::Number(-1.0), Why::NotANumber("-1".into())),
        ("persons_count", Cell::Number(1e300), Why::NotANumber(1e300_f64.to_string())),
        ("dpia", text("maybe"), Why::UnknownWord("maybe".into())),
        ("medium", text("paper; stone"), Why::UnknownWord("paper; stone".into())),
        ("systems", text("Nobody"), Why::NoSuchTitle("Nobody".into())),
        ("name", Cell::Error("#REF!".into()), Why::FormulaError("#REF!".into())),
    ];
    for (field, cell, expected) in cases {
        assert_eq!(read(field, &cell), Err(expected), "{field}");
    }
}

#[test]
fn minutes_are_read_with_and_without_their_offset() {
    let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let nearly = day.and_hms_milli_opt(9, 29, 59, 999).unwrap();
    let cases = [
        (Cell::Moment(day.and_hms_opt(9, 30, 0).unwrap()), Some("2026-01-05T09:30")),
        (Cell::Moment(nearly), Some("2026-01-05T09:30")),
        (Cell::Text("2026-01-05T09:30-05:00".into()), Some("2026-01-05T09:30-05:00")),
        (Cell::Text("5.01.2026, 9:30".into()), Some("2026-01-05T09:30")),
        (Cell::Text("05/01/2026 09:30:00".into()), Some("2026-01-05T09:30")),
        (Cell::Text("2026-01-05 09.30".into()), Some("2026-01-05T09:30")),
        (Cell::Date(day), None),
        (Cell::Text("2026-01-05".into()), None),
        (Cell::Text("9:30".into()), None),
    ];
    for (cell, expected) in cases {
        assert_eq!(moment(&cell).ok(), expected.map(Value::from), "{cell:?}");
    }
}

#[test]
fn what_stands_there_is_shown_short_and_on_one_line() {
    assert_eq!(Why::NotADay("a\nb".into()).text(), "a b");
    assert_eq!(Why::NotADay("x".repeat(81)).text(), format!("{}…", "x".repeat(80)));
}
