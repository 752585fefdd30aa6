//! Rescue: what can still be read of a vault whose database is damaged goes into a new vault.
//!
//! The log goes over as far as it holds together: entry by entry as it was written, so that the new vault has the old one's name
//! and key and what was signed before the break still fits. What the tables know beyond that, and what the log still says of
//! records behind the break, cannot be chained on; it goes into new versions by one entry `vault.rescued`, which also says what
//! is lost. [ADR 16](../../../../docs/adr/0016-rescue.md)

mod behind;
mod blank;
mod files;
mod histories;
mod kept;
mod replay;
mod report;
mod walk;
mod wreck;

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use evidence::{SigningKey, VAULT_RESCUED, Verdict};
use zeroize::Zeroizing;

use crate::create::{Founding, Site, make_folder};
use crate::db;
use crate::error::{Error, damaged};
use crate::header::Header;
use crate::intended;
use crate::keys::{self, DataKey};
use crate::lock::Lock;
use crate::log::Head;
use crate::moment::Moment;
use crate::operate::Operation;
use crate::vault::{Contents, Vault, read_identity, unlock, verifier_key};
use crate::verify::Checked;

use kept::Kept;
use wreck::Wreck;

pub(crate) use report::lost_files;
pub use report::{CarriedRecord, LostFile, LostRecord, OlderRecord, RescueReport};
pub(crate) use wreck::WRECK;

/// What is rescued, and to where.
#[derive(Clone, Copy)]
pub struct Rescue<'a> {
    /// The folder of the damaged vault. Nothing in it is changed.
    pub damaged: &'a Path,
    /// A new or empty folder.
    pub folder: &'a Path,
    /// The passphrase or recovery key, which stays that of the new vault.
    pub secret: &'a str,
    /// When.
    pub at: Moment,
}

/// What a rescue is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RescueStage {
    /// Copies the database, in pages.
    Copying,
    /// Reads the files, in pieces.
    Files,
    /// Reads the log and writes it, in entries.
    Log,
    /// Checks the new vault, in entries and pieces of files.
    Checking,
}

/// Why nothing was rescued.
#[derive(Debug, thiserror::Error)]
pub enum RescueError {
    /// The vault could not.
    #[error(transparent)]
    Vault(#[from] Error),
    /// The first page, or the directory of tables, cannot be read, or there is no database at all.
    #[error("nothing can be found without the first page and the directory")]
    Beyond,
    /// What was rescued does not verify.
    #[error("the new vault does not verify")]
    Unsound(Verdict),
    /// The caller wanted no more.
    #[error("cancelled")]
    Cancelled,
}

/// The result of a step of a rescue.
type Result<T> = std::result::Result<T, RescueError>;

/// Hears how far it is, and says whether to go on.
struct Progress<'a>(&'a mut dyn FnMut(RescueStage, Checked) -> ControlFlow<()>);

impl Progress<'_> {
    fn tell(&mut self, stage: RescueStage, done: u64, of: u64) -> Result<()> {
        match (self.0)(stage, Checked { done, of }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(RescueError::Cancelled),
        }
    }
}

impl Vault {
    /// Makes a new vault from what can be read of a damaged one, and says what is lost. It is checked before its folder becomes a
    /// vault; if anything fails nothing is left behind.
    pub fn rescue(
        rescue: &Rescue<'_>,
        progress: &mut dyn FnMut(RescueStage, Checked) -> ControlFlow<()>,
    ) -> std::result::Result<(Self, RescueReport), RescueError> {
        let (header, bytes) = Header::read_bytes(rescue.damaged)?;
        let key = unlock(&header, rescue.secret)?;
        // Nobody may write to it meanwhile.
        let _still = Lock::of_reader(rescue.damaged)?;
        let folder = rescue.folder;
        let is_new = make_folder(folder)?;
        let give_up = || {
            if is_new {
                // Only if nobody has put anything into it.
                let _ = fs::remove_dir(folder);
            }
        };
        let lock = Lock::take(folder).and_then(Lock::writing).inspect_err(|_| give_up())?;
        let mut site = Site::clear_for(folder)?;
        let work = Work { rescue, header, key, progress: Progress(progress) };
        let made = site.begin(&bytes).map_err(RescueError::from).and_then(|()| work.build(&bytes, lock));
        let made = made.and_then(|made| Ok(site.finish().map(|()| made)?));
        made.inspect_err(|_| {
            site.clear();
            let _ = fs::remove_file(folder.join(crate::lock::LOCK));
            give_up();
        })
    }
}

struct Work<'a, 'p> {
    rescue: &'a Rescue<'a>,
    header: Header,
    key: DataKey,
    progress: Progress<'p>,
}

/// Who keeps the vault, and by which key it signs.
struct Identity {
    actor: String,
    operator: String,
    key: SigningKey,
}

impl Work<'_, '_> {
    fn build(mut self, found: &[u8], lock: Lock) -> Result<(Vault, RescueReport)> {
        let (folder, id) = (self.rescue.folder, self.header.id);
        let wreck = Wreck::copy(self.rescue.damaged, folder, &self.key, &mut self.progress)?;
        let known = match read_identity(&wreck.db) {
            Ok((stored, ..)) if stored != id => return Err(damaged("vault.db: id").into()),
            Ok((_, key, actor)) => Some((key, actor)),
            Err(_) => None,
        };
        let signs = known.as_ref().map(|(key, _)| verifier_key(id, key)).transpose()?;
        let kept = Kept::of(&wreck.db, id, signs.as_ref(), &mut self.progress)?;
        let identity = Identity::of(&wreck, known, &kept)?;
        let header = intended::stored(&wreck.db).ok().flatten().filter(|bytes| Header::parse(bytes).is_ok());
        let header = header.unwrap_or_else(|| found.to_owned());
        let founding = Founding {
            id,
            actor: &identity.actor,
            operator: &identity.operator,
            key: &identity.key,
            header: &header,
        };
        let mut report = RescueReport {
            key_kept: signs.is_some(),
            kept: kept.size,
            known: kept.known,
            pages: wreck.pages,
            spoilt: wreck.spoilt,
            ..RescueReport::default()
        };
        let mut db = db::create(folder, &self.key)?;
        founding.lay(&db)?;
        replay::copy_names(&wreck.db, &db)?;
        files::copy(&wreck.db, &mut db, &mut self.progress)?;
        let mut head = Head::empty();
        let lost = replay::replay(&wreck.db, &mut db, &mut head, &kept, &mut self.progress)?;
        if kept.size == 0 {
            founding.tell(&db, &mut head, self.rescue.at)?;
        }
        let records = behind::find(&wreck.db, &db, &kept, lost, &mut report)?;
        drop(wreck);
        wreck::clear(folder);
        let mut vault = Vault::of(folder, Contents::read(id, self.key.clone(), db)?, lock);
        let operation = Operation {
            op: VAULT_RESCUED,
            subject: format!("vault/{id}"),
            at: self.rescue.at,
            records,
            details: report.details(),
            undoes: None,
        };
        vault.operate(&operation)?;
        vault.tidy_up()?;
        vault.settle()?;
        (report.records, report.files) = vault.extent()?;
        let progress = &mut self.progress.0;
        let verdict = vault.verify_watched(&mut |checked| progress(RescueStage::Checking, checked))?;
        let verdict = verdict.ok_or(RescueError::Cancelled)?;
        if !verdict.intact() {
            return Err(RescueError::Unsound(verdict));
        }
        Ok((vault, report))
    }
}

impl Identity {
    /// As the database and the first entry say. Where the key is lost there is another one: then the log begins anew too.
    fn of(wreck: &Wreck, known: Option<(SigningKey, String)>, kept: &Kept) -> Result<Self> {
        if let Some((operator, (key, _))) = kept.operator.as_ref().zip(known.as_ref()) {
            let (actor, operator) = operator.clone();
            return Ok(Self { actor, operator, key: key.clone() });
        }
        let (key, actor) = if let Some(known) = known {
            known
        } else {
            let seed = Zeroizing::new(keys::random::<32>()?);
            (SigningKey::from_bytes(&seed), walk::first_operator(&wreck.db)?)
        };
        let operator = walk::operator_name(&wreck.db, &actor).unwrap_or_else(|| "—".to_owned());
        Ok(Self { actor, operator, key })
    }
}
