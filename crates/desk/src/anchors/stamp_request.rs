//! Asking an authority for a time-stamp.

use std::path::Path;

use evidence::FileDigest;
use serde_json::json;
use stamp::{Nonce, request};

use crate::outside;
use crate::protocol::{RequestStamp, StampRequested};
use crate::session::Session;
use crate::trouble::Result;

/// Under what a request is remembered until its answer comes: the number of the request follows.
pub(super) const ASKED: &str = "stamp/";

/// Writes a request to stamp the checkpoint of all entries. It holds a hash, and nothing of what is in the vault.
pub fn stamp_request(session: &mut Session, request: RequestStamp) -> Result<StampRequested> {
    let vault = session.vault_mut()?;
    let size = vault.size()?;
    let note = vault.checkpoint(size)?;
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|_| vault::Error::NoRandomness)?;
    let nonce = Nonce::new(random);
    // Remembered first: an answer to a request that is not known would be worth nothing.
    let name = format!("{ASKED}{}", evidence::to_hex(nonce.bytes()));
    outside::file_target(Path::new(&request.path))?;
    vault.set_setting_json(&name, &json!({ "checkpoint": note, "size": size }))?;
    let bytes = self::request(&FileDigest::of(note.as_bytes()).sha256, &nonce);
    outside::write(Path::new(&request.path), &bytes)?;
    Ok(StampRequested { path: request.path, size })
}
