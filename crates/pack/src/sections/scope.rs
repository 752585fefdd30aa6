//! What the pack shows, and what it does not and why.

use super::{Subject, chapter_number};
use crate::paper::{Column, Paper, Row, Table, Template};

/// What an inspector asks for that this pack does not show, each with its reason `pack-absent-<code>.why`.
const ABSENT: [&str; 12] = [
    "categories",
    "processors",
    "risks",
    "dpia",
    "authorisations",
    "training",
    "policies",
    "notices",
    "breaches",
    "requests",
    "disposal",
    "inspections",
];

pub(super) fn write(paper: &mut Paper, subject: &Subject<'_>) {
    let words = subject.words;
    let title = "pack-chapter-scope";
    paper.chapter(Template::Portrait, &chapter_number(title), &words.text(title));
    paper.paragraph(
        words.with(
            "pack-scope-intro",
            &[("moment", words.moment_in_text(subject.input.imprint.as_at).into())],
        ),
    );
    paper.bulleted(
        &["pack-scope-1", "pack-scope-2", "pack-scope-3", "pack-scope-4"].map(|key| words.text(key).into()),
    );
    let ended = subject.input.records.iter().filter(|record| record.ended.is_some()).count();
    if ended > 0 {
        paper.paragraph(words.with("pack-scope-ended", &[("count", ended.into())]));
    }
    paper.heading(2, "", &words.text("pack-absent"));
    paper.paragraph(words.text("pack-absent-intro"));
    let row = |code: &&str| {
        let key = format!("pack-absent-{code}");
        Row::new(vec![words.text(&key).into(), words.text(&format!("{key}.why")).into()])
    };
    paper.table(&Table {
        columns: vec![
            Column::new(words.text("pack-absent-what")).fixed(190.0),
            Column::new(words.text("pack-absent-why")),
        ],
        rows: ABSENT.iter().map(row).collect(),
        headless: false,
        row_head: Some(0),
    });
}
