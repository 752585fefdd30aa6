//! A copy of a file for another program to open: in memory, for its owner alone, and gone when the vault is locked.

use std::ops::ControlFlow;

use registers::file_name;

use super::media::{self, HEAD};
use super::place;
use crate::protocol::{NamedFile, OpenedOutside};
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// Copies a file of a record to where the desktop can open it. Only documents of known kinds: the ending of the name, by which a
/// desktop chooses the program, follows from what is in the file, not from what somebody called it.
pub fn open_outside(session: &mut Session, request: NamedFile) -> Result<OpenedOutside> {
    let file = place::named(session, &request)?;
    let mut bytes = Vec::with_capacity(usize::try_from(file.size).unwrap_or_default());
    let failed = |error| super::trouble(error, &file.name);
    session
        .vault()?
        .read_blob(&file.sha256, &mut bytes, &mut |_| ControlFlow::Continue(()))
        .map_err(failed)?;
    let Some(media) = media::of(&bytes[..bytes.len().min(HEAD)]) else {
        return Err(Trouble::NotOpened(file.name));
    };
    let path = session.copies()?.put(&named(&file.name, media.ending), &bytes)?;
    Ok(OpenedOutside { path: path.display().to_string() })
}

/// The name with that ending, once.
fn named(name: &str, ending: &str) -> String {
    let name = file_name(name);
    let has_it = name.to_lowercase().ends_with(ending);
    if has_it { name } else { file_name(&format!("{name}{ending}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_ends_as_what_it_is() {
        let cases = [
            ("umowa.pdf", ".pdf", "umowa.pdf"),
            ("UMOWA.PDF", ".pdf", "UMOWA.PDF"),
            ("umowa.pdf.exe", ".pdf", "umowa.pdf.exe.pdf"),
            ("start.desktop", ".txt", "start.desktop.txt"),
            ("../x", ".png", "-x.png"),
        ];
        for (name, ending, expected) in cases {
            assert_eq!(named(name, ending), expected);
        }
    }
}
