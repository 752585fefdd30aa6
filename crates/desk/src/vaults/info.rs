//! What is in the open vault.

use registers::Kind;
use vault::{Vault, moment_text};

use crate::packs;
use crate::protocol::{KindCount, LastPack, Nothing, VaultInfo};
use crate::records::Index;
use crate::session::Session;
use crate::trouble::Result;

/// What is in the open vault.
pub fn info(session: &mut Session, _: Nothing) -> Result<VaultInfo> {
    let language = session.language();
    let (vault, known) = session.known()?;
    known.index.catch_up(vault, language, Kind::all())?;
    let size = vault.size()?;
    let last_change = size.checked_sub(1).map(|last| vault.moment_of(last)).transpose()?;
    let last_pack = vault.last_entry_of(packs::EXPORTED)?;
    Ok(VaultInfo {
        id: vault.id().to_string(),
        path: vault.path().display().to_string(),
        facility: facility(vault, &known.index)?,
        operator: vault.operator_name(vault.actor())?.unwrap_or_default(),
        format: vault.format(),
        counts: Kind::all().iter().map(|kind| count(&known.index, kind)).collect(),
        entries: size,
        last_change: last_change.map(moment_text),
        last_pack: last_pack.map(|pack| LastPack { at: moment_text(pack.at), entry: pack.seq }),
    })
}

/// The name of the controller.
fn facility(vault: &Vault, index: &Index) -> Result<String> {
    let kind = Kind::of("facility");
    let standing = kind.and_then(|kind| index.of(kind).find(|(_, sketch)| !sketch.ended));
    let record = standing.map(|(id, _)| vault.record(id)).transpose()?.flatten();
    Ok(record.and_then(|record| record.value["name"].as_str().map(str::to_owned)).unwrap_or_default())
}

fn count(index: &Index, kind: &Kind) -> KindCount {
    let standing = || index.of(kind).filter(|(_, sketch)| !sketch.ended);
    KindCount {
        kind: kind.code.to_owned(),
        count: standing().count() as u64,
        incomplete: standing().filter(|(_, sketch)| sketch.gaps() > 0).count() as u64,
    }
}
