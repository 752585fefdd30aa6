//! What is read in the program.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page of the manual.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ManualPageView {
    /// How it is called for in either language.
    pub name: String,
    pub title: String,
    /// As Markdown.
    pub text: String,
    /// The same as HTML. It comes from the program itself, never from a person.
    pub html: String,
}
