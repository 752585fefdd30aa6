//! From the register to the map of a path.

mod archive;
mod consultation;
mod draft;
mod parties;
mod registration;
mod stores;
#[cfg(test)]
pub(crate) mod tests;

use catalogue::Language;
use registers::{
    RecordId,
    kinds::{Activity, MapRecord, Processor, System},
};

use crate::{Map, Path};
use draft::Draft;

/// What the register says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Facts<'a> {
    /// Every activity that stands.
    pub activities: &'a [(RecordId, Activity)],
    /// Every system that stands.
    pub systems: &'a [(RecordId, System)],
    /// Every processor that stands: systems point to their suppliers there.
    pub processors: &'a [(RecordId, Processor)],
    /// The titles of systems that have ended: a link that still leads to one is asked about.
    pub ended: &'a [(RecordId, String)],
    /// The answers for the path, once there are some.
    pub answers: Option<&'a MapRecord>,
}

/// The map of a path: what the register and the answers say, and as open questions what they do not. An empty
/// register gives the skeleton of the path.
pub fn derive(path: Path, facts: &Facts, language: Language) -> Map {
    let mut draft = Draft::new(path, facts, language);
    match path {
        Path::Registration => registration::draw(&mut draft),
        Path::Consultation => consultation::draw(&mut draft),
        Path::Archive => archive::draw(&mut draft),
    }
    draft.finish()
}
