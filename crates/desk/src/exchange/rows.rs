//! What becomes of each row.

use std::collections::{BTreeSet, HashMap};

use catalogue::text_with;
use exchange::Key;
use registers::{Amount, Kind, RecordId};
use serde_json::Value;
use vault::{Record, RecordVersion};

use super::around::Snapshot;
use super::table::{Made, Rows};
use crate::protocol::{ImportReport, Progress, Rejected, SameTitle};
use crate::records::{problems, with_codes};
use crate::trouble::{Result, Trouble};
use crate::watch::Watch;
use crate::words::Reader;

/// What becomes of a row.
pub(super) enum Outcome {
    Created(RecordVersion),
    Updated(RecordVersion),
    Unchanged(RecordId),
    Rejected(Vec<Rejected>),
}

/// A row with what becomes of it.
pub(super) struct Judged {
    pub(super) row: u32,
    pub(super) title: String,
    pub(super) outcome: Outcome,
    pub(super) left_out: Vec<Rejected>,
}

/// What rows are judged by.
pub(super) struct Court<'a> {
    pub(super) kind: &'static Kind,
    pub(super) rows: &'a dyn Rows,
    pub(super) reader: &'a Reader,
    pub(super) same_title: SameTitle,
    pub(super) watch: &'a dyn Watch,
}

impl Court<'_> {
    /// Judges every row; `fresh` are ids for those that need one, as many as there are rows.
    pub(super) fn judge(&self, around: &mut Snapshot, fresh: &[RecordId]) -> Result<Vec<Judged>> {
        let count = self.rows.count();
        let keys: Vec<std::result::Result<Key, Rejected>> =
            (0..count).map(|row| self.rows.key(row)).collect();
        for row in 0..count {
            let id = keys[row].as_ref().ok().map(|key| key.id.unwrap_or(fresh[row]));
            if let Some(id) = id.filter(|id| around.known(*id).is_none()) {
                around.expect(id, self.rows.title(row));
            }
        }
        let mut seen = HashMap::new();
        let mut judged = Vec::with_capacity(count);
        for (row, key) in keys.into_iter().enumerate() {
            if row % 256 == 0 {
                self.tell(row)?;
            }
            judged.push(match key {
                Ok(key) => self.row(row, &key, fresh[row], around, &mut seen)?,
                Err(rejected) => self.rejected(row, vec![rejected]),
            });
        }
        self.drop_links_to_rejected(around, &mut judged)?;
        Ok(judged)
    }

    fn tell(&self, row: usize) -> Result<()> {
        if self.watch.cancelled() {
            return Err(Trouble::Cancelled);
        }
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let words = catalogue::text(self.reader.language, "progress-rows");
        self.watch.progress(Progress { words, done: number(row), total: number(self.rows.count()) });
        Ok(())
    }

    fn row(
        &self,
        row: usize,
        key: &Key,
        fresh: RecordId,
        around: &mut Snapshot,
        seen: &mut HashMap<RecordId, u32>,
    ) -> Result<Judged> {
        let id = match key.id {
            Some(id) => {
                if let Some(first) = seen.insert(id, self.rows.number(row)) {
                    return Ok(self.refused(row, "row_twice", &[("first", first.to_string().into())]));
                }
                id
            }
            None => match self.meant(row, fresh, around) {
                Ok(id) => id,
                Err(judged) => return Ok(*judged),
            },
        };
        if around.known(id).is_some_and(|(kind, _)| kind != self.kind.code) {
            return Ok(self.refused(row, "other_register", &[]));
        }
        match around.records.get(&id).cloned() {
            Some(before) => self.change(row, key, &before, around),
            None if key.ended == Some(true) => Ok(self.refused(row, "new_is_ended", &[])),
            None => self.create(row, id, around),
        }
    }

    /// The record that a row without id is about: the only one that may stand, one with the same title, or a new one.
    fn meant(
        &self,
        row: usize,
        fresh: RecordId,
        around: &Snapshot,
    ) -> std::result::Result<RecordId, Box<Judged>> {
        let title = self.rows.title(row);
        let twins: Vec<RecordId> = match (self.kind.amount, &title) {
            (Amount::One, _) => around.standing_where(|_| true),
            (_, None) => Vec::new(),
            (Amount::OnePer(field), Some(title)) if field == self.kind.title => {
                around.standing_where(|value| value[field].as_str() == Some(title))
            }
            (Amount::Many | Amount::OnePer(_), Some(title)) => around.standing_called(title),
        };
        let same = twins.iter().copied().find(|id| self.is_as_it_stands(row, *id, around));
        match (same, self.same_title, twins.as_slice()) {
            (Some(id), ..) => Ok(id),
            (None, _, []) | (None, SameTitle::Create, _) => Ok(fresh),
            (None, SameTitle::Update, [id]) => Ok(*id),
            (None, SameTitle::Update, _) => Err(Box::new(self.refused(row, "several_so_called", &[]))),
            (None, SameTitle::Ask, _) => Err(Box::new(self.refused(row, "same_title", &[]))),
        }
    }

    fn is_as_it_stands(&self, row: usize, id: RecordId, around: &Snapshot) -> bool {
        around.records.get(&id).is_some_and(|record| {
            let made = self.rows.value(row, &record.value, &around.directory);
            made.misread.is_empty() && made.value == record.value
        })
    }

    fn change(&self, row: usize, key: &Key, before: &Record, around: &mut Snapshot) -> Result<Judged> {
        let Made { value, misread, left_out } = self.rows.value(row, &before.value, &around.directory);
        if !misread.is_empty() {
            return Ok(self.rejected(row, misread));
        }
        if key.ended.is_some_and(|ended| ended != before.ended) {
            return Ok(self.refused(row, "ends_nothing", &[]));
        }
        if value == before.value {
            return Ok(self.judged(row, &value, Outcome::Unchanged(before.id), left_out));
        }
        if before.ended {
            return Ok(self.refused(row, "is_ended", &[]));
        }
        if let Some(version) = key.version.filter(|version| *version != before.version) {
            let params =
                [("made_from", version.to_string().into()), ("stands", before.version.to_string().into())];
            return Ok(self.refused(row, "conflict", &params));
        }
        self.accept(row, before.id, value, Some(before), left_out, around)
    }

    fn create(&self, row: usize, id: RecordId, around: &mut Snapshot) -> Result<Judged> {
        let Made { value, misread, left_out } = self.rows.value(row, &Value::Null, &around.directory);
        if misread.is_empty() {
            self.accept(row, id, value, None, left_out, around)
        } else {
            Ok(self.rejected(row, misread))
        }
    }

    fn accept(
        &self,
        row: usize,
        id: RecordId,
        value: Value,
        before: Option<&Record>,
        left_out: Vec<Rejected>,
        around: &mut Snapshot,
    ) -> Result<Judged> {
        let value = with_codes(around, self.kind, value, before)?;
        let found = problems(around, self.reader, self.kind, &value, before)?;
        if !found.is_empty() {
            let told = found.into_iter().map(|problem| Rejected {
                row: self.rows.number(row),
                label: self.label(&problem.field),
                field: problem.field,
                code: problem.code,
                why: problem.words,
            });
            return Ok(self.rejected(row, told.collect()));
        }
        let version = RecordVersion {
            id,
            kind: self.kind.code.to_owned(),
            version: before.map_or(1, |record| record.version + 1),
            ended: false,
            value: value.clone(),
        };
        around.bring(&version);
        let outcome = if before.is_some() { Outcome::Updated(version) } else { Outcome::Created(version) };
        Ok(self.judged(row, &value, outcome, left_out))
    }

    /// A record that does not come cannot be linked to, so what links to it does not come either.
    fn drop_links_to_rejected(&self, around: &mut Snapshot, judged: &mut [Judged]) -> Result<()> {
        loop {
            let coming: BTreeSet<RecordId> =
                judged.iter().filter_map(|judged| coming(&judged.outcome)).collect();
            let mut changed = false;
            for judged in &mut *judged {
                let (Outcome::Created(version) | Outcome::Updated(version)) = &judged.outcome else {
                    continue;
                };
                let before = around.records.get(&version.id).cloned();
                let lost = registers::links(self.kind, &version.value).into_iter().find(|link| {
                    around.known(link.id).is_some_and(|(kind, _)| kind == self.kind.code)
                        && !around.records.contains_key(&link.id)
                        && !coming.contains(&link.id)
                });
                let Some(link) = lost else { continue };
                around.give_up(link.id);
                let value = version.value.clone();
                let found = problems(around, self.reader, self.kind, &value, before.as_ref())?;
                let told = found.into_iter().map(|problem| Rejected {
                    row: judged.row,
                    label: self.label(&problem.field),
                    field: problem.field,
                    code: problem.code,
                    why: problem.words,
                });
                judged.outcome = Outcome::Rejected(told.collect());
                changed = true;
            }
            if !changed {
                return Ok(());
            }
        }
    }

    fn label(&self, path: &str) -> String {
        // Items of a list are in one cell: `systems/0` stands in the column of `systems`.
        let whole = path.rsplit_once('/').map_or(path, |(whole, _)| whole);
        let column = self.rows.label(path).or_else(|| self.rows.label(whole));
        column.unwrap_or_else(|| self.reader.label_at(self.kind, path))
    }

    fn refused(&self, row: usize, code: &str, params: &[(&str, catalogue::Arg)]) -> Judged {
        let title = self.rows.title(row).unwrap_or_default();
        let mut params = params.to_vec();
        params.push(("title", title.into()));
        let rejected = Rejected {
            row: self.rows.number(row),
            field: String::new(),
            label: String::new(),
            code: code.to_owned(),
            why: text_with(self.reader.language, &format!("import-{code}"), &params),
        };
        self.rejected(row, vec![rejected])
    }

    fn rejected(&self, row: usize, why: Vec<Rejected>) -> Judged {
        let title = self.rows.title(row).unwrap_or_default();
        Judged { row: self.rows.number(row), title, outcome: Outcome::Rejected(why), left_out: Vec::new() }
    }

    fn judged(&self, row: usize, value: &Value, outcome: Outcome, left_out: Vec<Rejected>) -> Judged {
        Judged { row: self.rows.number(row), title: self.reader.title(self.kind, value), outcome, left_out }
    }
}

fn coming(outcome: &Outcome) -> Option<RecordId> {
    match outcome {
        Outcome::Created(version) | Outcome::Updated(version) => Some(version.id),
        Outcome::Unchanged(id) => Some(*id),
        Outcome::Rejected(_) => None,
    }
}

/// The sum of it.
pub(super) fn report(judged: &[Judged]) -> ImportReport {
    let mut report =
        ImportReport { read: u32::try_from(judged.len()).unwrap_or(u32::MAX), ..ImportReport::default() };
    for judged in judged {
        match &judged.outcome {
            Outcome::Created(_) => report.created += 1,
            Outcome::Updated(_) => report.updated += 1,
            Outcome::Unchanged(_) => report.unchanged += 1,
            Outcome::Rejected(why) => report.rejected.extend(why.iter().cloned()),
        }
        report.left_out.extend(judged.left_out.iter().cloned());
    }
    report
}
