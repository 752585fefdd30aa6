//! What changed between two moments, record by record and field by field.

use catalogue::{Language, text};
use registers::{Kind, sort_key};
use serde_json::Value;
use vault::{Change, Moment, Vault, moment_text};

use crate::moments;
use crate::protocol::{
    BetweenMoments, ChangeCount, ChangeEntry, ChangedBetween, ChangesBetween, WhatChanged,
};
use crate::records::{change_entry, field_change, kind_in, reader};
use crate::session::Session;
use crate::trouble::Result;
use crate::words::Reader;

/// What changed between two moments: how many records of each kind, and a page of them.
pub fn between(session: &mut Session, request: BetweenMoments) -> Result<ChangesBetween> {
    let (vault, language) = (session.vault()?, session.language());
    let span = moments::between(session, &request.from, request.to.as_deref())?;
    let untitled = Reader::untitled(language);
    let mut found = Vec::new();
    let kinds = vault.kinds_as_at(span.to)?;
    for change in vault.records_changed_between(span.from, span.to)? {
        let kind = kind_in(&kinds, &change.after.kind)?;
        if request.kinds.is_empty() || request.kinds.iter().any(|code| code == kind.code) {
            found.push(Found { title: title(&untitled, kind, &change), kind, change });
        }
    }
    let place = |kind: &Kind| Kind::all().iter().position(|each| each.code == kind.code);
    found.sort_by_cached_key(|found| (place(found.kind), sort_key(&found.title), found.change.after.id));

    let counts = counts(&untitled, &found);
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let limit = if request.limit == 0 { usize::MAX } else { request.limit as usize };
    let page: Vec<Found> = found.into_iter().skip(request.offset as usize).take(limit).collect();
    let records = records(vault, &untitled, page, span.to)?;
    Ok(ChangesBetween { from: moment_text(span.from), to: moment_text(span.to), counts, total, records })
}

/// A record that differs.
struct Found {
    kind: &'static Kind,
    title: String,
    change: Change,
}

/// As it was called at the later moment; as before where that was erased.
fn title(reader: &Reader, kind: &Kind, change: &Change) -> String {
    match &change.before {
        Some(before) if change.after.value.is_null() => reader.title(kind, &before.value),
        _ => reader.title(kind, &change.after.value),
    }
}

fn what(change: &Change) -> WhatChanged {
    match (change.before.as_ref().map(|before| before.ended), change.after.ended) {
        (None | Some(false), true) => WhatChanged::Ended,
        (None, false) => WhatChanged::Created,
        (Some(true), false) => WhatChanged::Revived,
        (Some(_), _) => WhatChanged::Changed,
    }
}

fn counts(reader: &Reader, found: &[Found]) -> Vec<ChangeCount> {
    let mut counts: Vec<ChangeCount> = Vec::new();
    // They are sorted by kind.
    for found in found {
        if counts.last().is_none_or(|count| count.kind != found.kind.code) {
            counts.push(ChangeCount {
                kind: found.kind.code.to_owned(),
                label: text(reader.language, &format!("kind-{}.register", found.kind.code)),
                created: 0,
                changed: 0,
                ended: 0,
                revived: 0,
            });
        }
        let Some(count) = counts.last_mut() else { continue };
        *match what(&found.change) {
            WhatChanged::Created => &mut count.created,
            WhatChanged::Changed => &mut count.changed,
            WhatChanged::Ended => &mut count.ended,
            WhatChanged::Revived => &mut count.revived,
        } += 1;
    }
    counts
}

fn records(vault: &Vault, words: &Reader, page: Vec<Found>, to: Moment) -> Result<Vec<ChangedBetween>> {
    let values = |found: &Found| {
        let before = found.change.before.as_ref().map_or(Value::Null, |before| before.value.clone());
        (found.kind, before, found.change.after.value.clone())
    };
    let read: Vec<(&Kind, Value, Value)> = page.iter().map(values).collect();
    let both = read.iter().flat_map(|(kind, before, after)| [(*kind, before), (*kind, after)]);
    let reader = reader(vault, words.language, both, Some(to))?;
    page.into_iter()
        .zip(&read)
        .map(|(found, (kind, before, after))| {
            let differences = registers::diff(kind, before, after);
            Ok(ChangedBetween {
                id: found.change.after.id.to_string(),
                kind: kind.code.to_owned(),
                kind_label: text(words.language, &format!("kind-{}", kind.code)),
                what: what(&found.change),
                from_version: found.change.before.as_ref().map(|before| before.version),
                to_version: found.change.after.version,
                changes: differences.iter().map(|difference| field_change(&reader, difference)).collect(),
                entries: entries(vault, words.language, &found.change)?,
                title: found.title,
            })
        })
        .collect()
}

fn entries(vault: &Vault, language: Language, change: &Change) -> Result<Vec<ChangeEntry>> {
    let mut out = Vec::with_capacity(change.steps.len());
    for step in &change.steps {
        let version = vault.version(change.after.id, step.version)?;
        out.extend(version.map(|version| change_entry(vault, language, &version)).transpose()?);
    }
    Ok(out)
}
