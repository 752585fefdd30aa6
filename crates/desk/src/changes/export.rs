//! What changed between two moments, on paper.

use std::ops::ControlFlow;
use std::path::Path;

use pack::{Act, ChangesInput, Record, Step};
use serde_json::Value;
use vault::{Moment, moment_text};

use crate::desk::Desk;
use crate::log::Describer;
use crate::moments;
use crate::packs::send::{Made, Outgoing, send};
use crate::packs::state::{State, printable};
use crate::protocol::{ExportChanges, PackMade};
use crate::records::act;
use crate::session::Session;
use crate::trouble::Result;
use crate::watch::Watch;

/// A PDF of what changed between two moments, with its receipt.
pub fn export(desk: &Desk, request: ExportChanges, watch: &dyn Watch) -> Result<PackMade> {
    send(desk, Path::new(&request.path), watch, |session| Report::read(session, &request))
}

struct Report {
    state: State,
    from: Moment,
    before: Vec<Record>,
    acts: Vec<Act>,
}

impl Report {
    fn read(session: &Session, request: &ExportChanges) -> Result<Self> {
        let vault = session.vault()?;
        let span = moments::between(session, &request.from, request.to.as_deref())?;
        let (state, _) = State::read(session, request.language, request.to.as_deref())?;
        let before = vault.all_records_as_at(span.from)?;
        let mut describer = Describer::new(vault, state.language, request.to.as_ref().map(|_| span.to));
        let mut acts = Vec::new();
        for change in vault.records_changed_between(span.from, span.to)? {
            for step in &change.steps {
                let Some(version) = vault.version(change.after.id, step.version)? else { continue };
                acts.push(act(vault, &mut describer, state.language, change.after.id, &version)?);
            }
        }
        acts.sort_by_key(|act| (act.seq, act.record));
        Ok(Self { before: printable(vault, &before)?, state, from: span.from, acts })
    }
}

impl Outgoing for Report {
    fn state(&self) -> &State {
        &self.state
    }

    fn op(&self) -> &'static str {
        super::EXPORTED
    }

    fn subject(&self) -> String {
        "changes/all".to_owned()
    }

    fn details(&self) -> Vec<(&'static str, Value)> {
        vec![("from", moment_text(self.from).into())]
    }

    fn compose(&self, step: &mut dyn FnMut(Step) -> ControlFlow<()>) -> Result<Made> {
        let input = ChangesInput {
            imprint: self.state.imprint(),
            from: self.from,
            before: &self.before,
            after: &self.state.records,
            acts: &self.acts,
        };
        Ok(pack::changes(&input, step))
    }
}
