//! Doing an erasure: one transaction.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::{Map, Value};

use evidence::PAYLOAD_ERASED;

use super::plan::Plan;
use super::{Erasure, kept};
use crate::blobs;
use crate::error::Result;
use crate::index;
use crate::log::{Draft, canonical, key};
use crate::operate::{Done, project};
use crate::payload::{KEPT, to_json};
use crate::rewrite;
use crate::vault::Vault;

impl Vault {
    pub(super) fn write_erasure(&mut self, plan: &Plan, erasure: &Erasure<'_>) -> Result<Done> {
        let (kept, erased) = (kept::payload(plan)?, erased(plan, erasure)?);
        // Taken out: should this fail halfway, the end of the log is read again before the next operation.
        let mut head = self.taken_head()?;
        // What was done before may rest on what is gone: undo goes back no further than an end.
        let is_step = !plan.ending.is_empty();
        let draft =
            |op, payload, is_step| Draft { op, subject: &plan.subject, at: erasure.at, payload, is_step };
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let by = head.append(&transaction, &self.actor, &draft(KEPT, &kept, false))?;
        let seq = head.append(&transaction, &self.actor, &draft(PAYLOAD_ERASED, &erased, is_step))?;
        take_away(&transaction, plan, by)?;
        for record in &plan.ending {
            project(&transaction, seq, record, &canonical(&record.value)?)?;
        }
        blobs::purge(&transaction)?;
        index::make_anew(&transaction)?;
        rewrite::is_due(&transaction)?;
        transaction.commit()?;
        let done = Done { seq, at: head.at() };
        self.head = Some(head);
        self.kinds.take();
        Ok(done)
    }
}

/// The payload of `payload.erased`.
fn erased(plan: &Plan, erasure: &Erasure<'_>) -> Result<String> {
    let all: Value = plan.entries.union(&plan.superseded).copied().collect();
    let mut payload = Map::new();
    payload.insert("basis".to_owned(), erasure.basis.trim().into());
    payload.insert("erased".to_owned(), all);
    if !plan.ending.is_empty() {
        payload.insert("records".to_owned(), plan.ending.iter().map(to_json).collect());
    }
    canonical(&Value::Object(payload))
}

/// Payloads and salts go, and with them what was noted of the files that they named.
fn take_away(transaction: &Transaction<'_>, plan: &Plan, by: u64) -> Result<()> {
    for seq in plan.entries.union(&plan.superseded) {
        run(transaction, "UPDATE entry SET salt = NULL, payload = NULL WHERE seq = ?1", *seq)?;
    }
    for seq in &plan.superseded {
        run(transaction, "DELETE FROM kept WHERE by = ?1", *seq)?;
    }
    let mut keep = transaction.prepare_cached("INSERT INTO kept (seq, by) VALUES (?1, ?2)")?;
    for (seq, said) in &plan.remains {
        keep.execute((key(*seq)?, key(by)?))?;
        run(transaction, "DELETE FROM naming WHERE seq = ?1", *seq)?;
        blobs::name(transaction, *seq, &said["records"])?;
    }
    Ok(())
}

fn run(db: &Connection, sql: &str, seq: u64) -> Result<()> {
    db.prepare_cached(sql)?.execute([key(seq)?])?;
    Ok(())
}
