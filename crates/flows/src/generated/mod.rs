//! Generated tables. A test fails when one is stale.

#[rustfmt::skip]
pub(crate) mod plex_sans;
