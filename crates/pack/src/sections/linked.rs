//! The records that one is linked with, in both directions.

use registers::{Field, Kind, Shape, links};

use super::Subject;
use super::changed::label_at;
use super::value::brief;
use crate::input::Record;
use crate::paper::{Cell, Column, Look, Paper, Row, Table, Template, Text};
use crate::papers::Head;
use crate::shelf::register_key;

type Group<'a> = (&'static Kind, Vec<&'a Record>);

pub(crate) fn write(
    paper: &mut Paper,
    head: &Head<'_>,
    subject: &Subject<'_>,
    (kind, record): (&Kind, &Record),
    linked: &[Group<'_>],
) {
    let words = subject.words;
    paper.short_chapter(Template::Portrait, head.number, head.title);
    if linked.is_empty() {
        paper.paragraph(words.text("pack-linked-none"));
        return;
    }
    paper.paragraph(words.text("pack-linked-intro"));
    for (index, (other_kind, others)) in linked.iter().enumerate() {
        let number = format!("{}.{}", head.number, index + 1);
        paper.heading(2, &number, &words.text(&register_key(other_kind)));
        let rows = others.iter().map(|other| {
            Row::new(vec![
                title(subject, other),
                relation(subject, (kind, record), (other_kind, other)),
                facts(subject, other_kind, other).into(),
            ])
        });
        paper.table(&Table {
            columns: vec![
                Column::new(words.text("pack-column-record")),
                Column::new(words.text("pack-column-relation")).fixed(120.0),
                Column::new(words.text("pack-column-facts")),
            ],
            rows: rows.collect(),
            headless: false,
            row_head: Some(0),
        });
    }
}

fn title(subject: &Subject<'_>, record: &Record) -> Cell {
    let title = registers::Words::title_of(subject.words, record.id);
    Text::strong(title.unwrap_or_else(|| subject.text("pack-untitled"))).into()
}

/// The fields by which the two are linked: those of the record by their names, those of the other as pointing here.
fn relation(
    subject: &Subject<'_>,
    (kind, record): (&Kind, &Record),
    (other_kind, other): (&Kind, &Record),
) -> Cell {
    let words = subject.words;
    let fields = |kind: &Kind, from: &Record, to: &Record| {
        let all = links(kind, &from.value).into_iter().filter(|link| link.id == to.id);
        let mut labels: Vec<String> =
            all.map(|link| label_at(kind, without_index(kind, &link.field), words)).collect();
        labels.dedup();
        labels.join("; ")
    };
    let (own, theirs) = (fields(kind, record, other), fields(other_kind, other, record));
    let mut paragraphs = Vec::new();
    if !own.is_empty() {
        paragraphs.push((0.0, Text::from(words.with("pack-linked-to", &[("field", own.into())]))));
    }
    if !theirs.is_empty() {
        paragraphs.push((0.0, words.with("pack-linked-by", &[("field", theirs.into())]).into()));
    }
    Cell(paragraphs)
}

/// The path of a list of links without the place in it; parts keep theirs.
fn without_index<'a>(kind: &Kind, path: &'a str) -> &'a str {
    match kind.at(path) {
        Some((_, field)) if matches!(field.shape, Shape::Links(_)) => {
            path.rsplit_once('/').map_or(path, |(list, _)| list)
        }
        _ => path,
    }
}

/// What the register's table shows of a record, beside its title.
fn facts(subject: &Subject<'_>, kind: &'static Kind, record: &Record) -> Text {
    let words = subject.words;
    let mut text = Text::default();
    let columns = kind.fields.iter().filter(|field: &&Field| field.column && field.name != kind.title);
    for field in columns {
        let value = brief(field.shape, &record.value[field.name], words);
        if value.is_empty() {
            continue;
        }
        let gap = if text.is_empty() { "" } else { " · " };
        text = text
            .with(format!("{gap}{}: ", field.label(kind.code, words)), Look::Quiet)
            .with(value, Look::Plain);
    }
    text
}
