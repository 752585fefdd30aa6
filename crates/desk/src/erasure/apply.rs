//! Erasing.

use std::collections::BTreeSet;

use catalogue::{text, text_with};
use registers::{Field, Shape};
use vault::{Checked, Erasure, Target, Vault};

use super::ERASED;
use super::preview::foretell;
use super::targets::targets;
use crate::desk::Desk;
use crate::protocol::{Changed, ChangedRecord, EraseContent, Erased};
use crate::records::{changed, problem};
use crate::trouble::{Result, Trouble};
use crate::watch::{Watch, tell};
use crate::words::given;

const KIB: u64 = 1 << 10;

static BASIS: Field = Field::new("basis", Shape::Line, "");

/// Erases for good, and answers what went. It can be stopped before anything is written, and not after.
pub fn apply(desk: &Desk, request: EraseContent, watch: &dyn Watch) -> Result<Erased> {
    let mut session = desk.session();
    session.vault()?;
    let language = session.language();
    let basis =
        given(language, &BASIS, &request.basis).map_err(|problem| Trouble::BadInput(vec![problem]))?;
    let basis =
        if basis.is_empty() && request.due { text(language, "erasure-ground-retention_over") } else { basis };
    if basis.is_empty() {
        return Err(Trouble::BadInput(vec![problem(language, "basis", "no_basis")]));
    }
    let targets = targets(&session, &request.targets, request.due)?;
    let gone = foretell(&session, &targets)?;
    // How long the first part takes, the search index above all, nobody tells.
    if tell(watch, &text(language, "progress-erasing"), 0, 0).is_break() {
        return Err(Trouble::Cancelled);
    }
    let words = text(language, "progress-erasing-file");
    let at = session.now();
    let erasure = Erasure { targets: &targets.all, basis: &basis, at };
    // Once it has begun nothing stops it.
    let mut told = |checked: Checked| {
        let _ = tell(watch, &words, checked.done / KIB, checked.of / KIB);
    };
    let done = session.vault_mut()?.erase(&erasure, &mut told);
    if matches!(done, Err(vault::Error::ErasureUnfinished)) {
        // The next opening goes on from there.
        session.close();
    }
    let done = done?;
    let words = text_with(language, "op-payload-erased.count", &[("count", gone.versions.into())]);
    let records = touched(session.vault()?, &targets.all)?;
    Ok(Erased { changed: Changed { records, ..changed(ERASED, words, done, &[]) }, gone })
}

/// The records as they stand now.
fn touched(vault: &Vault, targets: &[Target]) -> Result<Vec<ChangedRecord>> {
    let mut out: Vec<ChangedRecord> = Vec::new();
    for id in targets.iter().map(Target::record).collect::<BTreeSet<_>>() {
        out.extend(vault.record(id)?.map(|record| ChangedRecord {
            id: record.id.to_string(),
            kind: record.kind,
            version: record.version,
            ended: record.ended,
        }));
    }
    Ok(out)
}
