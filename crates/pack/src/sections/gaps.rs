//! What the law asks of one record and it does not show.

use registers::{Gap, Kind, completeness};

use super::Subject;
use super::changed::label_at;
use crate::input::Record;
use crate::paper::{Column, Paper, Row, Table, Template};
use crate::papers::Head;

pub(crate) fn write(paper: &mut Paper, head: &Head<'_>, subject: &Subject<'_>, kind: &Kind, record: &Record) {
    let words = subject.words;
    paper.short_chapter(Template::Portrait, head.number, head.title);
    let found = completeness(kind, &record.value);
    if found.gaps.is_empty() {
        paper.paragraph(words.with("pack-gaps-none", &[("asked", found.asked.into())]));
        return;
    }
    paper.paragraph(
        words.with("pack-gaps-intro", &[("count", found.gaps.len().into()), ("asked", found.asked.into())]),
    );
    let row = |gap: &Gap| {
        Row::new(vec![
            words.text(&gap.label_key).into(),
            label_at(kind, &gap.field, words).into(),
            words.citations(gap.cites).into(),
        ])
    };
    paper.table(&Table {
        columns: vec![
            Column::new(words.text("pack-column-lacking")),
            Column::new(words.text("pack-column-field")),
            Column::new(words.text("pack-column-basis")),
        ],
        rows: found.gaps.iter().map(row).collect(),
        headless: false,
        row_head: Some(0),
    });
}
