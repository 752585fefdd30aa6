//! The cover: whose pack, of what, as of when, by whom, and the place for a signature.

use super::Subject;
use crate::paper::{Column, GRID, Paper, Row, Style, Table, Template, Text};

pub(super) fn write(paper: &mut Paper, subject: &Subject<'_>) {
    let (input, words) = (subject.input, subject.words);
    paper.part(Template::Portrait, false);
    paper.skip(4.0 * GRID);
    paper.styled(input.imprint.facility, Style::FACILITY);
    paper.skip(8.0 * GRID);
    paper.title(&words.text("pack-title"));
    paper.styled(words.text("pack-scope-whole-long"), Style::SUBTITLE);
    paper.skip(4.0 * GRID);
    let mut card = Table::card(150.0);
    card.pair(words.text("pack-as-at"), words.moment(input.imprint.as_at));
    // A pack of a state alone carries the moment of that state; when it was handed out is in the log.
    if input.imprint.made_at != input.imprint.as_at {
        card.pair(words.text("pack-made-at"), words.moment(input.imprint.made_at));
    }
    card.pair(words.text("pack-made-by"), input.imprint.operator);
    card.pair(words.text("pack-vault"), Text::code(input.imprint.vault));
    card.pair(words.text("pack-checkpoint-short"), Text::code(&subject.checkpoint));
    paper.table(&card);
    paper.skip(2.0 * GRID);
    paper.table(&numbers(subject));
    certification(paper, subject);
    paper.contents_here(&words.text("pack-contents"));
}

fn numbers(subject: &Subject<'_>) -> Table {
    let words = subject.words;
    let rows = [
        ("pack-count-activities", subject.register("activity").len() as u64),
        ("pack-count-systems", subject.register("system").len() as u64),
        ("pack-count-maps", subject.input.maps.len() as u64),
        ("pack-count-entries", subject.input.imprint.size),
        ("pack-count-gaps", subject.gaps() as u64),
    ];
    Table {
        columns: vec![
            Column::new(words.text("pack-numbers")),
            Column::new(words.text("pack-number")).fixed(80.0).right(),
        ],
        rows: rows
            .map(|(key, count)| Row::new(vec![words.text(key).into(), words.number(count).into()]))
            .into(),
        headless: false,
        row_head: Some(0),
    }
}

fn certification(paper: &mut Paper, subject: &Subject<'_>) {
    let words = subject.words;
    paper.sink(150.0);
    paper.styled(words.text("pack-certified"), Style::FACILITY);
    paper.styled(words.text("pack-certified-note"), Style::NOTE);
    paper.skip(2.0 * GRID);
    let label = |key: &str| words.text(key);
    paper.blanks(&[label("pack-sign-place"), label("pack-sign-date")]);
    paper.blanks(&[label("pack-sign-name"), label("pack-sign-function"), label("pack-sign-signature")]);
}
