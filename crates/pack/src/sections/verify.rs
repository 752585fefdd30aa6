//! The last pages: how anyone checks the paper without us, and the checkpoint in text and as a QR code.

use super::{Subject, vouched};
use crate::input::Vouched;
use crate::paper::{Paper, Style, Template, Text};
use crate::papers::{Head, Proof};

/// What a paper carries to be checked by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carried {
    /// The entries of the log.
    Entries,
    /// The checkpoint alone.
    Checkpoint,
}

const CODE: f32 = 130.0;

pub(crate) fn write(
    paper: &mut Paper,
    head: &Head<'_>,
    subject: &Subject<'_>,
    proof: &Proof,
    carried: Carried,
) {
    let (words, imprint) = (subject.words, subject.imprint);
    paper.chapter(Template::Portrait, head.number, head.title);
    paper.paragraph(words.text("pack-verify-intro"));
    let stamped = imprint.vouched.iter().any(Vouched::is_stamp);
    let steps: Vec<Text> = steps(carried, stamped).iter().map(|key| words.text(key).into()).collect();
    paper.numbered(&steps);
    paper.heading(2, "", &words.text("pack-verify-limits"));
    paper.paragraph(words.text("pack-verify-limits-text"));
    for sentence in vouched::sentences(subject) {
        paper.paragraph(sentence);
    }
    paper.heading(2, "", &words.text("pack-checkpoint"));
    let alternative = words.with("pack-qr-alternative", &[("note", imprint.checkpoint.trim_end().into())]);
    paper.qr_beside((&proof.code, CODE), alternative, |paper| {
        paper.paragraph(words.with("pack-checkpoint-intro", &[("count", imprint.size.into())]));
        paper.styled(Text::code(imprint.checkpoint.trim_end()), Style::CODE);
        paper.subheading(3, &words.text("pack-key"));
        paper.styled(Text::code(imprint.key.trim_end()), Style::CODE);
    });
}

fn steps(carried: Carried, stamped: bool) -> Vec<&'static str> {
    let mut steps = vec!["pack-verify-1", "pack-verify-2", "pack-verify-3"];
    if carried == Carried::Entries {
        steps.extend(["pack-verify-4", "pack-verify-5"]);
    }
    steps.push("pack-verify-6");
    if stamped {
        steps.push("pack-verify-7");
    }
    steps
}
