//! What is in the open vault.

use catalogue::text_with;
use registers::Kind;
use vault::{Moment, Vault, moment_text};

use crate::moments::past;
use crate::packs;
use crate::protocol::{KindCount, LastPack, ShowVault, VaultInfo};
use crate::records::{Index, Source, kinds_at};
use crate::session::Session;
use crate::trouble::Result;

/// What is in the open vault.
pub fn info(session: &mut Session, request: ShowVault) -> Result<VaultInfo> {
    let moment = past(session, request.as_at.as_deref())?;
    let language = session.language();
    let kinds = kinds_at(session.vault()?, moment)?;
    let (vault, known) = session.known()?;
    let mut then = None;
    let index = if moment.is_none() {
        known.index.catch_up(vault, language, kinds.all())?;
        &known.index
    } else {
        let source = Source::at(vault, moment, kinds.all())?;
        &*then.insert(Index::then(language, &source, kinds.all())?)
    };
    let size = moment.map_or_else(|| vault.size(), |moment| vault.size_as_at(moment))?;
    let last = size.checked_sub(1).filter(|_| vault.damage().is_none());
    let last_change = last.map(|last| vault.moment_of(last)).transpose()?;
    let last_pack = last.map(|_| vault.last_entry_of(packs::EXPORTED)).transpose()?.flatten();
    let last_pack = last_pack.filter(|pack| pack.seq < size);
    Ok(VaultInfo {
        id: vault.id().to_string(),
        path: vault.path().display().to_string(),
        facility: facility(vault, index, moment)?,
        operator: vault.operator_name(vault.actor())?.unwrap_or_default(),
        format: vault.format(),
        counts: kinds.all().iter().map(|kind| count(index, kind)).collect(),
        entries: size,
        last_change: last_change.map(moment_text),
        last_pack: last_pack.map(|pack| LastPack { at: moment_text(pack.at), entry: pack.seq }),
        header_replaced: vault.header_is_replaced(),
        by_recovery_key: false,
        damage: vault.damage().map(|what| text_with(language, "vault-damage", &[("what", what.into())])),
    })
}

const FACILITY: &str = "facility";

/// The name of the controller.
fn facility(vault: &Vault, index: &Index, moment: Option<Moment>) -> Result<String> {
    let kind = Kind::of(FACILITY);
    let standing = kind.and_then(|kind| index.of(kind).find(|(_, sketch)| !sketch.ended));
    let record = standing
        .map(|(id, _)| match moment {
            // Not by its id: of a damaged vault all that can be read is asked for at once.
            None => Ok(vault.readable_records(FACILITY)?.into_iter().find(|record| record.id == id)),
            Some(moment) => vault.record_as_at(id, moment),
        })
        .transpose()?
        .flatten();
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
