//! Journeys through the command line, one file a noun.

mod crash;
mod history;
mod log;
mod maps;
mod packs;
mod records;
mod refusals;
mod retention;
mod secrecy;
mod stranger;
mod targets;
mod usage;
mod vaults;
mod verify;
