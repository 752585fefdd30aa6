//! Whether a value could be saved, and what it lacks.

use std::collections::BTreeSet;

use catalogue::{text, text_with};
use registers::{Amount, Kind, RecordId, Shape};
use serde_json::Value;
use vault::{Record, Vault};

use crate::protocol::{CheckRecord, Checked, ProblemView};
use crate::records::{kind_in, own_field};
use crate::session::Session;
use crate::trouble::Result;
use crate::words::{Reader, cites};

/// Problems and gaps of a value that is not saved.
pub fn check(session: &mut Session, request: CheckRecord) -> Result<Checked> {
    let kind = kind_in(&session.kinds()?, &request.kind)?;
    let value = registers::normalise_as(kind, request.value.clone());
    let reader = Reader::untitled(session.language());
    let completeness = registers::completeness(kind, &value);
    let found = registers::check(kind, &value);
    let mut problems: Vec<ProblemView> = found.iter().map(|problem| reader.problem(problem, kind)).collect();
    problems.extend(lost_names(&reader, kind, &request.value, &value, &Value::Null));
    Ok(Checked {
        problems,
        gaps: reader.gaps(&completeness),
        filled: completeness.filled,
        asked: completeness.asked,
    })
}

/// The records that a value is held against.
pub(crate) trait Around {
    /// The kind of a record, and whether it is ended; none if there is no such record.
    fn found(&self, id: RecordId) -> Result<Option<(String, bool)>>;

    /// All records of a kind, ended ones too.
    fn all(&self, kind: &str) -> Result<Vec<Record>>;
}

impl Around for Vault {
    fn found(&self, id: RecordId) -> Result<Option<(String, bool)>> {
        Ok(self.record(id)?.map(|record| (record.kind, record.ended)))
    }

    fn all(&self, kind: &str) -> Result<Vec<Record>> {
        Ok(self.records(kind)?)
    }
}

/// Everything that keeps a value from being saved as a version after `before`.
pub(crate) fn problems(
    around: &dyn Around,
    reader: &Reader,
    kind: &'static Kind,
    value: &Value,
    before: Option<&Record>,
) -> Result<Vec<ProblemView>> {
    let old = before.map_or(&Value::Null, |record| &record.value);
    let found = registers::check_against(kind, value, old);
    let mut out: Vec<ProblemView> = found.iter().map(|problem| reader.problem(problem, kind)).collect();
    out.extend(link_problems(around, reader, kind, value, old)?);
    out.extend(amount_problem(around, reader, kind, value, before)?);
    out.extend(own_field::problems(around, reader, kind, value, before)?);
    Ok(out)
}

/// Unknown names in what was given that are gone from the value to be saved, since they said nothing: a slip of the pen
/// in the name of a field all the same.
pub(crate) fn lost_names(
    reader: &Reader,
    kind: &'static Kind,
    given: &Value,
    value: &Value,
    old: &Value,
) -> Vec<ProblemView> {
    let left: Vec<String> =
        registers::unknown_names(kind, value, old).into_iter().map(|problem| problem.field).collect();
    let named = registers::unknown_names(kind, given, old).into_iter();
    named
        .filter(|problem| !left.contains(&problem.field))
        .map(|problem| reader.problem(&problem, kind))
        .collect()
}

/// A link leads to a record of its kind that stands; one that was there before may lead to a record that has ended since.
fn link_problems(
    around: &dyn Around,
    reader: &Reader,
    kind: &'static Kind,
    value: &Value,
    old: &Value,
) -> Result<Vec<ProblemView>> {
    let known: BTreeSet<(RecordId, &str)> =
        registers::links(kind, old).into_iter().map(|link| (link.id, link.kind)).collect();
    let mut out = Vec::new();
    // Records never go away, so a link that was there needs no look.
    for link in
        registers::links(kind, value).into_iter().filter(|link| !known.contains(&(link.id, link.kind)))
    {
        let code = match around.found(link.id)? {
            None => "no_such_record",
            Some((found, _)) if found != link.kind && link.kind != registers::ANY => "other_kind",
            Some((_, true)) => "link_ended",
            Some(_) => continue,
        };
        let expected = text(reader.language, &format!("kind-{}", link.kind));
        let label = reader.label_at(kind, &link.field);
        let cited = kind.at(&link.field).map_or(&[][..], |(_, field)| field.cites);
        out.push(ProblemView {
            words: text_with(
                reader.language,
                &format!("problem-{code}"),
                &[("field", label.into()), ("kind", expected.into()), ("id", link.id.to_string().into())],
            ),
            field: link.field,
            code: code.to_owned(),
            cites: cites(reader.language, cited),
            record: None,
        });
    }
    Ok(out)
}

fn amount_problem(
    around: &dyn Around,
    reader: &Reader,
    kind: &'static Kind,
    value: &Value,
    before: Option<&Record>,
) -> Result<Option<ProblemView>> {
    let field = match kind.amount {
        Amount::Many => return Ok(None),
        Amount::One => "",
        Amount::OnePer(field) => field,
    };
    let rival = |record: &Record| {
        !record.ended
            && before.is_none_or(|before| before.id != record.id)
            && (field.is_empty() || record.value[field] == value[field])
    };
    if !around.all(kind.code)?.iter().any(rival) {
        return Ok(None);
    }
    Ok(Some(already_one(reader, kind, value)))
}

/// That there is one already where there may be only one.
pub(super) fn already_one(reader: &Reader, kind: &'static Kind, value: &Value) -> ProblemView {
    let field = match kind.amount {
        Amount::Many | Amount::One => "",
        Amount::OnePer(field) => field,
    };
    let code = if field.is_empty() { "already_one" } else { "already_one_per" };
    let label = text(reader.language, &format!("kind-{}", kind.code));
    let shape = kind.field(field).map_or(Shape::Line, |field| field.shape);
    let what = registers::readable(shape, &value[field], reader);
    ProblemView {
        field: field.to_owned(),
        code: code.to_owned(),
        words: text_with(
            reader.language,
            &format!("problem-{code}"),
            &[("kind", label.into()), ("what", what.into())],
        ),
        cites: Vec::new(),
        record: None,
    }
}
