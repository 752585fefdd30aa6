//! The three maps: each as a drawing, in sentences, and with the answers that it was drawn from.

use super::{Subject, card};
use crate::input::MapSheet;
use crate::paper::{Column, Paper, Row, Table, Template, Text};
use crate::papers::Head;
use crate::shelf::MAP;

pub(crate) fn write(paper: &mut Paper, head: &Head<'_>, subject: &Subject<'_>, maps: &[MapSheet]) {
    paper.short_chapter(Template::Portrait, head.number, head.title);
    paper.paragraph(subject.text("pack-maps-intro"));
    if maps.is_empty() {
        paper.paragraph(subject.text("pack-register-empty"));
        return;
    }
    paper.table(&overview(subject, maps));
    for (index, map) in maps.iter().enumerate() {
        sheet(paper, subject, map, &format!("{}.{}", head.number, index + 1));
    }
}

/// How much each map shows, and how much of it nobody has answered yet.
fn overview(subject: &Subject<'_>, maps: &[MapSheet]) -> Table {
    let words = subject.words;
    let row = |map: &MapSheet| {
        let flows = map.drawing.groups.iter().filter(|group| group.part == flows::Part::Flow).count();
        let mut questions: Vec<_> = map.drawing.groups.iter().flat_map(|group| &group.questions).collect();
        questions.sort_unstable();
        questions.dedup();
        let count = |count: usize| words.number(count as u64).into();
        Row::new(vec![map.title.as_str().into(), count(flows), count(questions.len())])
    };
    Table {
        columns: vec![
            Column::new(words.text("pack-column-map")),
            Column::new(words.text("pack-column-flows")).fixed(90.0).right(),
            Column::new(words.text("pack-column-questions")).fixed(120.0).right(),
        ],
        rows: maps.iter().map(row).collect(),
        headless: false,
        row_head: Some(0),
    }
}

fn sheet(paper: &mut Paper, subject: &Subject<'_>, map: &MapSheet, number: &str) {
    paper.turn(Template::Landscape);
    paper.heading(2, number, &map.title);
    let alternative = [&map.drawing.description, " ", &map.sentences.join(" ")].concat();
    paper.map(&map.drawing, alternative);
    paper.turn(Template::Portrait);
    paper.subheading(3, &subject.text("pack-map-sentences"));
    let sentences: Vec<Text> = map.sentences.iter().map(|sentence| sentence.as_str().into()).collect();
    if sentences.is_empty() {
        paper.paragraph(subject.text("pack-map-empty"));
    } else {
        paper.numbered(&sentences);
    }
    // The record with the answers of this map.
    let Some(register) = subject.shelf.register(MAP) else { return };
    if let Some(record) = register.standing.iter().find(|record| Some(record.id) == map.record) {
        paper.subheading(3, &subject.text("pack-map-answers"));
        card::write(paper, subject, register.kind, record, 4);
    }
}
