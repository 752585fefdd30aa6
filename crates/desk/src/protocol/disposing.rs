//! Periods of retention, and what is due for disposal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A year whose disposal is planned.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ShowDue {
    /// This year where none is given.
    #[ts(optional = nullable)]
    pub year: Option<u32>,
}

/// What the rules of retention say of a year.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DueInYear {
    pub year: u32,
    /// How many batches may go in that year.
    pub due: u32,
    /// How many would, but for a hold.
    pub held: u32,
    /// The oldest first.
    pub rows: Vec<DueBatch>,
}

/// A batch whose period ends with that year at the latest.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DueBatch {
    /// Id and title of the rule.
    pub retention: String,
    pub title: String,
    pub base_year: u32,
    pub what: String,
    pub amount: String,
    /// Title of the place.
    pub place: String,
    /// The last day of the period.
    pub expires: String,
    /// The first day on which it may go; null while a hold has no end.
    pub from: Option<String>,
    pub state: DueStateView,
    /// The state in words.
    pub words: String,
    /// What suspends its end, or did after the period was over.
    pub held_by: Vec<String>,
    /// Id and title of the protocol of its disposal, done or begun.
    pub disposal: Option<String>,
    pub disposal_title: String,
}

/// How it stands with a batch in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DueStateView {
    /// It may go in that year, or might have gone before.
    Due,
    /// Its period ends on the last day of that year: it may go from the next day.
    Ends,
    /// A hold suspends it past that year.
    Held,
    /// It went in that year.
    Disposed,
}

/// A rule of the law and the day of its event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReckonRetention {
    /// Its code, such as `medical_record`.
    pub rule: String,
    /// `YYYY-MM-DD`.
    pub base: String,
}

/// The last day of a period.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Expiry {
    /// `YYYY-MM-DD`.
    pub expires: String,
}
