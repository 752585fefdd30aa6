//! What stands in a cell of a table.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    #[default]
    #[serde(rename = "-")]
    Empty,
    /// Not even said to be empty: what stands there stays.
    #[serde(rename = "?")]
    Absent,
    /// A text, which a spreadsheet shows and never runs.
    #[serde(rename = "s")]
    Text(String),
    /// A number.
    #[serde(rename = "n", with = "exactly")]
    Number(f64),
    /// A day.
    #[serde(rename = "d")]
    Date(NaiveDate),
    /// A day and a time of day, wherever that was.
    #[serde(rename = "t")]
    Moment(NaiveDateTime),
    /// Yes or no.
    #[serde(rename = "b")]
    Bool(bool),
    /// A formula that came to nothing, such as `#REF!`.
    #[serde(rename = "e")]
    Error(String),
}

impl Cell {
    /// A text, or nothing where there is none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Whether there is nothing to see in it.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty | Self::Absent => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(_) | Self::Date(_) | Self::Moment(_) | Self::Bool(_) | Self::Error(_) => false,
        }
    }

    /// As text: whole numbers without a point, days and times in ISO form.
    pub fn written(&self) -> String {
        match self {
            Self::Empty | Self::Absent => String::new(),
            Self::Text(text) | Self::Error(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::Moment(moment) => moment.format(moment_form(moment)).to_string(),
            Self::Bool(yes) => yes.to_string(),
        }
    }
}

fn moment_form(moment: &NaiveDateTime) -> &'static str {
    if chrono::Timelike::second(moment) == 0 { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%dT%H:%M:%S" }
}

/// Numbers as texts: JSON's readers may be off by the last digit.
mod exactly {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    #[allow(clippy::trivially_copy_pass_by_ref)] // The form that serde asks for.
    pub(super) fn serialize<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(number)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_written_as_one_would_type_it() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let cases = [
            (Cell::Empty, ""),
            (Cell::Text("007".into()), "007"),
            (Cell::Number(12.0), "12"),
            (Cell::Number(9_007_199_254_740_991.0), "9007199254740991"),
            (Cell::Number(0.5), "0.5"),
            (Cell::Date(day), "2026-01-05"),
            (Cell::Moment(day.and_hms_opt(9, 30, 0).unwrap()), "2026-01-05T09:30"),
            (Cell::Bool(true), "true"),
            (Cell::Error("#REF!".into()), "#REF!"),
        ];
        for (cell, expected) in cases {
            assert_eq!(cell.written(), expected);
        }
    }
}
