//! How far the log is vouched for by what left the machine.

use catalogue::{Language, text, text_with};
use vault::Vault;

use crate::anchors::{Anchor, reach};
use crate::trouble::Result;
use crate::words::local_zoned;

/// Up to where the anchors reach, and what rests on the key of the vault alone.
pub(crate) fn anchored_words(vault: &Vault, language: Language, anchors: &[Anchor]) -> Result<String> {
    let Some(reach) = reach(anchors) else { return Ok(text(language, "verdict-unanchored")) };
    let params = [
        ("at", local_zoned(language, reach.at).into()),
        ("size", reach.size.into()),
        ("rest", vault.size()?.saturating_sub(reach.size).into()),
    ];
    Ok(text_with(language, "verdict-anchored", &params))
}
