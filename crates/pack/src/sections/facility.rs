//! The controller.

use registers::Kind;

use super::{Subject, card, chapter_number};
use crate::paper::{Paper, Style, Template};

pub(super) fn write(paper: &mut Paper, subject: &Subject<'_>) {
    let title = "pack-chapter-facility";
    paper.chapter(Template::Portrait, &chapter_number(title), &subject.text(title));
    let records = subject.register("facility");
    let Some(kind) = Kind::of("facility") else { return };
    for record in records {
        paper.styled(subject.words.title(record.id), Style::FACILITY);
        paper.note(card::status(subject, kind, record));
        card::write(paper, subject, kind, record, 2);
    }
    if records.is_empty() {
        paper.paragraph(subject.text("pack-facility-none"));
    }
}
