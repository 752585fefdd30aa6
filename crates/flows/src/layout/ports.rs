//! Where on its node each line begins and ends.

use std::collections::BTreeMap;

use super::{
    grid::Grid,
    style::{APART, Style},
    trace::{Trace, Way},
};

/// Horizontal places of columns and gutter tracks.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    /// Left edge of each column.
    pub(crate) left: Vec<f64>,
    /// The first track of each gutter.
    pub(crate) gutter: Vec<f64>,
    /// Middle of the labels between neighbours in each gutter.
    pub(crate) side: Vec<f64>,
    pub(crate) width: f64,
    pub(crate) node_width: f64,
}

/// Where a line meets its two nodes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ends {
    pub(crate) upper: f64,
    pub(crate) lower: f64,
}

/// A side of a node with the lines that meet it.
struct Side {
    node: usize,
    bottom: bool,
    lines: Vec<usize>,
}

/// The widest distance between two lines on a side.
const WIDEST: f64 = 26.0;
/// Lines keep this far from the corners of a node.
const CORNER: f64 = 9.0;
/// Room for lines that cannot stand as near to each other as they might.
const SLACK: f64 = 1.5;
/// How far a line moves on its side to become straight.
const SNAP: f64 = 16.0;

/// The ends of all lines; no two lines that meet one channel stand nearer than [`APART`].
pub(crate) fn ends(grid: &Grid, traces: &[Trace], columns: &Columns, style: &Style) -> Vec<Ends> {
    let mut ends = vec![Ends { upper: f64::NAN, lower: f64::NAN }; traces.len()];
    // Of each channel: where a line stands upright, and which.
    let mut taken: Vec<Vec<(f64, usize)>> = vec![Vec::new(); grid.rows.len() + 1];
    for (line, trace) in traces.iter().enumerate() {
        if let Way::Gutter { gutter, track } = trace.way {
            let x = columns.track(gutter, track);
            for channel in &mut taken[trace.first_channel(grid)..=trace.last_channel(grid)] {
                channel.push((x, line));
            }
        }
    }
    for side in sides(grid, traces, columns) {
        let middle = columns.middle(grid.cells[side.node].column);
        let room = style.node_width / 2.0 - CORNER;
        let count = side.lines.len();
        let step = if count > 1 { WIDEST.min(2.0 * room / as_f64(count - 1)) } else { 0.0 };
        for (place, &line) in side.lines.iter().enumerate() {
            let trace = &traces[line];
            let ideal = middle + (as_f64(place) - as_f64(count - 1) / 2.0) * step;
            let is_upper = trace.upper == side.node;
            let other = if is_upper { ends[line].lower } else { ends[line].upper };
            let straight = trace.is_aligned(grid) && !other.is_nan() && (other - middle).abs() <= room;
            let near = count == 1 || (other - ideal).abs() <= SNAP;
            let wanted = if straight && near { other } else { ideal };
            let channels = channels(grid, trace, is_upper);
            let free = |x: f64| {
                let clash = |&(at, owner): &(f64, usize)| owner != line && (at - x).abs() < APART;
                !channels.clone().any(|channel| taken[channel].iter().any(clash))
            };
            let x = nearest_free(wanted, (middle - room, middle + room), &free);
            for channel in &mut taken[channels] {
                channel.push((x, line));
            }
            if is_upper {
                ends[line].upper = x;
            } else {
                ends[line].lower = x;
            }
        }
    }
    ends
}

/// The least width of nodes at which the lines of the busiest side have room.
pub(crate) fn least_node_width(grid: &Grid, traces: &[Trace]) -> f64 {
    let mut load: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for trace in traces.iter().filter(|trace| !trace.is_side()) {
        for (node, is_upper) in [(trace.upper, true), (trace.lower, false)] {
            for channel in channels(grid, trace, is_upper) {
                *load.entry((grid.cells[node].column, channel)).or_default() += 1;
            }
        }
    }
    let most = load.values().copied().max().unwrap_or(0);
    2.0 * CORNER + as_f64(most) * APART * SLACK
}

impl Columns {
    pub(crate) fn middle(&self, column: usize) -> f64 {
        self.left[column] + self.node_width / 2.0
    }

    pub(crate) fn track(&self, gutter: usize, track: usize) -> f64 {
        self.gutter[gutter] + as_f64(track) * super::style::GUTTER_TRACK
    }
}

/// The channels through which the line stands upright at this end.
fn channels(grid: &Grid, trace: &Trace, is_upper: bool) -> std::ops::RangeInclusive<usize> {
    let (first, last) = (trace.first_channel(grid), trace.last_channel(grid));
    match (trace.way, is_upper) {
        (Way::UnderUpper, true) | (Way::OverLower, false) => first..=last,
        (_, true) => first..=first,
        (_, false) => last..=last,
    }
}

/// The busiest sides come first, because they have the least choice.
fn sides(grid: &Grid, traces: &[Trace], columns: &Columns) -> Vec<Side> {
    let mut sides = Vec::new();
    for node in 0..grid.cells.len() {
        for bottom in [false, true] {
            let meets = |trace: &Trace| {
                let below = trace.upper == node || trace.way == Way::Beside;
                !trace.is_side() && (trace.upper == node || trace.lower == node) && below == bottom
            };
            let mut lines: Vec<usize> = (0..traces.len()).filter(|line| meets(&traces[*line])).collect();
            let aim = |line: &usize| aim(grid, &traces[*line], node, columns);
            lines.sort_by(|one, other| aim(one).total_cmp(&aim(other)));
            if !lines.is_empty() {
                sides.push(Side { node, bottom, lines });
            }
        }
    }
    sides.sort_by_key(|side| (std::cmp::Reverse(side.lines.len()), grid.cells[side.node].row, side.bottom));
    sides
}

/// Where the line goes from this node, as a place from left to right.
fn aim(grid: &Grid, trace: &Trace, node: usize, columns: &Columns) -> f64 {
    let other = if trace.upper == node { trace.lower } else { trace.upper };
    match trace.way {
        Way::Gutter { gutter, track } => columns.track(gutter, track),
        Way::Side { .. } | Way::Beside | Way::Direct | Way::UnderUpper | Way::OverLower => {
            let left = columns.left[grid.cells[other].column];
            // A node further away turns off nearer to the middle.
            let rows = grid.cells[other].row.abs_diff(grid.cells[node].row);
            let own = columns.left[grid.cells[node].column];
            left + 20.0 + (own - left).signum() * as_f64(rows)
        }
    }
}

fn nearest_free(wanted: f64, (least, most): (f64, f64), free: &dyn Fn(f64) -> bool) -> f64 {
    let steps =
        (0..40).flat_map(|step| [as_f64(step), -as_f64(step)]).map(|step| wanted + step * APART / 2.0);
    steps.into_iter().find(|x| (least..=most).contains(x) && free(*x)).unwrap_or(wanted)
}

pub(super) fn as_f64(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
