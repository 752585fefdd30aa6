//! A register: an overview to compare, what has ended, and a card of each record where a row could not hold it.

use registers::{Amount, Kind};

use super::{Subject, card, overview};
use crate::input::Record;
use crate::paper::{Column, Paper, Row, Style, Table, Template};
use crate::papers::Head;
use crate::shelf::Register;

/// Writes the register as a chapter.
pub(crate) fn write(paper: &mut Paper, head: &Head<'_>, subject: &Subject<'_>, register: &Register<'_>) {
    let (kind, standing) = (register.kind, &register.standing);
    let form = overview::form(subject, kind, standing);
    open(paper, head, form.template);
    paper.paragraph(subject.text(&format!("kind-{}.about", kind.code)));
    if standing.is_empty() {
        paper.paragraph(subject.text("pack-register-ended"));
    } else if kind.amount == Amount::One {
        for record in standing {
            paper.styled(subject.words.title(record.id), Style::FACILITY);
            paper.note(card::status(subject, kind, record));
            card::write(paper, subject, kind, record, 2);
        }
    } else if form.whole || standing.len() > 1 {
        paper.table(&form.table);
        if let Some(bases) = &form.bases {
            paper.styled(bases.as_str(), Style::NOTE);
        }
    }
    if !register.ended.is_empty() {
        ended(paper, subject, &register.ended);
    }
    if !form.whole && kind.amount != Amount::One {
        cards(paper, head, subject, kind, standing);
    }
}

/// Begins a chapter: below the one before where there is room, unless the page has to be turned.
fn open(paper: &mut Paper, head: &Head<'_>, template: Template) {
    match template {
        Template::Portrait => paper.short_chapter(template, head.number, head.title),
        Template::Landscape => paper.chapter(template, head.number, head.title),
    };
}

fn cards(
    paper: &mut Paper,
    head: &Head<'_>,
    subject: &Subject<'_>,
    kind: &'static Kind,
    records: &[&Record],
) {
    paper.upright();
    for (index, record) in records.iter().enumerate() {
        paper.heading(2, &format!("{}.{}", head.number, index + 1), &subject.words.title(record.id));
        paper.note(card::status(subject, kind, record));
        card::write(paper, subject, kind, record, 3);
    }
}

fn ended(paper: &mut Paper, subject: &Subject<'_>, records: &[&Record]) {
    let words = subject.words;
    let rows = records.iter().filter_map(|record| {
        let ended = record.ended.as_ref()?;
        Some(Row::new(vec![
            words.title(record.id).into(),
            words.day_of(ended.at).into(),
            ended.why.as_str().into(),
        ]))
    });
    paper.heading(2, "", &words.text("pack-ended"));
    paper.table(&Table {
        columns: vec![
            Column::new(words.text("pack-column-record")),
            Column::new(words.text("pack-column-ended-on")).fixed(70.0),
            Column::new(words.text("pack-column-why")),
        ],
        rows: rows.collect(),
        headless: false,
        row_head: Some(0),
    });
}
