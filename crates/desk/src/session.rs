//! What the desk holds between commands.

use std::path::{Path, PathBuf};

use catalogue::Language;
use chrono::{DateTime, Utc};
use registers::{Kinds, RecordId};
use vault::{Attempts, Cost, Vault};

use crate::clock::Clock;
use crate::exchange::Workbooks;
use crate::files::{Copies, sweep};
use crate::protocol::{Lang, Settings};
use crate::records::{Index, kinds_at};
use crate::settings::{Remembered, Store};
use crate::starter::Picks;
use crate::trouble::{Result, Trouble};

/// What the desk holds between commands.
pub struct Session {
    clock: Box<dyn Clock>,
    store: Box<dyn Store>,
    remembered: Remembered,
    requested: Option<String>,
    cost: Option<Cost>,
    workbooks: Workbooks,
    vault: Option<Vault>,
    known: Known,
    /// Where copies for other programs may lie: in memory, for this person alone.
    memory: Option<PathBuf>,
    copies: Option<Copies>,
    /// Wrong secrets in this run, for folders that cannot be written to.
    attempts: Vec<Attempts>,
}

/// What was worked out from the log of the open vault. Nothing of it outlives the vault's being open.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) index: Index,
    pub(crate) picks: Picks,
}

impl Session {
    /// A session with no vault open. `language` holds until the person chooses another.
    pub fn new(clock: Box<dyn Clock>, store: Box<dyn Store>, language: Language) -> Self {
        let remembered = store.load().unwrap_or_else(|| Remembered::new(language.into()));
        Self {
            clock,
            store,
            remembered,
            requested: None,
            cost: None,
            workbooks: Workbooks::default(),
            vault: None,
            known: Known::default(),
            memory: None,
            copies: None,
            attempts: Vec::new(),
        }
    }

    /// The program was started for that vault.
    #[must_use]
    pub fn requesting(mut self, path: Option<String>) -> Self {
        self.requested = path;
        self
    }

    /// New vaults cost that to open, instead of what is measured on this machine.
    #[must_use]
    pub fn costing(mut self, cost: Option<Cost>) -> Self {
        self.cost = cost;
        self
    }

    /// Copies for other programs may lie there: a folder in memory, of this person alone. What earlier runs left is taken away.
    #[must_use]
    pub fn copying_to(mut self, memory: Option<PathBuf>) -> Self {
        if let Some(memory) = &memory {
            sweep(memory);
        }
        self.memory = memory;
        self
    }

    /// Workbooks are read by that program, instead of by this one.
    #[must_use]
    pub fn reading(mut self, workbooks: Workbooks) -> Self {
        self.workbooks = workbooks;
        self
    }

    pub(crate) fn workbooks(&self) -> &Workbooks {
        &self.workbooks
    }

    /// The language in which the desk speaks.
    pub fn language(&self) -> Language {
        self.remembered.settings.language.into()
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub(crate) fn cost(&self) -> Result<Cost> {
        self.cost.map_or_else(|| Ok(Cost::measure()?), Ok)
    }

    pub(crate) fn vault(&self) -> Result<&Vault> {
        self.vault.as_ref().ok_or(Trouble::NoVaultOpen)
    }

    pub(crate) fn vault_mut(&mut self) -> Result<&mut Vault> {
        self.vault.as_mut().ok_or(Trouble::NoVaultOpen)
    }

    /// The open vault, with what is known of it already.
    pub(crate) fn known(&mut self) -> Result<(&Vault, &mut Known)> {
        let vault = self.vault.as_ref().ok_or(Trouble::NoVaultOpen)?;
        Ok((vault, &mut self.known))
    }

    /// The kinds as they stand in the open vault; those of the program while none is open.
    pub(crate) fn kinds(&self) -> Result<Kinds> {
        self.kinds_at(None)
    }

    /// The same, as they stood at a moment.
    pub(crate) fn kinds_at(&self, moment: Option<DateTime<Utc>>) -> Result<Kinds> {
        self.vault.as_ref().map_or_else(|| Ok(Kinds::built_in()), |vault| kinds_at(vault, moment))
    }

    /// Copies for other programs, which go when the vault is closed.
    pub(crate) fn copies(&mut self) -> Result<&mut Copies> {
        if self.copies.is_none() {
            let memory = self.memory.as_deref().ok_or(Trouble::NoPlaceOutside)?;
            self.copies = Some(Copies::below(memory)?);
        }
        self.copies.as_mut().ok_or(Trouble::NoPlaceOutside)
    }

    /// The open vault was found damaged: from now on it is open for reading alone.
    pub(crate) fn note(&mut self, trouble: &Trouble) {
        if let (Trouble::Vault(vault::Error::Damaged { what }), Some(vault)) = (trouble, &mut self.vault) {
            // One that cannot even be opened for reading says so at the next question.
            let _ = vault.note_damage(what);
        }
    }

    pub(crate) fn is_open(&self) -> bool {
        self.vault.is_some()
    }

    /// Puts an opened vault on the desk. What is remembered of it is a convenience: a full disk must not keep the person out.
    pub(crate) fn put(&mut self, vault: Vault) {
        self.remembered.opened(&vault.path().display().to_string());
        let _ = self.store.keep(&self.remembered);
        self.requested = None;
        self.known = Known::default();
        self.vault = Some(vault);
    }

    pub(crate) fn close(&mut self) {
        self.copies = None;
        self.vault = None;
        self.known = Known::default();
    }

    /// The wrong secrets in a row at the vault in that folder.
    pub(crate) fn attempts(&self, folder: &Path) -> Attempts {
        let there = Attempts::at(folder);
        match self.attempts.iter().find(|known| known.folder() == folder) {
            Some(known) => there.or(known.clone()),
            None => there,
        }
    }

    pub(crate) fn remember_attempts(&mut self, attempts: Attempts) {
        self.attempts.retain(|known| known.folder() != attempts.folder());
        self.attempts.push(attempts);
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.remembered.settings
    }

    pub(crate) fn recent(&self) -> &[String] {
        &self.remembered.recent
    }

    pub(crate) fn requested(&self) -> Option<&str> {
        self.requested.as_deref()
    }

    pub(crate) fn choose(&mut self, settings: Settings) -> Result<()> {
        self.remembered.settings = settings;
        self.store.keep(&self.remembered).map_err(Trouble::file(Path::new("settings.json")))
    }

    /// A new id: UUID version 7, so that ids sort by the moment in which they were made.
    pub(crate) fn new_id(&self) -> Result<RecordId> {
        let mut random = [0; 10];
        getrandom::fill(&mut random).map_err(|_| vault::Error::NoRandomness)?;
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or(0);
        Ok(RecordId(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()))
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Pl => Self::Polish,
        }
    }
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::En,
            Language::Polish => Self::Pl,
        }
    }
}
