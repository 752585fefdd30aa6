//! Registers as tables: what is listed and how, and what is done to many records at once.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::ShapeView;

/// A field that the table of a register can show, sort and filter by: those of the kind, those of its parts
/// (`purposes/legal_basis`), and what the program knows besides (`gaps`, `changed_at`).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ColumnView {
    pub field: String,
    pub label: String,
    pub shape: ShapeView,
    /// How it can be filtered.
    pub ops: Vec<FilterOp>,
    /// Whether the table shows it unasked.
    pub column: bool,
}

/// How a filter compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FilterOp {
    /// Any of the codes, ids or texts in `values`.
    Is,
    /// None of them.
    IsNot,
    /// Every word in `values`, diacritics folded.
    Contains,
    /// That day or number, or later.
    From,
    /// That day or number, or earlier.
    To,
    Empty,
    Filled,
}

/// A condition on a field; all of several conditions must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Filter {
    pub field: String,
    pub op: FilterOp,
    #[serde(default)]
    pub values: Vec<String>,
}

/// A page of a register.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListRecords {
    pub kind: String,
    /// Words that must all occur, diacritics folded; empty for all.
    pub query: String,
    pub filters: Vec<Filter>,
    /// Fields to show; those of the definition when null.
    #[ts(optional = nullable)]
    pub columns: Option<Vec<String>>,
    /// Field to sort by; empty for the title. `-name` descends.
    pub sort: String,
    pub incomplete_only: bool,
    pub ended_too: bool,
    #[ts(optional = nullable)]
    pub as_at: Option<String>,
    pub offset: u32,
    /// 0 for all.
    pub limit: u32,
}

/// Rows of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordPage {
    /// How many were found.
    pub total: u32,
    /// Of these, how many have gaps.
    pub incomplete: u32,
    /// How many there are without query and filters.
    pub of: u32,
    pub rows: Vec<RecordRow>,
}

/// A row of a register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordRow {
    pub id: String,
    pub version: u32,
    pub title: String,
    pub ended: bool,
    /// The columns as readable text, by field.
    #[ts(type = "Record<string, string>")]
    pub cells: std::collections::BTreeMap<String, String>,
    /// Fields that a citation asks for: filled, and asked for.
    pub filled: u32,
    pub asked: u32,
    pub changed_at: String,
}

/// All that a list finds, in its order: for choosing all of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordIds {
    pub records: Vec<RecordAt>,
}

/// A record in the version that the person saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordAt {
    pub id: String,
    pub version: u32,
}

/// Changes many records at once: all of them, or none.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BulkEdit {
    pub records: Vec<RecordAt>,
    pub changes: Vec<BulkChange>,
}

/// What becomes of a field of each record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BulkChange {
    pub field: String,
    pub how: BulkHow,
    /// The value to set, or what to add or remove: one item, or an array of them.
    #[serde(default)]
    #[ts(type = "unknown", optional)]
    pub value: Value,
}

/// See [`BulkChange`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BulkHow {
    Set,
    Clear,
    /// To a field that holds several items; what it has already stays once.
    Add,
    Remove,
}

/// Ends many records at once, with one reason: all of them, or none.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EndMany {
    pub records: Vec<RecordAt>,
    pub why: String,
}

/// A record of which a copy is made, without its files and without what tells it from others.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DuplicateRecord {
    pub id: String,
}

/// How the person looks at registers, remembered in the vault.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Views {
    /// Named views of all kinds, in the order of their names.
    pub views: Vec<SavedView>,
    /// The columns and the order chosen last, one for each kind.
    pub tables: Vec<TableChoice>,
}

/// A named view of a register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SavedView {
    /// Empty for a new one.
    pub id: String,
    pub kind: String,
    pub name: String,
    pub query: String,
    pub filters: Vec<Filter>,
    #[ts(optional = nullable)]
    pub columns: Option<Vec<String>>,
    pub sort: String,
    pub incomplete_only: bool,
    pub ended_too: bool,
}

/// A view to remove.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RemoveView {
    pub id: String,
}

/// Columns and order of a register's table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TableChoice {
    pub kind: String,
    #[ts(optional = nullable)]
    pub columns: Option<Vec<String>>,
    pub sort: String,
}
