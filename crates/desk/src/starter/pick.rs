//! Picking from the library: what is picked becomes records that the person adapts, linked with each other.

use catalogue::Language;
use serde_json::{Map, Value};
use vault::{Operation, RecordVersion};

use super::item::Item;
use super::kept::Kept;
use super::{PICKED, standing};
use crate::protocol::{Changed, PickStarters, ProblemView, StarterWhat};
use crate::records::changed;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Makes records of what is picked, in the language of the desk; all in one operation. What stands already is not made again.
pub fn pick(session: &mut Session, request: PickStarters) -> Result<Changed> {
    let language = session.language();
    pick_in(session, request, language)
}

/// Makes records of what is picked, in that language.
pub(crate) fn pick_in(session: &mut Session, request: PickStarters, language: Language) -> Result<Changed> {
    let standing = standing(session)?;
    let mut picked: Vec<Item> = Vec::new();
    for code in request.codes {
        let item = Item::named(&code).ok_or_else(|| Trouble::UnknownStarter(code.clone()))?;
        if !standing.contains(&code) && !picked.iter().any(|other| other.code() == code) {
            picked.push(item);
        }
    }
    if picked.is_empty() {
        return Err(nothing_picked(session));
    }
    // Activities come first in the operation, in the order of `numbers`: so the log tells which is which.
    picked.sort_by_key(|item| item.what() != StarterWhat::Activity);

    let records = records(session, &picked, language)?;
    let made = records.iter().filter(|record| record.version == 1).count();
    let numbers = picked.iter().filter_map(|item| match item {
        Item::Activity(starter) => Some(starter.number),
        Item::Measures(_) | Item::Retention(_) => None,
    });
    let numbers: Vec<u32> = numbers.collect();
    let words = if numbers.len() == made { "op-starter-picked.count" } else { "op-starter-picked.records" };
    let words = catalogue::text_with(session.language(), words, &[("count", (made as u64).into())]);

    let operation = Operation {
        op: PICKED,
        subject: "starter/library".to_owned(),
        at: session.now(),
        records,
        details: Map::from_iter([("numbers".to_owned(), Value::from(numbers))]),
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    Ok(changed(PICKED, words, done, &operation.records))
}

/// The new records, and the activities that stand and name one of the new measures or rules.
fn records(session: &Session, picked: &[Item], language: Language) -> Result<Vec<RecordVersion>> {
    let mut new = Vec::new();
    for item in picked {
        for value in item.values(language) {
            new.push(RecordVersion {
                id: session.new_id()?,
                kind: item.kind().to_owned(),
                version: 1,
                ended: false,
                value: registers::normalise(value),
            });
        }
    }
    let (mut all, mut fresh) = (Kept::standing(session.vault()?)?, Kept::default());
    for record in new.iter().filter(|record| record.kind != "activity") {
        all.add(&record.value, record.id);
        fresh.add(&record.value, record.id);
    }
    for record in new.iter_mut().filter(|record| record.kind == "activity") {
        all.link(&mut record.value);
    }
    for mut record in session.vault()?.records("activity")? {
        // What the person unlinked from an activity stays so: only what is new is linked.
        if !record.ended && record.value.is_object() && fresh.link(&mut record.value) {
            let (id, kind, version, value) = (record.id, record.kind, record.version + 1, record.value);
            new.push(RecordVersion { id, kind, version, ended: false, value });
        }
    }
    Ok(new)
}

fn nothing_picked(session: &Session) -> Trouble {
    let words = catalogue::text(session.language(), "problem-nothing_picked");
    let (field, code) = ("codes".into(), "nothing_picked".into());
    Trouble::BadInput(vec![ProblemView { field, code, words, cites: Vec::new(), record: None }])
}
