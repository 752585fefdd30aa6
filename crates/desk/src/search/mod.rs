//! Search over everything.

mod find;
mod snippet;
mod words;

pub use find::find;
