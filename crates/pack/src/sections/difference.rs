//! The records of a register that differ between two moments, field by field.

use serde_json::Value;

use super::Subject;
use super::changed::table;
use crate::input::Act;
use crate::paper::{Look, Paper, Template, Text};
use crate::papers::Head;
use crate::touched::{Fate, TouchedRecord, TouchedRegister};

pub(crate) fn write(
    paper: &mut Paper,
    head: &Head<'_>,
    subject: &Subject<'_>,
    register: &TouchedRegister<'_>,
) {
    paper.short_chapter(Template::Portrait, head.number, head.title);
    for (index, record) in register.records.iter().enumerate() {
        let number = format!("{}.{}", head.number, index + 1);
        paper.heading(2, &number, &subject.words.title(record.id));
        paper.note(fate(subject, record));
        for act in &record.acts {
            paper.note(told(subject, act));
        }
        let value =
            |record: Option<&crate::input::Record>| record.map_or(Value::Null, |record| record.value.clone());
        let (before, after) = (value(record.before), value(record.after));
        if record.before.is_some() && after.is_null() {
            paper.paragraph(subject.text("pack-card-erased"));
            continue;
        }
        let table = table(register.kind, &before, &after, subject.words);
        if table.rows.is_empty() {
            paper.paragraph(subject.text("pack-changes-no-field"));
        } else {
            paper.table(&table);
        }
    }
}

fn fate(subject: &Subject<'_>, record: &TouchedRecord<'_>) -> Text {
    let words = subject.words;
    let version = |record: Option<&crate::input::Record>| record.map_or(0, |record| record.version).into();
    let args = [("before", version(record.before)), ("after", version(record.after.or(record.before)))];
    let key = match record.fate() {
        Fate::Added => "pack-fate-added.long",
        Fate::Changed => "pack-fate-changed.long",
        Fate::Ended => "pack-fate-ended.long",
        Fate::Revived => "pack-fate-revived.long",
    };
    Text::strong(words.with(key, &args)).with(format!("\u{2003}{}", record.id), Look::Code)
}

/// "12 Nov 2026, 14:02:11 CET · Anna Nowak · Processing activity saved · entry No. 14".
fn told(subject: &Subject<'_>, act: &Act) -> Text {
    let words = subject.words;
    let entry = words.with("pack-act-entry", &[("seq", act.seq.to_string().into())]);
    let mut line = format!("{} · {} · {} · {entry}", words.moment_in_text(act.at), act.actor, act.words);
    if !act.why.is_empty() {
        line.push_str(" · ");
        line.push_str(&act.why);
    }
    line.into()
}
