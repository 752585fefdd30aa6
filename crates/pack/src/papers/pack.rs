//! The compliance pack: every register, the maps, the log.

use super::{Chapter, Plan, Progress, Proof, attached, set};
use crate::input::{Composed, PackError, PackInput};
use crate::sections::{Subject, files, log, maps, register, scope, verify};
use crate::shelf::{Register, Shelf};
use crate::words::PaperWords;

/// Makes a pack.
pub fn compose(input: &PackInput<'_>, progress: Progress<'_>) -> Result<Composed, PackError> {
    let imprint = &input.imprint;
    let mut words = PaperWords::of(imprint, input.records.iter());
    let shelf = Shelf::of(imprint, input.records, &words);
    for (chapter, register) in shelf.chapters().enumerate() {
        for (index, record) in register.standing.iter().enumerate() {
            words.place(record.id, format!("{}.{}", scope::FIRST + chapter, index + 1));
        }
    }
    let state = attached::state(imprint, input.records.iter());
    let mut attached = attached::files(imprint, &words, ("pack-file-records", &state))?;
    attached.insert(1, attached::entries(&words, input.log.entries));
    let proof = Proof::of(imprint)?;
    let subject = Subject { imprint, words: &words, shelf: &shelf };

    let mut chapters = vec![Chapter::new(words.text("pack-chapter-scope"), |paper, head| {
        scope::write(paper, head, &subject);
    })];
    for register in shelf.chapters() {
        let title = words.text(&register.title_key());
        chapters.push(Chapter::new(title, |paper, head| register::write(paper, head, &subject, register)));
    }
    chapters.extend([
        Chapter::new(words.text("pack-chapter-maps"), |paper, head| {
            maps::write(paper, head, &subject, input.maps);
        }),
        Chapter::new(words.text("pack-chapter-log"), |paper, head| {
            log::write(paper, head, &subject, &input.log);
        }),
        Chapter::new(words.text("pack-chapter-files"), |paper, head| {
            files::write(paper, head, &words, &attached);
        }),
        Chapter::new(words.text("pack-chapter-verify"), |paper, head| {
            verify::write(paper, head, &subject, &proof, verify::Carried::Entries);
        }),
    ]);
    let plan = Plan {
        title: words.text("pack-title"),
        scope: words.text("pack-scope-whole"),
        subtitle: words.text("pack-scope-whole-long"),
        facts: Vec::new(),
        numbers: numbers(input, &subject),
        contents: true,
        chapters,
        files: &attached,
    };
    set(imprint, &words, &proof, &plan, progress)
}

fn numbers(input: &PackInput<'_>, subject: &Subject<'_>) -> Vec<(String, u64)> {
    let standing: usize = subject.shelf.chapters().map(|register| register.standing.len()).sum();
    let gaps: usize = subject.shelf.registers.iter().map(Register::gaps).sum();
    let counts = [
        ("pack-count-registers", subject.shelf.chapters().count() as u64),
        ("pack-count-records", standing as u64),
        ("pack-count-gaps", gaps as u64),
        ("pack-count-maps", input.maps.len() as u64),
        ("pack-count-entries", input.imprint.size),
    ];
    counts.map(|(key, count)| (subject.words.text(key), count)).into()
}
