//! Many records in one operation: all of them, or none.

use std::collections::BTreeSet;

use catalogue::{Arg, text, text_with};
use registers::{Kind, RecordId};
use serde_json::{Map, Value};
use vault::{Done, Operation, Record, RecordVersion};

use crate::desk::Desk;
use crate::protocol::{Changed, ProblemView, Progress, RecordAt};
use crate::records::{changed, kind_of, record_id};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
use crate::words::Reader;

/// What becomes of one record: its next value, nothing where it stays as it is, or what is wrong.
pub(super) type Next = std::result::Result<Option<Value>, Vec<ProblemView>>;

/// The same records, each once.
pub(super) fn each_once(records: Vec<RecordAt>) -> Vec<RecordAt> {
    let mut seen = BTreeSet::new();
    records.into_iter().filter(|at| seen.insert(at.id.clone())).collect()
}

/// Works out the next version of each record with `next`, a few at a time, so that screens can read meanwhile. Whatever is wrong
/// with any of them is told with its title, and nothing is written.
pub(super) fn prepare(
    desk: &Desk,
    records: &[RecordAt],
    watch: &dyn Watch,
    ended: bool,
    next: impl Fn(&Session, &'static Kind, &Record) -> Result<Next>,
) -> Result<Vec<RecordVersion>> {
    /// So many take a moment.
    const FEW: usize = 50;
    let (mut versions, mut problems) = (Vec::new(), Vec::new());
    let total = u32::try_from(records.len()).unwrap_or(u32::MAX);
    for (chunk, some) in records.chunks(FEW).enumerate() {
        if watch.cancelled() {
            return Err(Trouble::Cancelled);
        }
        let session = desk.session();
        let done = u32::try_from(chunk * FEW).unwrap_or(u32::MAX);
        watch.progress(Progress { words: text(session.language(), "progress-checking"), done, total });
        for at in some {
            let record = record_at(&session, at)?;
            let kind = kind_of(session.vault()?, &record.kind)?;
            let found = match stands(&session, &record, at) {
                Some(problem) => Err(vec![problem]),
                None => next(&session, kind, &record)?,
            };
            match found {
                Ok(None) => {}
                Ok(Some(value)) => versions.push(RecordVersion {
                    id: record.id,
                    kind: record.kind,
                    version: record.version + 1,
                    ended,
                    value,
                }),
                Err(found) => {
                    problems.extend(found.into_iter().map(|problem| of(&session, kind, &record, problem)));
                }
            }
        }
    }
    if problems.is_empty() { Ok(versions) } else { Err(Trouble::BadInput(problems)) }
}

/// Writes them as one operation.
pub(super) fn write(
    desk: &Desk,
    op: &str,
    versions: Vec<RecordVersion>,
    details: Map<String, Value>,
    watch: &dyn Watch,
) -> Result<Changed> {
    if watch.cancelled() {
        return Err(Trouble::Cancelled);
    }
    let mut session = desk.session();
    if versions.is_empty() {
        return unchanged(&session);
    }
    let count: Arg = (versions.len() as u64).into();
    let key = format!("op-{}.count", op.replace('.', "-"));
    let words = text_with(session.language(), &key, &[("count", count)]);
    let operation = Operation {
        op,
        subject: subject(&versions),
        at: session.now(),
        records: versions,
        details,
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    Ok(changed(op, words, done, &operation.records))
}

/// All of them are so already: nothing is written.
fn unchanged(session: &Session) -> Result<Changed> {
    let vault = session.vault()?;
    let seq = vault.size()?.saturating_sub(1);
    let words = text(session.language(), "op-record-saved.unchanged");
    Ok(changed("records.changed", words, Done { seq, at: vault.moment_of(seq)? }, &[]))
}

/// Their kind, or that they are records, where they are of several kinds.
fn subject(versions: &[RecordVersion]) -> String {
    let mut kinds = versions.iter().map(|version| version.kind.as_str());
    let first = kinds.next().unwrap_or("records");
    if kinds.all(|kind| kind == first) { first.to_owned() } else { "records".to_owned() }
}

fn record_at(session: &Session, at: &RecordAt) -> Result<Record> {
    let id: RecordId = record_id(&at.id)?;
    session.vault()?.record(id)?.ok_or_else(|| Trouble::UnknownRecord(at.id.clone()))
}

fn stands(session: &Session, record: &Record, at: &RecordAt) -> Option<ProblemView> {
    let code = match () {
        () if record.version != at.version => "changed_meanwhile",
        () if record.ended => "record_ended",
        () => return None,
    };
    Some(ProblemView {
        field: String::new(),
        code: code.to_owned(),
        words: text(session.language(), &format!("problem-{code}")),
        cites: Vec::new(),
        record: None,
    })
}

fn of(session: &Session, kind: &Kind, record: &Record, problem: ProblemView) -> ProblemView {
    let language = session.language();
    let title = Reader::untitled(language).title(kind, &record.value);
    let words =
        text_with(language, "problem-of", &[("title", title.into()), ("words", problem.words.into())]);
    ProblemView { words, record: Some(record.id.to_string()), ..problem }
}
