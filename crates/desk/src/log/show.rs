//! One entry with everything that proves it.

use evidence::Tree;

use super::list::{Describer, row};
use crate::anchors::existed;
use crate::erasure::erased_view;
use crate::protocol::{EntryView, ShowEntry};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// One entry with its payload and its proof against the head.
pub fn show(session: &mut Session, request: ShowEntry) -> Result<EntryView> {
    let (vault, language) = (session.vault()?, session.language());
    let size = vault.size()?;
    let bytes = vault.entry(request.seq)?;
    let payload = vault.payload(request.seq)?;
    let proof =
        Tree::new(vault).inclusion(request.seq, size).map_err(|error| Trouble::Fault(error.to_string()))?;
    let described = Describer::new(vault, language, None).describe(&bytes)?;
    Ok(EntryView {
        row: row(vault, described)?,
        erased: if payload.is_none() { erased_view(vault, request.seq)? } else { None },
        existed: existed(vault, request.seq)?,
        entry: utf8(bytes)?,
        salt: payload.as_ref().map(|payload| evidence::to_base64(&payload.salt)),
        payload: payload.map(|payload| utf8(payload.bytes)).transpose()?,
        proof: proof.iter().map(|hash| evidence::to_base64(hash)).collect(),
    })
}

fn utf8(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| Trouble::Fault(error.to_string()))
}
