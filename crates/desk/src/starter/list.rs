//! The activities of the starter library.

use std::collections::BTreeSet;

use registers::RecordId;
use serde::Deserialize;
use vault::Vault;

use super::PICKED;
use crate::protocol::{Nothing, StarterView};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::{cites, style};

/// The activities of the starter library, and which of them were picked.
pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<StarterView>> {
    let language = session.language();
    let (vault, known) = session.known()?;
    let picked = known.picks.standing(vault)?;
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

/// What the log tells of picks, as far as it was read.
#[derive(Default)]
pub(crate) struct Picks {
    read: u64,
    made: Vec<(u32, RecordId)>,
}

impl Picks {
    /// The numbers whose activities still stand.
    fn standing(&mut self, vault: &Vault) -> Result<BTreeSet<u32>> {
        self.catch_up(vault)?;
        let mut out = BTreeSet::new();
        for (number, id) in &self.made {
            if vault.record(*id)?.is_some_and(|record| !record.ended) {
                out.insert(*number);
            }
        }
        Ok(out)
    }

    fn catch_up(&mut self, vault: &Vault) -> Result<()> {
        #[derive(Deserialize)]
        struct Pick {
            numbers: Vec<u32>,
            records: Vec<Picked>,
        }
        #[derive(Deserialize)]
        struct Picked {
            id: RecordId,
        }

        // The database finds the newest pick by itself, so nothing behind it is read.
        let size = vault.size()?;
        let end = vault.last_entry_of(PICKED)?.map_or(0, |last| last.seq + 1);
        let op = format!("\"op\":\"{PICKED}\"");
        for (seq, entry) in (self.read..end).zip(vault.entries(self.read..end.max(self.read))?) {
            if !entry.windows(op.len()).any(|window| window == op.as_bytes()) {
                continue;
            }
            let Some(payload) = vault.payload(seq)? else { continue };
            let pick: Pick =
                serde_json::from_slice(&payload.bytes).map_err(|error| Trouble::Fault(error.to_string()))?;
            self.made.extend(pick.numbers.into_iter().zip(pick.records.into_iter().map(|record| record.id)));
        }
        self.read = size;
        Ok(())
    }
}
