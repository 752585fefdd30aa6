//! The activities of the starter library.

use std::collections::BTreeSet;

use serde::Deserialize;
use vault::Vault;

use super::PICKED;
use crate::protocol::{Nothing, StarterView};
use crate::records::record_id;
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{cites, style};

/// The activities of the starter library, and which of them were picked.
pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<StarterView>> {
    let (picked, language) = (picked(session.vault()?)?, session.language());
    let view = |starter: &law::Starter| StarterView {
        number: starter.number,
        name: starter.name(style(language)).to_owned(),
        about: starter.about(style(language)).to_owned(),
        bases: cites(language, &starter.cites),
        as_of: starter.as_of.to_owned(),
        picked: picked.contains(&starter.number),
    };
    Ok(law::starters().iter().map(view).collect())
}

/// The numbers whose activities still stand.
fn picked(vault: &Vault) -> Result<BTreeSet<u32>> {
    #[derive(Deserialize)]
    struct Pick {
        numbers: Vec<u32>,
        records: Vec<Picked>,
    }
    #[derive(Deserialize)]
    struct Picked {
        id: String,
    }

    let mut out = BTreeSet::new();
    let op = format!("\"op\":\"{PICKED}\"");
    for (seq, entry) in (0..).zip(vault.entries(0..vault.size()?)?) {
        if !entry.windows(op.len()).any(|window| window == op.as_bytes()) {
            continue;
        }
        let Some(payload) = vault.payload(seq)? else { continue };
        let pick: Pick =
            serde_json::from_slice(&payload.bytes).map_err(|error| Trouble::Fault(error.to_string()))?;
        for (number, record) in pick.numbers.into_iter().zip(pick.records) {
            if vault.record(record_id(&record.id)?)?.is_some_and(|record| !record.ended) {
                out.insert(number);
            }
        }
    }
    Ok(out)
}
