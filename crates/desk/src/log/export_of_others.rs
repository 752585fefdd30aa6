//! What an exported log says that others vouch for. It is told and not checked, as on the page that verifies without the program.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use catalogue::{Language, text, text_with};
use serde::Deserialize;

use super::export::{ENTRIES, PAYLOADS};
use crate::anchors::{ANCHORED, Told};
use crate::protocol::AnchorKind;
use crate::trouble::{Result, Trouble};
use crate::words::local_by_then;

/// A line of `payloads.jsonl`.
#[derive(Deserialize)]
struct Line {
    payload: Told,
    seq: u64,
}

/// The farthest time-stamp and the farthest signature in an intact log, in a sentence each, and that they were not checked.
pub(super) fn words_of_others(language: Language, folder: &Path) -> Result<Vec<String>> {
    let told = told(folder)?;
    let farthest = |kind| {
        let of_kind = told.iter().filter(|line| line.payload.kind == Some(kind));
        of_kind.rev().max_by_key(|line| line.payload.checkpoint_size)
    };
    let found = [AnchorKind::Stamp, AnchorKind::Countersignature].map(farthest);
    let mut words: Vec<String> =
        found.into_iter().flatten().filter_map(|line| sentence(language, line)).collect();
    if !words.is_empty() {
        words.push(text(language, "verdict-export-unchecked"));
    }
    Ok(words)
}

/// The payloads of the entries that tell of anchors.
fn told(folder: &Path) -> Result<Vec<Line>> {
    let op = format!("\"op\":\"{ANCHORED}\"");
    let mut anchored = BTreeSet::new();
    // The log is intact: the number of a line is that of its entry, and no other name is written like this one.
    for (seq, line) in lines(&folder.join(ENTRIES))?.enumerate() {
        if line?.contains(&op) {
            anchored.insert(seq as u64);
        }
    }
    let mut told = Vec::new();
    for line in lines(&folder.join(PAYLOADS))? {
        let line = line?;
        if seq_of(&line).is_some_and(|seq| anchored.contains(&seq)) {
            told.extend(serde_json::from_str::<Line>(&line).ok());
        }
    }
    Ok(told)
}

fn seq_of(line: &str) -> Option<u64> {
    line.rsplit_once(",\"seq\":")?.1.strip_suffix('}')?.parse().ok()
}

fn lines(path: &Path) -> Result<impl Iterator<Item = Result<String>>> {
    let file = File::open(path).map_err(Trouble::file(path))?;
    let path = path.to_owned();
    Ok(BufReader::new(file).lines().map(move |line| line.map_err(Trouble::file(&path))))
}

fn sentence(language: Language, Line { payload, seq }: &Line) -> Option<String> {
    let last = payload.checkpoint_size?.checked_sub(1)?.to_string();
    let params = [("seq", seq.to_string().into()), ("last", last.into())];
    if payload.kind == Some(AnchorKind::Stamp) {
        let stamp = payload.stamp.as_ref()?;
        let before = local_by_then(language, &stamp.before);
        let more = [("before", before.into()), ("authority", stamp.authority.as_str().into())];
        return Some(text_with(language, "verdict-export-stamp", &[&params[..], &more].concat()));
    }
    let name = payload.signer.as_deref()?.split('+').next()?;
    let more = [("name", name.into())];
    Some(text_with(language, "verdict-export-signature", &[&params[..], &more].concat()))
}
