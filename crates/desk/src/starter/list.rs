//! The starter library, and what of it is in the registers.

use std::collections::BTreeSet;

use registers::RecordId;
use serde::Deserialize;
use serde_json::Value;
use vault::Vault;

use super::PICKED;
use super::item::Item;
use super::kept::{Kept, named};
use crate::protocol::{Nothing, StarterView};
use crate::session::Session;
use crate::trouble::{Result, Trouble};
use crate::words::cites;

/// The starter library: activities, bundles of measures, rules of retention; and which of them were picked.
pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<StarterView>> {
    let language = session.language();
    let picked = standing(session)?;
    let view = |item: Item| StarterView {
        code: item.code(),
        what: item.what(),
        name: item.name(language),
        about: item.about(language),
        bases: cites(language, item.cites()),
        as_of: item.as_of().to_owned(),
        picked: picked.contains(&item.code()),
        uses: match item {
            Item::Activity(starter) => named(&starter.value(law::Style::English)),
            Item::Measures(_) | Item::Retention(_) => Vec::new(),
        },
    };
    Ok(Item::all().map(view).collect())
}

/// The codes of what stands in the registers: activities and measures that were picked, and rules of retention whoever wrote
/// them, since a rule says itself which one it is.
pub(super) fn standing(session: &mut Session) -> Result<BTreeSet<String>> {
    let (vault, known) = session.known()?;
    let mut out = known.picks.standing(vault)?;
    let kept = Kept::standing(vault)?;
    out.extend(law::retention_rules().iter().map(|rule| rule.code.to_owned()).filter(|code| kept.has(code)));
    Ok(out)
}

/// What the log tells of picks, as far as it was read.
#[derive(Default)]
pub(crate) struct Picks {
    read: u64,
    made: Vec<(String, RecordId)>,
}

impl Picks {
    /// The codes of picks of which a record still stands.
    fn standing(&mut self, vault: &Vault) -> Result<BTreeSet<String>> {
        self.catch_up(vault)?;
        let mut out = BTreeSet::new();
        for (code, id) in &self.made {
            if vault.record(*id)?.is_some_and(|record| !record.ended) {
                out.insert(code.clone());
            }
        }
        Ok(out)
    }

    fn catch_up(&mut self, vault: &Vault) -> Result<()> {
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
            self.made.extend(pick.made());
        }
        self.read = size;
        Ok(())
    }
}

#[derive(Deserialize)]
struct Pick {
    numbers: Vec<u32>,
    records: Vec<Picked>,
}

#[derive(Deserialize)]
struct Picked {
    id: RecordId,
    value: Value,
}

impl Pick {
    /// Codes with the records made of them. Activities come first, in the order of their numbers; a measure tells its bundle.
    fn made(self) -> impl Iterator<Item = (String, RecordId)> {
        let numbers = self.numbers.into_iter().map(Some).chain(std::iter::repeat(None));
        numbers.zip(self.records).filter_map(|(number, record)| {
            let bundle = || record.value["bundle"].as_str().map(str::to_owned);
            Some((number.map(|number| number.to_string()).or_else(bundle)?, record.id))
        })
    }
}
