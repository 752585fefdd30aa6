//! The files inside a paper.

use evidence::CanonicalError;
use serde_json::{Value, json};

use crate::finish::{Attachment, Relation};
use crate::input::{Imprint, Record};
use crate::words::PaperWords;

/// The records for machines, with `about` as what they are; then the checkpoint and the key.
pub(super) fn files(
    imprint: &Imprint<'_>,
    words: &PaperWords,
    (about, records): (&str, &Value),
) -> Result<Vec<Attachment>, CanonicalError> {
    let key = format!("{}\n", imprint.key.trim_end()).into_bytes();
    Ok(vec![
        file(
            words,
            ("records.json", "application/json"),
            about,
            Relation::Data,
            evidence::canonical(records)?,
        ),
        file(
            words,
            ("checkpoint", "text/plain"),
            "pack-file-checkpoint",
            Relation::Supplement,
            imprint.checkpoint.as_bytes().to_vec(),
        ),
        file(words, ("key", "text/plain"), "pack-file-key", Relation::Supplement, key),
    ])
}

/// The entries of the log, one a line.
pub(super) fn entries(words: &PaperWords, entries: &[u8]) -> Attachment {
    let name = ("entries.jsonl", "application/jsonl");
    file(words, name, "pack-file-entries", Relation::Data, entries.to_vec())
}

/// The state that a paper shows: its records by kind and id.
pub(super) fn state<'a>(imprint: &Imprint<'_>, records: impl Iterator<Item = &'a Record>) -> Value {
    json!({ "as_at": moment(imprint.as_at), "records": sorted(records), "vault": imprint.vault })
}

/// Records by kind and id.
pub(super) fn sorted<'a>(records: impl Iterator<Item = &'a Record>) -> Value {
    let mut sorted: Vec<_> = records.collect();
    sorted.sort_by(|a, b| (&a.kind, a.id).cmp(&(&b.kind, b.id)));
    let all = sorted.into_iter().map(|record| {
        json!({
            "ended": record.ended.is_some(),
            "id": record.id.to_string(),
            "kind": record.kind,
            "value": record.value,
            "version": record.version,
        })
    });
    all.collect()
}

/// A moment as records have it.
pub(super) fn moment(moment: chrono::DateTime<chrono::Utc>) -> String {
    moment.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

fn file(
    words: &PaperWords,
    (name, mime): (&'static str, &'static str),
    about: &str,
    relation: Relation,
    bytes: Vec<u8>,
) -> Attachment {
    Attachment { name, mime, about: words.text(about), relation, bytes }
}
