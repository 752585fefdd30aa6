//! A list of records as a paper.

use std::ops::ControlFlow;
use std::path::Path;

use pack::{ListInput, Record, Step};
use registers::{Kind, RecordId};
use serde_json::Value;

use super::send::{Made, Outgoing, send};
use super::state::State;
use crate::desk::Desk;
use crate::protocol::{ExportList, ListRecords, PackMade};
use crate::records::{filter_words, ids, kind_in, record_id};
use crate::session::Session;
use crate::trouble::Result;
use crate::watch::Watch;
use crate::words::Reader;

/// Exports what a list shows, with its receipt.
pub fn export_list(desk: &Desk, request: ExportList, watch: &dyn Watch) -> Result<PackMade> {
    let path = request.path.clone();
    send(desk, Path::new(&path), watch, |session| ListPaper::read(session, request))
}

struct ListPaper {
    state: State,
    kind: &'static Kind,
    shown: Vec<RecordId>,
    filter: String,
    columns: Vec<String>,
    cards: bool,
}

impl ListPaper {
    fn read(session: &mut Session, request: ExportList) -> Result<Self> {
        let ExportList { list, cards, language, .. } = request;
        let list = ListRecords { offset: 0, limit: 0, ..list };
        let found = ids(session, list.clone())?.records;
        let (state, _) = State::read(session, language, list.as_at.as_deref())?;
        let kind = kind_in(&state.kinds, &list.kind)?;
        let filter = filter_words(kind, &list, &titled(&state));
        Ok(Self {
            kind,
            shown: found.iter().map(|record| record_id(&record.id)).collect::<Result<_>>()?,
            filter,
            columns: list.columns.unwrap_or_default(),
            cards,
            state,
        })
    }
}

impl Outgoing for ListPaper {
    fn state(&self) -> &State {
        &self.state
    }

    fn op(&self) -> &'static str {
        super::LIST_EXPORTED
    }

    fn subject(&self) -> String {
        format!("register/{}", self.kind.code)
    }

    fn details(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("cards", self.cards.into()),
            ("count", self.shown.len().into()),
            ("whole", self.filter.is_empty().into()),
        ]
    }

    fn compose(&self, step: &mut dyn FnMut(Step) -> ControlFlow<()>) -> Result<Made> {
        let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        let input = ListInput {
            imprint: self.state.imprint(),
            kind: self.kind,
            shown: &self.shown,
            records: &self.state.records,
            filter: &self.filter,
            columns: &columns,
            cards: self.cards,
        };
        Ok(pack::list(&input, step))
    }
}

/// A reader in the language of the paper who knows the titles of all records.
fn titled(state: &State) -> Reader {
    let mut reader = Reader::untitled(state.language);
    let title =
        |record: &Record| Some((record.id, reader.title(state.kinds.of(&record.kind)?, &record.value)));
    let titles = state.records.iter().filter_map(title).collect();
    reader.titles = titles;
    reader
}
