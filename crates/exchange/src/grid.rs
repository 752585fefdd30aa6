//! One table: a header and rows.

use crate::Cell;

/// One table: a header, and rows below it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// The names of the columns, each once.
    pub header: Vec<String>,
    /// The rows in which something stands.
    pub rows: Vec<Row>,
}

/// A row of a grid.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its number, as a spreadsheet shows it.
    pub number: u32,
    /// Its cells; those at the end may be missing.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in a column.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}
