//! What a person can do: use cases, and the one declaration of commands.
//!
//! Folders are nouns, files are verbs. A use case takes the [`Session`] and a request of [`protocol`], and answers; the
//! [`Desk`] lets one at a time work at the session. Every change is one named operation of the vault.

// The form of a use case: it owns its request, and may fail.
#![allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps)]

pub mod anchors;
pub mod app;
pub mod backups;
pub mod changes;
mod clock;
pub mod crash;
pub mod demo;
mod desk;
pub mod dossier;
pub mod erasure;
pub mod exchange;
mod failure;
pub mod files;
pub mod keys;
pub mod kinds;
pub mod log;
pub mod manual;
pub mod maps;
mod moments;
mod outside;
pub mod packs;
pub mod protocol;
pub mod records;
pub mod repair;
pub mod retention;
pub mod search;
mod session;
mod settings;
pub mod starter;
mod trouble;
mod typescript;
pub mod undo;
pub mod vaults;
pub mod views;
mod watch;
mod words;

pub use self::exchange::{Workbooks, read_apart};
pub use catalogue::Language;
pub use clock::{Clock, SystemClock};
pub use desk::{Case, Desk, LongCase};
pub use moments::take_zone_of_machine;
pub use session::Session;
pub use settings::{FileStore, MemoryStore, Remembered, Store, settings_folder};
pub use trouble::{Trouble, Weakness};
pub use typescript::typescript;
pub use vault::Cost;
pub use watch::{Unwatched, Watch};
pub use words::{local_by_then, local_time};
