//! The law as dated content: citations, starter library, periods.

mod citation;

pub use citation::{Act, Citation, Style};
