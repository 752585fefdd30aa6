//! The manual.

mod pages;

pub use pages::pages;
