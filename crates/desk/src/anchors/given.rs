//! A checkpoint as a person hands it over.

use std::fs;

use evidence::typed_checkpoint;

use crate::protocol::GivenCheckpoint;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// The checkpoint in the bytes of a file: a PDF of this program, a receipt, or a text, however it was typed.
pub fn checkpoint_in(_: &mut Session, bytes: Vec<u8>) -> Result<String> {
    found_in(&bytes)
}

/// The checkpoint that was typed, or that is in a file.
pub(super) fn read(given: &GivenCheckpoint) -> Result<String> {
    match given {
        GivenCheckpoint::Typed(text) => Ok(typed_checkpoint(text)),
        GivenCheckpoint::File(path) => found_in(&fs::read(path).map_err(Trouble::file(path.as_ref()))?),
    }
}

fn found_in(bytes: &[u8]) -> Result<String> {
    if bytes.starts_with(b"%PDF-") {
        let files = pack::attachments(bytes).map_err(|_| Trouble::NoCheckpoint)?;
        let found = files.into_iter().find(|(name, _)| name == ATTACHED).ok_or(Trouble::NoCheckpoint)?;
        return String::from_utf8(found.1).map_err(|_| Trouble::NoCheckpoint);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Trouble::NoCheckpoint)?;
    if !text.starts_with(RECEIPT) {
        return Ok(typed_checkpoint(text));
    }
    let (_, checkpoint) = text.split_once("\n\n").ok_or(Trouble::NoCheckpoint)?;
    Ok(checkpoint.to_owned())
}

/// The name under which papers carry their checkpoint.
const ATTACHED: &str = "checkpoint";

const RECEIPT: &str = "c2sp.org/tlog-proof@";
