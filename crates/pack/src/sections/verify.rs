//! The last pages: how anyone checks the pack without us, and the checkpoint in text and as a QR code.

use super::{Subject, chapter_number};
use crate::paper::{Paper, Style, Template, Text};

const STEPS: [&str; 6] =
    ["pack-verify-1", "pack-verify-2", "pack-verify-3", "pack-verify-4", "pack-verify-5", "pack-verify-6"];
const CODE: f32 = 130.0;

pub(super) fn write(paper: &mut Paper, subject: &Subject<'_>) {
    let (words, input) = (subject.words, subject.input);
    let title = "pack-chapter-verify";
    paper.chapter(Template::Portrait, &chapter_number(title), &words.text(title));
    paper.paragraph(words.text("pack-verify-intro"));
    let steps: Vec<Text> = STEPS.iter().map(|key| words.text(key).into()).collect();
    paper.numbered(&steps);
    paper.heading(2, "", &words.text("pack-verify-limits"));
    paper.paragraph(words.text("pack-verify-limits-text"));
    paper.heading(2, "", &words.text("pack-checkpoint"));
    let alternative =
        words.with("pack-qr-alternative", &[("note", input.imprint.checkpoint.trim_end().into())]);
    paper.qr_beside((&subject.code, CODE), alternative, |paper| {
        paper.paragraph(words.with("pack-checkpoint-intro", &[("count", input.imprint.size.into())]));
        paper.styled(Text::code(input.imprint.checkpoint.trim_end()), Style::CODE);
        paper.subheading(3, &words.text("pack-key"));
        paper.styled(Text::code(input.imprint.key.trim_end()), Style::CODE);
    });
}
