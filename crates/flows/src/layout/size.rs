//! How large a map must be at least, before anything of it is laid out.

use super::{
    FRAME, SMALLEST_TEXT, block,
    ports::as_f64,
    style::{GUTTER, HEADER_WIDTH, Style, Text, Words},
};
use crate::{Map, Metrics};

/// With the words in the channels between them, nodes take some five times their height.
const CHANNELS: f64 = 5.0;

/// The heights of the nodes of each lane, the highest first.
pub(super) struct Heights(Vec<Vec<f64>>);

impl Heights {
    /// In dense text, at that width.
    pub(super) fn of(map: &Map, node_width: f64, metrics: &dyn Metrics) -> Self {
        let style = Style { node_width, text: Text::DENSE, words: Words::Number };
        let lane = |lane| {
            let nodes = map.nodes().iter().filter(|node| node.lane == lane);
            let mut heights: Vec<f64> =
                nodes.map(|node| block::of_node(node, &style, metrics).height).collect();
            heights.sort_by(|one, other| other.total_cmp(one));
            heights
        };
        Self(map.lanes().map(lane).collect())
    }

    /// Whatever stands in which row: the rows together are at least so high.
    fn least(&self, columns: usize) -> f64 {
        self.0.iter().flat_map(|heights| heights.iter().step_by(columns)).sum()
    }

    /// Whether the smallest text could have half of its least size on a page.
    pub(super) fn fit(&self, columns: impl IntoIterator<Item = usize>, narrowest: f64) -> bool {
        let half = |columns: usize| {
            let width = HEADER_WIDTH + as_f64(columns) * (narrowest + GUTTER);
            let scale = (FRAME.0 / width).min(FRAME.1 / self.least(columns));
            scale * Text::DENSE.small >= SMALLEST_TEXT / 2.0
        };
        columns.into_iter().any(half)
    }

    /// With how many columns a large map has about the shape of a page.
    pub(super) fn columns(&self, node_width: f64) -> usize {
        let most = self.0.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let scale = |columns: &usize| {
            let width = HEADER_WIDTH + as_f64(*columns) * (node_width + 2.0 * GUTTER);
            (FRAME.0 / width).min(FRAME.1 / (CHANNELS * self.least(*columns)))
        };
        (1..=most).max_by(|one, other| scale(one).total_cmp(&scale(other))).unwrap_or(1)
    }
}
