//! The way of each line through the grid, before it has coordinates.

use super::grid::{Cell, Grid};

/// A line between two nodes. `upper` is the node in the higher row, or the left one of two in the same row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trace {
    pub(crate) upper: usize,
    pub(crate) lower: usize,
    pub(crate) way: Way,
    /// Whether the flow goes from `upper` to `lower`.
    pub(crate) down: bool,
}

/// How a line passes the rows between its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Both ends in one row: through the channel below it.
    Beside,
    /// Neighbours in one row: straight across that gutter.
    Side { gutter: usize },
    /// The rows are neighbours.
    Direct,
    /// Straight on below the upper node.
    UnderUpper,
    /// Straight on above the lower node.
    OverLower,
    /// Through a gutter, on a track of it.
    Gutter { gutter: usize, track: usize },
}

/// The ways of all lines, and how many tracks each gutter has. Channel `n` lies above row `n`, gutter `n` left of
/// column `n`.
pub(crate) fn traces(grid: &Grid) -> (Vec<Trace>, Vec<usize>) {
    let mut gutters =
        Gutters { spans: vec![Vec::new(); grid.columns + 1], sides: Vec::new(), worded: neighbours(grid) };
    let traces = grid.edges.iter().map(|edge| trace(grid, *edge, &mut gutters)).collect();
    let counts = gutters
        .spans
        .iter()
        .map(|spans| spans.iter().map(|span| span.track + 1).max().unwrap_or(0))
        .collect();
    (traces, counts)
}

impl Trace {
    /// The channel that the line meets first below its upper node.
    pub(crate) fn first_channel(&self, grid: &Grid) -> usize {
        grid.cells[self.upper].row + 1
    }

    /// The channel from which the line reaches its lower node.
    pub(crate) fn last_channel(&self, grid: &Grid) -> usize {
        if self.way == Way::Beside { self.first_channel(grid) } else { grid.cells[self.lower].row }
    }

    /// Whether the line runs between neighbours, outside all channels.
    pub(crate) fn is_side(&self) -> bool {
        matches!(self.way, Way::Side { .. })
    }

    /// Whether the line can be one straight stroke.
    pub(crate) fn is_aligned(&self, grid: &Grid) -> bool {
        let same = grid.cells[self.upper].column == grid.cells[self.lower].column;
        same && matches!(self.way, Way::Direct | Way::UnderUpper | Way::OverLower)
    }
}

/// What of the gutters is in use.
struct Gutters {
    spans: Vec<Vec<Span>>,
    /// Row and gutter of each line between neighbours.
    sides: Vec<(usize, usize)>,
    /// Row and gutter where words will stand between neighbours.
    worded: Vec<(usize, usize)>,
}

/// Row and gutter of every line that joins neighbours.
fn neighbours(grid: &Grid) -> Vec<(usize, usize)> {
    let ends = grid.edges.iter().map(|(from, to)| (grid.cells[*from], grid.cells[*to]));
    ends.filter(|(from, to)| from.row == to.row && from.column.abs_diff(to.column) == 1)
        .map(|(from, to)| (from.row, from.column.max(to.column)))
        .collect()
}

/// A stretch of a gutter that a line uses.
#[derive(Debug, Clone, Copy)]
struct Span {
    first: usize,
    last: usize,
    track: usize,
}

fn trace(grid: &Grid, (from, to): (usize, usize), gutters: &mut Gutters) -> Trace {
    let (a, b) = (grid.cells[from], grid.cells[to]);
    let down = (a.row, a.column) < (b.row, b.column);
    let (upper, lower) = if down { (from, to) } else { (to, from) };
    let way = way(grid, grid.cells[upper], grid.cells[lower], gutters);
    Trace { upper, lower, way, down }
}

fn way(grid: &Grid, upper: Cell, lower: Cell, gutters: &mut Gutters) -> Way {
    if upper.row == lower.row {
        let place = (upper.row, lower.column);
        if upper.column + 1 != lower.column || gutters.sides.contains(&place) {
            return Way::Beside;
        }
        gutters.sides.push(place);
        return Way::Side { gutter: lower.column };
    }
    if upper.row + 1 == lower.row {
        return Way::Direct;
    }
    if grid.is_clear(upper.column, upper.row, lower.row) {
        return Way::UnderUpper;
    }
    if grid.is_clear(lower.column, upper.row, lower.row) {
        return Way::OverLower;
    }
    let (first, last) = (upper.row + 1, lower.row);
    let load = |gutter: usize| {
        gutters.spans[gutter].iter().filter(|span| span.first <= last && first <= span.last).count()
    };
    let worded = |gutter: usize| {
        gutters.worded.iter().filter(|(row, place)| *place == gutter && (first..last).contains(row)).count()
    };
    // In half columns: gutter n lies half a column left of column n.
    let cost = |gutter: usize| {
        let place = 2 * gutter;
        place.abs_diff(2 * upper.column + 1)
            + place.abs_diff(2 * lower.column + 1)
            + load(gutter)
            + worded(gutter)
    };
    let gutter = (0..=grid.columns).min_by_key(|gutter| cost(*gutter)).unwrap_or(0);
    let busy = |track: usize| {
        gutters.spans[gutter]
            .iter()
            .any(|span| span.track == track && span.first <= last && first <= span.last)
    };
    let used = gutters.spans[gutter].len();
    let track = (0..=used).find(|track| !busy(*track)).unwrap_or(used);
    gutters.spans[gutter].push(Span { first, last, track });
    Way::Gutter { gutter, track }
}
