use registers::Words;
use serde_json::json;

use super::*;
use crate::reader::{ENGLISH, POLISH};

const ID: &str = "0190a0b0-c0d0-7000-8000-000000000001";

fn with<T>(paths: &[&str], see: impl Fn(&Reading<'_>) -> T) -> T {
    let kind = Kind::of("activity").unwrap();
    let columns = paths.iter().map(|path| Column::at(kind, path)).collect();
    let mapping = Mapping { columns, words: ForeignWords::new() };
    let tongues: [&dyn Words; 2] = [&POLISH, &ENGLISH];
    let lexicon = Lexicon::new(kind, &tongues);
    see(&Reading::new(kind, &mapping, &lexicon))
}

fn row(cells: &[&str]) -> Row {
    Row { number: 2, cells: cells.iter().map(|text| Cell::text(*text)).collect() }
}

#[test]
fn a_row_says_which_record_it_is_about() {
    let key = |cells: &[&str]| with(&["@id", "@version", "@ended"], |reading| reading.key(&row(cells)));
    let whole = Key { id: ID.parse().ok(), version: Some(3), ended: Some(true) };
    assert_eq!(key(&[&ID.to_uppercase(), "3", "Tak"]), Ok(whole));
    assert_eq!(key(&["", " ", ""]), Ok(Key::default()));
    let why = |cells: &[&str]| key(cells).unwrap_err().why;
    assert_eq!(why(&["12"]), Why::NotAnId("12".into()));
    assert_eq!(why(&["", "0"]), Why::NotAVersion("0".into()));
    assert_eq!(why(&["", "1", "perhaps"]), Why::NotAnAnswer("perhaps".into()));
}

#[test]
fn what_no_column_says_stays_and_an_empty_cell_empties() {
    let before = json!({"name": "A", "unit": "U", "notes": "N", "newer": 1, "purposes": [{"purpose": "p", "newer": 2}, {"purpose": "q"}]});
    let (value, misread) = with(&["name", "notes", "purposes/0/provision"], |reading| {
        reading.value(&row(&["B", "", "art. 6"]), &before, &Directory::default())
    });
    let expected = json!({"name": "B", "unit": "U", "newer": 1, "purposes": [{"purpose": "p", "provision": "art. 6", "newer": 2}, {"purpose": "q"}]});
    assert_eq!((value, misread), (expected, vec![]));
}

#[test]
fn what_is_not_said_at_all_stays() {
    let before = json!({"name": "A", "notes": "N"});
    let given = Row { number: 1, cells: vec![Cell::text("B"), Cell::Absent] };
    let (value, _) =
        with(&["name", "notes"], |reading| reading.value(&given, &before, &Directory::default()));
    assert_eq!(value, json!({"name": "B", "notes": "N"}));
}

#[test]
fn columns_of_one_field_are_lines_and_pieces_are_one_text() {
    let (value, _) =
        with(&["notes", "notes#2", "notes", "joint_controllers", "joint_controllers"], |reading| {
            reading.value(&row(&["a", "b", "c", "X", "Y"]), &Value::Null, &Directory::default())
        });
    assert_eq!(value, json!({"notes": "a\ncb", "joint_controllers": ["X", "Y"]}));
}

#[test]
fn parts_without_content_are_none() {
    let (value, _) = with(&["purposes/0/purpose", "purposes/1/purpose", "purposes/2/purpose"], |reading| {
        reading.value(&row(&["", "b", ""]), &json!({"purposes": [{"purpose": "a"}]}), &Directory::default())
    });
    assert_eq!(value, json!({"purposes": [{"purpose": "b"}]}));
}

#[test]
fn what_cannot_be_read_but_stands_already_is_no_fault() {
    let before = json!({"dpia": "of_a_newer_program", "persons_count": "many", "systems": [ID]});
    let cells = row(&["of_a_newer_program", "many", ID]);
    let (value, misread) = with(&["dpia", "persons_count", "systems"], |reading| {
        reading.value(&cells, &before, &Directory::default())
    });
    assert_eq!((value, misread), (before, vec![]));
    let (_, misread) = with(&["dpia", "persons_count"], |reading| {
        reading.value(&cells, &Value::Null, &Directory::default())
    });
    let paths: Vec<(usize, &str)> = misread.iter().map(|each| (each.column, each.path.as_str())).collect();
    assert_eq!(paths, [(0, "dpia"), (1, "persons_count")]);
}

#[test]
fn files_stay_and_others_do_not_come_with_a_table() {
    let before = json!({"files": [{"name": "a.pdf", "sha256": "0", "size": 1}]});
    let read =
        |cell: &str| with(&["files"], |reading| reading.value(&row(&[cell]), &before, &Directory::default()));
    for cell in ["a.pdf", ""] {
        assert_eq!(read(cell), (before.clone(), vec![]));
    }
    assert_eq!(read("b.pdf").1[0].why, Why::NoSuchFile("b.pdf".into()));
}
