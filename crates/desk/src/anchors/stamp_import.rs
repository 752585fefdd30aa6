//! Taking in the answer of an authority.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use evidence::{FileDigest, to_base64, to_hex};
use serde::Deserialize;
use serde_json::json;
use stamp::{Asked, Authorities, Token};
use vault::{Operation, moment_text};

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
    let authorities = Authorities::from_pem(texts.iter().map(String::as_str))?;
    let at = session.now();
    let vault = session.vault_mut()?;
    let nonce = token.nonce().ok_or(Trouble::NotAsked)?;
    let name = format!("{ASKED}{}", to_hex(nonce.bytes()));
    let asked = vault.setting_json(&name)?.ok_or(Trouble::NotAsked)?;
    let asked: Remembered =
        serde_json::from_value(asked).map_err(|error| Trouble::Fault(error.to_string()))?;
    let sha256 = FileDigest::of(asked.checkpoint.as_bytes()).sha256;
    let stamp = token.verify(Asked { sha256: &sha256, nonce: Some(nonce) }, &authorities)?;
    let before = DateTime::<Utc>::UNIX_EPOCH + stamp.at.since_epoch;
    let details = json!({
        "authority": stamp.authority,
        "before": moment_text(before),
        "certificates": texts,
        "checkpoint": asked.checkpoint,
        "checkpoint_size": asked.size,
        "kind": "stamp",
        "token": to_base64(token.bytes()),
    });
    let done = vault.operate(&Operation::telling(ANCHORED, SUBJECT, at, details))?;
    vault.remove_setting(&name)?;
    let (size, before) = (asked.size, moment_text(before));
    Ok(StampImported { seq: done.seq, size, before, authority: stamp.authority })
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
