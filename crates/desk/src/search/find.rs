//! Finding records by words.

use std::collections::BTreeSet;

use catalogue::{Language, text};
use registers::{Kind, Kinds, Said};
use serde_json::Value;
use vault::{Moment, Record, Search, Vault};

use super::snippet::snippet;
use super::words::{Asked, Folded};
use crate::moments::past;
use crate::protocol::{FindRecords, FoundRecords, Hit};
use crate::records::{kind_in, kinds_at};
use crate::session::Session;
use crate::trouble::Result;
use crate::words::{Reader, labels};

/// So many hits are on a page when nothing is said.
const PAGE: u32 = 20;

/// Finds records whose texts have all the words, the best first. Each hit says where it has them.
pub fn find(session: &mut Session, request: FindRecords) -> Result<FoundRecords> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let kinds = kinds_at(vault, moment)?;
    for code in &request.kinds {
        kind_in(&kinds, code)?;
    }
    let limit = if request.limit == 0 { PAGE } else { request.limit };
    let asked = Asked::new(&request.text);
    let (total, has_more, records) = match moment {
        None => now(vault, &request, limit)?,
        Some(moment) => then(vault, &kinds, &request, &asked, (limit, moment))?,
    };
    let hits = records.iter().map(|record| hit(&kinds, record, &asked, language)).collect::<Result<_>>()?;
    Ok(FoundRecords { total, has_more, hits })
}

fn now(vault: &Vault, request: &FindRecords, limit: u32) -> Result<(u32, bool, Vec<Record>)> {
    let kinds: Vec<&str> = request.kinds.iter().map(String::as_str).collect();
    let found = vault.search(&Search {
        words: &request.text,
        kinds: if kinds.is_empty() { None } else { Some(&kinds) },
        with_ended: request.ended_too,
        limit,
        offset: request.offset,
    })?;
    let mut records = Vec::with_capacity(found.hits.len());
    for hit in &found.hits {
        records.extend(vault.record(hit.id)?);
    }
    Ok((u32::try_from(found.total).unwrap_or(u32::MAX), found.has_more, records))
}

fn then(
    vault: &Vault,
    kinds: &Kinds,
    request: &FindRecords,
    asked: &Asked,
    (limit, moment): (u32, Moment),
) -> Result<(u32, bool, Vec<Record>)> {
    let wanted: BTreeSet<&str> = request.kinds.iter().map(String::as_str).collect();
    let mut found = found_then(vault, kinds, asked, request.ended_too, moment)?;
    found.retain(|(_, record)| wanted.is_empty() || wanted.contains(record.kind.as_str()));
    found.sort_by_key(|(body, record)| (*body, std::cmp::Reverse(record.seq), record.id));
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let page = found.into_iter().skip(request.offset as usize).take(limit as usize);
    Ok((total, false, page.map(|(_, record)| record).collect()))
}

/// The records that had all the words, and whether beside their title alone. No index holds how the vault was, so every record
/// is read.
pub(super) fn found_then(
    vault: &Vault,
    kinds: &Kinds,
    asked: &Asked,
    ended_too: bool,
    moment: Moment,
) -> Result<Vec<(bool, Record)>> {
    let mut found = Vec::new();
    if asked.is_empty() {
        return Ok(found);
    }
    for record in vault.all_records_as_at(moment)? {
        if record.ended && !ended_too {
            continue;
        }
        let kind = kinds.of(&record.kind);
        let said = registers::search_text(kind, &record.value);
        let title = in_words(kind, &said.title);
        if asked.all_in(&Folded::of(&title)) {
            found.push((false, record));
        } else if asked.all_in(&Folded::of(&format!("{title}\n{}", in_words(kind, &said.body)))) {
            found.push((true, record));
        }
    }
    Ok(found)
}

/// Texts, and choices in each language.
fn in_words(kind: Option<&Kind>, said: &Said) -> String {
    let choices = said.choices.iter().flat_map(|key| labels(kind, key));
    std::iter::once(said.text.clone()).chain(choices).collect::<Vec<_>>().join("\n")
}

fn hit(kinds: &Kinds, record: &Record, asked: &Asked, language: Language) -> Result<Hit> {
    let kind = kind_in(kinds, &record.kind)?;
    let title = Reader::untitled(language).title(kind, &record.value);
    let folded = Folded::of(&title);
    let shown = if asked.all_in(&folded) { None } else { best_field(kind, &record.value, asked, language) };
    let (snippet, marks) = shown.as_ref().map_or_else(Default::default, |(_, said)| snippet(said, asked));
    Ok(Hit {
        id: record.id.to_string(),
        kind: kind.code.to_owned(),
        kind_label: text(language, &format!("kind-{}", kind.code)),
        title_marks: asked.marks(&folded),
        title,
        ended: record.ended,
        field: shown.map(|(label, _)| label),
        snippet,
        marks,
    })
}

/// The field that says most of the words, with what it says; the first of equals. What is said in the other language only is
/// shown in that.
fn best_field(
    kind: &'static Kind,
    value: &Value,
    asked: &Asked,
    language: Language,
) -> Option<(String, String)> {
    let mut best: Option<(usize, String, String)> = None;
    let others = Language::ALL.into_iter().filter(|other| *other != language);
    for spoken in std::iter::once(language).chain(others) {
        let reader = Reader::untitled(spoken);
        for field in
            kind.fields.iter().filter(|field| field.name != kind.title && !value[field.name].is_null())
        {
            let said = registers::readable(field.shape, &value[field.name], &reader);
            let count = asked.count_in(&Folded::of(&said));
            if count > best.as_ref().map_or(0, |(count, _, _)| *count) {
                best = Some((count, field.label(kind.code, &Reader::untitled(language)), said));
            }
        }
    }
    best.map(|(_, label, said)| (label, said))
}
