//! One register, or some records of it.

use super::{Chapter, Plan, Progress, Proof, attached, set};
use crate::input::{Composed, ListInput, PackError, Record};
use crate::paper::Template;
use crate::sections::overview::{self, Rows};
use crate::sections::shown::Shown;
use crate::sections::{Subject, card, files, verify};
use crate::shelf::{Shelf, register_key};
use crate::words::PaperWords;

/// Makes a paper of a list: the table, and a card of each record if wanted.
pub fn list(input: &ListInput<'_>, progress: Progress<'_>) -> Result<Composed, PackError> {
    let (imprint, kind) = (&input.imprint, input.kind);
    let mut words = PaperWords::of(imprint, input.records.iter());
    let shelf = Shelf::of(imprint, input.records, &words);
    let shown: Vec<&Record> = input
        .shown
        .iter()
        .map(|id| shelf.record(*id).ok_or(PackError::NoRecord))
        .collect::<Result<_, _>>()?;
    if input.cards {
        for (index, record) in shown.iter().enumerate() {
            words.place(record.id, format!("{CARDS}.{}", index + 1));
        }
    }
    let state = attached::state(imprint, shown.iter().copied());
    let attached = attached::files(imprint, &words, ("pack-file-records-list", &state))?;
    let proof = Proof::of(imprint)?;
    let subject = Subject { imprint, words: &words, shelf: &shelf };
    let title = words.text(&register_key(kind));

    let mut chapters = vec![Chapter::new(words.text("pack-list-table"), |paper, head| {
        let fields = columns(input);
        let upright = fields.len() <= overview::UPRIGHT;
        paper.chapter(
            if upright { Template::Portrait } else { Template::Landscape },
            head.number,
            head.title,
        );
        if shown.is_empty() {
            paper.paragraph(words.text("pack-register-empty"));
        } else {
            paper.table(&overview::table(&subject, kind, &shown, &fields, Rows::Overview));
        }
    })];
    if input.cards && !shown.is_empty() {
        chapters.push(Chapter::new(words.text("pack-list-cards"), |paper, head| {
            paper.chapter(Template::Portrait, head.number, head.title);
            for (index, record) in shown.iter().enumerate() {
                paper.heading(2, &format!("{}.{}", head.number, index + 1), &words.title(record.id));
                paper.note(card::status(&subject, kind, record));
                card::write(paper, &subject, kind, record, 3);
            }
        }));
    }
    chapters.extend([
        Chapter::new(words.text("pack-chapter-files"), |paper, head| {
            files::write(paper, head, &words, &attached);
        }),
        Chapter::new(words.text("pack-chapter-verify"), |paper, head| {
            verify::write(paper, head, &subject, &proof, verify::Carried::Checkpoint);
        }),
    ]);
    let whole = input.filter.is_empty();
    let plan = Plan {
        scope: words.text(if whole { "pack-list-whole" } else { "pack-list-part" }),
        subtitle: if whole {
            words.text("pack-list-whole-long")
        } else {
            words.with("pack-list-filter", &[("filter", input.filter.into())])
        },
        title,
        facts: Vec::new(),
        numbers: vec![(words.text("pack-count-shown"), shown.len() as u64)],
        contents: input.cards && shown.len() > 12,
        chapters,
        files: &attached,
    };
    set(imprint, &words, &proof, &plan, progress)
}

/// The chapter of the cards: the one after the table.
const CARDS: usize = 2;

fn columns(input: &ListInput<'_>) -> Vec<Shown> {
    if input.columns.is_empty() {
        return Shown::columns(input.kind);
    }
    input.columns.iter().filter_map(|path| Shown::named(input.kind, path)).collect()
}
