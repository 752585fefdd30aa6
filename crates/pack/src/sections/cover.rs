//! The cover: whose paper, of what, as of when, by whom, and the place for a signature.

use crate::input::Imprint;
use crate::paper::{Column, GRID, Paper, Row, Style, Table, Template, Text};
use crate::papers::{Plan, Proof};
use crate::words::PaperWords;

pub(crate) fn write(
    paper: &mut Paper,
    imprint: &Imprint<'_>,
    words: &PaperWords,
    proof: &Proof,
    plan: &Plan<'_>,
) {
    paper.part(Template::Portrait, false);
    paper.skip(4.0 * GRID);
    paper.styled(imprint.facility, Style::FACILITY);
    paper.skip(8.0 * GRID);
    paper.title(&plan.title);
    paper.styled(plan.subtitle.as_str(), Style::SUBTITLE);
    paper.skip(4.0 * GRID);
    let mut card = Table::card(150.0);
    for (label, value) in &plan.facts {
        card.pair(label.as_str(), value.clone());
    }
    card.pair(words.text("pack-as-at"), words.moment(imprint.as_at));
    // A paper of a state alone carries the moment of that state; when it was handed out is in the log.
    if imprint.made_at != imprint.as_at {
        card.pair(words.text("pack-made-at"), words.moment(imprint.made_at));
    }
    card.pair(words.text("pack-made-by"), imprint.operator);
    card.pair(words.text("pack-vault"), Text::code(imprint.vault));
    card.pair(words.text("pack-checkpoint-short"), Text::code(&proof.short));
    paper.table(&card);
    paper.skip(2.0 * GRID);
    if !plan.numbers.is_empty() {
        paper.table(&numbers(words, &plan.numbers));
    }
    certification(paper, words);
    if plan.contents {
        paper.contents_here(&words.text("pack-contents"));
    }
}

fn numbers(words: &PaperWords, numbers: &[(String, u64)]) -> Table {
    let rows =
        numbers.iter().map(|(what, count)| Row::new(vec![what.as_str().into(), words.number(*count).into()]));
    Table {
        columns: vec![
            Column::new(words.text("pack-numbers")),
            Column::new(words.text("pack-number")).fixed(80.0).right(),
        ],
        rows: rows.collect(),
        headless: false,
        row_head: Some(0),
    }
}

fn certification(paper: &mut Paper, words: &PaperWords) {
    paper.sink(150.0);
    paper.styled(words.text("pack-certified"), Style::FACILITY);
    paper.styled(words.text("pack-certified-note"), Style::NOTE);
    paper.skip(2.0 * GRID);
    let label = |key: &str| words.text(key);
    paper.blanks(&[label("pack-sign-place"), label("pack-sign-date")]);
    paper.blanks(&[label("pack-sign-name"), label("pack-sign-function"), label("pack-sign-signature")]);
}
