//! What runs and stands in each channel between two rows.

use super::{
    block::Block,
    channel::{Run, RunLabel, Track, tracks},
    grid::Grid,
    ports::{Columns, Ends},
    spot::Spot,
    style::{HEADER_WIDTH, LABEL_GAP, STUB, STUB_ARROW},
    trace::{Trace, Way},
};

/// A channel, from top to bottom: room for arrows, words of the upper nodes, tracks, words of the lower nodes, room
/// for arrows.
#[derive(Debug, Default)]
pub(crate) struct Channel {
    pub(crate) top: f64,
    pub(crate) under: f64,
    pub(crate) tracks: Vec<Track>,
    pub(crate) over: f64,
    pub(crate) bottom: f64,
}

/// All lines of a map with everything that is known of them before they have heights.
pub(crate) struct Lines<'a> {
    pub(crate) grid: &'a Grid,
    pub(crate) traces: &'a [Trace],
    pub(crate) columns: &'a Columns,
    pub(crate) ends: &'a [Ends],
    pub(crate) spots: &'a [Spot],
    pub(crate) labels: &'a [Block],
}

/// Words on a run shorter than this share of theirs stand beside it.
const SHORT: f64 = 0.8;
const BESIDE: f64 = 3.0;
/// Labels keep this far from the right edge.
const EDGE: f64 = 4.0;

impl Lines<'_> {
    /// The channels: number `n` lies above row `n`.
    pub(crate) fn channels(&self) -> Vec<Channel> {
        (0..=self.grid.rows.len()).map(|place| self.channel(place)).collect()
    }

    /// Height of the highest label between neighbours in a row.
    pub(crate) fn side_height(&self, row: usize) -> f64 {
        let here = |(line, trace): (usize, &Trace)| {
            (trace.is_side() && self.grid.cells[trace.upper].row == row).then(|| self.labels[line].height)
        };
        self.traces.iter().enumerate().filter_map(here).fold(0.0, f64::max)
    }

    fn channel(&self, place: usize) -> Channel {
        let mut channel = Channel::default();
        for (line, trace) in self.traces.iter().enumerate().filter(|(_, trace)| !trace.is_side()) {
            let beside = trace.way == Way::Beside;
            let starts = trace.first_channel(self.grid) == place;
            let ends = trace.last_channel(self.grid) == place && !beside;
            if starts {
                let tip = beside || !trace.down;
                channel.top = channel.top.max(if tip { STUB_ARROW } else { STUB });
            }
            if ends {
                channel.bottom = channel.bottom.max(if trace.down { STUB_ARROW } else { STUB });
            }
            let room = self.labels[line].height + LABEL_GAP;
            match self.spots[line] {
                Spot::Under(_) if starts => channel.under = channel.under.max(room),
                Spot::Over(_) if ends => channel.over = channel.over.max(room),
                Spot::Under(_) | Spot::Over(_) | Spot::Run(_) | Spot::Side => {}
            }
        }
        let runs: Vec<Run> = (0..self.traces.len()).filter_map(|line| self.run(line, place)).collect();
        if !runs.is_empty() && channel.under == 0.0 {
            channel.top = channel.top.max(STUB + 2.0);
        }
        let turning = |line: &usize| runs.iter().any(|run| run.line == *line);
        let straight = (0..self.traces.len()).filter(|line| !turning(line));
        let passing: Vec<f64> = straight.filter_map(|line| self.upright_at(line, place)).collect();
        channel.tracks = tracks(runs, &passing);
        channel
    }

    /// The stretch that a line runs along a channel, if it does or if its words stand there.
    fn run(&self, line: usize, place: usize) -> Option<Run> {
        let (up, down) = self.bends(line, place)?;
        let worded = self.spots[line] == Spot::Run(place) && !self.labels[line].lines.is_empty();
        let mut run = Run { line, up, down, label: None, choices: Vec::new() };
        let (left, right) = run.line_extent();
        if worded {
            self.place_label(&mut run);
        }
        (worded || right - left > 0.01).then_some(run)
    }

    /// Where a line enters a channel from above and where it leaves it downwards; none where it only passes.
    fn bends(&self, line: usize, place: usize) -> Option<(Vec<f64>, Vec<f64>)> {
        let trace = &self.traces[line];
        let Ends { upper, lower } = self.ends[line];
        let (first, last) = (trace.first_channel(self.grid), trace.last_channel(self.grid));
        let (from, to) = match trace.way {
            Way::Beside if place == first => return Some((vec![upper, lower], Vec::new())),
            Way::Direct | Way::OverLower if place == first => (upper, lower),
            Way::UnderUpper if place == last => (upper, lower),
            Way::Gutter { gutter, track } if place == first => (upper, self.columns.track(gutter, track)),
            Way::Gutter { gutter, track } if place == last => (self.columns.track(gutter, track), lower),
            Way::Side { .. }
            | Way::Beside
            | Way::Direct
            | Way::UnderUpper
            | Way::OverLower
            | Way::Gutter { .. } => return None,
        };
        Some((vec![from], vec![to]))
    }

    /// Where the words of a run may stand: on it, or beside it where it is short.
    fn place_label(&self, run: &mut Run) {
        let Block { width, height, .. } = self.labels[run.line];
        let (left, right) = run.line_extent();
        let middle = f64::midpoint(left, right);
        let centres = if right - left < width * SHORT {
            vec![middle, left - width / 2.0 - BESIDE, right + width / 2.0 + BESIDE]
        } else {
            let reach = (right - left - width).max(0.0) / 2.0;
            vec![middle, middle - reach / 2.0, middle + reach / 2.0, middle - reach, middle + reach]
        };
        let most = self.columns.width - width - EDGE;
        let mut lefts = centres.iter().map(|centre| (centre - width / 2.0).min(most).max(HEADER_WIDTH));
        run.label = lefts.next().map(|left| RunLabel { left, width, height });
        run.choices = lefts.collect();
    }

    /// Where a line that does not turn in a channel stands upright in it.
    fn upright_at(&self, line: usize, place: usize) -> Option<f64> {
        let trace = &self.traces[line];
        let (first, last) = (trace.first_channel(self.grid), trace.last_channel(self.grid));
        let here = !trace.is_side() && (first..=last).contains(&place);
        here.then(|| self.passing(line))
    }

    /// Where a line passes the rows between its ends.
    fn passing(&self, line: usize) -> f64 {
        match self.traces[line].way {
            Way::Gutter { gutter, track } => self.columns.track(gutter, track),
            Way::OverLower => self.ends[line].lower,
            Way::UnderUpper | Way::Beside | Way::Side { .. } | Way::Direct => self.ends[line].upper,
        }
    }
}
