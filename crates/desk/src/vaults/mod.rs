//! Vaults: creating, opening, locking, and what is in one.

use std::path::{Path, PathBuf};

mod create;
mod info;
mod lock;
mod open;

pub use create::{NewVaultFor, create, create_for};
pub use info::info;
pub use lock::lock;
pub(crate) use open::find;
pub use open::open;

use crate::outside::name_of;

/// What the name of a vault's folder ends in.
pub const SUFFIX: &str = ".tabularium";

/// The name of a vault's folder without the suffix.
pub(crate) fn bare_name(path: &Path) -> String {
    let name = name_of(path);
    name.strip_suffix(SUFFIX).unwrap_or(&name).to_owned()
}

/// A folder with the suffix, if it has a name at all.
pub(crate) fn with_suffix(given: &Path) -> Option<PathBuf> {
    let name = given.file_name()?;
    let mut full = name.to_owned();
    if !name.to_string_lossy().ends_with(SUFFIX) {
        full.push(SUFFIX);
    }
    let bare = full.to_string_lossy().strip_suffix(SUFFIX).is_none_or(|bare| bare.trim().is_empty());
    (!bare).then(|| given.with_file_name(full))
}

/// A field of a request that must not be empty.
fn missing(session: &crate::session::Session, field: &str) -> crate::protocol::ProblemView {
    crate::protocol::ProblemView {
        field: field.to_owned(),
        code: "missing".to_owned(),
        words: catalogue::text(session.language(), &format!("problem-missing_{field}")),
        cites: Vec::new(),
        record: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_is_named_by_the_last_part_of_its_path() {
        let cases = [
            ("clinic", Some("clinic.tabularium")),
            ("clinic.tabularium", Some("clinic.tabularium")),
            ("some/clinic/", Some("some/clinic.tabularium")),
            ("some/clinic/.", Some("some/clinic.tabularium")),
            ("/clinic", Some("/clinic.tabularium")),
            ("a.b", Some("a.b.tabularium")),
            ("", None),
            (".", None),
            ("..", None),
            ("clinic/..", None),
            ("/", None),
            (" ", None),
            (".tabularium", None),
        ];
        for (given, expected) in cases {
            assert_eq!(with_suffix(Path::new(given)).as_deref(), expected.map(Path::new), "{given}");
        }
    }
}
