//! Short texts of several lines: what stands in a node, a label or a lane header.

use super::style::{
    BRIEF_LINES, HEADER_WEIGHT, HEADER_WIDTH, LABEL_LINES, LABEL_PAD, LEADING, NODE_LINES, NODE_PAD, Style,
    Words,
};
use crate::{
    Flow, Ink, Map, Metrics, Node, NodeKind, Protection, Weight,
    wrap::{Setting, wrap},
};

/// Lines of text with their measure.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Block {
    pub(crate) lines: Vec<Line>,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) lead: Lead,
    pub(crate) text: String,
    pub(crate) size: f64,
    pub(crate) weight: Weight,
    pub(crate) ink: Ink,
    /// With its lead.
    pub(crate) width: f64,
}

/// What stands before the text of a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Lead {
    None,
    /// A round mark with one sign.
    Badge(char),
    /// Words in bold.
    Words(String),
}

/// Width of the space behind bold words, as a share of the text size.
const SPACE: f64 = 0.3;
/// Width of a badge with the space behind it, as a share of the text size.
const BADGE: f64 = 1.45;

impl Block {
    fn push(&mut self, line: Line) {
        self.width = self.width.max(line.width);
        self.height += line.size * LEADING;
        self.lines.push(line);
    }
}

/// What stands in a node.
pub(crate) fn of_node(node: &Node, style: &Style, metrics: &dyn Metrics) -> Block {
    let room = style.node_width - 2.0 * NODE_PAD;
    let text = style.text;
    let mut block = Block::default();
    let mut add = |words: &str, size: f64, weight: Weight, ink: Ink, most: usize| {
        for text in wrap(words, Setting { size, weight, width: room, indent: 0.0, most }, metrics) {
            let width = metrics.width(&text, size, weight);
            block.push(Line { lead: Lead::None, text, size, weight, ink, width });
        }
    };
    if let NodeKind::Store(_) = node.kind {
        add(&node.caption, text.small, Weight::Regular, Ink::Muted, 1);
    }
    add(&node.title, text.title, Weight::SemiBold, Ink::Ink, NODE_LINES);
    if let Some(note) = &node.note {
        add(note, text.small, Weight::Regular, Ink::Muted, NODE_LINES);
    }
    for words in &node.lacks {
        add_led(&mut block, Lead::Badge('!'), words, Ink::Warning, (text.small, room, LABEL_LINES), metrics);
    }
    for question in &node.questions {
        add_led(
            &mut block,
            Lead::Badge('?'),
            &question.words,
            Ink::Warning,
            (text.small, room, LABEL_LINES),
            metrics,
        );
    }
    block.width = style.node_width;
    block.height += 2.0 * NODE_PAD - 1.0;
    block
}

/// What stands at a flow, not wider than `room`.
pub(crate) fn of_flow(flow: &Flow, map: &Map, room: f64, style: &Style, metrics: &dyn Metrics) -> Block {
    let room = room - 2.0 * LABEL_PAD;
    let mut block = Block::default();
    let text = style.text;
    let special = if flow.special { lead_words(&map.texts.special_mark) } else { Lead::None };
    let brief = style.words == Words::Brief;
    let most = if brief { BRIEF_LINES } else { LABEL_LINES };
    add_led(&mut block, special, &flow.what, Ink::Ink, (text.body, room, most), metrics);
    let (stated, question) = match &flow.protection {
        Protection::None => (None, None),
        Protection::Stated(words) => (Some(words), None),
        Protection::Absent(words) => (None, Some(('!', words))),
        Protection::Open(question) => (None, Some(('?', &question.words))),
    };
    let quiet: Vec<&str> = flow.medium.iter().chain(stated).map(String::as_str).collect();
    if !brief {
        add_led(&mut block, Lead::None, &quiet.join(" · "), Ink::Muted, (text.small, room, most), metrics);
    }
    if let Some((sign, words)) = question {
        add_led(&mut block, Lead::Badge(sign), words, Ink::Warning, (text.small, room, most), metrics);
    }
    padded(block)
}

/// The number of a flow, with the marks that its words would have carried.
pub(crate) fn of_number(number: usize, flow: &Flow, style: &Style, metrics: &dyn Metrics) -> Block {
    let (size, weight) = (style.text.small, Weight::SemiBold);
    let lead = match flow.protection {
        Protection::None | Protection::Stated(_) => Lead::None,
        Protection::Absent(_) => Lead::Badge('!'),
        Protection::Open(_) => Lead::Badge('?'),
    };
    let text = number.to_string();
    let width = lead_width(&lead, size, metrics) + metrics.width(&text, size, weight);
    let mut block = Block::default();
    block.push(Line { lead, text, size, weight, ink: Ink::Ink, width });
    padded(block)
}

/// The title of a lane.
pub(crate) fn of_lane(title: &str, style: &Style, metrics: &dyn Metrics) -> Block {
    let (size, weight) = (style.text.body, HEADER_WEIGHT);
    let mut block = Block::default();
    for text in
        wrap(title, Setting { size, weight, width: HEADER_WIDTH - 14.0, indent: 0.0, most: 6 }, metrics)
    {
        let width = metrics.width(&text, size, weight);
        block.push(Line { lead: Lead::None, text, size, weight, ink: Ink::Muted, width });
    }
    block
}

pub(crate) fn lead_width(lead: &Lead, size: f64, metrics: &dyn Metrics) -> f64 {
    match lead {
        Lead::None => 0.0,
        Lead::Badge(_) => size * BADGE,
        Lead::Words(words) => metrics.width(words, size, Weight::SemiBold) + size * SPACE,
    }
}

fn lead_words(words: &str) -> Lead {
    if words.is_empty() { Lead::None } else { Lead::Words(words.to_owned()) }
}

/// Lines whose first begins with a lead.
fn add_led(
    block: &mut Block,
    lead: Lead,
    words: &str,
    ink: Ink,
    (size, room, most): (f64, f64, usize),
    metrics: &dyn Metrics,
) {
    let weight = Weight::Regular;
    let indent = lead_width(&lead, size, metrics);
    let apart = if matches!(lead, Lead::Words(_)) && !words.is_empty() { "· " } else { "" };
    let taken = indent + metrics.width(apart, size, weight);
    if words.is_empty() {
        if lead != Lead::None {
            block.push(Line { lead, text: String::new(), size, weight, ink, width: indent });
        }
        return;
    }
    let mut lines = wrap(words, Setting { size, weight, width: room, indent: taken, most }, metrics);
    if let Some(first) = lines.first_mut() {
        first.insert_str(0, apart);
    }
    let mut lead = Some(lead);
    for text in lines {
        let lead = lead.take().unwrap_or(Lead::None);
        let width = lead_width(&lead, size, metrics) + metrics.width(&text, size, weight);
        block.push(Line { lead, text, size, weight, ink, width });
    }
}

fn padded(mut block: Block) -> Block {
    if block.lines.is_empty() {
        return block;
    }
    block.width += 2.0 * LABEL_PAD;
    block.height += 1.0;
    block
}
