//! Where views are kept: a setting of the vault.

use vault::Vault;

use crate::protocol::Views;
use crate::trouble::{Result, Trouble};

const SETTING: &str = "views";

/// What was kept; what a newer program kept in another form counts as nothing.
pub(super) fn read(vault: &Vault) -> Result<Views> {
    let text = vault.setting(SETTING)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

pub(super) fn keep(vault: &mut Vault, views: &Views) -> Result<()> {
    let text = serde_json::to_string(views).map_err(|error| Trouble::Fault(error.to_string()))?;
    Ok(vault.set_setting(SETTING, &text)?)
}
