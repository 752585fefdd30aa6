//! `search`.

use desk::protocol::{FindRecords, Hit};

use crate::answer::{Answer, Stop};
use crate::args::Search;
use crate::commands::Terminal;
use crate::table::table;

pub(crate) fn search(terminal: &Terminal, search: Search) -> Result<Answer, Stop> {
    let request = FindRecords {
        text: search.text.join(" "),
        kinds: search.kind,
        ended_too: search.ended,
        as_at: search.as_at,
        offset: 0,
        limit: search.limit,
    };
    let found = terminal.open(&search.vault)?.run(desk::search::find, request)?;
    let head: Vec<String> = ["title", "kind-head", "id", "where"]
        .iter()
        .map(|name| terminal.text(&format!("cli-search-{name}")))
        .collect();
    let rows: Vec<Vec<String>> = found.hits.iter().map(|hit| row(terminal, hit)).collect();
    let params = [("total", u64::from(found.total).into()), ("shown", (found.hits.len() as u64).into())];
    let words = terminal.text_with("cli-search-found", &params);
    let text = if rows.is_empty() { String::new() } else { table(&head, &rows) };
    Ok(Answer::new(&found, text)?.saying(words))
}

fn row(terminal: &Terminal, hit: &Hit) -> Vec<String> {
    let title = if hit.ended {
        terminal.text_with("title-ended", &[("title", hit.title.as_str().into())])
    } else {
        hit.title.clone()
    };
    let place = hit.field.as_ref().map(|field| format!("{field}: {}", hit.snippet));
    vec![title, hit.kind_label.clone(), hit.id.clone(), place.unwrap_or_default()]
}
