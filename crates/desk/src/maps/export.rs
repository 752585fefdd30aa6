//! A map written to a file.

use std::path::PathBuf;

use super::draw::{DrawMap, draw};
use crate::outside::{file_target, write};
use crate::session::Session;
use crate::trouble::Result;

/// Which map, in which form, and where to.
#[derive(Debug, Clone)]
pub struct ExportMap {
    /// Which map, in which form.
    pub draw: DrawMap,
    /// The file. One that is there is replaced.
    pub file: PathBuf,
}

/// Writes a map to a file, which is there whole or not at all.
pub fn export(session: &mut Session, request: ExportMap) -> Result<()> {
    file_target(&request.file)?;
    let drawn = draw(session, request.draw)?;
    write(&request.file, drawn.as_bytes())
}
