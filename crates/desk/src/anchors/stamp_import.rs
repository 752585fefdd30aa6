//! Taking in the answer of an authority.

use std::fs;
use std::path::Path;

use evidence::{to_base64, to_hex};
use serde::Deserialize;
use serde_json::json;
use stamp::Token;
use vault::{Operation, moment_text};

use super::holds::{Stamped, stamped};
use super::stamp_request::ASKED;
use super::{ANCHORED, SUBJECT};
use crate::protocol::{ImportStamp, StampImported};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Checks a time-stamp against the certificates that the person trusts, and keeps it with them as an anchor.
pub fn stamp_import(session: &mut Session, request: ImportStamp) -> Result<StampImported> {
    session.vault()?;
    let token = Token::read(&read(&request.path)?)?;
    let texts = request.authorities.iter().map(|path| text(path)).collect::<Result<Vec<_>>>()?;
    let at = session.now();
    let vault = session.vault_mut()?;
    let nonce = token.nonce().ok_or(Trouble::NotAsked)?;
    let name = format!("{ASKED}{}", to_hex(nonce.bytes()));
    let asked = vault.setting_json(&name)?.ok_or(Trouble::NotAsked)?;
    let asked: Remembered =
        serde_json::from_value(asked).map_err(|error| Trouble::Fault(error.to_string()))?;
    let Stamped { before, authority } = stamped(&token, &asked.checkpoint, &texts)?;
    let before = moment_text(before);
    let details = json!({
        "authority": authority,
        "before": before,
        "certificates": texts,
        "checkpoint": asked.checkpoint,
        "checkpoint_size": asked.size,
        "kind": "stamp",
        "token": to_base64(token.bytes()),
    });
    let done = vault.operate(&Operation::telling(ANCHORED, SUBJECT, at, details))?;
    vault.remove_setting(&name)?;
    Ok(StampImported { seq: done.seq, size: asked.size, before, authority })
}

#[derive(Deserialize)]
struct Remembered {
    checkpoint: String,
    size: u64,
}

fn read(path: &str) -> Result<Vec<u8>> {
    fs::read(path).map_err(Trouble::file(Path::new(path)))
}

fn text(path: &str) -> Result<String> {
    String::from_utf8(read(path)?).map_err(|_| stamp::Fault::NoCertificates.into())
}
