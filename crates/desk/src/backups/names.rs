//! How the files of a schedule are called: by vault and moment, so that they stand in order and never in each other's place.

use vault::{Moment, Vault};

use crate::moments::here;
use crate::vaults::bare_name;

/// What the name of a backup ends in.
const SUFFIX: &str = ".tabularium-backup";

/// The name of a backup of that vault that is made at that moment, such as `Lipowa 2026-11-29 14.05.09.tabularium-backup`.
pub(super) fn name(vault: &Vault, at: Moment) -> String {
    format!("{} {}{SUFFIX}", bare_name(vault.path()), stamp(at))
}

/// The moment as names have it: local time, without what some file systems refuse.
pub(super) fn stamp(at: Moment) -> String {
    at.with_timezone(&here()).format("%Y-%m-%d %H.%M.%S").to_string()
}

/// Whether a file has the name of a backup of that vault.
pub(super) fn is_of(vault: &Vault, name: &str) -> bool {
    let middle = name
        .strip_suffix(SUFFIX)
        .and_then(|rest| rest.strip_prefix(&bare_name(vault.path())))
        .and_then(|rest| rest.strip_prefix(' '));
    middle.is_some_and(|stamp| chrono::NaiveDateTime::parse_from_str(stamp, "%Y-%m-%d %H.%M.%S").is_ok())
}
