//! The extract of the log.

use super::{Subject, vouched};
use crate::input::LogExtract;
use crate::paper::{Cell, Column, Paper, Row, Style, Table, Template};
use crate::papers::Head;

/// Of a hash, so many digits are printed; the rest is in the attached entries.
const DIGITS: usize = 12;

/// Where the column of what time-stamps tell stands, if there is one: beside the time that the log tells.
const EXISTED: usize = 2;

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
    vouched::write(paper, subject);
    if log.rows.is_empty() {
        return;
    }
    paper.heading(2, "", &words.text("pack-log-entries"));
    let stamped = log.rows.iter().any(|row| row.existed.is_some());
    if stamped {
        paper.paragraph(words.text("pack-log-existed"));
    }
    let zone = subject.imprint.zone.name();
    let mut columns = vec![
        Column::new(words.text("pack-column-entry")).fixed(28.0).right().style(Style::SMALL),
        Column::new(words.with("pack-column-moment", &[("zone", zone.into())]))
            .fixed(if stamped { 66.0 } else { 92.0 })
            .style(Style::SMALL),
        Column::new(words.text("pack-column-operation")).style(Style::SMALL),
        Column::new(words.text("pack-column-subject")).style(Style::SMALL),
        Column::new(words.text("pack-column-actor")).style(Style::SMALL),
        Column::new(words.text("pack-column-hash")).fixed(61.0).style(Style::SMALL_CODE),
    ];
    let rows = log.rows.iter().map(|row| {
        let mut cells: Vec<Cell> = vec![
            row.seq.to_string().into(),
            words.short_moment(row.at).into(),
            row.words.as_str().into(),
            row.subject.as_str().into(),
            row.actor.as_str().into(),
            row.hash.chars().take(DIGITS).collect::<String>().into(),
        ];
        if stamped {
            let existed = row.existed.map(|before| words.short_moment(vouched::by_then(before)));
            cells.insert(EXISTED, existed.unwrap_or_else(|| "–".to_owned()).into());
        }
        Row::new(cells)
    });
    let rows = rows.collect();
    if stamped {
        let existed = Column::new(words.text("pack-column-existed")).fixed(58.0).style(Style::SMALL);
        columns.insert(EXISTED, existed);
    }
    paper.table(&Table { columns, rows, headless: false, row_head: Some(0) });
}
