//! What is in the open vault.

use registers::Kind;
use vault::{Vault, moment_text};

use crate::packs;
use crate::protocol::{KindCount, LastPack, Nothing, VaultInfo};
use crate::session::Session;
use crate::trouble::Result;

/// What is in the open vault.
pub fn info(session: &mut Session, _: Nothing) -> Result<VaultInfo> {
    let vault = session.vault()?;
    let size = vault.size()?;
    let last_change = size.checked_sub(1).map(|last| vault.moment_of(last)).transpose()?;
    let last_pack = vault.last_entry_of(packs::EXPORTED)?;
    Ok(VaultInfo {
        id: vault.id().to_string(),
        path: vault.path().display().to_string(),
        facility: facility(vault)?,
        operator: vault.operator_name(vault.actor())?.unwrap_or_default(),
        format: vault.format(),
        counts: Kind::all().iter().map(|kind| count(vault, kind)).collect::<Result<_>>()?,
        entries: size,
        last_change: last_change.map(moment_text),
        last_pack: last_pack.map(|pack| LastPack { at: moment_text(pack.at), entry: pack.seq }),
    })
}

/// The name of the controller.
fn facility(vault: &Vault) -> Result<String> {
    let records = vault.records("facility")?;
    let standing = records.iter().find(|record| !record.ended);
    let name = standing.and_then(|record| record.value["name"].as_str());
    Ok(name.unwrap_or_default().to_owned())
}

fn count(vault: &Vault, kind: &Kind) -> Result<KindCount> {
    let records = vault.records(kind.code)?;
    let standing = records.iter().filter(|record| !record.ended);
    let gaps =
        standing.clone().filter(|record| !registers::completeness(kind, &record.value).gaps.is_empty());
    Ok(KindCount {
        kind: kind.code.to_owned(),
        count: standing.clone().count() as u64,
        incomplete: gaps.count() as u64,
    })
}
