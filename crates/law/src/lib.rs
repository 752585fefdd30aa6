//! The law as dated content: citations, starter library, periods.

mod act;
mod citation;
mod content;
mod expiry;
mod measures;
mod retention;
mod starter;

pub use act::Act;
pub use citation::{Citation, Style};
pub use expiry::Span;
pub use measures::{MeasureBundle, measure_bundles};
pub use retention::{CountedFrom, Period, RetentionRule, retention_rules};
pub use starter::{Starter, starters};
