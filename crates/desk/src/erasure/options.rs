//! What of a record can be erased.

use std::collections::BTreeSet;

use catalogue::{Language, text};
use registers::Amount;
use serde_json::Value;
use vault::{Target, Vault};

use super::preview::file_view;
use crate::protocol::{Erasable, ErasableField, GoingFileView, ShowErasable};
use crate::records::{kind_of, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// The reasons of GDPR Art. 17(1) and of Art. 5(1)(e), in the order in which they are met.
const GROUNDS: [&str; 6] =
    ["retention_over", "not_necessary", "consent_withdrawn", "objection", "unlawful", "obligation"];

/// What of a record can be erased: it whole, fields of earlier versions, files that it had.
pub fn options(session: &mut Session, request: ShowErasable) -> Result<Erasable> {
    let (vault, language) = (session.vault()?, session.language());
    let id = record_id(&request.id)?;
    let record = vault.record(id)?.ok_or(Trouble::UnknownRecord(request.id))?;
    let kind = kind_of(vault, &record.kind)?;
    let reader = Reader::untitled(language);
    let versions = vault.versions(id)?;
    let values: Vec<&Value> = versions.iter().filter_map(|version| version.value.as_ref()).collect();
    let mut fields = BTreeSet::new();
    for version in &values {
        let said = version.as_object().into_iter().flatten();
        fields.extend(
            said.filter(|(name, value)| !same(&record.value, name, value)).map(|(name, _)| name.clone()),
        );
    }
    let fields =
        fields.into_iter().map(|field| ErasableField { label: reader.label_at(kind, &field), field });
    Ok(Erasable {
        title: reader.title(kind, &record.value),
        whole: kind.amount != Amount::One && !record.value.is_null(),
        fields: fields.collect(),
        files: files_gone(vault, &record, &values)?,
        grounds: grounds(language),
    })
}

fn same(current: &Value, name: &str, said: &Value) -> bool {
    current.get(name) == Some(said)
}

fn grounds(language: Language) -> Vec<String> {
    GROUNDS.iter().map(|ground| text(language, &format!("erasure-ground-{ground}"))).collect()
}

/// The files that earlier versions have and the current one has not.
fn files_gone(vault: &Vault, record: &vault::Record, versions: &[&Value]) -> Result<Vec<GoingFileView>> {
    let now = vault::files_of(&record.value);
    let had: BTreeSet<String> = versions.iter().flat_map(|version| vault::files_of(version)).collect();
    let target = |sha256: &String| Target::File { record: record.id, sha256: sha256.clone() };
    let gone: Vec<Target> = had.difference(&now).map(target).collect();
    Ok(vault.preview_erasure(&gone)?.files.into_iter().map(file_view).collect())
}
