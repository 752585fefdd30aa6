//! Making a pack: its sections in their order, then the finished file.

use std::ops::ControlFlow;

use catalogue::Language;
use serde_json::{Value, json};

use crate::finish::{About, Attachment, Relation, finish};
use crate::input::{Composed, PackError, PackInput, Step};
use crate::paper::{Furniture, Paper};
use crate::sections::{self, Subject};
use crate::words::PackWords;

/// Makes a pack. The same input gives the same bytes. `progress` is asked before every part, and may stop it.
pub fn compose(
    input: &PackInput<'_>,
    progress: &mut dyn FnMut(Step) -> ControlFlow<()>,
) -> Result<Composed, PackError> {
    let words = PackWords::of(input);
    let attachments = attachments(input, &words)?;
    let subject = Subject::of(input, &words, &attachments)?;
    let mut steps = Steps { words: &words, done: 0, total: count(sections::ALL.len() + 2), progress };
    let mut paper = Paper::new();
    for section in sections::ALL {
        steps.next(section.title)?;
        (section.write)(&mut paper, &subject);
    }
    steps.next("pack-step-pages")?;
    let title = format!("{} · {}", words.text("pack-title"), words.text("pack-scope-whole"));
    let number = |page: usize, pages: usize| {
        words.with("pack-page", &[("page", page.into()), ("pages", pages.into())])
    };
    let printed = paper.finish(&Furniture {
        facility: input.imprint.facility.to_owned(),
        title,
        as_at: words.with("pack-foot-as-at", &[("moment", words.short_moment(input.imprint.as_at).into())]),
        checkpoint_label: words.text("pack-foot-checkpoint"),
        checkpoint: subject.checkpoint.clone(),
        number: &number,
    });
    steps.next("pack-step-file")?;
    let pdf = finish(&printed, &about(input, &words), &attachments);
    Ok(Composed { pdf, pages: count(printed.leaves.len()), replaced: printed.missing })
}

struct Steps<'a> {
    words: &'a PackWords,
    done: u32,
    total: u32,
    progress: &'a mut dyn FnMut(Step) -> ControlFlow<()>,
}

impl Steps<'_> {
    fn next(&mut self, key: &str) -> Result<(), PackError> {
        let step = Step { words: self.words.text(key), done: self.done, total: self.total };
        self.done += 1;
        match (self.progress)(step) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(PackError::Cancelled),
        }
    }
}

fn about(input: &PackInput<'_>, words: &PackWords) -> About {
    let as_at = words.moment(input.imprint.as_at);
    About {
        title: format!("{}: {}", words.text("pack-title"), input.imprint.facility),
        author: input.imprint.operator.to_owned(),
        subject: words.with("pack-subject", &[("moment", as_at.into())]),
        language: match input.imprint.language {
            Language::English => "en-GB",
            Language::Polish => "pl-PL",
        },
        made_at: input.imprint.made_at,
    }
}

fn attachments(input: &PackInput<'_>, words: &PackWords) -> Result<Vec<Attachment>, PackError> {
    let file = |name, mime, relation, bytes| Attachment {
        name,
        mime,
        about: words.text(&format!("pack-file-{}", name.split('.').next().unwrap_or_default())),
        relation,
        bytes,
    };
    Ok(vec![
        file("records.json", "application/json", Relation::Data, evidence::canonical(&records(input))?),
        file("entries.jsonl", "application/jsonl", Relation::Data, input.log.entries.to_vec()),
        file("checkpoint", "text/plain", Relation::Supplement, input.imprint.checkpoint.as_bytes().to_vec()),
        file(
            "key",
            "text/plain",
            Relation::Supplement,
            format!("{}\n", input.imprint.key.trim_end()).into_bytes(),
        ),
    ])
}

/// The registers for machines: every record by kind and id.
fn records(input: &PackInput<'_>) -> Value {
    let mut sorted: Vec<_> = input.records.iter().collect();
    sorted.sort_by(|a, b| (&a.kind, a.id).cmp(&(&b.kind, b.id)));
    let records: Vec<Value> = sorted
        .into_iter()
        .map(|record| {
            json!({
                "ended": record.ended.is_some(),
                "id": record.id.to_string(),
                "kind": record.kind,
                "value": record.value,
                "version": record.version,
            })
        })
        .collect();
    let as_at = input.imprint.as_at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    json!({ "as_at": as_at, "records": records, "vault": input.imprint.vault })
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
