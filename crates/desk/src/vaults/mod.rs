//! Vaults: creating, opening, locking, and what is in one.

mod create;
mod info;
mod lock;
mod open;
mod passphrase;

pub use create::create;
pub use info::info;
pub use lock::lock;
pub use open::open;
pub use passphrase::LEAST_PASSPHRASE;

/// What the name of a vault's folder ends in.
pub const SUFFIX: &str = ".tabularium";

/// A field of a request that must not be empty.
fn missing(session: &crate::session::Session, field: &str) -> crate::protocol::ProblemView {
    crate::protocol::ProblemView {
        field: field.to_owned(),
        code: "missing".to_owned(),
        words: catalogue::text(session.language(), &format!("problem-missing_{field}")),
        cites: Vec::new(),
    }
}
