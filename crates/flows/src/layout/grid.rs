//! Which node stands in which row and column.

use std::collections::HashSet;

use crate::{Lane, Map};

/// Nodes in cells: a lane has one or more rows, and no two nodes share a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grid {
    /// The lane of each row.
    pub(crate) rows: Vec<Lane>,
    pub(crate) columns: usize,
    /// Row and column of each node.
    pub(crate) cells: Vec<Cell>,
    /// From which node to which, by place in the map.
    pub(crate) edges: Vec<(usize, usize)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Cell {
    pub(crate) row: usize,
    pub(crate) column: usize,
}

const SWEEPS: usize = 6;
const CLIMBS: usize = 12;
/// What a crossing costs, in columns of line length.
const CROSSING: f64 = 1.3;
/// What a long flow that has to leave its column costs.
const DETOUR: f64 = 1.0;

impl Grid {
    /// Places the nodes in at most `columns` columns with few crossings and short lines. Flows inside a lane lead at
    /// most `depth` rows down.
    pub(crate) fn of(map: &Map, columns: usize, depth: usize) -> Self {
        let edges = edges(map);
        let mut grid = start(map, columns.max(1), depth, edges);
        for sweep in 0..SWEEPS {
            grid.sweep(sweep % 2 == 1);
        }
        grid.climb();
        grid
    }

    pub(crate) fn is_free(&self, row: usize, column: usize) -> bool {
        !self.cells.contains(&Cell { row, column })
    }

    /// Whether a line can run down the column through all rows strictly between.
    pub(crate) fn is_clear(&self, column: usize, above: usize, below: usize) -> bool {
        (above + 1..below).all(|row| self.is_free(row, column))
    }

    fn members(&self, row: usize) -> Vec<usize> {
        let mut members: Vec<usize> =
            (0..self.cells.len()).filter(|node| self.cells[*node].row == row).collect();
        members.sort_by_key(|node| self.cells[*node].column);
        members
    }

    /// The barycentre heuristic: each node goes near the middle of the nodes that it is joined with.
    fn sweep(&mut self, upwards: bool) {
        let rows = self.rows.len();
        for step in 0..rows {
            let row = if upwards { rows - 1 - step } else { step };
            let mut wanted: Vec<(f64, usize)> =
                self.members(row).into_iter().map(|node| (self.barycentre(node), node)).collect();
            wanted.sort_by(|one, other| one.0.total_cmp(&other.0));
            let places = nearest_places(&wanted, self.columns);
            for ((_, node), column) in wanted.into_iter().zip(places) {
                self.cells[node].column = column;
            }
        }
    }

    fn barycentre(&self, node: usize) -> f64 {
        let mut sum = 0.0;
        let mut count = 0.0;
        for &(from, to) in &self.edges {
            let other = if from == node {
                to
            } else if to == node {
                from
            } else {
                continue;
            };
            sum += to_f64(self.cells[other].column);
            count += 1.0;
        }
        if count > 0.0 { sum / count } else { to_f64(self.cells[node].column) }
    }

    /// Moves and swaps inside a row as long as one makes the drawing better.
    fn climb(&mut self) {
        for _ in 0..CLIMBS {
            let mut better = false;
            for node in 0..self.cells.len() {
                for column in 0..self.columns {
                    better |= self.try_move(node, column);
                }
            }
            if !better {
                return;
            }
        }
    }

    fn try_move(&mut self, node: usize, column: usize) -> bool {
        let Cell { row, column: old } = self.cells[node];
        if old == column {
            return false;
        }
        let other = self.cells.iter().position(|cell| *cell == Cell { row, column });
        let touched = |edge: &(usize, usize)| {
            [Some(edge.0), Some(edge.1)]
                .iter()
                .any(|end| *end == Some(node) || (other.is_some() && *end == other))
        };
        let before = self.cost(&touched);
        self.cells[node].column = column;
        if let Some(other) = other {
            self.cells[other].column = old;
        }
        if self.cost(&touched) + 1e-6 < before {
            return true;
        }
        self.cells[node].column = old;
        if let Some(other) = other {
            self.cells[other].column = column;
        }
        false
    }

    /// What the edges that `counts` names cost: length, detours, crossings with every edge.
    fn cost(&self, counts: &dyn Fn(&(usize, usize)) -> bool) -> f64 {
        let occupied: HashSet<Cell> = self.cells.iter().copied().collect();
        let mut sum = 0.0;
        for (place, edge) in self.edges.iter().enumerate() {
            if !counts(edge) {
                continue;
            }
            sum += self.length(*edge, &occupied);
            for (other_place, other) in self.edges.iter().enumerate() {
                let twice = counts(other) && other_place <= place;
                if !twice && self.crosses(*edge, *other) {
                    sum += CROSSING;
                }
            }
        }
        sum
    }

    fn length(&self, (from, to): (usize, usize), occupied: &HashSet<Cell>) -> f64 {
        let (upper, lower) = self.ordered(from, to);
        let wide = to_f64(upper.column.abs_diff(lower.column));
        if upper.row == lower.row {
            return if upper.column.abs_diff(lower.column) > 1 { wide + DETOUR } else { wide };
        }
        let clear = |column| (upper.row + 1..lower.row).all(|row| !occupied.contains(&Cell { row, column }));
        if clear(upper.column) || clear(lower.column) { wide } else { wide + DETOUR }
    }

    fn crosses(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        let (a, b) = self.ordered(one.0, one.1);
        let (c, d) = self.ordered(other.0, other.1);
        let (top, bottom) = (a.row.max(c.row), b.row.min(d.row));
        if top >= bottom {
            return false;
        }
        let side = |row| at_row(a, b, row) - at_row(c, d, row);
        side(top) * side(bottom) < -1e-9
    }

    fn ordered(&self, from: usize, to: usize) -> (Cell, Cell) {
        let (from, to) = (self.cells[from], self.cells[to]);
        if from.row <= to.row { (from, to) } else { (to, from) }
    }
}

fn edges(map: &Map) -> Vec<(usize, usize)> {
    let ends = map.flows().iter().map(|flow| (map.place_of(&flow.from), map.place_of(&flow.to)));
    ends.filter_map(|(from, to)| Some((from?, to?))).collect()
}

fn start(map: &Map, columns: usize, deepest: usize, edges: Vec<(usize, usize)>) -> Grid {
    let depths = depths(map, deepest, &edges);
    let mut rows = Vec::new();
    let mut cells = vec![Cell { row: 0, column: 0 }; map.nodes().len()];
    for lane in map.lanes() {
        for depth in 0..=deepest {
            let here = |node: &usize| map.nodes()[*node].lane == lane && depths[*node] == depth;
            let members: Vec<usize> = (0..cells.len()).filter(here).collect();
            if members.is_empty() {
                continue;
            }
            let lines = members.len().div_ceil(columns);
            for line in members.chunks(members.len().div_ceil(lines)) {
                let indent = (columns - line.len()) / 2;
                for (place, node) in line.iter().enumerate() {
                    cells[*node] = Cell { row: rows.len(), column: indent + place };
                }
                rows.push(lane);
            }
        }
    }
    Grid { rows, columns, cells, edges }
}

/// How many flows inside its lane lead to a node, at most `deepest`.
fn depths(map: &Map, deepest: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut depths = vec![0; map.nodes().len()];
    for _ in 0..deepest {
        for &(from, to) in edges {
            let inside = map.nodes()[from].lane == map.nodes()[to].lane && from < to;
            if inside {
                depths[to] = depths[to].max((depths[from] + 1).min(deepest));
            }
        }
    }
    depths
}

/// Columns for nodes in their order, each as near as can be to where it wants to be.
fn nearest_places(wanted: &[(f64, usize)], columns: usize) -> Vec<usize> {
    // best[i][c]: cost of the first i nodes when they use the first c columns only.
    let mut best = vec![vec![f64::INFINITY; columns + 1]; wanted.len() + 1];
    best[0].fill(0.0);
    for (place, (want, _)) in wanted.iter().enumerate() {
        for column in place..columns {
            let here = best[place][column] + (to_f64(column) - want).abs();
            let fewer = best[place + 1][column];
            best[place + 1][column + 1] = fewer.min(here);
        }
    }
    let mut places = vec![0; wanted.len()];
    let mut column = columns;
    for place in (0..wanted.len()).rev() {
        while column > place + 1 && best[place + 1][column - 1] <= best[place + 1][column] {
            column -= 1;
        }
        column -= 1;
        places[place] = column;
    }
    places
}

fn at_row(upper: Cell, lower: Cell, row: usize) -> f64 {
    let (left, right) = (to_f64(upper.column), to_f64(lower.column));
    if upper.row == lower.row {
        return left;
    }
    left + (right - left) * to_f64(row - upper.row) / to_f64(lower.row - upper.row)
}

fn to_f64(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_go_to_the_nearest_columns_that_keep_their_order() {
        let cases: [(&[f64], &[usize]); 4] =
            [(&[2.0], &[2]), (&[1.0, 1.0], &[0, 1]), (&[0.0, 4.0], &[0, 4]), (&[4.0, 4.0, 4.0], &[2, 3, 4])];
        for (wanted, places) in cases {
            let wanted: Vec<(f64, usize)> = wanted.iter().map(|want| (*want, 0)).collect();
            let found = nearest_places(&wanted, 5);
            let cost = |places: &[usize]| -> f64 {
                places.iter().zip(&wanted).map(|(place, want)| (to_f64(*place) - want.0).abs()).sum()
            };
            assert!((cost(&found) - cost(places)).abs() < 1e-9, "{found:?} for {wanted:?}");
            assert!(found.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
