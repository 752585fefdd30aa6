//! The bytes of a file, for the viewer of the window.

use std::ops::ControlFlow;

use super::place;
use crate::protocol::NamedFile;
use crate::session::Session;
use crate::trouble::{Result, Trouble};

/// More than this is not shown inside the window: it would stand in memory several times.
const MOST: u64 = 200_000_000;

/// The bytes of a file that a record of the open vault names.
pub fn read(session: &mut Session, request: NamedFile) -> Result<Vec<u8>> {
    let file = place::named(session, &request)?;
    if file.size > MOST {
        return Err(Trouble::TooLarge { name: file.name, size: file.size, limit: MOST });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(file.size).unwrap_or_default());
    session
        .vault()?
        .read_blob(&file.sha256, &mut bytes, &mut |_| ControlFlow::Continue(()))
        .map_err(|error| super::trouble(error, &file.name))?;
    Ok(bytes)
}
