//! Rows of a table as lines.

use super::font::Fonts;
use super::style::Style;
use super::table::{Cell, Row, Table};
use super::text::{Line, wrap};

const GUTTER: f32 = 9.0;
const PAD: f32 = 2.0;
const PARAGRAPH: f32 = 2.0;

/// A row, broken into lines.
pub(super) struct Laid {
    pub(super) cells: Vec<(Style, Vec<Placed>)>,
    pub(super) height: f32,
    pub(super) shaded: bool,
}

/// A line of a cell: its top in the row, its indent and the paragraph that it belongs to.
pub(super) struct Placed {
    pub(super) top: f32,
    pub(super) indent: f32,
    pub(super) paragraph: usize,
    pub(super) line: Line,
}

impl Laid {
    /// The lowest height, not more than `room` below `from`, at which no line is cut.
    pub(super) fn cut(&self, from: f32, room: f32) -> f32 {
        let lines = || {
            self.cells
                .iter()
                .flat_map(|(style, lines)| lines.iter().map(|line| (line.top, line.top + style.leading)))
        };
        let limit = from + room;
        let crossing = lines().filter(|(top, bottom)| *top >= from && *bottom > limit).map(|(top, _)| top);
        let cut = crossing.fold(limit, f32::min);
        // A page that cannot hold one line would never end.
        if cut > from + 1.0 { cut } else { limit }
    }
}

/// The air to the right of a column; the last one reaches the edge.
pub(super) fn gutter(table: &Table, index: usize) -> f32 {
    if index + 1 == table.columns.len() { 0.0 } else { GUTTER }
}

pub(super) fn lay_head(fonts: &Fonts, table: &Table, widths: &[f32]) -> Laid {
    let cells = table.columns.iter().zip(widths).enumerate().map(|(index, (column, width))| {
        (
            Style::HEAD,
            lay_cell(fonts, &column.head.as_str().into(), Style::HEAD, width - gutter(table, index)),
        )
    });
    Laid::of(cells.collect(), false)
}

pub(super) fn lay(fonts: &Fonts, table: &Table, row: &Row, widths: &[f32]) -> Laid {
    let empty = Cell::default();
    let cells = table.columns.iter().zip(widths).enumerate().map(|(index, (column, width))| {
        let cell = row.cells.get(index).unwrap_or(&empty);
        (column.style, lay_cell(fonts, cell, column.style, width - gutter(table, index)))
    });
    Laid::of(cells.collect(), row.shaded)
}

impl Laid {
    fn of(cells: Vec<(Style, Vec<Placed>)>, shaded: bool) -> Self {
        let bottoms = cells.iter().filter_map(|(style, lines)| Some(lines.last()?.top + style.leading));
        let height = bottoms.fold(Style::CELL.leading + PAD, f32::max) + PAD;
        Self { cells, height, shaded }
    }
}

fn lay_cell(fonts: &Fonts, cell: &Cell, style: Style, width: f32) -> Vec<Placed> {
    let mut placed = Vec::new();
    let mut top = PAD;
    for (paragraph, (indent, text)) in cell.0.iter().filter(|(_, text)| !text.is_empty()).enumerate() {
        if paragraph > 0 {
            top += PARAGRAPH;
        }
        for line in wrap(fonts, text, style, (width - indent).max(style.size * 3.0)) {
            placed.push(Placed { top, indent: *indent, paragraph, line });
            top += style.leading;
        }
    }
    placed
}
