//! Search over everything.

mod count;
mod find;
mod snippet;
mod words;

pub use count::count;
pub use find::find;
