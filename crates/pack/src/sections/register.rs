//! A register: an overview to compare, then a card of each record.

use registers::{Kind, completeness};

use super::{Subject, card, chapter_number, said};
use crate::input::Record;
use crate::paper::{Column, Paper, Row, Table, Template};

pub(super) fn activities(paper: &mut Paper, subject: &Subject<'_>) {
    write(paper, subject, "activity", "pack-chapter-activities");
}

pub(super) fn systems(paper: &mut Paper, subject: &Subject<'_>) {
    write(paper, subject, "system", "pack-chapter-systems");
}

fn write(paper: &mut Paper, subject: &Subject<'_>, code: &str, title: &str) {
    let (records, number) = (subject.register(code), chapter_number(title));
    let Some(kind) = Kind::of(code) else { return };
    let template = if records.is_empty() { Template::Portrait } else { Template::Landscape };
    paper.chapter(template, &number, &subject.text(title));
    paper.paragraph(subject.text(&format!("{title}.intro")));
    if records.is_empty() {
        paper.paragraph(subject.text("pack-register-empty"));
        return;
    }
    paper.table(&overview(subject, kind, records));
    paper.turn(Template::Portrait);
    for (index, record) in records.iter().enumerate() {
        paper.heading(2, &format!("{number}.{}", index + 1), &subject.words.title(record.id));
        paper.note(card::status(subject, kind, record));
        card::write(paper, subject, kind, record, 3);
    }
}

fn overview(subject: &Subject<'_>, kind: &Kind, records: &[&Record]) -> Table {
    let words = subject.words;
    let fields: Vec<_> = kind.fields.iter().filter(|field| field.column).collect();
    let mut columns = vec![Column::new(words.text("pack-column-number")).fixed(26.0).right()];
    columns.extend(fields.iter().map(|field| Column::new(words.text(&field.label_key(kind.code)))));
    columns.push(Column::new(words.text("pack-column-complete")).fixed(58.0).right());
    let row = |(index, record): (usize, &&Record)| {
        let mut cells = vec![(index + 1).to_string().into()];
        cells.extend(fields.iter().map(|field| said(field.shape, &record.value[field.name], words).into()));
        let found = completeness(kind, &record.value);
        cells.push(format!("{}/{}", found.filled, found.asked).into());
        Row { cells, shaded: false }
    };
    Table { columns, rows: records.iter().enumerate().map(row).collect(), headless: false, row_head: Some(1) }
}
