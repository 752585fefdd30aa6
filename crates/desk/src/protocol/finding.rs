//! Search over everything.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is looked for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct FindRecords {
    /// Words that must all occur, each at the beginning of a word, diacritics folded.
    pub text: String,
    /// Codes of kinds; empty for all.
    pub kinds: Vec<String>,
    pub ended_too: bool,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
    pub offset: u32,
    /// 0 for the default of a page.
    pub limit: u32,
}

/// A page of what was found, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FoundRecords {
    /// As far as they are counted.
    pub total: u32,
    /// There are more than are counted.
    pub has_more: bool,
    pub hits: Vec<Hit>,
}

/// What is looked for, to be counted in each register.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CountRecords {
    pub text: String,
    pub ended_too: bool,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
}

/// How much was found in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundIn {
    pub kind: String,
    /// The register.
    pub label: String,
    /// No more than 10,000 are counted.
    pub count: u32,
}

/// A record that was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Hit {
    pub id: String,
    pub kind: String,
    pub kind_label: String,
    pub title: String,
    /// Where the title says it.
    pub title_marks: Vec<Mark>,
    pub ended: bool,
    /// Label of the field that says it; null where the title alone does.
    pub field: Option<String>,
    /// The words of that field around what was found; empty where the title alone says it.
    pub snippet: String,
    pub marks: Vec<Mark>,
}

/// A stretch of a text, counted in UTF-16 code units as the window's strings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mark {
    pub start: u32,
    /// The first unit that is not part of it.
    pub end: u32,
}
