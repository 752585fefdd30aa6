//! Ending a record: it leaves the register, its history stays.

use catalogue::{Language, text};
use registers::{Amount, Field, Shape};
use serde_json::{Map, Value};
use vault::{Operation, RecordVersion};

use crate::protocol::{Changed, EndRecord, ProblemView};
use crate::records::save::{standing, subject};
use crate::records::{changed, kind_of, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{given, operation_on};

static WHY: Field = Field::new("why", Shape::Text, "");

/// Ends a record, with the reason.
pub fn end(session: &mut Session, request: EndRecord) -> Result<Changed> {
    const OP: &str = "record.ended";
    let vault = session.vault()?;
    let found = vault.record(record_id(&request.id)?)?;
    let kind = kind_of(vault, &found.ok_or_else(|| Trouble::UnknownRecord(request.id.clone()))?.kind)?;
    let record = standing(session, kind, &request.id, Some(request.from_version))?;
    let language = session.language();
    let why = reason(language, &request.why)?;
    if kind.amount == Amount::One {
        return Err(Trouble::BadInput(vec![problem(language, "", "cannot_end")]));
    }

    let version = RecordVersion {
        id: record.id,
        kind: record.kind,
        version: record.version + 1,
        ended: true,
        value: record.value,
    };
    let operation = Operation {
        op: OP,
        subject: subject(kind.code, version.id),
        at: session.now(),
        records: vec![version.clone()],
        details: Map::from_iter([("why".to_owned(), Value::from(why))]),
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    Ok(changed(OP, operation_on(language, OP, kind.code), done, &[version]))
}

/// The reason for which records end, in the form in which it is kept.
pub(super) fn reason(language: Language, why: &str) -> Result<String> {
    let why = given(language, &WHY, why).map_err(|problem| Trouble::BadInput(vec![problem]))?;
    if why.is_empty() {
        return Err(Trouble::BadInput(vec![problem(language, "why", "no_reason")]));
    }
    Ok(why)
}

pub(crate) fn problem(language: Language, field: &str, code: &str) -> ProblemView {
    ProblemView {
        field: field.to_owned(),
        code: code.to_owned(),
        words: text(language, &format!("problem-{code}")),
        cites: Vec::new(),
        record: None,
    }
}
