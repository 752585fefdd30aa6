//! What opens a vault: its passphrase, its recovery key, the data key behind both.

mod header;
mod passphrase;
mod recovery;
mod rotate;
mod strength;
mod tried;

pub use header::put_back;
pub use passphrase::change;
pub use recovery::{draft, page, replace};
pub use rotate::rotate;
pub use strength::{LEAST_PASSPHRASE, strength};

pub(crate) use strength::check;
pub(crate) use tried::tried;
