//! A sheet as it stands in the file.

use serde::{Deserialize, Serialize};

use crate::{Cell, Fault};

/// A sheet as it stands in the file: title lines, header and rows alike.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; empty for a file that is one table.
    pub name: String,
    /// The rows in which something stands.
    pub lines: Vec<Line>,
    /// Cells that are one across several columns or rows.
    pub merged: Vec<Merge>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Line {
    /// Its number, as a spreadsheet shows it: from 1.
    pub number: u32,
    /// From the first column to the last that holds something.
    pub cells: Vec<Cell>,
}

/// Cells that are one, both ends included; rows as numbered, columns from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// First and last row.
    pub rows: (u32, u32),
    /// First and last column.
    pub columns: (u32, u32),
}

/// As many columns as a spreadsheet has.
pub(crate) const MOST_COLUMNS: usize = 16_384;
/// More cells than 10,000 records of any kind fill.
const MOST_CELLS: usize = 4_000_000;
/// More text than that is no register.
const MOST_TEXT: usize = 256 << 20;

/// Takes cells in, in any order of columns but row after row, up to what is reasonable.
#[derive(Default)]
pub(crate) struct Filling {
    sheet: Sheet,
    cells: usize,
    text: usize,
}

impl Filling {
    pub(crate) fn named(name: &str) -> Self {
        Self { sheet: Sheet { name: name.to_owned(), ..Sheet::default() }, cells: 0, text: 0 }
    }

    /// Puts a cell in its place; where columns between are empty they count as cells, as they will take room.
    pub(crate) fn put(&mut self, number: u32, column: usize, cell: Cell) -> Result<(), Fault> {
        if cell.is_blank() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(Fault::TooLarge);
        }
        if self.sheet.lines.last().is_none_or(|line| line.number < number) {
            self.sheet.lines.push(Line { number, cells: Vec::new() });
        }
        let Some(line) = self.sheet.lines.iter_mut().rev().find(|line| line.number == number) else {
            return Err(Fault::Broken);
        };
        if let Cell::Text(text) | Cell::Error(text) = &cell {
            self.text += text.len();
        }
        if line.cells.len() <= column {
            self.cells += column + 1 - line.cells.len();
            line.cells.resize(column + 1, Cell::Empty);
        }
        line.cells[column] = cell;
        if self.cells > MOST_CELLS || self.text > MOST_TEXT { Err(Fault::TooLarge) } else { Ok(()) }
    }

    pub(crate) fn merge(&mut self, merge: Merge) {
        self.sheet.merged.push(merge);
    }

    pub(crate) fn done(self) -> Sheet {
        self.sheet
    }
}
