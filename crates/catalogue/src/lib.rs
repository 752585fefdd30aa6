//! Every text of the program, English and Polish, from one Fluent catalogue.
//!
//! The window reads the same files with `@fluent/bundle`, so that a term stands once for screen, paper and
//! command line.

mod bundle;
mod files;
mod format;
mod language;
mod manual;
mod spread;

pub use bundle::{Arg, has, text, text_with};
pub use files::{Texts, keys, texts};
pub use format::{day, number, size};
pub use language::{Language, UnknownLanguage};
pub use manual::{ManualPage, manual};
pub use spread::spread;
