//! Everything about one record on one screen.

use catalogue::{Language, text};
use registers::{Kind, RecordId};
use serde_json::Value;
use vault::{Moment, Vault};

use super::linked::linked;
use crate::files;
use crate::moments::past;
use crate::protocol::{
    Dossier, DossierFile, DossierVersion, FileView, ReadField, ReadGroup, RecordView, ShowDossier,
};
use crate::records::{change_entry, kind_in, kinds_at, reader, standing_at, view};
use crate::session::Session;
use crate::trouble::Result;
use crate::words::Reader;

/// Everything about one record, now or as it stood: its fields, files and history, and the records that it is linked with in
/// either direction.
pub fn show(session: &mut Session, request: ShowDossier) -> Result<Dossier> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let record = standing_at(vault, &request.id, moment)?;
    let kinds = kinds_at(vault, moment)?;
    let kind = kind_in(&kinds, &record.kind)?;
    let reader = reader(vault, language, [(kind, &record.value)], moment)?;
    let linked = linked(vault, language, &kinds, &record, moment)?;
    let history = history(vault, language, record.id, moment)?;
    let groups = groups(kind, &record.value, &reader);
    let view = view(vault, language, record, moment)?;
    let files = attached(kind, &view, &reader);
    Ok(Dossier {
        id: view.id,
        kind: view.kind,
        kind_label: text(language, &format!("kind-{}", kind.code)),
        title: view.title,
        version: view.version,
        ended: view.ended,
        changed_at: view.changed_at,
        groups,
        gaps: view.gaps,
        files,
        linked,
        history,
    })
}

/// The versions of a record until a moment, newest first.
fn history(
    vault: &Vault,
    language: Language,
    id: RecordId,
    moment: Option<Moment>,
) -> Result<Vec<DossierVersion>> {
    let size = moment.map_or_else(|| vault.size(), |moment| vault.size_as_at(moment))?;
    let versions = vault.versions(id)?;
    let shown = versions.iter().rev().filter(|version| version.seq < size);
    shown
        .map(|version| {
            Ok(DossierVersion { version: version.version, entry: change_entry(vault, language, version)? })
        })
        .collect()
}

fn groups(kind: &'static Kind, value: &Value, reader: &Reader) -> Vec<ReadGroup> {
    let read = |field: &registers::Field| {
        let said = registers::readable(field.shape, &value[field.name], reader);
        (!said.is_empty()).then(|| ReadField {
            field: field.name.to_owned(),
            label: field.label(kind.code, reader),
            text: said,
        })
    };
    let group = |code: &'static str| ReadGroup {
        code: code.to_owned(),
        label: text(reader.language, &format!("group-{code}")),
        fields: kind.fields.iter().filter(|field| field.group == code).filter_map(read).collect(),
    };
    kind.groups().into_iter().map(group).filter(|group| !group.fields.is_empty()).collect()
}

fn attached(kind: &Kind, view: &RecordView, reader: &Reader) -> Vec<DossierFile> {
    let shown = |(field, file): (String, FileView)| DossierFile {
        label: reader.label_at(kind, &field),
        added: view.files_added.get(&file.sha256).cloned(),
        field,
        file,
    };
    files::all(kind, &view.value).into_iter().map(shown).collect()
}
