//! The kinds, one file each.

mod system;

pub use system::System;

use crate::Kind;

pub(crate) const ALL: &[&Kind] = &[&System::KIND];
