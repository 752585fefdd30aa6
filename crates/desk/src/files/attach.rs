//! Attaching files to a record.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use catalogue::{text, text_with};
use registers::{Kind, file_name};
use serde_json::{Map, Value, json};
use vault::{BlobError, Done, Operation, RecordVersion};

use super::media::{self, HEAD};
use super::{ADDED, place, settings};
use crate::desk::Desk;
use crate::protocol::{AttachFiles, Attached, FileView, Progress};
use crate::records::{changed, kind_of, problems, standing, subject, view};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
use crate::words::{Reader, operation_on};

/// Attaches files to a record: all of them in one operation, or none. The files are taken in one after the other; between, and
/// between their pieces, it can be stopped.
pub fn attach(desk: &Desk, request: AttachFiles, watch: &dyn Watch) -> Result<Attached> {
    // One at a time: what one gives up must not take away what another has taken in.
    let _alone = desk.attaching();
    let (vault, limit) = {
        let session = desk.session();
        target(&session, &request)?;
        (session.vault()?.id(), settings::limit(&session)?)
    };
    let paths: Vec<PathBuf> = request.paths.iter().map(PathBuf::from).collect();
    for path in &paths {
        fits(path, limit)?;
    }
    let mut taken = Vec::with_capacity(paths.len());
    let attached = paths.iter().enumerate().try_for_each(|(place, path)| {
        let mut session = desk.session();
        if session.vault()?.id() != vault {
            return Err(Trouble::NoVaultOpen);
        }
        let step = Step { watch, done: place, total: paths.len() };
        taken.push(take_in(&mut session, path, limit, &step)?);
        Ok(())
    });
    let mut session = desk.session();
    let attached = attached.and_then(|()| {
        if session.vault()?.id() != vault {
            return Err(Trouble::NoVaultOpen);
        }
        write(&mut session, &request, taken)
    });
    if attached.is_err()
        && let Ok(vault) = session.vault_mut()
    {
        // What stays goes when the vault is opened the next time.
        let _ = vault.purge_blobs();
    }
    attached
}

/// The kind and the value of the record, if files can be put there.
fn target(session: &Session, request: &AttachFiles) -> Result<(&'static Kind, vault::Record)> {
    let record = standing_record(session, &request.id, request.from_version)?;
    let kind = kind_of(session.vault()?, &record.kind)?;
    place::at(kind, &mut record.value.clone(), &request.field)?;
    Ok((kind, record))
}

/// The record that stands, of whichever kind, if the change was made from its version.
pub(super) fn standing_record(session: &Session, id: &str, from_version: u32) -> Result<vault::Record> {
    let found = session.vault()?.record(crate::records::record_id(id)?)?;
    let found = found.ok_or_else(|| Trouble::UnknownRecord(id.to_owned()))?;
    let kind = kind_of(session.vault()?, &found.kind)?;
    standing(session, kind, id, Some(from_version))
}

/// Tells before anything is read that a file is none, or too large.
fn fits(path: &Path, limit: u64) -> Result<()> {
    let found = fs::metadata(path).map_err(Trouble::file(path))?;
    if !found.is_file() {
        return Err(Trouble::NotAFile(path.to_owned()));
    }
    if found.len() > limit {
        return Err(Trouble::TooLarge { name: name_of(path), size: found.len(), limit });
    }
    Ok(())
}

/// How far the attaching is.
struct Step<'a> {
    watch: &'a dyn Watch,
    done: usize,
    total: usize,
}

fn take_in(session: &mut Session, path: &Path, limit: u64, step: &Step<'_>) -> Result<FileView> {
    let name = name_of(path);
    let words = text_with(session.language(), "progress-attaching", &[("name", name.as_str().into())]);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    step.watch.progress(Progress { words, done: count(step.done), total: count(step.total) });

    let mut file = File::open(path).map_err(Trouble::file(path))?;
    let mut head = Vec::new();
    file.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(Trouble::file(path))?;
    let media = media::of(&head).map_or("", |media| media.name);
    let mut go_on =
        |_| if step.watch.cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    if step.watch.cancelled() {
        return Err(Trouble::Cancelled);
    }
    let blob = session.vault_mut()?.store_blob(&mut io::Cursor::new(head).chain(file), limit, &mut go_on);
    let blob = blob.map_err(|error| match error {
        BlobError::Vault(error) => Trouble::Vault(error),
        BlobError::Read(error) | BlobError::Write(error) => Trouble::File { path: path.to_owned(), error },
        // It grew after it was looked at.
        BlobError::TooLarge { limit } => Trouble::TooLarge { name: name.clone(), size: limit + 1, limit },
        BlobError::Cancelled => Trouble::Cancelled,
    })?;
    Ok(FileView { name, sha256: blob.sha256, size: blob.size, media: media.to_owned() })
}

fn name_of(path: &Path) -> String {
    file_name(&path.file_name().unwrap_or_default().to_string_lossy())
}

/// Writes the version that names the files.
fn write(session: &mut Session, request: &AttachFiles, taken: Vec<FileView>) -> Result<Attached> {
    let (kind, record) = target(session, request)?;
    let mut value = record.value.clone();
    let files = place::at(kind, &mut value, &request.field)?;
    let (mut added, mut already) = (Vec::new(), Vec::new());
    for file in taken {
        if files.iter().any(|held| held["sha256"].as_str() == Some(&file.sha256)) {
            already.push(file.name);
        } else {
            files.push(reference(&file));
            added.push(file);
        }
    }
    let language = session.language();
    if added.is_empty() {
        let done = Done { seq: record.seq, at: record.changed_at };
        let words = text(language, "op-attachment-added.unchanged");
        let changed = changed(ADDED, words, done, &[]);
        return Ok(Attached {
            record: view(session.vault()?, language, record, None)?,
            changed,
            added,
            already,
        });
    }
    let details = json!({ "field": request.field, "files": added.iter().map(reference).collect::<Value>() });
    let saved = save(session, ADDED, kind, record, value, details)?;
    Ok(Attached { record: saved.record, changed: saved.changed, added, already })
}

/// A file as a value has it.
fn reference(file: &FileView) -> Value {
    registers::normalise(json!({
        "media": file.media,
        "name": file.name,
        "sha256": file.sha256,
        "size": file.size,
    }))
}

/// A new version of a record with other files, under the name of the operation.
pub(super) fn save(
    session: &mut Session,
    op: &str,
    kind: &'static Kind,
    record: vault::Record,
    value: Value,
    details: Value,
) -> Result<crate::protocol::Saved> {
    let (vault, language) = (session.vault()?, session.language());
    let value = registers::normalise_as(kind, value);
    let found = problems(vault, &Reader::untitled(language), kind, &value, Some(&record))?;
    if !found.is_empty() {
        return Err(Trouble::BadInput(found));
    }
    let version =
        RecordVersion { id: record.id, kind: record.kind, version: record.version + 1, ended: false, value };
    let operation = Operation {
        op,
        subject: subject(kind.code, version.id),
        at: session.now(),
        records: vec![version.clone()],
        details: match details {
            Value::Object(details) => details,
            _ => Map::new(),
        },
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    let words = operation_on(language, op, kind.code);
    crate::records::saved(session, changed(op, words, done, std::slice::from_ref(&version)), version.id)
}
