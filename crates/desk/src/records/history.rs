//! The versions of a record, and what changed between them.

use catalogue::{Language, text_with};
use registers::{Difference, Kind, Shape};
use serde_json::Value;
use vault::{Vault, Version, moment_text};

use crate::erasure::erased_view;
use crate::moments::past;
use crate::protocol::{ChangeEntry, FieldChange, RecordHistory, VersionHead, VersionView};
use crate::records::restore::RESTORED;
use crate::records::{kind_in, kinds_at, reader, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{Reader, operation};

/// The versions of a record, newest first.
pub fn history(session: &mut Session, request: RecordHistory) -> Result<Vec<VersionView>> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let id = record_id(&request.id)?;
    let record = vault.record(id)?.ok_or(Trouble::UnknownRecord(request.id))?;
    let kind = kind_in(&kinds_at(vault, moment)?, &record.kind)?;
    let mut versions = vault.versions(id)?;
    if let Some(moment) = moment {
        let size = vault.size_as_at(moment)?;
        versions.retain(|version| version.seq < size);
        if versions.is_empty() {
            return Err(Trouble::NotYet(id));
        }
    }
    let values = versions.iter().filter_map(|version| version.value.as_ref());
    let reader = reader(vault, language, values.map(|value| (kind, value)), moment)?;

    let mut out = Vec::with_capacity(versions.len());
    let mut before = &Value::Null;
    for version in &versions {
        let after = version.value.as_ref().unwrap_or(&Value::Null);
        out.push(version_view(vault, &reader, kind, version, before, after)?);
        before = after;
    }
    out.reverse();
    Ok(out)
}

/// What made a version, in words: "Saved", "Version 3 restored".
pub(crate) fn version_words(language: Language, version: &Version) -> String {
    match version.details.get("version").and_then(Value::as_u64) {
        Some(number) if version.op == RESTORED => {
            text_with(language, "op-record-restored.version", &[("version", number.to_string().into())])
        }
        _ => operation(language, &version.op),
    }
}

/// Why it was made, where a reason was given.
pub(crate) fn why(version: &Version) -> Option<String> {
    version.details.get("why").and_then(Value::as_str).map(str::to_owned)
}

/// A version as an operation on its record.
pub(crate) fn change_entry(vault: &Vault, language: Language, version: &Version) -> Result<ChangeEntry> {
    Ok(ChangeEntry {
        seq: version.seq,
        at: moment_text(version.at),
        op: version.op.clone(),
        words: version_words(language, version),
        actor: vault.operator_name(&version.actor)?.unwrap_or_else(|| version.actor.clone()),
        why: why(version),
    })
}

/// Who made a version, and when.
pub(super) fn head(vault: &Vault, reader: &Reader, version: &Version) -> Result<VersionHead> {
    Ok(VersionHead {
        version: version.version,
        ended: version.ended,
        erased: erased_view(vault, version.seq)?,
        gone: version.value.is_none(),
        entry: change_entry(vault, reader.language, version)?,
    })
}

fn version_view(
    vault: &Vault,
    reader: &Reader,
    kind: &Kind,
    version: &Version,
    before: &Value,
    after: &Value,
) -> Result<VersionView> {
    let differences = registers::diff(kind, before, after);
    Ok(VersionView {
        head: head(vault, reader, version)?,
        changes: differences.iter().map(|difference| change(reader, difference)).collect(),
    })
}

/// A difference as a person reads it.
pub(crate) fn change(reader: &Reader, difference: &Difference) -> FieldChange {
    // A field of a newer program is shown as it is written.
    let shape = difference.definition.map_or(Shape::Text, |field| field.shape);
    let read = |value: &Option<Value>| value.as_ref().map(|value| registers::readable(shape, value, reader));
    FieldChange {
        field: difference.field.clone(),
        label: difference.label(reader),
        before: read(&difference.before),
        after: read(&difference.after),
    }
}
