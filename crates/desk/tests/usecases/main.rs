//! Use cases against real vaults, one file a noun.

mod anchors;
mod backups;
mod common;
mod erasure;
mod files;
mod keys;
mod log;
mod own_fields;
mod own_fields_then;
mod packs;
mod past;
mod records;
mod repair;
mod retention;
mod search;
mod starter;
mod tables;
mod texts;
mod vaults;
