//! Which node stands in which row and column.

use super::{climb::climb, ports::as_f64};
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

impl Grid {
    /// Places the nodes in at most `columns` columns with few crossings and short lines. Flows inside a lane lead at
    /// most `depth` rows down.
    pub(crate) fn of(map: &Map, columns: usize, depth: usize) -> Self {
        let edges = edges(map);
        let mut grid = start(map, columns.max(1), depth, edges);
        for sweep in 0..SWEEPS {
            grid.sweep(sweep % 2 == 1);
        }
        climb(&mut grid);
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
            sum += as_f64(self.cells[other].column);
            count += 1.0;
        }
        if count > 0.0 { sum / count } else { as_f64(self.cells[node].column) }
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
            let here = best[place][column] + (as_f64(column) - want).abs();
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
                places.iter().zip(&wanted).map(|(place, want)| (as_f64(*place) - want.0).abs()).sum()
            };
            assert!((cost(&found) - cost(places)).abs() < 1e-9, "{found:?} for {wanted:?}");
            assert!(found.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
