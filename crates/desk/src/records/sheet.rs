//! One record as readable text, field by field.

use serde::Serialize;

use crate::moments::past;
use crate::protocol::{GapView, ShowRecord};
use crate::records::show::at_version;
use crate::records::{kind_in, kinds_at, reader, standing_at, view};
use crate::session::Session;
use crate::trouble::Result;

/// One record as readable text.
#[derive(Debug, Clone, Serialize)]
pub struct Sheet {
    /// Name of the kind.
    pub kind: String,
    /// Title of the record.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// Whether it is ended.
    pub ended: bool,
    /// Name and text of each field that is filled.
    pub lines: Vec<(String, String)>,
    /// What the law asks for and it does not show.
    pub gaps: Vec<GapView>,
}

/// One record as readable text, now or as it stood.
pub fn sheet(session: &mut Session, request: ShowRecord) -> Result<Sheet> {
    let moment = past(session, request.as_at.as_deref())?;
    let (vault, language) = (session.vault()?, session.language());
    let record = standing_at(vault, &request.id, moment)?;
    let record = match request.version {
        None => record,
        Some(number) => at_version(vault, record, number)?,
    };
    let kind = kind_in(&kinds_at(vault, moment)?, &record.kind)?;
    let reader = reader(vault, language, [(kind, &record.value)], moment)?;
    let line = |field: &registers::Field| {
        let text = registers::readable(field.shape, &record.value[field.name], &reader);
        let label = field.label(kind.code, &reader);
        (!text.is_empty()).then_some((label, text))
    };
    let lines = kind.fields.iter().filter_map(line).collect();
    let view = view(vault, language, record, moment)?;
    Ok(Sheet {
        kind: catalogue::text(language, &format!("kind-{}", kind.code)),
        title: view.title,
        version: view.version,
        ended: view.ended,
        lines,
        gaps: view.gaps,
    })
}
