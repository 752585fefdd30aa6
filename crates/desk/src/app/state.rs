//! The state of the program.

use std::path::Path;

use crate::keys::LEAST_PASSPHRASE;
use crate::protocol::{AppState, Nothing, RecentVault, ShowVault};
use crate::session::Session;
use crate::trouble::Result;
use crate::vaults::{self, bare_name};

/// Language, theme, recently opened vaults, and what is open.
pub fn state(session: &mut Session, _: Nothing) -> Result<AppState> {
    let vault = if session.is_open() { Some(vaults::info(session, ShowVault::default())?) } else { None };
    Ok(AppState {
        settings: session.settings().clone(),
        recent: session.recent().iter().map(|path| recent(path)).collect(),
        vault,
        requested: session.requested().map(str::to_owned),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        least_passphrase: LEAST_PASSPHRASE,
    })
}

fn recent(path: &str) -> RecentVault {
    let name = bare_name(Path::new(path));
    RecentVault {
        path: path.to_owned(),
        name: if name.is_empty() { path.to_owned() } else { name },
        present: Path::new(path).is_dir(),
    }
}
