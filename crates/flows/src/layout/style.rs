//! Measures of a drawing.

use crate::Weight;

/// One way to draw a map: width of nodes, sizes of text, amount of words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) node_width: f64,
    pub(crate) text: Text,
    pub(crate) words: Words,
}

/// How much stands at a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    /// Data, medium, protection.
    Full,
    /// Data, and what is missing.
    Brief,
    /// Its number in the list of sentences.
    Number,
}

impl Style {
    pub(crate) const PLAIN: Style = Style { node_width: 116.0, text: Text::ROOMY, words: Words::Full };
}

/// Sizes of text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Text {
    pub(crate) title: f64,
    pub(crate) body: f64,
    pub(crate) small: f64,
}

impl Text {
    pub(crate) const ROOMY: Text = Text { title: 9.0, body: 8.0, small: 7.5 };
    pub(crate) const DENSE: Text = Text { title: 8.0, body: 7.25, small: 7.0 };
}

pub(crate) const LEADING: f64 = 1.22;
/// Height of a line above its baseline, as a share of its size, so that text looks centred.
pub(crate) const ASCENT: f64 = 0.93;

pub(crate) const HEADER_WIDTH: f64 = 74.0;
pub(crate) const HEADER_WEIGHT: Weight = Weight::SemiBold;
pub(crate) const LANE_PAD: f64 = 5.0;
pub(crate) const LANE_GAP: f64 = 3.0;
pub(crate) const NODE_PAD: f64 = 4.5;
pub(crate) const NODE_LINES: usize = 4;
/// Space between columns that no line runs through.
pub(crate) const GUTTER: f64 = 12.0;
/// Distance between lines in a gutter.
pub(crate) const GUTTER_TRACK: f64 = 6.5;
/// The most that a gutter is widened to fill the page.
pub(crate) const GUTTER_SLACK: f64 = 44.0;
/// Height of a track that carries no words.
pub(crate) const TRACK: f64 = 6.0;
pub(crate) const LABEL_GAP: f64 = 2.0;
pub(crate) const LABEL_PAD: f64 = 3.0;
pub(crate) const LABEL_LINES: usize = 3;
pub(crate) const BRIEF_LINES: usize = 2;
/// Widest label between two neighbours in a row.
pub(crate) const SIDE_LABEL: f64 = 84.0;
/// Widest label beside an upright line.
pub(crate) const UPRIGHT_LABEL: f64 = 88.0;
/// Length of the line that is seen on either side of a label between neighbours.
pub(crate) const SIDE_STUB: f64 = 12.0;
/// Widest label on a track.
pub(crate) const TRACK_LABEL: f64 = 130.0;
/// Distance between a node and a channel where an arrow ends, and where none does.
pub(crate) const STUB_ARROW: f64 = 8.5;
pub(crate) const STUB: f64 = 4.0;
/// Two lines never run nearer to each other than this.
pub(crate) const APART: f64 = 4.5;
pub(crate) const LEGEND: f64 = 18.0;
