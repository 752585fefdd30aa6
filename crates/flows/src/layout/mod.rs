//! Lane layout: a map becomes a drawing, always the same one for the same map.

mod block;
mod channel;
mod climb;
mod corridor;
mod grid;
mod paint;
mod plan;
mod ports;
mod size;
mod spot;
mod style;
#[cfg(test)]
mod tests;
mod trace;

use plan::{Plan, Weave};
use size::Heights;
use style::{Style, Text, Words};

use crate::{Drawing, Map, Metrics};

/// Width and height in points of the place for a map on an A4 landscape page: margins, header, footer and a heading
/// taken off.
pub const FRAME: (f64, f64) = (720.0, 436.0);

/// No text is smaller than this once a drawing is fitted into [`FRAME`], as long as that can be had.
pub const SMALLEST_TEXT: f64 = 7.0;

/// Lays a map out for an A4 landscape page. Flows carry their words; where the page is too small for that, the most
/// telling of them; where it is too small even for those, their number in the list of sentences. A map that no page can show at a size
/// that anybody reads is laid out with all its words, to be looked at in parts.
pub fn layout(map: &Map, metrics: &dyn Metrics) -> Drawing {
    match best(map, metrics) {
        Some(best) => paint::paint(map, &best.plan, &best.style, metrics),
        None => paint::paint(map, &Plan::empty(), &Style::PLAIN, metrics),
    }
}

/// The most readable of all ways to draw a map; none for a map with nothing on it.
fn best(map: &Map, metrics: &dyn Metrics) -> Option<Candidate> {
    if map.nodes().is_empty() {
        return None;
    }
    let heights = Heights::of(map, NODE_WIDTHS[0], metrics);
    if !heights.fit(COLUMNS, NODE_WIDTHS[NODE_WIDTHS.len() - 1]) {
        return large(map, &heights, metrics);
    }
    let weaves = weaves(map);
    let mut best: Option<Candidate> = None;
    for words in [Words::Full, Words::Brief, Words::Number] {
        for text in [Text::ROOMY, Text::DENSE] {
            for candidate in candidates(map, &weaves, (text, words), metrics) {
                if best.as_ref().is_none_or(|best| candidate.is_better_than(best)) {
                    best = Some(candidate);
                }
            }
            if best.as_ref().is_some_and(Candidate::is_readable) {
                return best;
            }
        }
    }
    best
}

/// The shorter of two ways to draw a large map.
fn large(map: &Map, heights: &Heights, metrics: &dyn Metrics) -> Option<Candidate> {
    let style = Style::PLAIN;
    let columns = heights.columns(style.node_width);
    let candidate = |depth| Candidate::of(map, &Weave::of(map, columns, depth), style, metrics);
    DEPTHS.map(candidate).into_iter().min_by(|one, other| one.length.total_cmp(&other.length))
}

/// A plan that could be drawn.
struct Candidate {
    style: Style,
    plan: Plan,
    /// Size of the smallest text on the page.
    smallest: f64,
    /// How often a line runs under the words of another.
    smudges: usize,
    /// Length of all lines: of two that are read equally well, the shorter.
    length: f64,
}

impl Candidate {
    fn of(map: &Map, weave: &Weave, style: Style, metrics: &dyn Metrics) -> Self {
        let plan = plan::plan(map, weave, &style, FRAME.0, metrics);
        let scale = (FRAME.0 / plan.width).min(FRAME.1 / plan.height).min(1.0);
        let length = plan.lines.iter().map(plan::Line::length).sum();
        let smudges = plan.smudges();
        Self { style, smallest: scale * style.text.small, plan, smudges, length }
    }

    fn is_readable(&self) -> bool {
        self.smallest >= SMALLEST_TEXT - 1e-9
    }

    fn is_better_than(&self, other: &Self) -> bool {
        if self.is_readable() && other.is_readable() && self.smudges != other.smudges {
            return self.smudges < other.smudges;
        }
        let worth = |it: &Self| (it.smallest * 100.0).round();
        (worth(self), -self.length) > (worth(other), -other.length)
    }
}

const NODE_WIDTHS: [f64; 6] = [138.0, 126.0, 116.0, 106.0, 96.0, 86.0];
const DEPTHS: [usize; 2] = [0, 1];
const COLUMNS: std::ops::RangeInclusive<usize> = 2..=8;

/// Pages wider than this many times [`FRAME`] are not tried where a narrower one can be had.
const WIDE: f64 = 1.1;

fn candidates<'a>(
    map: &'a Map,
    weaves: &'a [Weave],
    (text, words): (Text, Words),
    metrics: &'a dyn Metrics,
) -> impl Iterator<Item = Candidate> + use<'a> {
    let narrowest = NODE_WIDTHS[NODE_WIDTHS.len() - 1];
    let styles = move |weave: &'a Weave| {
        let fits = move |node_width: &f64| {
            *node_width <= narrowest || weave.least_width(*node_width) <= FRAME.0 * WIDE
        };
        NODE_WIDTHS.into_iter().filter(fits).map(move |node_width| (weave, Style { node_width, text, words }))
    };
    weaves.iter().flat_map(styles).map(move |(weave, style)| Candidate::of(map, weave, style, metrics))
}

fn weaves(map: &Map) -> Vec<Weave> {
    let widest = map
        .lanes()
        .map(|lane| map.nodes().iter().filter(|node| node.lane == lane).count())
        .max()
        .unwrap_or(0);
    let columns = COLUMNS.filter(|columns| *columns <= widest.max(*COLUMNS.start()));
    columns.flat_map(|columns| DEPTHS.map(|depth| Weave::of(map, columns, depth))).collect()
}
