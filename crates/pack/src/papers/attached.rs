//! The files inside a paper.

use evidence::CanonicalError;
use serde_json::{Value, json};

use crate::finish::{Attachment, Relation};
use crate::input::{Imprint, Record, Vouched, Voucher};
use crate::words::PaperWords;

/// The records for machines, with `about` as what they are; then the checkpoint, the key, and what others vouch for.
pub(super) fn files(
    imprint: &Imprint<'_>,
    words: &PaperWords,
    (about, records): (&str, &Value),
) -> Result<Vec<Attachment>, CanonicalError> {
    let key = format!("{}\n", imprint.key.trim_end()).into_bytes();
    let mut files = vec![
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
    ];
    if !imprint.vouched.is_empty() {
        let anchors = evidence::canonical(&imprint.vouched.iter().map(anchor).collect())?;
        let name = ("anchors.json", "application/json");
        files.push(file(words, name, "pack-file-anchors", Relation::Supplement, anchors));
    }
    Ok(files)
}

/// As the entry that keeps it has it, with the number of that entry.
fn anchor(vouched: &Vouched) -> Value {
    let Vouched { seq, size, checkpoint, by } = vouched;
    match by {
        Voucher::Authority { name, before, token, certificates } => json!({
            "authority": name,
            "before": moment(*before),
            "certificates": certificates,
            "checkpoint": checkpoint,
            "checkpoint_size": size,
            "kind": "stamp",
            "seq": seq,
            "token": token,
        }),
        Voucher::Person { key, .. } => json!({
            "checkpoint": checkpoint,
            "checkpoint_size": size,
            "kind": "countersignature",
            "seq": seq,
            "signer": key,
        }),
    }
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
