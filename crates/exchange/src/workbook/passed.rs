//! The form in which sheets are handed from the process that reads a workbook to the one that asked.

use serde::{Deserialize, Serialize};

use crate::sheet::MOST_COLUMNS;
use crate::{Fault, Sheet};

#[derive(Serialize, Deserialize)]
enum Answer {
    Sheets(Vec<Sheet>),
    Fault(String),
}

/// An answer is not longer than that; the one who asked reads no further.
pub const MOST_ANSWER: u64 = 512 << 20;

/// Sheets, or why there are none, as bytes.
pub fn answer(sheets: Result<Vec<Sheet>, Fault>) -> Vec<u8> {
    let answer = match sheets {
        Ok(sheets) => Answer::Sheets(sheets),
        Err(fault) => Answer::Fault(fault.code().to_owned()),
    };
    serde_json::to_vec(&answer).unwrap_or_default()
}

/// What the bytes of an answer say; those of one who died halfway say nothing.
pub fn answered(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    let sheets = match serde_json::from_slice(bytes) {
        Ok(Answer::Sheets(sheets)) => sheets,
        Ok(Answer::Fault(code)) => return Err(Fault::of(&code).unwrap_or(Fault::Broken)),
        Err(_) => return Err(Fault::Broken),
    };
    let narrow = |sheet: &Sheet| sheet.lines.iter().all(|line| line.cells.len() <= MOST_COLUMNS);
    if sheets.iter().all(narrow) { Ok(sheets) } else { Err(Fault::TooLarge) }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::{Cell, Line, Merge};

    #[test]
    fn what_is_handed_over_arrives() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let cells = vec![
            Cell::Empty,
            Cell::Text("ł\n\"'\u{5d0}".into()),
            Cell::Number(9_007_199_254_740_991.0),
            Cell::Number(-0.1),
            Cell::Date(day),
            Cell::Moment(day.and_hms_opt(9, 30, 5).unwrap()),
            Cell::Bool(true),
            Cell::Error("#REF!".into()),
        ];
        let merged = vec![Merge { rows: (1, 2), columns: (0, 3) }];
        let sheets = vec![Sheet { name: "Arkusz".into(), lines: vec![Line { number: 3, cells }], merged }];
        assert_eq!(answered(&answer(Ok(sheets.clone()))), Ok(sheets));
        for fault in Fault::ALL {
            assert_eq!(answered(&answer(Err(fault))), Err(fault));
        }
        for bytes in [&b""[..], b"{", b"{\"Fault\":\"newer\"}", b"{\"Sheets\":[{}]}"] {
            assert_eq!(answered(bytes), Err(Fault::Broken));
        }
    }
}
