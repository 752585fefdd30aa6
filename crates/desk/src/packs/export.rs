//! Exporting a compliance pack.

use std::ops::ControlFlow;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use evidence::entry_line;
use pack::{LogExtract, LogRow, MapSheet, PackInput, Step};
use serde_json::Value;

use super::EXPORTED;
use super::send::{Made, Outgoing, send};
use super::state::State;
use crate::anchors::existed_before;
use crate::desk::Desk;
use crate::log::Describer;
use crate::maps::{self, Facts};
use crate::protocol::{ExportPack, Lang, PackMade};
use crate::session::Session;
use crate::trouble::Result;
use crate::watch::Watch;

/// What is exported, and where to.
#[derive(Debug, Clone)]
pub struct PackTo {
    /// The PDF. One that is there is replaced.
    pub file: PathBuf,
    /// The language of the desk when left out.
    pub language: Option<Lang>,
    /// As it stood then.
    pub as_at: Option<String>,
}

/// Exports a pack with its receipt.
pub fn export(desk: &Desk, request: ExportPack, watch: &dyn Watch) -> Result<PackMade> {
    let ExportPack { path, language, as_at } = request;
    export_to(desk, PackTo { file: path.into(), language, as_at }, watch)
}

/// Exports a pack with its receipt.
pub fn export_to(desk: &Desk, request: PackTo, watch: &dyn Watch) -> Result<PackMade> {
    let PackTo { file, language, as_at } = request;
    send(desk, &file, watch, |session| CompliancePack::read(session, language, as_at.as_deref()))
}

struct CompliancePack {
    state: State,
    facts: Facts,
    rows: Vec<LogRow>,
    /// The same entries, one a line.
    entries: Vec<u8>,
}

impl CompliancePack {
    fn read(session: &Session, language: Option<Lang>, as_at: Option<&str>) -> Result<Self> {
        let (state, records) = State::read(session, language, as_at)?;
        let facts = Facts::of(&records)?;
        let (vault, at) = (session.vault()?, as_at.map(|_| state.as_at));
        let mut describer = Describer::new(vault, state.language, at);
        let (mut rows, mut entries) = (Vec::new(), Vec::new());
        for entry in vault.entries(0..state.size)? {
            let told = describer.describe(&entry)?;
            let existed = existed_before(&state.vouching.anchors, told.seq);
            rows.push(LogRow {
                seq: told.seq,
                at: moment(&told.at),
                existed: existed.map(|existed| moment(&existed.before)),
                words: told.words,
                subject: told.subject,
                actor: told.actor,
                hash: told.hash,
            });
            entries.extend(entry_line(&entry));
        }
        Ok(Self { state, facts, rows, entries })
    }

    /// The three maps. Laying them out takes longer than all of the reading, and needs no vault.
    fn maps(&self) -> Result<Vec<MapSheet>> {
        let sheet = |path: &flows::Path| {
            let map = maps::derive(*path, &self.facts, self.state.language);
            Ok(MapSheet {
                title: map.texts.title.clone(),
                record: self.facts.answers(*path).map(|(id, _)| *id),
                drawing: flows::layout(&map, &flows::PlexMetrics),
                sentences: flows::sentences(&map),
            })
        };
        flows::Path::ALL.iter().map(sheet).collect()
    }
}

/// As the log writes it, which the log's own reader has seen to.
fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap_or(DateTime::<Utc>::MIN_UTC)
}

impl Outgoing for CompliancePack {
    fn state(&self) -> &State {
        &self.state
    }

    fn op(&self) -> &'static str {
        EXPORTED
    }

    fn subject(&self) -> String {
        "pack/all".to_owned()
    }

    fn details(&self) -> Vec<(&'static str, Value)> {
        vec![("scope", "all".into())]
    }

    fn compose(&self, step: &mut dyn FnMut(Step) -> ControlFlow<()>) -> Result<Made> {
        let maps = self.maps()?;
        let input = PackInput {
            imprint: self.state.imprint(),
            records: &self.state.records,
            maps: &maps,
            log: LogExtract { rows: &self.rows, entries: &self.entries },
        };
        Ok(pack::compose(&input, step))
    }
}
