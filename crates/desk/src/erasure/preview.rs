//! What an erasure would take away, in words.

use std::collections::BTreeMap;

use catalogue::{Language, text, text_with};
use registers::RecordId;
use vault::{GoingFile, Preview, Vault};

use super::targets::{Targets, targets};
use crate::backups;
use crate::protocol::{ErasedRecord, ErasurePreview, GoingFileView, PreviewErasure};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::Result;
use crate::words::Reader;

/// What would go. Nothing is changed.
pub fn preview(session: &mut Session, request: PreviewErasure) -> Result<ErasurePreview> {
    let targets = targets(session, &request.targets, request.due)?;
    foretell(session, &targets)
}

pub(super) fn foretell(session: &Session, targets: &Targets) -> Result<ErasurePreview> {
    let (vault, language) = (session.vault()?, session.language());
    let found = vault.preview_erasure(&targets.all)?;
    let expires: BTreeMap<_, _> = targets.expires.iter().copied().collect();
    let mut ids: Vec<RecordId> = targets.all.iter().map(vault::Target::record).collect();
    ids.dedup();
    let mut records = Vec::with_capacity(ids.len());
    for id in ids {
        let mut record = record(vault, language, id)?;
        record.expires = expires.get(&id).map(ToString::to_string);
        records.push(record);
    }
    let backups = match found.entries.first() {
        Some(first) => backups::made_since(vault, *first)?,
        None => Vec::new(),
    };
    let words = words(language, &found, records.len(), backups.len());
    Ok(ErasurePreview {
        records,
        versions: found.versions,
        others: found.others,
        entries: found.entries,
        files: found.files.into_iter().map(file_view).collect(),
        backups,
        words,
    })
}

fn record(vault: &Vault, language: Language, id: RecordId) -> Result<ErasedRecord> {
    let record = vault.record(id)?.ok_or(vault::Error::UnknownRecord(id))?;
    let kind = kind_of(vault, &record.kind)?;
    Ok(ErasedRecord {
        id: id.to_string(),
        kind_label: text(language, &format!("kind-{}", kind.code)),
        title: Reader::untitled(language).title(kind, &record.value),
        kind: record.kind,
        expires: None,
    })
}

fn words(language: Language, found: &Preview, records: usize, backups: usize) -> Vec<String> {
    if found.entries.is_empty() {
        return vec![text(language, "erasure-nothing")];
    }
    let params = [
        ("versions", found.versions.into()),
        ("records", records.into()),
        ("entries", found.entries.len().into()),
    ];
    let mut out = vec![text_with(language, "erasure-versions", &params)];
    let stay = found.files.iter().filter(|file| file.stays).count();
    let go = found.files.len() - stay;
    for (key, count) in [("erasure-files", go), ("erasure-files-stay", stay)] {
        if count > 0 {
            out.push(text_with(language, key, &[("count", count.into())]));
        }
    }
    if found.others > 0 {
        out.push(text_with(language, "erasure-others", &[("count", found.others.into())]));
    }
    if backups > 0 {
        out.push(text_with(language, "erasure-backups", &[("count", backups.into())]));
    }
    out.push(text(language, "erasure-papers"));
    out
}

pub(super) fn file_view(file: GoingFile) -> GoingFileView {
    GoingFileView { name: file.name, sha256: file.sha256, size: file.size, stays: file.stays }
}
