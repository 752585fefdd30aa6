//! Journeys through the command line, one file a noun.

mod anchors;
mod backups;
mod crash;
mod cuts;
mod everything;
mod exchange;
mod foreign;
mod history;
mod hostile;
mod keys;
mod kinds;
mod log;
mod maps;
mod office;
mod packs;
mod records;
mod refusals;
mod repair;
mod retention;
mod secrecy;
mod sessions;
mod stranger;
mod targets;
mod usage;
mod vaults;
mod verify;
