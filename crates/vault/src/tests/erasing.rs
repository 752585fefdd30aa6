use std::collections::BTreeMap;
use std::ops::ControlFlow;

use evidence::{Tree, verify_consistency};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::forensics::clear_text;
use super::{Place, at, id, operation, save, version};
use crate::{Erasure, Error, Operation, RecordVersion, Search, Target, Vault};

const BASIS: &str = "Art. 17(1)(a) GDPR";

fn erase(vault: &mut Vault, targets: &[Target]) -> crate::Result<u64> {
    vault.erase(&Erasure { targets, basis: BASIS, at: at(200) }, &mut |_| ()).map(|done| done.seq)
}

fn whole(number: u128) -> Target {
    Target::Record(id(number))
}

fn field(number: u128, field: &str) -> Target {
    Target::Field { record: id(number), field: field.to_owned() }
}

/// A text that begins like no other, so that the index keeps it as it is; and its end, by which it is looked for.
pub(super) fn canary(number: u32) -> (String, String) {
    let mut state = number.wrapping_mul(2_654_435_761).wrapping_add(12_345);
    let text: String = (0..18)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b"abcdefghijklmnopqrstuvwxyz"[usize::try_from(state >> 24).unwrap() % 26])
        })
        .collect();
    let end = text[6..].to_owned();
    (text, end)
}

fn store(vault: &mut Vault, text: &str) -> Value {
    let mut go_on = |_| ControlFlow::Continue(());
    let blob = vault.store_blob(&mut text.as_bytes(), u64::MAX, &mut go_on).unwrap();
    json!({ "media": "", "name": format!("{text}.txt"), "sha256": blob.sha256, "size": blob.size })
}

fn values(vault: &Vault, number: u128) -> Vec<Option<Value>> {
    vault.versions(id(number)).unwrap().into_iter().map(|version| version.value).collect()
}

#[test]
fn a_record_goes_with_all_that_was_ever_said_of_it_and_the_log_stands() {
    let (place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "Kowalska", 1).unwrap();
    save(&mut vault, 1, 1, "Nowak", 2).unwrap();
    let both = vec![version(1, 3, json!({ "name": "Wiśniewska" })), version(2, 1, json!({ "name": "b" }))];
    vault.operate(&operation("records.changed", 3, both)).unwrap();
    let (size, old) = (vault.size().unwrap(), vault.checkpoint(vault.size().unwrap()).unwrap());
    let root = vault.root().unwrap();

    let preview = vault.preview_erasure(&[whole(1)]).unwrap();
    assert_eq!((preview.entries.as_slice(), preview.versions, preview.others), (&[1, 2, 3][..], 3, 1));
    assert_eq!(erase(&mut vault, &[whole(1)]).unwrap(), 5);

    for _ in 0..2 {
        assert_eq!(vault.verify().unwrap().fault, None);
        assert_eq!(vault.verify().unwrap().erased, 3);
        let record = vault.record(id(1)).unwrap().unwrap();
        assert_eq!((record.version, record.ended, record.value), (4, true, Value::Null));
        assert_eq!(values(&vault, 1), [None, None, None, None]);
        assert_eq!(values(&vault, 2), [Some(json!({ "name": "b" }))]);
        assert_eq!(vault.record_as_at(id(1), at(2)).unwrap().unwrap().value, Value::Null);
        assert_eq!(vault.record_as_at(id(2), at(3)).unwrap().unwrap().value, json!({ "name": "b" }));
        let search = |words| Search { words, kinds: None, with_ended: true, limit: 9, offset: 0 };
        assert_eq!(vault.search(&search("wisniewska")).unwrap().total, 0);
        assert_eq!(vault.search(&search("b")).unwrap().total, 1);
        let by = vault.erased_by(2).unwrap().unwrap();
        assert_eq!((by.entry.seq, by.basis.as_str()), (5, BASIS));
        assert_eq!(vault.erased_by(4).unwrap(), None);
        assert_eq!(vault.erased_by(5).unwrap(), Some(by));
        assert!(vault.last_undoable(|op| op != "payload.erased").unwrap().is_none());
        // What left before still fits.
        assert_eq!(vault.checkpoint(size).unwrap(), old);
        let now = vault.size().unwrap();
        let proof = Tree::new(&vault).consistency(size, now).unwrap();
        verify_consistency(size, now, &proof, &root, &vault.root().unwrap()).unwrap();
        vault.lock().unwrap();
        vault = place.open();
    }
    assert!(matches!(erase(&mut vault, &[whole(1)]), Err(Error::NothingToErase)));
    assert!(matches!(vault.taking_back(3), Err(Error::NotUndoable(_))));
}

#[test]
fn a_field_goes_from_the_versions_that_say_otherwise_than_the_current_one() {
    let (_place, mut vault, _) = Place::new();
    for (number, note) in (0..).zip(["secret", "secret", "public", "public"]) {
        let value = json!({ "name": "a", "notes": note, "count": number });
        vault.operate(&operation("record.saved", 1, vec![version(1, number + 1, value)])).unwrap();
    }
    let preview = vault.preview_erasure(&[field(1, "notes")]).unwrap();
    assert_eq!((preview.entries.as_slice(), preview.versions, preview.others), (&[1, 2][..], 2, 0));
    erase(&mut vault, &[field(1, "notes")]).unwrap();
    assert_eq!(vault.verify().unwrap().fault, None);
    let said = [
        json!({ "count": 0, "name": "a" }),
        json!({ "count": 1, "name": "a" }),
        json!({ "count": 2, "name": "a", "notes": "public" }),
        json!({ "count": 3, "name": "a", "notes": "public" }),
    ];
    assert_eq!(values(&vault, 1), said.map(Some));
    // The record lives on, and undo with it.
    let saved = save(&mut vault, 1, 4, "b", 101).unwrap();
    assert_eq!(vault.taking_back(saved.seq).unwrap()[0].value["count"], 3);
    assert!(matches!(erase(&mut vault, &[field(1, "nothing")]), Err(Error::NothingToErase)));
    // What was kept goes in its turn, and what else was kept there is kept again.
    erase(&mut vault, &[field(1, "count")]).unwrap();
    assert_eq!(vault.verify().unwrap().fault, None);
    assert_eq!(values(&vault, 1)[0], Some(json!({ "name": "a" })));
    assert_eq!(values(&vault, 1)[2], Some(json!({ "name": "a", "notes": "public" })));
    erase(&mut vault, &[whole(1)]).unwrap();
    assert_eq!(vault.verify().unwrap().fault, None);
    assert_eq!(values(&vault, 1), vec![None; 6]);
}

#[test]
fn a_file_goes_from_every_version_and_its_bytes_with_the_last_that_names_it() {
    let (_place, mut vault, _) = Place::new();
    let (one, two) = (store(&mut vault, "one"), store(&mut vault, "two"));
    let with = |number, version: u32, files: Value| {
        super::version(number, version, json!({ "files": files, "name": "a" }))
    };
    let added = |details: Value, records| Operation {
        details: details.as_object().unwrap().clone(),
        ..operation("attachment.added", 1, records)
    };
    vault.operate(&added(json!({ "files": [one, two] }), vec![with(1, 1, json!([one, two]))])).unwrap();
    vault.operate(&added(json!({ "files": [two] }), vec![with(2, 1, json!([two]))])).unwrap();
    let file = |number, of: &Value| Target::File {
        record: id(number),
        sha256: of["sha256"].as_str().unwrap().to_owned(),
    };
    assert!(matches!(erase(&mut vault, &[file(1, &one)]), Err(Error::FileInUse { .. })));
    vault.operate(&operation("attachment.removed", 2, vec![with(1, 2, json!([]))])).unwrap();
    let both = [file(1, &one), file(1, &two)];
    let preview = vault.preview_erasure(&both).unwrap();
    let told: Vec<_> = preview.files.iter().map(|file| (file.name.as_str(), file.stays)).collect();
    assert_eq!(told, [("one.txt", false), ("two.txt", true)]);
    erase(&mut vault, &both).unwrap();
    assert_eq!(vault.verify().unwrap().fault, None);
    assert_eq!(values(&vault, 1)[0], Some(json!({ "name": "a" })));
    let size = |of: &Value| vault.blob_size(of["sha256"].as_str().unwrap()).unwrap();
    assert_eq!((size(&one), size(&two)), (None, Some(3)));
    let details = &vault.versions(id(1)).unwrap()[0].details;
    assert!(details.is_empty(), "{details:?}");
    erase(&mut vault, &[whole(2)]).unwrap();
    assert_eq!(vault.blob_size(two["sha256"].as_str().unwrap()).unwrap(), None);
    assert_eq!(vault.verify().unwrap().fault, None);
}

#[test]
fn what_cannot_be_erased_changes_nothing() {
    let (_place, mut vault, _) = Place::new();
    save(&mut vault, 1, 0, "a", 1).unwrap();
    assert!(matches!(erase(&mut vault, &[whole(9)]), Err(Error::UnknownRecord(_))));
    let without_reason = Erasure { targets: &[whole(1)], basis: " ", at: at(2) };
    assert!(matches!(vault.erase(&without_reason, &mut |_| ()), Err(Error::Invalid(_))));
    assert!(matches!(erase(&mut vault, &[]), Err(Error::NothingToErase)));
    assert_eq!(vault.size().unwrap(), 2);
    assert_eq!(vault.preview_erasure(&[field(1, "notes")]).unwrap(), crate::Preview::default());
}

/// What a vault of canaries holds: by record, those in its versions and its file.
struct Held {
    vault: Vault,
    by_record: BTreeMap<u128, Vec<String>>,
    _place: Place,
}

/// Records with some versions each, some in one entry, long and short, with files, searched for meanwhile.
fn held(shapes: &[(u8, u16, bool)]) -> Held {
    let (place, mut vault, _) = Place::new();
    let (mut by_record, mut next) = (BTreeMap::<u128, Vec<String>>::new(), 0_u32);
    let mut fresh = |of: &mut Vec<String>| {
        next += 1;
        let (text, end) = canary(next);
        of.push(end);
        text
    };
    for round in 0..3_u32 {
        let mut together: Vec<RecordVersion> = Vec::new();
        for (number, (versions, length, filed)) in (1_u128..).zip(shapes) {
            if u32::from(*versions) <= round {
                continue;
            }
            let canaries = by_record.entry(number).or_default();
            let text = format!("{} {}", fresh(canaries), "x".repeat(usize::from(*length)));
            let mut value = json!({ "name": fresh(canaries), "purposes": text });
            if *filed && round == 0 {
                let text = fresh(canaries);
                value["files"] = json!([store(&mut vault, &text)]);
            }
            let made = super::version(number, round + 1, value);
            if number % 3 == 0 {
                together.push(made);
            } else {
                vault.operate(&operation("record.saved", 1, vec![made])).unwrap();
            }
        }
        if !together.is_empty() {
            vault.operate(&operation("import.applied", 1, together)).unwrap();
        }
        let words = Search { words: "xx", kinds: None, with_ended: true, limit: 1, offset: 0 };
        vault.search(&words).unwrap();
    }
    Held { vault, by_record, _place: place }
}

/// Erases records in two goes, and looks for them in the file.
fn no_page_holds_what_goes(
    shapes: &[(u8, u16, bool)],
    is_chosen: impl Fn(u128) -> bool,
) -> Result<(), TestCaseError> {
    let Held { mut vault, by_record, _place } = held(shapes);
    let before = clear_text(&vault);
    for canary in by_record.values().flatten() {
        prop_assert!(before.contains(canary), "{} is there before", canary);
    }
    let targets: Vec<Target> =
        by_record.keys().filter(|number| is_chosen(**number)).map(|number| whole(*number)).collect();
    for some in targets.chunks(targets.len().div_ceil(2).max(1)) {
        erase(&mut vault, some).unwrap();
    }
    prop_assert_eq!(vault.verify().unwrap().fault, None);
    let after = clear_text(&vault);
    for (number, canaries) in by_record.iter().filter(|(number, _)| is_chosen(**number)) {
        for canary in canaries {
            prop_assert!(!after.contains(canary), "{} of {}", canary, number);
        }
    }
    Ok(())
}

/// In this one, rows that were moved between pages left parts behind that `secure_delete` did not reach.
#[test]
fn nothing_is_left_between_the_rows_of_a_page() {
    const SHAPES: &[(u8, u16, bool)] = &[
        (2, 166, false),
        (2, 116, false),
        (1, 0, false),
        (2, 157, false),
        (3, 20, false),
        (2, 116, false),
        (3, 238, false),
        (1, 0, false),
        (2, 45, false),
        (1, 100, true),
        (3, 86, true),
        (1, 18, true),
        (1, 36, true),
        (1, 75, true),
        (1, 56, true),
        (1, 92, true),
        (3, 154, false),
        (2, 124, false),
        (3, 15, true),
        (2, 41, true),
        (2, 236, false),
        (1, 198, true),
        (1, 207, true),
        (2, 80, false),
        (3, 65, false),
        (2, 87, false),
        (2, 146, true),
        (1, 0, true),
        (3, 228, false),
        (3, 218, false),
        (2, 60, true),
        (2, 131, true),
        (2, 142, false),
        (3, 115, false),
        (1, 166, true),
        (2, 3, false),
        (3, 190, true),
        (3, 57, true),
        (2, 232, false),
    ];
    const CHOSEN: &[u128] = &[5, 6, 7, 11, 18];
    no_page_holds_what_goes(SHAPES, |number| CHOSEN.contains(&(number % 40))).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_page_holds_what_was_erased(
        shapes in proptest::collection::vec((1_u8..4, prop_oneof![0_u16..250, 0_u16..9000], any::<bool>()), 1..40),
        chosen in proptest::collection::vec(any::<bool>(), 40),
    ) {
        no_page_holds_what_goes(&shapes, |number| chosen[usize::try_from(number).unwrap() % chosen.len()])?;
    }
}
