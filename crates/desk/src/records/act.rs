//! What was done to a record, as papers tell it.

use catalogue::Language;
use pack::Act;
use registers::RecordId;
use vault::{Vault, Version};

use super::history::{version_words, why};
use crate::log::Describer;
use crate::trouble::Result;

/// How a version of a record came about.
pub(crate) fn act(
    vault: &Vault,
    describer: &mut Describer<'_>,
    language: Language,
    record: RecordId,
    version: &Version,
) -> Result<Act> {
    let told = describer.describe(&vault.entry(version.seq)?)?;
    Ok(Act {
        record,
        seq: version.seq,
        at: version.at,
        words: version_words(language, version),
        why: why(version).unwrap_or_default(),
        actor: told.actor,
        hash: told.hash,
    })
}
