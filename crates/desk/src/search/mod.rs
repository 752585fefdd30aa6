//! Search over everything.

mod find;

pub use find::find;
