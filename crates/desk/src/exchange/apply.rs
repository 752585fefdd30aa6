//! Taking a file in: one operation, or nothing.

use serde_json::{Map, Value, json};
use vault::{Operation, RecordVersion};

use super::APPLIED;
use super::preview::{Weighed, weigh};
use super::rows::{Outcome, report};
use crate::desk::Desk;
use crate::protocol::{ApplyImport, Changed, ImportReport, Imported};
use crate::records::changed;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;

/// Takes a file in. Where a row is rejected nothing comes in, unless the others are wanted all the same.
pub fn apply(desk: &Desk, request: ApplyImport, watch: &dyn Watch) -> Result<Imported> {
    /// Somebody else at the same desk may change the vault while rows are judged; not that often.
    const TRIES: u32 = 5;
    for _ in 0..TRIES {
        let weighed = weigh(desk, &request.file, watch)?;
        let report = report(&weighed.judged);
        if !report.rejected.is_empty() && !request.accept_partial {
            let nothing =
                ImportReport { created: 0, updated: 0, unchanged: 0, left_out: Vec::new(), ..report };
            return Ok(imported(&weighed, nothing, None));
        }
        match write(desk, &weighed, &report)? {
            Written::Done(changed) => return Ok(imported(&weighed, report, Some(changed))),
            Written::Nothing => return Ok(imported(&weighed, report, None)),
            Written::Overtaken => {}
        }
    }
    Err(Trouble::Fault("the vault changes all the time".to_owned()))
}

/// What became of writing.
enum Written {
    Done(Changed),
    /// There was nothing to write.
    Nothing,
    /// The vault is no longer what the rows were judged against.
    Overtaken,
}

fn write(desk: &Desk, weighed: &Weighed, report: &ImportReport) -> Result<Written> {
    let records: Vec<RecordVersion> =
        weighed.judged.iter().filter_map(|judged| version(&judged.outcome)).collect();
    let mut session = desk.session();
    let at = session.now();
    let language = session.language();
    let vault = session.vault_mut()?;
    if vault.id().to_string() != weighed.snapshot.vault {
        return Err(Trouble::NoVaultOpen);
    }
    if vault.size()? != weighed.snapshot.size {
        return Ok(Written::Overtaken);
    }
    let written = if records.is_empty() {
        Written::Nothing
    } else {
        let operation = Operation {
            op: APPLIED,
            subject: format!("import/{}", weighed.kind.code),
            at,
            records,
            details: details(weighed, report),
            undoes: None,
        };
        let done = vault.operate(&operation)?;
        let words = catalogue::text_with(
            language,
            "op-import-applied.count",
            &[("count", (operation.records.len() as u64).into())],
        );
        Written::Done(changed(APPLIED, words, done, &operation.records))
    };
    if let Some(table) = weighed.content.table()
        && let Some(said) = &table.said
    {
        vault.set_setting_json(&table.setting(), &serde_json::to_value(said).unwrap_or_default())?;
    }
    Ok(written)
}

fn version(outcome: &Outcome) -> Option<RecordVersion> {
    match outcome {
        Outcome::Created(version) | Outcome::Updated(version) => Some(version.clone()),
        Outcome::Unchanged(_) | Outcome::Rejected(_) => None,
    }
}

/// What came is in the records; here is how many there were.
fn details(weighed: &Weighed, report: &ImportReport) -> Map<String, Value> {
    let rejected: std::collections::BTreeSet<u32> =
        report.rejected.iter().map(|rejected| rejected.row).collect();
    let details = json!({
        "created": report.created,
        "format": weighed.format,
        "kind": weighed.kind.code,
        "read": report.read,
        "rejected": rejected.len(),
        "unchanged": report.unchanged,
        "updated": report.updated,
    });
    match details {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}

fn imported(weighed: &Weighed, report: ImportReport, changed: Option<Changed>) -> Imported {
    let passed_over = weighed.content.table().map_or_else(Vec::new, |table| {
        let without =
            table.grid.header.iter().zip(&table.mapping.columns).filter(|(_, column)| column.is_none());
        without.map(|(name, _)| name.clone()).collect()
    });
    Imported { kind: weighed.kind.code.to_owned(), report, changed, passed_over }
}
