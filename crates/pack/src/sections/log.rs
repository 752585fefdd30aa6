//! The extract of the log.

use super::Subject;
use crate::input::LogExtract;
use crate::paper::{Column, Paper, Row, Style, Table, Template};
use crate::papers::Head;

/// Of a hash, so many digits are printed; the rest is in the attached entries.
const DIGITS: usize = 12;

pub(crate) fn write(paper: &mut Paper, head: &Head<'_>, subject: &Subject<'_>, log: &LogExtract<'_>) {
    let (words, size) = (subject.words, subject.imprint.size);
    paper.chapter(Template::Portrait, head.number, head.title);
    paper.paragraph(words.text("pack-log-intro"));
    let range = match (log.rows.first(), log.rows.last()) {
        (Some(first), Some(last)) if log.rows.len() as u64 == size => words.with(
            "pack-log-whole",
            &[("count", size.into()), ("first", first.seq.into()), ("last", last.seq.into())],
        ),
        (Some(first), Some(last)) => words.with(
            "pack-log-part",
            &[("count", size.into()), ("first", first.seq.into()), ("last", last.seq.into())],
        ),
        _ => words.text("pack-log-none"),
    };
    paper.paragraph(range);
    if log.rows.is_empty() {
        return;
    }
    let zone = subject.imprint.zone.name();
    let rows = log.rows.iter().map(|row| {
        Row::new(vec![
            row.seq.to_string().into(),
            words.short_moment(row.at).into(),
            row.words.as_str().into(),
            row.subject.as_str().into(),
            row.actor.as_str().into(),
            row.hash.chars().take(DIGITS).collect::<String>().into(),
        ])
    });
    paper.table(&Table {
        columns: vec![
            Column::new(words.text("pack-column-entry")).fixed(28.0).right().style(Style::SMALL),
            Column::new(words.with("pack-column-moment", &[("zone", zone.into())]))
                .fixed(92.0)
                .style(Style::SMALL),
            Column::new(words.text("pack-column-operation")).style(Style::SMALL),
            Column::new(words.text("pack-column-subject")).style(Style::SMALL),
            Column::new(words.text("pack-column-actor")).style(Style::SMALL),
            Column::new(words.text("pack-column-hash")).fixed(61.0).style(Style::SMALL_CODE),
        ],
        rows: rows.collect(),
        headless: false,
        row_head: Some(0),
    });
}
