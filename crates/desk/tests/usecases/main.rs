//! Use cases against real vaults, one file a noun.

mod common;
mod log;
mod own_fields;
mod packs;
mod past;
mod records;
mod retention;
mod starter;
mod texts;
mod vaults;
