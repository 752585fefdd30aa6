//! Everything about one record on paper.

use std::ops::ControlFlow;
use std::path::Path;

use pack::{Act, DossierInput, Step};
use registers::RecordId;
use serde_json::Value;

use crate::desk::Desk;
use crate::log::Describer;
use crate::moments::past;
use crate::packs::send::{Made, Outgoing, send};
use crate::packs::state::State;
use crate::protocol::{ExportDossier, PackMade};
use crate::records::{act, standing_at, subject};
use crate::session::Session;
use crate::trouble::Result;
use crate::watch::Watch;

/// A PDF of everything about one record, with its receipt.
pub fn export(desk: &Desk, request: ExportDossier, watch: &dyn Watch) -> Result<PackMade> {
    send(desk, Path::new(&request.path), watch, |session| Extract::read(session, &request))
}

struct Extract {
    state: State,
    id: RecordId,
    kind: String,
    version: u32,
    history: Vec<pack::Version>,
}

impl Extract {
    fn read(session: &Session, request: &ExportDossier) -> Result<Self> {
        let moment = past(session, request.as_at.as_deref())?;
        let vault = session.vault()?;
        let record = standing_at(vault, &request.id, moment)?;
        let (state, _) = State::read(session, request.language, request.as_at.as_deref())?;
        let mut describer = Describer::new(vault, state.language, moment);
        let mut history = Vec::new();
        for version in vault.versions(record.id)?.into_iter().filter(|version| version.seq < state.size) {
            let act: Act = act(vault, &mut describer, state.language, record.id, &version)?;
            let (number, ended) = (version.version, version.ended);
            let value = version.value.unwrap_or_default();
            history.push(pack::Version { version: number, ended, value, act });
        }
        Ok(Self { state, id: record.id, kind: record.kind, version: record.version, history })
    }
}

impl Outgoing for Extract {
    fn state(&self) -> &State {
        &self.state
    }

    fn op(&self) -> &'static str {
        super::EXPORTED
    }

    fn subject(&self) -> String {
        subject(&self.kind, self.id)
    }

    fn details(&self) -> Vec<(&'static str, Value)> {
        vec![("version", self.version.into())]
    }

    fn compose(&self, step: &mut dyn FnMut(Step) -> ControlFlow<()>) -> Result<Made> {
        let input = DossierInput {
            imprint: self.state.imprint(),
            record: self.id,
            records: &self.state.records,
            history: &self.history,
        };
        Ok(pack::dossier(&input, step))
    }
}
