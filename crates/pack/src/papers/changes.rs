//! What changed between two moments.

use serde_json::json;

use super::{Chapter, Plan, Progress, Proof, attached, set};
use crate::input::{ChangesInput, Composed, PackError};
use crate::sections::{Subject, counts, difference, files, verify};
use crate::shelf::Shelf;
use crate::touched::Touched;
use crate::words::PaperWords;

/// Makes a paper on what changed: counts by register, then each record field by field, with who did it and when.
pub fn changes(input: &ChangesInput<'_>, progress: Progress<'_>) -> Result<Composed, PackError> {
    let imprint = &input.imprint;
    // The later title of a record is the one that it is known by.
    let words = PaperWords::of(imprint, input.before.iter().chain(input.after));
    let shelf = Shelf::of(imprint, input.after, &words);
    let touched = Touched::of(input, &words);
    let proof = Proof::of(imprint)?;
    let subject = Subject { imprint, words: &words, shelf: &shelf };
    let all = || touched.registers.iter().flat_map(|register| &register.records);
    let state = json!({
        "as_at": attached::moment(imprint.as_at),
        "before": attached::sorted(all().filter_map(|record| record.before)),
        "from": attached::moment(input.from),
        "records": attached::sorted(all().filter_map(|record| record.after)),
        "vault": imprint.vault,
    });
    let attached = attached::files(imprint, &words, ("pack-file-records-changes", &state))?;

    let mut chapters = vec![Chapter::new(words.text("pack-changes-counts"), |paper, head| {
        counts::write(paper, head, &subject, input, &touched);
    })];
    for register in touched.registers.iter().filter(|register| !register.records.is_empty()) {
        let title = words.text(&crate::shelf::register_key(register.kind));
        chapters.push(Chapter::new(title, |paper, head| difference::write(paper, head, &subject, register)));
    }
    chapters.extend([
        Chapter::new(words.text("pack-chapter-files"), |paper, head| {
            files::write(paper, head, &words, &attached);
        }),
        Chapter::new(words.text("pack-chapter-verify"), |paper, head| {
            verify::write(paper, head, &subject, &proof, verify::Carried::Checkpoint);
        }),
    ]);
    let (from, until) = (words.moment_in_text(input.from), words.moment_in_text(imprint.as_at));
    let days = [("from", words.day_of(input.from).into()), ("until", words.day_of(imprint.as_at).into())];
    let count = all().count();
    let plan = Plan {
        title: words.text("pack-changes-title"),
        scope: words.with("pack-changes-scope", &days),
        subtitle: words.with("pack-changes-subtitle", &[("from", from.into()), ("until", until.into())]),
        facts: vec![(words.text("pack-changes-from"), words.moment(input.from).into())],
        numbers: vec![
            (words.text("pack-count-changed"), count as u64),
            (words.text("pack-count-acts"), input.acts.len() as u64),
        ],
        contents: count > 12,
        chapters,
        files: &attached,
    };
    set(imprint, &words, &proof, &plan, progress)
}
