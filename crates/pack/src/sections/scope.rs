//! What the pack shows, and what it does not and why.

use registers::Area;

use super::Subject;
use crate::paper::{Cell, Column, Paper, Row, Table, Template, Text};
use crate::papers::Head;
use crate::shelf::Register;

/// The chapter of the first register: the one after this.
pub(crate) const FIRST: usize = 2;

pub(crate) fn write(paper: &mut Paper, head: &Head<'_>, subject: &Subject<'_>) {
    let words = subject.words;
    paper.chapter(Template::Portrait, head.number, head.title);
    paper.paragraph(
        words.with("pack-scope-intro", &[("moment", words.moment_in_text(subject.imprint.as_at).into())]),
    );
    let rows: Vec<Row> = subject
        .shelf
        .chapters()
        .enumerate()
        .map(|(index, register)| row(subject, FIRST + index, register))
        .collect();
    if !rows.is_empty() {
        paper.table(&Table {
            columns: vec![
                Column::new(words.text("pack-column-chapter")).fixed(44.0).right(),
                Column::new(words.text("pack-column-register")),
                Column::new(words.text("pack-column-standing")).fixed(62.0).right(),
                Column::new(words.text("pack-column-ended")).fixed(70.0).right(),
                Column::new(words.text("pack-column-gaps")).fixed(58.0).right(),
            ],
            rows,
            headless: false,
            row_head: Some(1),
        });
    }
    paper.paragraph(words.text("pack-scope-further"));
    paper.paragraph(words.text("pack-scope-reading"));
    paper.heading(2, "", &words.text("pack-absent"));
    paper.bulleted(&absent(subject));
}

fn row(subject: &Subject<'_>, chapter: usize, register: &Register<'_>) -> Row {
    let count = |count: usize| -> Cell {
        if count == 0 { "–".into() } else { subject.words.number(count as u64).into() }
    };
    Row::new(vec![
        chapter.to_string().into(),
        subject.text(&register.title_key()).into(),
        count(register.standing.len()),
        count(register.ended.len()),
        count(register.gaps()),
    ])
}

/// What an inspector may ask for and does not find here, each with its reason.
fn absent(subject: &Subject<'_>) -> Vec<Text> {
    let words = subject.words;
    let mut items = Vec::new();
    let empty: Vec<String> =
        subject.shelf.empty().map(|register| words.text(&register.title_key())).collect();
    if !empty.is_empty() {
        items.push(words.with("pack-absent-empty", &[("registers", empty.join("; ").into())]).into());
    }
    let settings = subject
        .shelf
        .registers
        .iter()
        .any(|register| register.kind.area == Area::Settings && !register.is_empty());
    if settings {
        items.push(words.text("pack-absent-settings").into());
    }
    items.extend(["pack-absent-files", "pack-absent-outside"].map(|key| words.text(key).into()));
    items
}
