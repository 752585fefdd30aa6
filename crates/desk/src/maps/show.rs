//! A map for the window.

use flows::PlexMetrics;

use super::{Facts, derive};
use crate::moments::past;
use crate::protocol::{MapView, PathName, ShowMap};
use crate::session::Session;
use crate::trouble::Result;

/// A map, drawn, with its text alternative.
pub fn show(session: &mut Session, request: ShowMap) -> Result<MapView> {
    let moment = past(session, request.as_at.as_deref())?;
    let path = path(request.path);
    let facts = Facts::read(session.vault()?, moment)?;
    let map = derive(path, &facts, session.language());
    Ok(MapView {
        path: request.path,
        title: map.texts.title.clone(),
        svg: flows::svg(&flows::layout(&map, &PlexMetrics)),
        sentences: flows::sentences(&map),
        record: facts.answers(path).map(|(id, _)| id.to_string()),
        open_questions: u32::try_from(map.open_questions()).unwrap_or(u32::MAX),
    })
}

pub(super) const fn path(name: PathName) -> flows::Path {
    match name {
        PathName::Registration => flows::Path::Registration,
        PathName::Consultation => flows::Path::Consultation,
        PathName::Archive => flows::Path::Archive,
    }
}
