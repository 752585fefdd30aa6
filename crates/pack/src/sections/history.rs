//! How a record came to be: its versions.

use registers::Kind;
use serde_json::Value;

use super::Subject;
use super::changed::lines;
use crate::input::Version;
use crate::paper::{Cell, Column, Look, Paper, Row, Style, Table, Template, Text};
use crate::papers::Head;

/// Of the hash of an entry, so many digits are printed.
const DIGITS: usize = 12;

pub(crate) fn write(
    paper: &mut Paper,
    head: &Head<'_>,
    subject: &Subject<'_>,
    kind: &Kind,
    history: &[Version],
) {
    let words = subject.words;
    paper.short_chapter(Template::Portrait, head.number, head.title);
    paper.paragraph(words.text("pack-history-intro"));
    let mut before = None;
    let mut rows = Vec::with_capacity(history.len());
    for version in history {
        rows.push(row(subject, kind, before, version));
        before = Some(&version.value);
    }
    let zone = subject.imprint.zone.name();
    paper.table(&Table {
        columns: vec![
            Column::new(words.text("pack-column-version")).fixed(38.0).right(),
            Column::new(words.with("pack-column-moment", &[("zone", zone.into())]))
                .fixed(66.0)
                .style(Style::SMALL),
            Column::new(words.text("pack-column-changes")),
            Column::new(words.text("pack-column-actor")).fixed(82.0).style(Style::SMALL),
            Column::new(words.text("pack-column-entry-hash")).fixed(61.0).style(Style::SMALL),
        ],
        rows,
        headless: false,
        row_head: Some(0),
    });
}

fn row(subject: &Subject<'_>, kind: &Kind, before: Option<&Value>, version: &Version) -> Row {
    let (words, act) = (subject.words, &version.act);
    let mut what = vec![(0.0, Text::strong(act.words.as_str()))];
    if !act.why.is_empty() {
        what.push((0.0, act.why.as_str().into()));
    }
    what.extend(changes(subject, kind, before, &version.value).into_iter().map(|line| (0.0, line)));
    let hash: String = act.hash.chars().take(DIGITS).collect();
    let entry = Text::from(format!("{}\n", act.seq)).with(hash, Look::Code);
    Row::new(vec![
        version.version.to_string().into(),
        words.short_moment(act.at).into(),
        Cell(what),
        act.actor.as_str().into(),
        entry.into(),
    ])
}

fn changes(subject: &Subject<'_>, kind: &Kind, before: Option<&Value>, after: &Value) -> Vec<Text> {
    let words = subject.words;
    match before {
        _ if after.is_null() => vec![words.text("pack-card-erased").into()],
        // All of a first version is new; the record itself tells what of it still stands.
        None => {
            let filled = after.as_object().map_or(0, serde_json::Map::len);
            vec![words.with("pack-history-first", &[("count", filled.into())]).into()]
        }
        Some(before) if before.is_null() => vec![words.text("pack-history-after-erased").into()],
        Some(before) => lines(kind, before, after, words),
    }
}
