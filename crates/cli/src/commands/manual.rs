//! `manual`.

use desk::protocol::Nothing;

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::table::pairs;

pub(crate) fn manual(terminal: &Terminal, page: Option<&str>) -> Result<Answer, Stop> {
    let pages = terminal.desk().run(desk::manual::pages, Nothing {})?;
    let Some(name) = page else {
        let lines: Vec<_> = pages.iter().map(|page| (page.name.clone(), page.title.clone())).collect();
        return Answer::new(&pages, pairs(&lines));
    };
    let Some(page) = pages.iter().find(|page| page.name == name) else {
        let names: Vec<&str> = pages.iter().map(|page| page.name.as_str()).collect();
        let params = [("name", name.into()), ("pages", names.join(", ").into())];
        return Err(Stop::Usage(terminal.text_with("cli-manual-unknown", &params)));
    };
    Answer::new(page, page.text.clone())
}
