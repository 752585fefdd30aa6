//! Everything about one record.

use registers::{Kind, completeness};

use super::{Chapter, Plan, Progress, Proof, attached, set};
use crate::input::{Composed, DossierInput, PackError, Record};
use crate::paper::Text;
use crate::sections::{Subject, card, files, gaps, history, linked, verify};
use crate::shelf::Shelf;
use crate::words::PaperWords;

/// Makes a paper on one record: all its fields and files, what it lacks, what it is linked with, and how it came to be.
pub fn dossier(input: &DossierInput<'_>, progress: Progress<'_>) -> Result<Composed, PackError> {
    let imprint = &input.imprint;
    let words = PaperWords::of(imprint, input.records.iter());
    let shelf = Shelf::of(imprint, input.records, &words);
    let record = shelf.record(input.record).ok_or(PackError::NoRecord)?;
    let kind = shelf.register(&record.kind).ok_or(PackError::NoRecord)?.kind;
    let linked = shelf.linked_with(kind, record);
    let shown = std::iter::once(record).chain(linked.iter().flat_map(|(_, records)| records.iter().copied()));
    let state = attached::state(imprint, shown);
    let attached = attached::files(imprint, &words, ("pack-file-records-dossier", &state))?;
    let proof = Proof::of(imprint)?;
    let subject = Subject { imprint, words: &words, shelf: &shelf };

    let chapters = vec![
        Chapter::new(words.text("pack-dossier-record"), |paper, head| {
            paper.chapter(crate::paper::Template::Portrait, head.number, head.title);
            paper.note(card::status(&subject, kind, record));
            card::write_own(paper, &subject, kind, record, 2);
        }),
        Chapter::new(words.text("pack-dossier-gaps"), |paper, head| {
            gaps::write(paper, head, &subject, kind, record);
        }),
        Chapter::new(words.text("pack-dossier-linked"), |paper, head| {
            linked::write(paper, head, &subject, (kind, record), &linked);
        }),
        Chapter::new(words.text("pack-dossier-history"), |paper, head| {
            history::write(paper, head, &subject, kind, input.history);
        }),
        Chapter::new(words.text("pack-chapter-files"), |paper, head| {
            files::write(paper, head, &words, &attached);
        }),
        Chapter::new(words.text("pack-chapter-verify"), |paper, head| {
            verify::write(paper, head, &subject, &proof, verify::Carried::Checkpoint);
        }),
    ];
    let title = words.title(record.id);
    let kind_name = words.text(&format!("kind-{}", kind.code));
    let plan = Plan {
        title: words.text("pack-dossier-title"),
        scope: title.clone(),
        subtitle: format!("{kind_name}: {title}"),
        facts: facts(&words, record),
        numbers: numbers(&words, kind, record, input, linked.iter().map(|(_, records)| records.len()).sum()),
        contents: false,
        chapters,
        files: &attached,
    };
    set(imprint, &words, &proof, &plan, progress)
}

fn facts(words: &PaperWords, record: &Record) -> Vec<(String, Text)> {
    let mut facts = vec![(words.text("pack-record-id"), Text::code(record.id.to_string()))];
    if let Some(ended) = &record.ended {
        let when = words.moment_in_text(ended.at);
        let said = if ended.why.is_empty() { when } else { format!("{when}. {}", ended.why) };
        facts.push((words.text("pack-column-ended-on"), said.into()));
    }
    facts
}

fn numbers(
    words: &PaperWords,
    kind: &Kind,
    record: &Record,
    input: &DossierInput<'_>,
    linked: usize,
) -> Vec<(String, u64)> {
    let counts = [
        ("pack-count-versions", input.history.len()),
        ("pack-count-linked", linked),
        ("pack-count-gaps-of-one", completeness(kind, &record.value).gaps.len()),
    ];
    counts.map(|(key, count)| (words.text(key), count as u64)).into()
}
