//! Holding an older checkpoint against the log.

use catalogue::{Language, text_with};
use evidence::Standing;
use vault::Vault;

use super::given::read;
use crate::log::fault_view;
use crate::protocol::{AnchorChecked, CheckAnchor};
use crate::session::Session;
use crate::trouble::Result;

/// Says whether the log extends a checkpoint that left the machine. Nothing is recorded.
pub fn check(session: &mut Session, request: CheckAnchor) -> Result<AnchorChecked> {
    let note = read(&request.given)?;
    checked(session.vault()?, session.language(), &note)
}

pub(super) fn checked(vault: &Vault, language: Language, note: &str) -> Result<AnchorChecked> {
    let entries = vault.size()?;
    Ok(match vault.standing(note)? {
        Standing::Extends(checkpoint) => AnchorChecked {
            extended: true,
            words: extends(language, checkpoint.size, entries),
            size: Some(checkpoint.size),
            entries,
            fault: None,
            kept: None,
        },
        Standing::Broken(fault) => {
            let fault = fault_view(language, &fault);
            let words = fault.words.clone();
            AnchorChecked { extended: false, words, size: None, entries, fault: Some(fault), kept: None }
        }
    })
}

fn extends(language: Language, size: u64, entries: u64) -> String {
    let params = [("size", size.into()), ("since", (entries - size).into())];
    text_with(language, "anchor-extended", &params)
}
