//! What is due for disposal in a year.

use catalogue::{Language, text, text_with};
use chrono::Datelike;
use registers::kinds::{Disposal, Hold, Retention};
use registers::{Due, DueState, RecordId};
use serde::de::DeserializeOwned;
use vault::Vault;

use crate::moments::ZONE;
use crate::protocol::{DueBatch, DueInYear, DueStateView, ShowDue};
use crate::records::kind_of;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::Reader;

/// What the rules of retention say of a year: what may go, what is held, what went.
pub fn due(session: &mut Session, request: ShowDue) -> Result<DueInYear> {
    let this_year = session.now().with_timezone(&ZONE).year();
    let year = request.year.map_or(this_year, |year| i32::try_from(year).unwrap_or(i32::MAX));
    let (vault, language) = (session.vault()?, session.language());
    let rules: Vec<(RecordId, Retention)> = standing(vault, "retention")?;
    let disposals: Vec<(RecordId, Disposal)> = standing(vault, "disposal")?;
    let found = registers::due(year, &rules, &disposals);
    let count = |state: DueState| {
        u32::try_from(found.iter().filter(|due| due.state == state).count()).unwrap_or(u32::MAX)
    };
    Ok(DueInYear {
        year: u32::try_from(year).unwrap_or(0),
        due: count(DueState::Due),
        held: count(DueState::Held),
        rows: found.iter().map(|due| row(vault, language, due)).collect::<Result<_>>()?,
    })
}

/// The standing records of a kind, typed.
pub(crate) fn standing<T: DeserializeOwned>(vault: &Vault, kind: &str) -> Result<Vec<(RecordId, T)>> {
    let records = vault.records(kind)?.into_iter();
    records
        .filter(|record| !record.ended && record.value.is_object())
        .map(|record| {
            let typed = serde_json::from_value(record.value);
            Ok((record.id, typed.map_err(|error| Trouble::Fault(error.to_string()))?))
        })
        .collect()
}

fn row(vault: &Vault, language: Language, due: &Due<'_>) -> Result<DueBatch> {
    let title = |id: Option<RecordId>| id.map_or_else(|| Ok(String::new()), |id| title(vault, language, id));
    let state = match due.state {
        DueState::Due => DueStateView::Due,
        DueState::Ends => DueStateView::Ends,
        DueState::Held => DueStateView::Held,
        DueState::Disposed => DueStateView::Disposed,
    };
    Ok(DueBatch {
        retention: due.retention.to_string(),
        title: title(Some(due.retention))?,
        base_year: u32::try_from(due.batch.base_year.unwrap_or(0)).unwrap_or(0),
        what: due.batch.what.clone(),
        amount: due.batch.amount.clone(),
        place: title(due.batch.place)?,
        expires: due.expires.to_string(),
        from: due.from.map(|day| day.to_string()),
        state,
        words: words(language, due),
        held_by: due.holds.iter().map(|hold| held_by(hold)).collect(),
        disposal: due.disposal.map(|id| id.to_string()),
        disposal_title: title(due.disposal)?,
    })
}

fn words(language: Language, due: &Due<'_>) -> String {
    let from = |key: &str| match due.from {
        Some(day) => text_with(language, key, &[("from", catalogue::day(language, day).into())]),
        None => text(language, "due-held"),
    };
    match due.state {
        DueState::Due => from("due-due"),
        DueState::Ends => from("due-ends"),
        DueState::Held => from("due-held_until"),
        DueState::Disposed => text(language, "due-disposed"),
    }
}

fn held_by(hold: &Hold) -> String {
    let said: Vec<&str> =
        [hold.what.as_str(), &hold.reference].into_iter().filter(|text| !text.is_empty()).collect();
    said.join(", ")
}

fn title(vault: &Vault, language: Language, id: RecordId) -> Result<String> {
    let Some(record) = vault.record(id)? else { return Ok(text(language, "title-none")) };
    Ok(Reader::untitled(language).title(kind_of(vault, &record.kind)?, &record.value))
}
