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
    Redo,
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
    /// What was undone: the operation, and what its records were before the undo.
    undone: Vec<(Before, Before)>,
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
        3 => Just(Act::Redo),
        1 => Just(Act::Reopen),
    ];
    proptest::collection::vec(act, 1..32)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undo_walks_back_and_redo_forward_through_what_was_done(acts in acts()) {
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
                Act::Redo => redo(&mut vault, &mut model, moment)?,
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
    model.undone.clear();
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
    let after = before.keys().map(|number| (*number, model.state.get(number).copied())).collect();
    for (number, before) in before {
        let now = model.state.get_mut(number).unwrap();
        // What was new is ended and keeps its value.
        *now = before.unwrap_or((now.0, true));
    }
    let before = model.stack.pop().flatten().unwrap();
    model.undone.push((before, after));
    Ok(())
}

fn redo(vault: &mut Vault, model: &mut Model, at: Moment) -> Result<(), TestCaseError> {
    let found = vault.last_redoable(|op| op == UNDOABLE).unwrap();
    let Some((before, after)) = model.undone.pop() else {
        prop_assert_eq!(found, None);
        return Ok(());
    };
    let Some(found) = found else { return Err(TestCaseError::fail("nothing to redo")) };
    prop_assert_eq!(found.operation.op.as_str(), UNDOABLE);
    prop_assert_eq!(found.operation.records.len(), before.len());
    let records = vault.redoing(found.seq).unwrap();
    vault
        .operate(&Operation { at, undoes: Some(found.seq), ..operation("redo.applied", 0, records) })
        .unwrap();
    for (number, after) in after {
        model.state.insert(number, after.unwrap());
    }
    model.stack.push(Some(before));
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

/// The values of a record's versions, and whether it was ended by them.
fn lived(vault: &Vault) -> Vec<(String, bool)> {
    let versions = vault.versions(id(1)).unwrap().into_iter();
    versions.map(|it| (it.value.unwrap()["name"].as_str().unwrap().to_owned(), it.ended)).collect()
}

#[test]
fn what_was_undone_is_done_again_until_something_else_is_done() {
    let (place, mut vault, _) = Place::new();
    for (from, name) in [(0, "a"), (1, "b")] {
        super::save(&mut vault, 1, from, name, 1).unwrap();
    }
    let turn = |vault: &mut Vault, op: &str, seq| {
        let records = vault.taking_back(seq)?;
        vault.operate(&Operation { undoes: Some(seq), ..operation(op, 2, records) }).map(|done| done.seq)
    };
    let redoable =
        |vault: &Vault| vault.last_redoable(|_| true).unwrap().map(|it| (it.seq, it.operation.seq));
    assert_eq!(redoable(&vault), None);
    assert_eq!(turn(&mut vault, "undo.applied", 2).unwrap(), 3);
    assert_eq!(turn(&mut vault, "undo.applied", 1).unwrap(), 4);
    // An operation without records, such as an export, ends nothing.
    vault.operate(&operation("pack.exported", 2, vec![])).unwrap();
    drop(vault);
    let mut vault = place.open();
    assert_eq!(redoable(&vault), Some((4, 1)));
    assert!(matches!(turn(&mut vault, "redo.applied", 3), Err(Error::NotUndoable(3))));
    assert_eq!(turn(&mut vault, "redo.applied", 4).unwrap(), 6);
    assert!(matches!(turn(&mut vault, "redo.applied", 4), Err(Error::NotUndoable(4))));
    assert!(matches!(turn(&mut vault, "undo.applied", 6), Err(Error::NotUndoable(6))));
    assert_eq!(redoable(&vault), Some((3, 2)));
    assert_eq!(turn(&mut vault, "redo.applied", 3).unwrap(), 7);
    assert_eq!(redoable(&vault), None);
    assert_eq!(turn(&mut vault, "undo.applied", 2).unwrap(), 8);
    assert_eq!(redoable(&vault), Some((8, 2)));
    assert!(vault.last_redoable(|op| op != "record.saved").unwrap().is_none());
    let expected =
        [("a", false), ("b", false), ("a", false), ("a", true), ("a", false), ("b", false), ("a", false)];
    assert_eq!(lived(&vault), expected.map(|(name, ended)| (name.to_owned(), ended)));
    super::save(&mut vault, 1, 7, "c", 9).unwrap();
    assert_eq!(redoable(&vault), None);
    assert!(matches!(turn(&mut vault, "redo.applied", 8), Err(Error::NotUndoable(8))));
    assert!(vault.verify().unwrap().intact());
}

/// As the erasure of payloads will: the log says so, payload and salt are gone.
fn erase(vault: &mut Vault, seq: u64) {
    let mut details = serde_json::Map::new();
    details.insert("erased".to_owned(), json!([seq]));
    details.insert("basis".to_owned(), json!("Art. 17(1)(a) GDPR"));
    vault.operate(&Operation { details, ..operation("payload.erased", 50, vec![]) }).unwrap();
    vault.db.execute("UPDATE entry SET salt = NULL, payload = NULL WHERE seq = ?1", [seq]).unwrap();
}

#[test]
fn a_step_whose_payload_was_erased_is_neither_undone_nor_redone_and_is_no_fault() {
    for erased in 1..=5 {
        let (_place, mut vault, _) = Place::new();
        super::save(&mut vault, 1, 0, "a", 1).unwrap();
        super::save(&mut vault, 1, 1, "b", 1).unwrap();
        for (op, seq) in [("undo.applied", 2), ("redo.applied", 3), ("undo.applied", 2)] {
            let records = vault.taking_back(seq).unwrap();
            vault.operate(&Operation { undoes: Some(seq), ..operation(op, 2, records) }).unwrap();
        }
        erase(&mut vault, erased);
        assert_eq!(vault.verify().unwrap().fault, None, "{erased}");
        assert_eq!(vault.last_undoable(|_| true).unwrap().is_some(), erased != 1, "{erased}");
        assert_eq!(vault.last_redoable(|_| true).unwrap().is_some(), ![2, 5].contains(&erased), "{erased}");
    }
}
