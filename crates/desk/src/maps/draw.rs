//! A map as a file.

use flows::PlexMetrics;

use super::show::path;
use super::{Facts, derive};
use crate::moments::past;
use crate::protocol::ShowMap;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Which map, in which form.
#[derive(Debug, Clone)]
pub struct DrawMap {
    /// Which map.
    pub map: ShowMap,
    /// In which form.
    pub format: MapFormat,
}

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapFormat {
    /// A drawing.
    Svg,
    /// Nodes and flows.
    Json,
}

/// The text of the file.
pub fn draw(session: &mut Session, request: DrawMap) -> Result<String> {
    let moment = past(session, request.map.as_at.as_deref())?;
    let facts = Facts::read(session.vault()?, moment)?;
    let map = derive(path(request.map.path), &facts, session.language());
    match request.format {
        MapFormat::Svg => Ok(flows::svg(&flows::layout(&map, &PlexMetrics))),
        MapFormat::Json => serde_json::to_string_pretty(&map)
            .map(|text| text + "\n")
            .map_err(|error| Trouble::Fault(error.to_string())),
    }
}
