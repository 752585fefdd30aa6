//! What is left of erased payloads: the entries that tell it anew, and reading it there.

use rusqlite::OptionalExtension as _;
use serde_json::{Value, json};

use super::plan::Plan;
use crate::error::{Result, damaged};
use crate::log::{canonical, key};
use crate::payload::KeptPart;
use crate::vault::Vault;

/// The payload of `payload.kept`: each erased entry with what is left of what it said.
pub(super) fn payload(plan: &Plan) -> Result<String> {
    let kept: Value =
        plan.remains.iter().map(|(seq, payload)| json!({ "payload": payload, "seq": seq })).collect();
    canonical(&json!({ "kept": kept }))
}

impl Vault {
    /// What an entry said, or what is left of it after an erasure; `None` when nothing is.
    pub(crate) fn said_by(&self, seq: u64) -> Result<Option<Vec<u8>>> {
        if let Some(payload) = self.payload(seq)? {
            return Ok(Some(payload.bytes));
        }
        let mut statement = self.db.prepare_cached("SELECT by FROM kept WHERE seq = ?1")?;
        let by: Option<u64> = statement.query_row([key(seq)?], |row| row.get(0)).optional()?;
        let Some(by) = by else { return Ok(None) };
        let lost = || damaged(format!("payload {by}"));
        let told = self.payload(by)?.ok_or_else(lost)?;
        let found = KeptPart::read(by, &told.bytes)?.into_iter().find(|part| part.seq == seq);
        Ok(Some(found.ok_or_else(lost)?.payload.get().as_bytes().to_vec()))
    }
}
