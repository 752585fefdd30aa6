//! `kinds` and `schema`.

use desk::protocol::ListKinds;

use crate::answer::{Answer, Stop};
use crate::commands::Terminal;
use crate::table::pairs;

pub(crate) fn list(terminal: &Terminal) -> Result<Answer, Stop> {
    let kinds = terminal.desk().run(desk::kinds::list, ListKinds::default())?;
    let lines: Vec<_> = kinds.iter().map(|kind| (kind.code.clone(), kind.register.clone())).collect();
    Answer::new(&kinds, pairs(&lines))
}

pub(crate) fn schema(terminal: &Terminal, kind: String) -> Result<Answer, Stop> {
    let schema = terminal.desk().run(desk::kinds::schema, kind)?;
    Answer::new(&schema, format!("{schema:#}\n"))
}
