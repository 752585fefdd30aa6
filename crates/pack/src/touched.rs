//! The records that differ between two moments.

use std::collections::BTreeMap;

use registers::{Kind, RecordId, diff, sort_key};

use crate::input::{Act, ChangesInput, Record};
use crate::words::PaperWords;

/// Every register with the records of it that differ, in the order in which papers show them.
pub(crate) struct Touched<'a> {
    pub(crate) registers: Vec<TouchedRegister<'a>>,
}

pub(crate) struct TouchedRegister<'a> {
    pub(crate) kind: &'static Kind,
    /// Standing records at the earlier and at the later moment.
    pub(crate) standing: (usize, usize),
    /// By title.
    pub(crate) records: Vec<TouchedRecord<'a>>,
}

pub(crate) struct TouchedRecord<'a> {
    pub(crate) id: RecordId,
    pub(crate) before: Option<&'a Record>,
    pub(crate) after: Option<&'a Record>,
    /// Oldest first.
    pub(crate) acts: Vec<&'a Act>,
}

/// What became of a record between the two moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    Added,
    Changed,
    Ended,
    Revived,
}

impl<'a> Touched<'a> {
    pub(crate) fn of(input: &ChangesInput<'a>, words: &PaperWords) -> Self {
        let mut pairs: BTreeMap<RecordId, TouchedRecord<'a>> = BTreeMap::new();
        let blank = |id| TouchedRecord { id, before: None, after: None, acts: Vec::new() };
        for record in input.before {
            pairs.entry(record.id).or_insert_with(|| blank(record.id)).before = Some(record);
        }
        for record in input.after {
            pairs.entry(record.id).or_insert_with(|| blank(record.id)).after = Some(record);
        }
        for act in input.acts {
            if let Some(pair) = pairs.get_mut(&act.record) {
                pair.acts.push(act);
            }
        }
        let mut kinds: Vec<&'static Kind> = input.imprint.kinds.to_vec();
        kinds.sort_by_key(|kind| kind.asked);
        let standing = |records: &[Record], kind: &Kind| {
            records.iter().filter(|record| record.kind == kind.code && record.ended.is_none()).count()
        };
        let registers = kinds.into_iter().map(|kind| {
            let of_kind = pairs.values().filter(|pair| pair.kind() == kind.code).map(|pair| pair.id);
            let ids: Vec<RecordId> = of_kind.collect();
            let mut records: Vec<TouchedRecord<'a>> = ids
                .into_iter()
                .filter_map(|id| pairs.remove(&id))
                .filter(|pair| pair.differs(kind))
                .collect();
            records.sort_by_cached_key(|pair| (sort_key(&words.title(pair.id)), pair.id));
            TouchedRegister {
                kind,
                standing: (standing(input.before, kind), standing(input.after, kind)),
                records,
            }
        });
        Self { registers: registers.collect::<Vec<_>>() }
    }
}

impl TouchedRegister<'_> {
    pub(crate) fn count(&self, fate: Fate) -> usize {
        self.records.iter().filter(|record| record.fate() == fate).count()
    }
}

impl TouchedRecord<'_> {
    pub(crate) fn fate(&self) -> Fate {
        let ended = |record: Option<&Record>| record.is_some_and(|record| record.ended.is_some());
        match (self.before.is_some(), ended(self.before), ended(self.after)) {
            (false, ..) => Fate::Added,
            (true, false, true) => Fate::Ended,
            (true, true, false) => Fate::Revived,
            _ => Fate::Changed,
        }
    }

    fn kind(&self) -> &str {
        self.after.or(self.before).map_or("", |record| record.kind.as_str())
    }

    /// A record that was changed and changed back does not; one that came and went does.
    fn differs(&self, kind: &Kind) -> bool {
        match (self.before, self.after) {
            (Some(before), Some(after)) => {
                before.ended.is_some() != after.ended.is_some()
                    || !diff(kind, &before.value, &after.value).is_empty()
            }
            _ => true,
        }
    }
}
