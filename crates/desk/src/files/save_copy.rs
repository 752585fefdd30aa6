//! A copy of a file outside the vault, at a place that the person chose.

use std::ops::ControlFlow;
use std::path::Path;

use catalogue::text_with;

use super::place;
use crate::desk::Desk;
use crate::outside::{Part, file_target, sync_names};
use crate::protocol::{NamedFile, Nothing, Progress, SaveCopy};
use crate::trouble::Result;
use crate::watch::Watch;

/// Writes a file of a record to a place outside the vault: whole, or not at all.
pub fn save_copy(desk: &Desk, request: SaveCopy, watch: &dyn Watch) -> Result<Nothing> {
    let SaveCopy { id, sha256, to } = request;
    let session = desk.session();
    let file = place::named(&session, &NamedFile { id, sha256 })?;
    let to = Path::new(&to);
    file_target(to)?;
    let words = text_with(session.language(), "progress-copying", &[("name", file.name.as_str().into())]);
    let hundredths = |bytes: u64| u32::try_from(bytes * 100 / file.size.max(1)).unwrap_or(100);
    let mut part = Part::of(to)?;
    part.fill_by(|out| {
        let mut go_on = |done: u64| {
            watch.progress(Progress { words: words.clone(), done: hundredths(done), total: 100 });
            if watch.cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        session
            .vault()?
            .read_blob(&file.sha256, out, &mut go_on)
            .map_err(|error| super::trouble(error, &to.display().to_string()))
    })?;
    part.settle()?;
    sync_names(to)?;
    Ok(Nothing {})
}
