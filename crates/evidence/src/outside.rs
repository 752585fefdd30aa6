//! What is known from elsewhere: the key that is trusted, a checkpoint that left the machine.

use crate::checkpoint::Checkpoint;
use crate::fault::{Fault, FaultCode, Param};
use crate::finding::{Finding, Place};
use crate::note::{NoteError, VerifierKey};
use crate::typed::{ORIGIN, ORIGIN_LENGTH};
use crate::verify::Head;

/// What is known from elsewhere, and so is not taken from the files.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outside<'a> {
    /// The key that is trusted.
    pub key: Option<&'a VerifierKey>,
    /// An older checkpoint that left the machine: a signed note, perhaps with signatures of others.
    pub checkpoint: Option<&'a str>,
}

/// The older checkpoint that was given, if one was, opened with the key of the log.
pub(crate) fn open_anchor(key: &VerifierKey, outside: Outside<'_>) -> Result<Option<Head>, Fault> {
    let Some(note) = outside.checkpoint else { return Ok(None) };
    let found = Checkpoint::claimed_origin(note);
    match Checkpoint::open_cosigned(note, key) {
        Ok(checkpoint) => Ok(Some(Head::from(&checkpoint))),
        // A first line that runs on into the next one names no vault: it is a typing mistake, and no accusation.
        Err(_) if found.starts_with(ORIGIN) && found.len() == ORIGIN_LENGTH && found != key.name() => {
            let params = [("expected", key.name().into()), ("found", found.into())];
            Err(Fault::new(FaultCode::OtherVault, "anchor", params))
        }
        Err(NoteError::Signature) => Err(Fault::new(FaultCode::AnchorSignature, "anchor", [])),
        Err(NoteError::Unsigned | NoteError::Key) => Err(Fault::new(FaultCode::AnchorOtherKey, "anchor", [])),
        Err(NoteError::Form { line }) => {
            let params = [("line", line.into())];
            Err(Fault::new(FaultCode::AnchorMalformed, format!("anchor:{line}"), params))
        }
    }
}

/// What is wrong where the log does not arrive at an older head. A restore that the log tells of explains it, and excuses nothing.
pub(crate) fn missed(anchor: u64, entries: u64, restores: &[u64]) -> Finding {
    let size = ("size", Param::from(anchor));
    if anchor > entries {
        let entries = ("entries", entries.into());
        return match restores.last() {
            Some(&seq) => {
                let params = [size, entries, ("restored", seq.into())];
                Finding::new(FaultCode::Restored, Place::Anchor, params)
            }
            None => Finding::new(FaultCode::Truncated, Place::Anchor, [size, entries]),
        };
    }
    match restores.iter().rev().find(|seq| **seq < anchor) {
        Some(&seq) => Finding::new(FaultCode::Forked, Place::Anchor, [size, ("restored", seq.into())]),
        None => Finding::new(FaultCode::Rewritten, Place::Anchor, [size]),
    }
}

/// That the key which came along is the one that is trusted.
pub(crate) fn trust(key: &VerifierKey, place: &str, outside: Outside<'_>) -> Result<(), Fault> {
    match outside.key {
        Some(trusted) if trusted.name() != key.name() => {
            let params = [("expected", trusted.name().into()), ("found", key.name().into())];
            Err(Fault::new(FaultCode::OtherVault, place, params))
        }
        Some(trusted) if trusted != key => Err(Fault::new(FaultCode::OtherKey, place, [])),
        _ => Ok(()),
    }
}

/// The checkpoint in a file that has so many lines above it.
pub(crate) fn open_own(note: &str, key: &VerifierKey, file: &str, above: u64) -> Result<Checkpoint, Fault> {
    Checkpoint::open(note, key).map_err(|error| match error {
        NoteError::Form { line } => {
            Fault::new(FaultCode::CheckpointMalformed, format!("{file}:{}", above + line), [])
        }
        NoteError::Key => Fault::new(FaultCode::CheckpointMalformed, file, []),
        NoteError::Signature | NoteError::Unsigned => Fault::new(FaultCode::CheckpointSignature, file, []),
    })
}
