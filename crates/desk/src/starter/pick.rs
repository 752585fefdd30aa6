//! Picking activities: each becomes a record that the person adapts.

use serde_json::{Map, Value};
use vault::{Operation, RecordVersion};

use super::PICKED;
use crate::protocol::{Changed, PickStarters, ProblemView};
use crate::records::changed;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::style;

/// Makes a record of each activity that is picked, in the language of the desk; all in one operation.
pub fn pick(session: &mut Session, request: PickStarters) -> Result<Changed> {
    let language = session.language();
    let mut numbers = Vec::new();
    for number in request.numbers {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    if numbers.is_empty() {
        let words = catalogue::text(language, "problem-nothing_picked");
        let (field, code) = ("numbers".into(), "nothing_picked".into());
        return Err(Trouble::BadInput(vec![ProblemView {
            field,
            code,
            words,
            cites: Vec::new(),
            record: None,
        }]));
    }
    let mut records = Vec::with_capacity(numbers.len());
    for number in &numbers {
        let starter = law::starters().iter().find(|starter| starter.number == *number);
        let starter = starter.ok_or(Trouble::UnknownStarter(*number))?;
        records.push(RecordVersion {
            id: session.new_id()?,
            kind: "activity".to_owned(),
            version: 1,
            ended: false,
            value: registers::normalise(starter.value(style(language))),
        });
    }

    let operation = Operation {
        op: PICKED,
        subject: "starter/library".to_owned(),
        at: session.now(),
        records,
        details: Map::from_iter([("numbers".to_owned(), Value::from(numbers))]),
        undoes: None,
    };
    let done = session.vault_mut()?.operate(&operation)?;
    let count = operation.records.len() as u64;
    let words = catalogue::text_with(language, "op-starter-picked.count", &[("count", count.into())]);
    Ok(changed(PICKED, words, done, &operation.records))
}
