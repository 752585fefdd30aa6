use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::{Place, at, id, operation, version};
use crate::{Error, Moment, Operation, Vault};

const UNDOABLE: &str = "record.saved";
const FINAL: &str = "restore.applied";

/// What a person may do next.
#[derive(Debug, Clone)]
enum Act {
    /// Saves these records, ending those where it says so.
    Change(BTreeMap<u8, bool>),
    /// The same, by an operation that cannot be undone.
    Fix(BTreeMap<u8, bool>),
    /// An operation without records.
    Note,
    Undo,
    /// Locks and opens again.
    Reopen,
}

/// Records by number: the save that their value comes from, and whether they are ended.
type State = BTreeMap<u8, (usize, bool)>;

/// What records were before; `None` for those that were not there.
type Before = BTreeMap<u8, Option<(usize, bool)>>;

#[derive(Default)]
struct Model {
    state: State,
    /// For each operation what its records were before, or `None` for one that cannot be undone.
    stack: Vec<Option<Before>>,
    /// The state after each moment.
    history: Vec<(Moment, State)>,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let records = || proptest::collection::btree_map(0_u8..4, proptest::bool::weighted(0.2), 1..3);
    let act = prop_oneof![
        4 => records().prop_map(Act::Change),
        1 => records().prop_map(Act::Fix),
        1 => Just(Act::Note),
        4 => Just(Act::Undo),
        1 => Just(Act::Reopen),
    ];
    proptest::collection::vec(act, 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undo_walks_back_through_what_was_done(acts in acts()) {
        let (place, mut vault, _) = Place::new();
        let mut model = Model::default();
        for (step, act) in acts.into_iter().enumerate() {
            let moment = at(i64::try_from(step).unwrap() + 1);
            match act {
                Act::Change(records) => change(&mut vault, &mut model, UNDOABLE, &records, step, moment),
                Act::Fix(records) => change(&mut vault, &mut model, FINAL, &records, step, moment),
                Act::Note => {
                    let note = Operation { at: moment, ..operation("pack.exported", 0, vec![]) };
                    vault.operate(&note).unwrap();
                }
                Act::Undo => undo(&mut vault, &mut model, moment)?,
                Act::Reopen => {
                    drop(vault);
                    vault = place.open();
                }
            }
            model.history.push((moment, model.state.clone()));
            prop_assert_eq!(&told(vault.records("activity").unwrap()), &model.state);
        }
        for (moment, state) in &model.history {
            prop_assert_eq!(&told(vault.records_as_at("activity", *moment).unwrap()), state);
        }
        prop_assert_eq!(vault.verify().unwrap().fault, None);
    }
}

fn change(
    vault: &mut Vault,
    model: &mut Model,
    op: &str,
    records: &BTreeMap<u8, bool>,
    step: usize,
    at: Moment,
) {
    let mut before = Before::new();
    let mut versions = Vec::new();
    for (number, ended) in records {
        let current = vault.record(id((*number).into())).unwrap().map_or(0, |it| it.version);
        let mut record = version((*number).into(), current + 1, json!({ "step": step, "number": number }));
        record.ended = *ended;
        versions.push(record);
        before.insert(*number, model.state.insert(*number, (step, *ended)));
    }
    model.stack.push((op == UNDOABLE).then_some(before));
    vault.operate(&Operation { at, ..operation(op, 0, versions) }).unwrap();
}

fn undo(vault: &mut Vault, model: &mut Model, at: Moment) -> Result<(), TestCaseError> {
    let found = vault.last_undoable(|op| op == UNDOABLE).unwrap();
    let Some(Some(before)) = model.stack.last() else {
        prop_assert_eq!(found, None);
        return Ok(());
    };
    let Some(found) = found else { return Err(TestCaseError::fail("nothing to undo")) };
    prop_assert_eq!(found.op.as_str(), UNDOABLE);
    prop_assert_eq!(found.records.len(), before.len());
    let records = vault.taking_back(found.seq).unwrap();
    let undo = Operation { at, undoes: Some(found.seq), ..operation("undo.applied", 0, records) };
    vault.operate(&undo).unwrap();
    for (number, before) in before {
        let now = model.state.get_mut(number).unwrap();
        // What was new is ended and keeps its value.
        *now = before.unwrap_or((now.0, true));
    }
    model.stack.pop();
    Ok(())
}

fn told(records: Vec<crate::Record>) -> State {
    let number = |value: &serde_json::Value| u8::try_from(value.as_u64().unwrap()).unwrap();
    let told =
        |it: crate::Record| (number(&it.value["number"]), (usize::from(number(&it.value["step"])), it.ended));
    records.into_iter().map(told).collect()
}

#[test]
fn only_the_newest_operation_that_stands_can_be_undone() {
    let (_place, mut vault, _) = Place::new();
    for (from, name) in [(0, "a"), (1, "b"), (2, "c")] {
        super::save(&mut vault, 1, from, name, 1).unwrap();
    }
    let mut undo = |seq| {
        let records = vault.taking_back(seq).unwrap();
        vault.operate(&Operation { undoes: Some(seq), ..operation("undo.applied", 2, records) })
    };
    assert!(matches!(undo(1), Err(Error::NotUndoable(1))));
    undo(3).unwrap();
    assert!(matches!(undo(3), Err(Error::NotUndoable(3))));
    undo(2).unwrap();
    undo(1).unwrap();
    assert_eq!(vault.last_undoable(|_| true).unwrap(), None);
    let record = vault.record(id(1)).unwrap().unwrap();
    assert_eq!((record.version, record.ended, &record.value), (6, true, &json!({ "name": "a" })));
}
