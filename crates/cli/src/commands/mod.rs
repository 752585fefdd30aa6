//! The commands, one file a noun. Each asks the desk and puts the answer into text; none knows a rule.

mod about;
mod anchors;
mod backups;
mod crash;
mod erasure;
mod exchange;
mod files;
mod keys;
mod kinds;
mod log;
mod manual;
mod maps;
mod moments;
mod onlooker;
mod packs;
mod records;
mod repair;
mod retention;
mod search;
mod vaults;
mod verify;

use std::path::PathBuf;

use catalogue::text;
use desk::protocol::{OpenVault, ShowRecord};
use desk::{Desk, Language, MemoryStore, Session, SystemClock};
use zeroize::Zeroizing;

use crate::answer::{Answer, Stop, say};
use crate::args::{Args, Law, Verb};
use crate::secret;

/// Does what was typed.
pub(crate) fn run(args: Args, language: Language) -> Result<Answer, Stop> {
    let terminal = Terminal { language, json: args.json, passphrase_file: args.passphrase_file };
    match args.verb {
        Verb::New(new) => vaults::new(&terminal, &new),
        Verb::Info { vault, as_at } => vaults::info(&terminal, &vault, as_at),
        Verb::Kinds => kinds::list(&terminal),
        Verb::Schema { kind } => kinds::schema(&terminal, kind),
        Verb::List(list) => records::list(&terminal, list),
        Verb::Show { vault, id, as_at, version } => {
            records::show(&terminal, &vault, ShowRecord { id, as_at, version })
        }
        Verb::Search(search) => self::search::search(&terminal, search),
        Verb::About(about) => about::about(&terminal, about),
        Verb::Put(put) => records::put(&terminal, put),
        Verb::End { vault, id, why } => records::end(&terminal, &vault, id, why),
        Verb::Undo { vault } => records::undo(&terminal, &vault),
        Verb::Erase(erase) => erasure::erase(&terminal, erase),
        Verb::Import(import) => exchange::import(&terminal, import),
        Verb::Export(export) => exchange::export(&terminal, export),
        Verb::Redo { vault } => records::redo(&terminal, &vault),
        Verb::History { vault, id, only } => records::history(&terminal, &vault, id, only),
        Verb::Revert { vault, id, version } => records::revert(&terminal, &vault, id, version),
        Verb::Diff(diff) => moments::diff(&terminal, diff),
        Verb::Attach { vault, id, files, field } => files::attach(&terminal, &vault, id, &files, field),
        Verb::Detach { vault, id, which } => files::detach(&terminal, &vault, id, &which),
        Verb::Copy { vault, id, which, out } => files::copy(&terminal, &vault, id, &which, &out),
        Verb::Map(map) => maps::map(&terminal, map),
        Verb::Pack(pack) => packs::pack(&terminal, pack),
        Verb::Due { vault, year } => retention::due(&terminal, &vault, year),
        Verb::Law(Law::Retention { rule, base }) => retention::expires(&terminal, rule, base),
        Verb::Log(log) => self::log::log(&terminal, log),
        Verb::Verify(what) => verify::verify(&terminal, what),
        Verb::Verifier { out } => verify::verifier(&terminal, out),
        Verb::Backup { vault, to } => backups::make(&terminal, &vault, to),
        Verb::RestoreTest { file, record } => backups::test(&terminal, &file, record.as_deref()),
        Verb::Restore { file, vault, replace } => backups::restore(&terminal, &file, vault, replace),
        Verb::Repair { vault, new } => repair::repair(&terminal, vault, new),
        Verb::Passphrase { vault, new_passphrase_file } => {
            keys::passphrase(&terminal, &vault, new_passphrase_file.as_deref())
        }
        Verb::RecoveryKey { vault, out } => keys::recovery_key(&terminal, &vault, out.as_deref()),
        Verb::RotateKey { vault, out } => keys::rotate_key(&terminal, &vault, out.as_deref()),
        Verb::RestoreHeader { vault } => keys::restore_header(&terminal, &vault),
        Verb::CrashReport { out } => crash::report(&terminal, out.as_deref()),
        Verb::Manual { page } => manual::manual(&terminal, page.as_deref()),
    }
}

/// Who types, and how they speak.
pub(crate) struct Terminal {
    pub(crate) language: Language,
    pub(crate) json: bool,
    pub(crate) passphrase_file: Option<PathBuf>,
}

impl Terminal {
    /// A desk with no vault open.
    pub(crate) fn desk(&self) -> Desk {
        let session = Session::new(Box::new(SystemClock), Box::new(MemoryStore::default()), self.language);
        Desk::new(session.costing(cost()))
    }

    /// A desk with that vault open.
    pub(crate) fn open(&self, vault: &str) -> Result<Desk, Stop> {
        Ok(self.unlock(vault)?.0)
    }

    /// The same, with what opened it.
    pub(crate) fn unlock(&self, vault: &str) -> Result<(Desk, Zeroizing<String>), Stop> {
        let desk = self.desk();
        let secret = self.secret()?;
        let request = OpenVault { path: vault.to_owned(), secret: secret.clone().into() };
        let info = desk.run(desk::vaults::open, request)?;
        if info.header_replaced {
            say(&self.text("cli-header-replaced"));
        }
        if let Some(damage) = &info.damage {
            say(damage);
        }
        Ok((desk, secret))
    }

    /// What opens a vault or a backup.
    pub(crate) fn secret(&self) -> Result<zeroize::Zeroizing<String>, Stop> {
        secret::known(self.passphrase_file.as_deref(), self.language)
    }

    /// A text of the catalogue.
    pub(crate) fn text(&self, key: &str) -> String {
        text(self.language, key)
    }

    /// A text of the catalogue with its variables.
    pub(crate) fn text_with(&self, key: &str, args: &[(&str, catalogue::Arg)]) -> String {
        catalogue::text_with(self.language, key, args)
    }

    /// A moment as a person reads it.
    pub(crate) fn moment(&self, moment: &str) -> String {
        desk::local_time(self.language, moment)
    }
}

/// Tests make vaults by the dozen: a debug build may be told to make them cheap.
#[cfg(debug_assertions)]
fn cost() -> Option<desk::Cost> {
    std::env::var_os("TABULARIUM_TEST_LEAST_COST").map(|_| desk::Cost::least())
}

#[cfg(not(debug_assertions))]
const fn cost() -> Option<desk::Cost> {
    None
}
