//! `due` and `law retention`.

use desk::protocol::{DueBatch, ReckonRetention, ShowDue};

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::table::table;

pub(crate) fn due(terminal: &Terminal, vault: &str, year: Option<u32>) -> Result<Answer, Stop> {
    let answer = terminal.open(vault)?.run(desk::retention::due, ShowDue { year })?;
    let head: Vec<String> = ["rule", "year", "what", "amount", "expires", "state"]
        .iter()
        .map(|name| terminal.text(&format!("cli-due-head-{name}")))
        .collect();
    let row = |row: &DueBatch| {
        let state = match row.held_by.as_slice() {
            [] => row.words.clone(),
            holds => format!("{} ({})", row.words, holds.join("; ")),
        };
        let (what, amount) = (row.what.clone(), row.amount.clone());
        vec![row.title.clone(), row.base_year.to_string(), what, amount, row.expires.clone(), state]
    };
    let rows: Vec<Vec<String>> = answer.rows.iter().map(row).collect();
    let count = |number: u32| u64::from(number).into();
    let params =
        [("year", answer.year.to_string().into()), ("due", count(answer.due)), ("held", count(answer.held))];
    let words = terminal.text_with("cli-due-words", &params);
    let text = if rows.is_empty() { String::new() } else { table(&head, &rows) };
    Ok(Answer::new(&answer, text)?.saying(words))
}

pub(crate) fn expires(terminal: &Terminal, rule: String, base: String) -> Result<Answer, Stop> {
    let answer = terminal.desk().run(desk::retention::expires, ReckonRetention { rule, base })?;
    let text = format!("{}\n", answer.expires);
    Answer::new(&answer, text)
}
