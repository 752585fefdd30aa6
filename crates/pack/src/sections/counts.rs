//! How many records changed, register by register.

use super::Subject;
use crate::input::ChangesInput;
use crate::paper::{Cell, Column, Paper, Row, Table, Template};
use crate::papers::Head;
use crate::shelf::register_key;
use crate::touched::{Fate, Touched, TouchedRegister};

const FATES: [(Fate, &str); 4] = [
    (Fate::Added, "pack-fate-added"),
    (Fate::Changed, "pack-fate-changed"),
    (Fate::Ended, "pack-fate-ended"),
    (Fate::Revived, "pack-fate-revived"),
];

pub(crate) fn write(
    paper: &mut Paper,
    head: &Head<'_>,
    subject: &Subject<'_>,
    input: &ChangesInput<'_>,
    touched: &Touched<'_>,
) {
    let words = subject.words;
    paper.chapter(Template::Portrait, head.number, head.title);
    let moments = [
        ("from", words.moment_in_text(input.from).into()),
        ("until", words.moment_in_text(subject.imprint.as_at).into()),
    ];
    if touched.registers.iter().all(|register| register.records.is_empty()) {
        paper.paragraph(words.with("pack-changes-none", &moments));
        return;
    }
    paper.paragraph(words.with("pack-changes-intro", &moments));
    let mut columns = vec![
        Column::new(words.text("pack-column-register")),
        Column::new(words.text("pack-column-standing-before")).fixed(58.0).right(),
    ];
    columns.extend(FATES.iter().map(|(_, key)| Column::new(words.text(key)).fixed(56.0).right()));
    columns.push(Column::new(words.text("pack-column-standing-after")).fixed(58.0).right());
    let rows = touched
        .registers
        .iter()
        .filter(|register| register.standing != (0, 0) || !register.records.is_empty());
    paper.table(&Table {
        columns,
        rows: rows.map(|register| row(subject, register)).collect(),
        headless: false,
        row_head: Some(0),
    });
}

fn row(subject: &Subject<'_>, register: &TouchedRegister<'_>) -> Row {
    let words = subject.words;
    let number =
        |count: usize| -> Cell { if count == 0 { "–".into() } else { words.number(count as u64).into() } };
    let mut cells = vec![words.text(&register_key(register.kind)).into(), number(register.standing.0)];
    cells.extend(FATES.iter().map(|(fate, _)| number(register.count(*fate))));
    cells.push(number(register.standing.1));
    Row::new(cells)
}
