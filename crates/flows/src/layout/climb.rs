//! Nodes change places inside their rows as long as one makes the drawing better.

use super::{
    grid::{Cell, Grid},
    ports::as_f64,
};

const CLIMBS: usize = 12;
/// In a map with more flows than these a node is moved less often and less far: each try costs more there, and those bring most.
const MANY: usize = 120;
const CLIMBS_OF_MANY: usize = 3;
const REACH_OF_MANY: usize = 3;
/// What a crossing costs, in columns of line length.
const CROSSING: f64 = 1.3;
/// What a long flow that has to leave its column costs.
const DETOUR: f64 = 1.0;

/// Moves and swaps inside a row as long as one makes the drawing better.
pub(super) fn climb(grid: &mut Grid) {
    let (climbs, reach) =
        if grid.edges.len() > MANY { (CLIMBS_OF_MANY, REACH_OF_MANY) } else { (CLIMBS, grid.columns) };
    let mut climb = Climb::of(grid);
    for _ in 0..climbs {
        let mut better = false;
        for node in 0..climb.grid.cells.len() {
            let column = climb.grid.cells[node].column;
            for column in column.saturating_sub(reach)..climb.grid.columns.min(column + reach + 1) {
                better |= climb.try_move(node, column);
            }
        }
        if !better {
            return;
        }
    }
}

struct Climb<'a> {
    grid: &'a mut Grid,
    /// The node in each cell, row by row.
    taken: Vec<Option<usize>>,
    /// The edges of each node, in their order.
    edges: Vec<Vec<usize>>,
    /// The upper and the lower node of each edge.
    ends: Vec<(usize, usize)>,
    /// The edges whose cost is asked for.
    counted: Vec<bool>,
    /// The edges that may cross each edge, in their order: rows do not change.
    meeting: Vec<Vec<Meeting>>,
}

/// Two edges in the rows that both pass.
struct Meeting {
    other: usize,
    /// How far down the edge, and how far down the other, those rows begin and end: 0 at the upper node, 1 at the lower.
    begin: (f64, f64),
    end: (f64, f64),
}

impl<'a> Climb<'a> {
    fn of(grid: &'a mut Grid) -> Self {
        let mut taken = vec![None; grid.rows.len() * grid.columns];
        for (node, cell) in grid.cells.iter().enumerate() {
            taken[cell.row * grid.columns + cell.column] = Some(node);
        }
        let mut edges = vec![Vec::new(); grid.cells.len()];
        for (place, &(from, to)) in grid.edges.iter().enumerate() {
            edges[from].push(place);
            edges[to].push(place);
        }
        let down = |(from, to): &(usize, usize)| grid.cells[*from].row <= grid.cells[*to].row;
        let ends: Vec<_> =
            grid.edges.iter().map(|edge| if down(edge) { *edge } else { (edge.1, edge.0) }).collect();
        let row = |node: usize| grid.cells[node].row;
        let spans: Vec<_> = ends.iter().map(|(upper, lower)| (row(*upper), row(*lower))).collect();
        let meeting = spans.iter().map(|one| {
            spans.iter().enumerate().filter_map(|(other, span)| Meeting::of(*one, other, *span)).collect()
        });
        let meeting = meeting.collect();
        let counted = vec![false; ends.len()];
        Self { grid, taken, edges, ends, counted, meeting }
    }

    fn try_move(&mut self, node: usize, column: usize) -> bool {
        let Cell { row, column: old } = self.grid.cells[node];
        if old == column {
            return false;
        }
        let other = self.taken[row * self.grid.columns + column];
        let mut touched = self.edges[node].clone();
        if let Some(other) = other {
            touched.extend(&self.edges[other]);
            touched.sort_unstable();
            touched.dedup();
        }
        self.count(&touched, true);
        let before = self.cost(&touched);
        self.swap(node, other, column);
        let is_better = self.cost(&touched) + 1e-6 < before;
        self.count(&touched, false);
        if !is_better {
            self.swap(node, other, old);
        }
        is_better
    }

    fn count(&mut self, edges: &[usize], counted: bool) {
        for edge in edges {
            self.counted[*edge] = counted;
        }
    }

    /// Puts a node into a column of its row, and the one that was there, if any, into its place.
    fn swap(&mut self, node: usize, other: Option<usize>, column: usize) {
        let Cell { row, column: old } = self.grid.cells[node];
        let start = row * self.grid.columns;
        self.grid.cells[node].column = column;
        if let Some(other) = other {
            self.grid.cells[other].column = old;
        }
        self.taken[start + old] = other;
        self.taken[start + column] = Some(node);
    }

    /// What some edges cost: length, detours, crossings with every edge.
    fn cost(&self, counted: &[usize]) -> f64 {
        let mut sum = 0.0;
        for &place in counted {
            sum += self.length(place);
            let (left, right) = self.columns(place);
            for meeting in &self.meeting[place] {
                let twice = meeting.other <= place && self.counted[meeting.other];
                let (other_left, other_right) = self.columns(meeting.other);
                let side = |(down, other): (f64, f64)| {
                    left + (right - left) * down - (other_left + (other_right - other_left) * other)
                };
                if !twice && side(meeting.begin) * side(meeting.end) < -1e-9 {
                    sum += CROSSING;
                }
            }
        }
        sum
    }

    fn length(&self, edge: usize) -> f64 {
        let (upper, lower) = (self.grid.cells[self.ends[edge].0], self.grid.cells[self.ends[edge].1]);
        let wide = as_f64(upper.column.abs_diff(lower.column));
        if upper.row == lower.row {
            return if upper.column.abs_diff(lower.column) > 1 { wide + DETOUR } else { wide };
        }
        let free = |row: usize, column: usize| self.taken[row * self.grid.columns + column].is_none();
        let clear = |column| (upper.row + 1..lower.row).all(|row| free(row, column));
        if clear(upper.column) || clear(lower.column) { wide } else { wide + DETOUR }
    }

    /// The columns of the upper and the lower node.
    fn columns(&self, edge: usize) -> (f64, f64) {
        let (upper, lower) = self.ends[edge];
        (as_f64(self.grid.cells[upper].column), as_f64(self.grid.cells[lower].column))
    }
}

impl Meeting {
    fn of(
        (top, bottom): (usize, usize),
        other: usize,
        (other_top, other_bottom): (usize, usize),
    ) -> Option<Self> {
        let (first, last) = (top.max(other_top), bottom.min(other_bottom));
        let down = |row: usize, top: usize, bottom: usize| as_f64(row - top) / as_f64(bottom - top);
        let at = |row: usize| (down(row, top, bottom), down(row, other_top, other_bottom));
        (first < last).then(|| Self { other, begin: at(first), end: at(last) })
    }
}
