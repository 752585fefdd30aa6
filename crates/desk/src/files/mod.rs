//! Files of records.

mod attach;
mod copies;
mod detach;
mod media;
mod open_outside;
mod place;
mod read;
mod save_copy;
mod settings;

use vault::BlobError;

use crate::trouble::Trouble;

pub use attach::attach;
pub(crate) use copies::{Copies, sweep};
pub use detach::detach;
pub use open_outside::open_outside;
pub(crate) use place::all;
pub use read::read;
pub use save_copy::save_copy;
pub use settings::settings;

/// The operation that adds files to a record.
const ADDED: &str = "attachment.added";
/// The operation that takes one off.
const REMOVED: &str = "attachment.removed";

/// Why a file could not be given out; `to` says where to.
fn trouble(error: BlobError, to: &str) -> Trouble {
    match error {
        BlobError::Vault(error) => Trouble::Vault(error),
        BlobError::Read(error) | BlobError::Write(error) => Trouble::File { path: to.into(), error },
        BlobError::TooLarge { limit } => Trouble::TooLarge { name: to.to_owned(), size: limit + 1, limit },
        BlobError::Cancelled => Trouble::Cancelled,
    }
}
