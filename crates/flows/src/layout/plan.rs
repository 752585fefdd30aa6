//! The geometry of a map: where each lane, node, line and label is.

use super::{
    block::{self, Block},
    channel::Run,
    corridor::{Channel, Lines},
    grid::Grid,
    ports::{Columns, as_f64, ends, least_node_width},
    spot::{Spot, spots},
    style::{
        GUTTER, GUTTER_SLACK, GUTTER_TRACK, HEADER_WIDTH, LANE_GAP, LANE_PAD, LEGEND, SIDE_LABEL, SIDE_STUB,
        STUB, Style, TRACK_LABEL, UPRIGHT_LABEL, Words,
    },
    trace::{Trace, Way, traces},
};
use crate::{Lane, Map, Metrics, Point};

/// Everything that is drawn, with its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) lanes: Vec<LaneBox>,
    /// In the order of the map.
    pub(crate) nodes: Vec<Boxed>,
    /// In the order of the map.
    pub(crate) lines: Vec<Line>,
    /// Where the legend begins.
    pub(crate) legend: f64,
}

/// What of a layout does not depend on measures.
#[derive(Debug, Clone)]
pub(crate) struct Weave {
    grid: Grid,
    traces: Vec<Trace>,
    /// How many tracks each gutter has.
    gutters: Vec<usize>,
    spots: Vec<Spot>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LaneBox {
    pub(crate) lane: Lane,
    pub(crate) area: Area,
    pub(crate) title: Block,
}

/// A block of text at its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Boxed {
    pub(crate) area: Area,
    pub(crate) block: Block,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// From the giving to the taking node.
    pub(crate) points: Vec<Point>,
    pub(crate) label: Option<Boxed>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Plan {
    /// The plan of a map with nothing on it.
    pub(crate) fn empty() -> Self {
        Self {
            width: super::FRAME.0,
            height: LEGEND,
            lanes: Vec::new(),
            nodes: Vec::new(),
            lines: Vec::new(),
            legend: 0.0,
        }
    }

    /// How often a line runs under the words of another.
    pub(crate) fn smudges(&self) -> usize {
        let smudged = |place: usize, area: &Area| {
            let others = self.lines.iter().enumerate().filter(|(other, _)| *other != place);
            others
                .filter(|(_, line)| line.points.windows(2).any(|pair| area.is_met_by(pair[0], pair[1])))
                .count()
        };
        let labels =
            self.lines.iter().enumerate().filter_map(|(place, line)| Some((place, line.label.as_ref()?)));
        labels.map(|(place, label)| smudged(place, &label.area)).sum()
    }
}

impl Area {
    /// Whether an upright or level stroke meets it.
    pub(crate) fn is_met_by(&self, one: Point, other: Point) -> bool {
        let (left, right) = (one.x.min(other.x), one.x.max(other.x));
        let (top, bottom) = (one.y.min(other.y), one.y.max(other.y));
        left < self.x + self.width && right > self.x && top < self.y + self.height && bottom > self.y
    }
}

impl Line {
    pub(crate) fn length(&self) -> f64 {
        self.points.windows(2).map(|pair| (pair[0].x - pair[1].x).abs() + (pair[0].y - pair[1].y).abs()).sum()
    }
}

impl Weave {
    /// Places the nodes of a map in cells and finds the ways of its lines.
    pub(crate) fn of(map: &Map, columns: usize, depth: usize) -> Self {
        let grid = Grid::of(map, columns, depth);
        let (traces, gutters) = traces(&grid);
        let spots = spots(&grid, &traces);
        Self { grid, traces, gutters, spots }
    }

    /// A width that no plan of this weave stays below.
    pub(crate) fn least_width(&self, node_width: f64) -> f64 {
        HEADER_WIDTH + as_f64(self.grid.columns) * (node_width + GUTTER)
    }
}

/// Gives a weave its measures in one style, on a page of at least that width.
pub(crate) fn plan(map: &Map, weave: &Weave, style: &Style, width: f64, metrics: &dyn Metrics) -> Plan {
    let Weave { grid, traces, gutters, spots } = weave;
    let style = &Style { node_width: style.node_width.max(least_node_width(grid, traces)), ..*style };
    let labels = labels(map, weave, style, metrics);
    let columns = columns(gutters, &side_widths(traces, &labels, gutters.len()), style, width);
    let ends = ends(grid, traces, &columns, style);
    let lines = Lines { grid, traces, columns: &columns, ends: &ends, spots, labels: &labels };
    let channels = lines.channels();
    let blocks: Vec<Block> = map.nodes().iter().map(|node| block::of_node(node, style, metrics)).collect();
    let titles: Vec<(Lane, Block)> =
        map.lanes().map(|lane| (lane, block::of_lane(map.lane_title(lane), style, metrics))).collect();
    let rows = rows(&lines, &channels, &blocks, &titles);
    let places = Places { lines: &lines, channels: &channels, rows: &rows };
    let lane_boxes = titles.into_iter().zip(&rows.lanes).map(|((lane, title), (top, bottom))| {
        let area = Area { x: 0.0, y: *top, width: columns.width, height: bottom - top };
        LaneBox { lane, area, title }
    });
    Plan {
        width: columns.width,
        height: rows.end + LEGEND,
        lanes: lane_boxes.collect(),
        nodes: boxed_nodes(grid, &columns, &rows, blocks, style),
        lines: (0..traces.len()).map(|line| places.line(line)).collect(),
        legend: rows.end,
    }
}

/// Width that each gutter needs for labels between neighbours; none where there is no such line.
fn side_widths(traces: &[Trace], labels: &[Block], gutters: usize) -> Vec<Option<f64>> {
    let mut widths = vec![None; gutters];
    for (trace, label) in traces.iter().zip(labels) {
        if let Way::Side { gutter } = trace.way {
            let width = label.width + 2.0 * SIDE_STUB;
            widths[gutter] = Some(widths[gutter].unwrap_or(0.0_f64).max(width));
        }
    }
    widths
}

/// Places the columns, widening the gutters to fill the page where there is room.
fn columns(gutters: &[usize], sides: &[Option<f64>], style: &Style, width: f64) -> Columns {
    let tracks = |place: usize| as_f64(gutters[place]) * GUTTER_TRACK;
    let span = |place: usize| match sides[place] {
        Some(side) => side + if gutters[place] > 0 { GUTTER / 2.0 + tracks(place) } else { 0.0 },
        None => GUTTER + tracks(place),
    };
    let count = as_f64(gutters.len());
    let natural = HEADER_WIDTH
        + (0..gutters.len()).map(span).sum::<f64>()
        + as_f64(gutters.len() - 1) * style.node_width;
    let slack = ((width - natural) / count).clamp(0.0, GUTTER_SLACK);
    let total = natural + slack * count;
    let mut x = HEADER_WIDTH + ((width - total) / 2.0).max(0.0);
    let (mut left, mut gutter, mut side) = (Vec::new(), Vec::new(), Vec::new());
    for place in 0..gutters.len() {
        let end = x + span(place) + slack;
        let track_room = if gutters[place] > 0 { tracks(place) - GUTTER_TRACK } else { 0.0 };
        gutter.push(match sides[place] {
            Some(_) => x + GUTTER / 2.0,
            None => (x + end - track_room) / 2.0,
        });
        side.push(end - f64::midpoint(sides[place].unwrap_or(0.0), slack));
        x = end;
        if place + 1 < gutters.len() {
            left.push(x);
            x += style.node_width;
        }
    }
    Columns { left, gutter, side, width: total.max(width), node_width: style.node_width }
}

fn labels(map: &Map, weave: &Weave, style: &Style, metrics: &dyn Metrics) -> Vec<Block> {
    let Weave { grid, traces, spots, .. } = weave;
    let label = |(place, flow): (usize, &crate::Flow)| {
        if style.words == Words::Number {
            return block::of_number(place + 1, flow, style, metrics);
        }
        let room = match spots[place] {
            Spot::Under(_) | Spot::Over(_) => style.node_width,
            Spot::Side => SIDE_LABEL,
            // Beside an upright line, where others stand near.
            Spot::Run(_) if traces[place].is_aligned(grid) => UPRIGHT_LABEL,
            Spot::Run(_) => TRACK_LABEL.max(style.node_width),
        };
        block::of_flow(flow, map, room, style, metrics)
    };
    map.flows().iter().enumerate().map(label).collect()
}

/// Heights of rows, lanes and tracks.
struct Rows {
    top: Vec<f64>,
    height: Vec<f64>,
    /// Middle of each track of each channel.
    tracks: Vec<Vec<f64>>,
    /// Top and bottom of each lane.
    lanes: Vec<(f64, f64)>,
    end: f64,
}

fn rows(lines: &Lines, channels: &[Channel], blocks: &[Block], titles: &[(Lane, Block)]) -> Rows {
    let mut rows =
        Rows { top: Vec::new(), height: Vec::new(), tracks: Vec::new(), lanes: Vec::new(), end: 0.0 };
    let grid = lines.grid;
    let (mut y, mut lane_top) = (0.0, 0.0);
    rows.tracks.push(Vec::new());
    for (row, lane) in grid.rows.iter().enumerate() {
        let first = row == 0 || grid.rows[row - 1] != *lane;
        if first {
            lane_top = y;
            y += LANE_PAD;
        }
        y += channels[row].over + channels[row].bottom;
        let here = (0..blocks.len()).filter(|node| grid.cells[*node].row == row);
        let height = here.map(|node| blocks[node].height).fold(lines.side_height(row), f64::max);
        rows.top.push(y);
        rows.height.push(height);
        let below = &channels[row + 1];
        y += height + below.top + below.under;
        let mut middles = Vec::new();
        for track in &below.tracks {
            middles.push(y + track.height() / 2.0);
            y += track.height();
        }
        rows.tracks.push(middles);
        if grid.rows.get(row + 1) == Some(lane) {
            continue;
        }
        y += LANE_PAD - STUB;
        let title = titles.iter().find(|(known, _)| known == lane).map_or(0.0, |(_, block)| block.height);
        y = y.max(lane_top + title + 2.0 * LANE_PAD);
        rows.lanes.push((lane_top, y));
        y += LANE_GAP;
    }
    rows.end = y - LANE_GAP;
    rows
}

fn boxed_nodes(grid: &Grid, columns: &Columns, rows: &Rows, blocks: Vec<Block>, style: &Style) -> Vec<Boxed> {
    let boxed = |(block, cell): (Block, &super::grid::Cell)| {
        let (x, y) = (columns.left[cell.column], rows.top[cell.row]);
        Boxed { area: Area { x, y, width: style.node_width, height: rows.height[cell.row] }, block }
    };
    blocks.into_iter().zip(&grid.cells).map(boxed).collect()
}

/// Gives lines and words their places.
struct Places<'a> {
    lines: &'a Lines<'a>,
    channels: &'a [Channel],
    rows: &'a Rows,
}

impl Places<'_> {
    fn line(&self, line: usize) -> Line {
        let block = &self.lines.labels[line];
        let label = (!block.lines.is_empty()).then(|| self.label(line, block));
        Line { points: self.points(line), label }
    }

    fn points(&self, line: usize) -> Vec<Point> {
        let trace = &self.lines.traces[line];
        let ends = self.lines.ends[line];
        let (upper, lower) = (self.lines.grid.cells[trace.upper], self.lines.grid.cells[trace.lower]);
        let start = self.rows.top[upper.row] + self.rows.height[upper.row];
        if trace.is_side() {
            let y = self.rows.top[upper.row] + self.rows.height[upper.row] / 2.0;
            let columns = self.lines.columns;
            let from = columns.left[upper.column] + columns.node_width;
            let mut points = vec![Point { x: from, y }, Point { x: columns.left[lower.column], y }];
            if !trace.down {
                points.reverse();
            }
            return points;
        }
        let end = match trace.way {
            Way::Beside => start,
            Way::Side { .. } | Way::Direct | Way::UnderUpper | Way::OverLower | Way::Gutter { .. } => {
                self.rows.top[lower.row]
            }
        };
        let mut points = vec![Point { x: ends.upper, y: start }];
        for place in trace.first_channel(self.lines.grid)..=trace.last_channel(self.lines.grid) {
            let Some((run, y)) = self.run(line, place) else { continue };
            let (from, to) = match run.down.first() {
                Some(down) => (run.up[0], *down),
                None => (run.up[0], run.up[1]),
            };
            if (from - to).abs() > 0.01 {
                points.extend([Point { x: from, y }, Point { x: to, y }]);
            }
        }
        points.push(Point { x: ends.lower, y: end });
        if !trace.down {
            points.reverse();
        }
        points
    }

    fn label(&self, line: usize, block: &Block) -> Boxed {
        let (width, height) = (block.width, block.height);
        let grid = self.lines.grid;
        let trace = &self.lines.traces[line];
        let ends = self.lines.ends[line];
        // As near to the line as can be without leaving the node's column.
        let left = |node: usize, x: f64| {
            let edge = self.lines.columns.left[grid.cells[node].column];
            let room = (self.lines.columns.node_width - width).max(0.0);
            (x - width / 2.0).clamp(edge, edge + room)
        };
        let (x, y) = match self.lines.spots[line] {
            Spot::Under(node) => {
                let row = grid.cells[node].row;
                let top = self.rows.top[row] + self.rows.height[row] + self.channels[row + 1].top;
                let x = if node == trace.upper { ends.upper } else { ends.lower };
                (left(node, x), top)
            }
            Spot::Over(node) => {
                let row = grid.cells[node].row;
                (left(node, ends.lower), self.rows.top[row] - self.channels[row].bottom - height)
            }
            Spot::Side => {
                let cell = grid.cells[trace.lower];
                let middle = self.rows.top[cell.row] + self.rows.height[cell.row] / 2.0;
                (self.lines.columns.side[cell.column] - width / 2.0, middle - height / 2.0)
            }
            Spot::Run(place) => match self.run(line, place) {
                Some((run, y)) => (run.label.map_or(run.up[0], |label| label.left), y - height / 2.0),
                None => (ends.upper, self.rows.end),
            },
        };
        Boxed { area: Area { x, y, width, height }, block: block.clone() }
    }

    /// The run of a line in a channel, and its height.
    fn run(&self, line: usize, place: usize) -> Option<(&Run, f64)> {
        let tracks = self.channels[place].tracks.iter().zip(&self.rows.tracks[place]);
        tracks
            .flat_map(|(track, y)| track.runs.iter().map(move |run| (run, *y)))
            .find(|(run, _)| run.line == line)
    }
}
